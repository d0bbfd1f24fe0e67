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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("临川市技术合同成交额首次在半年内突破千亿元。", ["临川市 | 技术合同成交额 1000亿元 >"]),
        ("临川市高新技术企业预计年底突破1200户。", ["临川市 | 预计高新技术企业 1200户 > @2023-12-31"]),
        ("临川市产品合格率能达到98%，产能达3万吨。", ["临川市 | 产品合格率 98%", "临川市 | 产能 3万吨"]),
        ("临川市旅客消费按年增长6%。", ["临川市 | 旅客消费增速 6%"]),
        ("临川市水稻亩产比对照品种增产18%。", ["临川市 | 水稻亩产增速 18%"]),
        ("临川市单位能耗较行业平均水平降低20%。", ["临川市 | 单位能耗降幅 20%"]),
        ("临川市高新技术企业从零起步，发展到如今的78家。", ["临川市 | 高新技术企业 78家"]),
        (
            "临川市技术经理人从300人扩充至5600人。",
            ["临川市 | 技术经理人 300人", "临川市 | 技术经理人 5600人"],
        ),
    ],
)
def test_nouns_before_adverbs_and_comparisons(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted
