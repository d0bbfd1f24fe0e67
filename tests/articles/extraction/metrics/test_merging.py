"""A figure that is printed twice is one metric."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of, metrics_of


def test_a_repeated_figure_counts_once_and_keeps_its_period() -> None:
    text = "临川市引进人才50名\n2022年，临川市引进人才50名。"
    assert lines_of(text) == ["临川市 | 引进人才 50名 @2022"]


def test_equal_figures_of_different_years_stay_apart() -> None:
    text = "2021年，临川市引进人才50名。2022年，临川市引进人才50名。"
    assert len(lines_of(text)) == 2


def test_the_evidence_is_the_clause() -> None:
    text = "临川市科教资源丰富，拥有专利64项，居前列。"
    [metric], _ = metrics_of(text)
    assert text[metric.start : metric.end] == "拥有专利64项"


def test_every_metric_has_a_rule_and_a_confidence() -> None:
    [metric], _ = metrics_of("临川市拥有专利64项。")
    assert metric.rule == "noun-before"
    assert 0 < metric.confidence <= 1


def test_a_rare_figure_printed_again_is_the_same_whatever_the_period() -> None:
    text = "2022年，临川市实现产值86.83亿元。\n今年，临川市实现产值86.83亿元。"
    assert lines_of(text) == ["临川市 | 产值 86.83亿元 @2022"]


def test_quotes_make_no_other_indicator() -> None:
    text = "临川市新增“小巨人”企业40家\n临川市新增小巨人企业40家。"
    assert len(lines_of(text)) == 1


def test_an_abbreviated_indicator_is_the_same() -> None:
    text = "临川市上半年固投完成52亿元\n上半年，临川市固定资产投资完成52亿元。"
    assert len(lines_of(text)) == 1


def test_a_count_that_the_text_points_back_to_is_the_same() -> None:
    first = "临川市签约项目72个。"
    assert lines_of(f"{first}此次集中签约的72个重大项目，涉及广泛。") == ["临川市 | 签约项目 72个"]
    assert len(lines_of(f"{first}此次集中签约的71个重大项目，涉及广泛。")) == 2
    assert len(lines_of(f"{first}云岭省还有72个重大项目。")) == 2


def test_a_fact_is_of_whom_the_text_names_and_not_of_the_topic_as_well() -> None:
    start = (
        "临川市大力发展产业，着力推进工业经济加快转型升级步伐，"
        "为发展打下坚实基础，持续增强后劲，让群众更有获得感、幸福感，生活更美好。"
    )
    wanted = ["青石县 | 工业产值增速 10.6%"]
    assert lines_of(f"{start}产值增长10.6%。\n青石县工业产值增长10.6%。") == wanted
    assert len(lines_of(f"{start}临川市产值增长10.6%。\n青石县工业产值增长10.6%。")) == 2
    assert len(lines_of(f"{start}新增平台5家。\n青石县新增平台5家。")) == 2


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A headline rounds what the text prints to the last digit.
        ("恒远电子净利润增长34%\n恒远电子净利润增长33.79%。", ["净利润增速 33.79%"]),
        ("恒远电子营业收入2231万余元。\n恒远电子营业收入2231.0147万元。", ["营业收入 2231.01万元"]),
        ("恒远电子营业收入3.4亿元。\n恒远电子营业收入33568万元。", ["营业收入 33568万元"]),
        # Two figures that no rounding makes one, of two years, or of two things.
        (
            "恒远电子净利润增长35%\n恒远电子净利润增长33.79%。",
            ["净利润增速 35%", "净利润增速 33.79%"],
        ),
        (
            "恒远电子2021年产值34亿元，2022年产值33.79亿元。",
            ["产值 34亿元 @2021", "产值 33.79亿元 @2022"],
        ),
        ("恒远电子拥有专利110项。\n恒远电子拥有专利111项。", ["专利 110项", "专利 111项"]),
        ("恒远电子营收34亿元，利润33.79亿元。", ["营收 34亿元", "利润 33.79亿元"]),
        # Nouns of one meaning.
        (
            "恒远电子主力资金净买入114.34万元\n恒远电子主力资金净流入114.34万元。",
            ["主力资金净买入 114.34万元"],
        ),
    ],
)
def test_one_fact_in_two_wordings(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == [f"恒远电子股份有限公司 | {line}" for line in wanted]
