"""Nouns whose first or last word the segmenter sets apart."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of

_HENGYUAN = "恒远电子股份有限公司"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("恒远电子硕士及以上学历员工86人。", [f"{_HENGYUAN} | 硕士及以上学历员工 86人"]),
        ("恒远电子本科以上学历260人。", [f"{_HENGYUAN} | 本科以上学历 260人"]),
        ("恒远电子新产品产值率达46%。", [f"{_HENGYUAN} | 新产品产值率 46%"]),
        ("临川市成果就地转化率达56%。", ["临川市 | 成果就地转化率 56%"]),
        ("临川市一产增加值6.3亿元。", ["临川市 | 一产增加值 6.3亿元"]),
        # What came anew is said in one word or in two.
        ("临川市新登记经营主体1320户。", ["临川市 | 新登记经营主体 1320户"]),
        ("临川市新培育创新型中小企业77家。", ["临川市 | 新培育创新型中小企业 77家"]),
        ("临川市建成新型研发机构7家。", ["临川市 | 新型研发机构 7家"]),
        (
            "临川市3年间成员单位从最初的9家扩大到31家。",
            ["临川市 | 成员单位 9家", "临川市 | 成员单位 31家 @2020/2023"],
        ),
    ],
)
def test_nouns_are_whole(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted
