"""When a figure holds."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2022年，临川市引进人才50名。", ["临川市 | 引进人才 50名 @2022"]),
        (
            "今年上半年，临川市实现产值50亿元，同比增长7%。其中，第一产业增加值5亿元。",
            [
                "临川市 | 产值 50亿元 @2023-01/2023-06",
                "临川市 | 产值增速 7% @2023-01/2023-06",
                "临川市 | 第一产业增加值 5亿元 @2023-01/2023-06",
            ],
        ),
        (
            "截至6月底，临川市有效发明专利12件，比去年底增长5%。",
            ["临川市 | 有效发明专利 12件 @2023-06-30", "临川市 | 有效发明专利增速 5% @2023-06-30"],
        ),
        (
            "2022年临川市引进人才50名，目前拥有专利9项。",
            ["临川市 | 引进人才 50名 @2022", "临川市 | 专利 9项"],
        ),
        # The old level is not of the period of the new one.
        (
            "2022年，临川市产能由3万吨扩大到5万吨。",
            ["临川市 | 产能 3万吨", "临川市 | 产能 5万吨 @2022"],
        ),
        # Years on end hold for their sentence, a state and a plan for their own words only.
        (
            "近三年，临川市引进人才50名。新增企业9家。",
            ["临川市 | 引进人才 50名 @2020/2023", "临川市 | 新增企业 9家"],
        ),
        (
            "2022年，临川市引进人才50名。项目占地90亩。",
            ["临川市 | 引进人才 50名 @2022", "临川市 | 项目占地 90亩"],
        ),
        # What is still to come, and what adds up to now, is not of the day of the event.
        (
            "8月2日，临川市创新大会召开。会上，目前已签约项目5个。",
            ["临川市 | 签约项目 5个"],
        ),
        ("8月2日，临川市走访活动举行。本次活动投入经费5万元。", ["临川市 | 活动投入经费 5万元 @2023-08-02"]),
        # 今年以来 is the year.
        ("今年以来，临川市引进人才50名。", ["临川市 | 引进人才 50名 @2023"]),
        # The year of a comparison is not that of later seasons.
        (
            "第二季度，恒远电子营收3亿元，较2022年同期增长5%。第二季度净利润1亿元。",
            [
                "恒远电子股份有限公司 | 营收 3亿元 @2023-04/2023-06",
                "恒远电子股份有限公司 | 营收增速 5% @2023-04/2023-06",
                "恒远电子股份有限公司 | 净利润 1亿元 @2023-04/2023-06",
            ],
        ),
        # A superlative dates nothing, an event does.
        (
            "上半年，临川市产值50亿元，近十年来首次实现两位数增长，税收5亿元。",
            ["临川市 | 产值 50亿元 @2023-01/2023-06", "临川市 | 税收 5亿元 @2023-01/2023-06"],
        ),
        ("8月2日，临川市创新大会召开。会上，签约项目5个。", ["临川市 | 签约项目 5个 @2023-08-02"]),
        # A running total of a date keeps the date; without one in its sentence it has none.
        ("截至7月15日，临川市已累计签约项目9个。", ["临川市 | 签约项目 9个 @2023-07-15"]),
        # Each of the years listed has a figure, and again where a later list has as many.
        (
            "2021年、2022年，恒远电子营收分别为3亿元、5亿元。净利润分别为1亿元、2亿元。",
            [
                "恒远电子股份有限公司 | 营收 3亿元 @2021",
                "恒远电子股份有限公司 | 营收 5亿元 @2022",
                "恒远电子股份有限公司 | 净利润 1亿元 @2021",
                "恒远电子股份有限公司 | 净利润 2亿元 @2022",
            ],
        ),
        (
            "2020年至2022年，恒远电子产值分别为3亿元、5亿元、6亿元。",
            [
                "恒远电子股份有限公司 | 产值 3亿元 @2020",
                "恒远电子股份有限公司 | 产值 5亿元 @2021",
                "恒远电子股份有限公司 | 产值 6亿元 @2022",
            ],
        ),
        # A trait or a forecast is not dated by the day of an event.
        (
            "8月2日，总投资4亿元的星河储能电站项目在临川市开工。",
            ["星河储能电站项目 | 总投资 4亿元"],
        ),
        ("预计2025年完工，建成后临川市新增就业300人。", ["临川市 | 新增就业 300人"]),
        # An event lasts for days.
        (
            "临川大学科技节8月2日至3日举行，参会代表200人。",
            ["临川大学 | 参会代表 200人 @2023-08-02/2023-08-03"],
        ),
        ("恒远电子于2007年成立，拥有专利9项。", ["恒远电子股份有限公司 | 专利 9项"]),
        ("8月2日，记者获悉，临川市拥有专利9项。", ["临川市 | 专利 9项"]),
        ("临川市印发《2021年工作计划》，拥有专利9项。", ["临川市 | 专利 9项"]),
    ],
)
def test_period_of_a_figure(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


def test_a_sentence_that_turns_to_another_name_drops_the_period() -> None:
    text = "2022年临川市引进人才50名。恒远电子拥有专利9项。"
    assert lines_of(text)[1] == "恒远电子股份有限公司 | 专利 9项"


def test_a_relative_word_without_a_publication_date_leaves_no_older_period() -> None:
    text = "2022年临川市投入1亿元，今年预计投入2亿元。"
    assert lines_of(text, None) == ["临川市 | 投入 1亿元 @2022", "临川市 | 预计投入 2亿元"]
