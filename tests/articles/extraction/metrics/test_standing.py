"""Figures that no name governs: whether the article's topic owns them."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Where something took place owns nothing of it.
        ("论坛在临川市举行。据介绍，高校与500家企业达成许可80项。", []),
        ("临川市8月1日讯。据介绍，高校与500家企业达成许可80项。", []),
        # A city that acts does, even after the figure.
        ("会上，签约项目30个。临川市积极承接产业转移。", ["临川市 | 签约项目 30个"]),
        # A quoted professor speaks of the topic, not of the university.
        (
            "临川高新区建设湿地。“我们培育出水生植物60种。”临川大学教授李明说。去除率超过22%。",
            ["临川大学 | 水生植物 60种", "临川高新区 | 去除率 22% >"],
        ),
        # Somebody else's expert speaks about others.
        ("临川新材料研究院表示，市场广阔。据介绍，行业营收3000亿元。", []),
        # A company must have come up before.
        ("行业营收3000亿元。恒远电子持续投入研发。", []),
    ],
)
def test_whether_the_topic_owns_a_figure(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A sentence without figures that says what a city does turns to the city.
        (
            "恒远电子拥有专利64项。今年以来，临川市支持企业改造。到2025年，打造智能工位1600个。",
            ["恒远电子股份有限公司 | 专利 64项", "临川市 | 智能工位 1600个 @2025"],
        ),
        # Nor is what its economy did a company's.
        (
            "恒远电子拥有专利64项。今年以来，临川市经济结构不断优化。新能源产业产值增长9%。",
            ["恒远电子股份有限公司 | 专利 64项", "临川市 | 新能源产业产值增速 9% @2023"],
        ),
        # A society goes on about itself, an office about its city.
        (
            "临川储能协会现有会员58家。会员企业投资额达30亿元。",
            ["临川储能协会 | 会员 58家", "临川储能协会 | 会员企业投资额 30亿元"],
        ),
        # One that only names the city does not.
        (
            "恒远电子拥有专利64项。来自临川市的客商前来参观。目前，建成车间12个。",
            ["恒远电子股份有限公司 | 专利 64项", "恒远电子股份有限公司 | 车间 12个"],
        ),
    ],
)
def test_sentences_that_turn_to_a_region(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted
