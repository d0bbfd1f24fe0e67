"""Asides of one item of a sentence, events by name and their parts, sums that hold for good."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # An aside of one item holds for none of the next; what opens the sentence does.
        (
            "目前，临川市有企业760家，2022年产值3亿元；平台98个。",
            ["临川市 | 企业 760家", "临川市 | 产值 3亿元 @2022", "临川市 | 平台 98个"],
        ),
        (
            "2022年，临川市新增企业760家，产值3亿元；平台98个。",
            [
                "临川市 | 新增企业 760家 @2022",
                "临川市 | 产值 3亿元 @2022",
                "临川市 | 平台 98个 @2022",
            ],
        ),
        # An event whose name has a season of its own; parts in the next sentence; investment of its year.
        (
            "8月4日，临川市2023年三季度重大项目集中开工。此次开工项目36个，年度计划投资68亿元。其中，产业项目28个。",
            [
                "临川市 | 开工项目 36个 @2023-08-04",
                "临川市 | 年度计划投资 68亿元 @2023",
                "临川市 | 产业项目 28个 @2023-08-04",
            ],
        ),
        (
            "8月4日，临川市举行产业大会。大会期间，发布成果60项。",
            ["临川市 | 成果 60项 @2023-08-04"],
        ),
        # Sums for good: of a fund, of a project.
        (
            "8月4日，临川市举行产业大会。当日，临川市设立规模3亿元的基金。",
            ["临川市 | 规模 3亿元"],
        ),
        ("7月，星河储能电站项目投产，该项目投资86亿元。", ["星河储能电站项目 | 项目投资 86亿元"]),
    ],
)
def test_asides_events_and_sums_for_good(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


def test_the_year_under_review() -> None:
    assert lines_of("过去一年，临川市新增企业30家。", "2023-02") == ["临川市 | 新增企业 30家 @2022"]
    assert lines_of("过去一年，临川市新增企业30家。", "2023-08") == [
        "临川市 | 新增企业 30家 @2022-08/2023-08"
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Halves of an auction are of its day, and so is the rest of their sentence.
        (
            "8月8日，临川市土地竞买进入竞拍环节，成交金额9亿元。\n临川市上午场共41家企业报名，8宗土地进入抽签环节。",
            [
                "临川市 | 成交金额 9亿元 @2023-08-08",
                "临川市 | 报名企业 41家 @2023-08-08",
                "临川市 | 土地 8宗 @2023-08-08",
            ],
        ),
        # The event is the last one held, not one before it, nor one that is still to come.
        (
            "8月8日，临川市签约仪式举行。8月2日，临川市项目开工。8月30日，临川市大会召开。\n仪式上签约项目9个。",
            ["临川市 | 签约项目 9个 @2023-08-08"],
        ),
    ],
)
def test_the_day_of_the_event_that_was_held_last(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted
