"""Wholes with the parts that places have of them: 首批36家中试基地中，甲市共有5家."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "浙江公布结果，首批42家概念验证中心中，临川市占18家，云江市占9家。",
            ["临川市 | 概念验证中心 18家", "云江市 | 概念验证中心 9家"],
        ),
        (
            "民营企业百强榜单上，临川市共有7家，临川高新区独占6席。",
            ["临川市 | 民营企业百强 7家", "临川高新区 | 民营企业百强 6席"],
        ),
        (
            "临川市共有9个项目上榜，6个出自临川高新区。",
            ["临川市 | 项目 9个", "临川高新区 | 项目 6个"],
        ),
        (
            "恒远电子获批，成为全国10家中试研发平台之一，临川市占了2家。",
            ["临川市 | 中试研发平台 2家"],
        ),
        # A part that is no smaller than the whole is none.
        ("临川市有6个项目上榜，9个来自临川高新区。", ["临川市 | 项目 6个"]),
    ],
)
def test_places_have_parts_of_a_whole(text: str, wanted: list[str]) -> None:
    assert [line.split(" #")[0] for line in lines_of(text)][-len(wanted) :] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # The row that opens the clause before, in the order of the figures.
        (
            "临川市、云江市领跑全省，规上工业产值分别达32亿元、18亿元。",
            ["临川市 | 规上工业产值 32亿元", "云江市 | 规上工业产值 18亿元"],
        ),
        # As many of them as figures.
        ("临川市发展迅速，青石县、云江市分别有企业25家、9家。", ["青石县 | 企业 25家", "云江市 | 企业 9家"]),
        # What is led, past others who take part.
        (
            "恒远电子牵头的是临川储能创新联合体，成员15家。",
            ["临川储能创新联合体 | 成员 15家"],
        ),
        (
            "临川大学牵头、临川市科技局支持共建的临川中试基地挂牌，已集聚科研人员300人。",
            ["临川中试基地 | 科研人员 300人"],
        ),
    ],
)
def test_rows_and_what_is_led(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Behind a dash somebody else acts; a quoted name behind one is no turn.
        (
            "临川市发展迅速，项目接踵而来——由恒远电子建设的星河储能电站项目开建，总投资9亿元。",
            ["星河储能电站项目 | 总投资 9亿元"],
        ),
        # What only bears the name of a region says nothing of it.
        ("恒远电子建成“云南一号”星座在轨卫星117颗。", ["恒远电子股份有限公司 | 在轨卫星 117颗"]),
        # Members of all consortia of a place are the place's.
        (
            "临川储能创新联合体成立。云岭省批建创新联合体30个，成员单位合计416家。",
            ["云岭省 | 创新联合体 30个", "云岭省 | 成员单位 416家"],
        ),
        # A daughter that is named has its own.
        ("恒远电子全资子公司华光药业有限公司产值9亿元。", ["华光药业有限公司 | 产值 9亿元"]),
        # Where a house settles has none of its figures.
        (
            "临川中试基地揭牌，落子临川高新区，聚焦新材料，引进人才120人。",
            ["临川中试基地 | 引进人才 120人"],
        ),
    ],
)
def test_whose_figures_they_are(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


def test_who_takes_part_is_counted_for_the_consortium() -> None:
    text = "由恒远电子牵头、临川大学等11家单位参加的临川储能创新联合体召开理事会。"
    assert lines_of(text) == ["临川储能创新联合体 | 单位 11家"]
    assert lines_of("临川市有企业40家，11家企业参加了临川储能创新联合体的会议。")[:1] == [
        "临川市 | 企业 40家"
    ]
