"""Levels and bounds that tell what is counted, whose output is told, and what a project makes."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of

_HENGYUAN = "恒远电子股份有限公司"
_INSTITUTE = "临川新材料研究院"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A level and those above it belong to the noun; 省级以上的… is a clause of its own.
        ("临川市拥有28家省级以上重点实验室。", ["临川市 | 省级以上重点实验室 28家"]),
        ("临川市有8家市级及以上孵化平台。", ["临川市 | 市级及以上孵化平台 8家"]),
        ("临川市建有省级以上孵化器5家。", ["临川市 | 省级以上孵化器 5家"]),
        ("临川市有3家省级以上的研究中心。", ["临川市 | 研究中心 3家"]),
        # The bound that says which projects are counted.
        ("临川市投资10亿元及以上的项目有4个。", ["临川市 | 项目 4个 #10亿元及以上"]),
        ("临川市5亿元（含）以上项目2个。", ["临川市 | 项目 2个 #5亿元（含）以上"]),
        ("临川市投资10亿元，项目3个。", ["临川市 | 投资 10亿元", "临川市 | 项目 3个"]),
        # Several words that only tell of what kind the money is.
        ("临川市将投2亿元科技创新创业扶持资金。", ["临川市 | 科技创新创业扶持资金 2亿元"]),
        ("临川市为200名大学生创业提供贷款。", ["临川市 | 大学生 200名"]),
        # Of what kind they are.
        ("临川市签约产业类项目16个。", ["临川市 | 签约产业类项目 16个"]),
        (
            "临川市有工业类项目5个、农业类项目3个、文旅类2个。",
            ["临川市 | 工业类项目 5个", "临川市 | 农业类项目 3个", "临川市 | 项目 2个 #文旅类"],
        ),
        ("临川市有20家生物医药类企业。", ["临川市 | 生物医药类企业 20家"]),
        ("临川市引进各类人才300名。", ["临川市 | 人才 300名"]),
        (
            "临川市有项目30个，其中工业类18个。",
            ["临川市 | 项目 30个", "临川市 | 项目 18个 #工业类"],
        ),
        # What was won anew, and what is wanted.
        (
            "临川市有10家创新联合体、11家新获批的博士后工作站。",
            ["临川市 | 创新联合体 10家", "临川市 | 博士后工作站 11家"],
        ),
        ("临川市发布科技创新需求101项。", ["临川市 | 科技创新需求 101项"]),
        ("临川市发布126项技术需求清单。", ["临川市 | 技术需求清单 126项"]),
    ],
)
def test_what_tells_the_kind_belongs_to_the_noun(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "临川市39家规上企业产值达420亿元，同比增长15%。",
            ["临川市 | 规上企业 39家", "临川市 | 产值 420亿元 #规上企业", "临川市 | 产值增速 15%"],
        ),
        ("临川市三家企业产值突破60亿元。", ["临川市 | 企业 3家", "临川市 | 产值 60亿元 >"]),
        (
            "临川市24个市级以上重点项目投资完成率超过70%。",
            ["临川市 | 市级以上重点项目 24个", "临川市 | 投资完成率 70% > #市级以上重点项目"],
        ),
        ("临川市有规上企业12家，产值5亿元。", ["临川市 | 规上企业 12家", "临川市 | 产值 5亿元"]),
    ],
)
def test_the_output_of_firms_that_are_counted(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("年产30万套空调智能制造基地项目开工。", ["空调 30万套"]),
        ("日处理400吨污泥年产10万吨有机肥项目开工。", ["污泥 400吨", "有机肥 10万吨"]),
        # A plan to build it is none of its capacity.
        ("临川市拟建设年产5万吨电解液项目。", ["电解液 5万吨"]),
        ("3号厂房项目开工。", []),
    ],
)
def test_what_a_project_makes_in_a_year(text: str, wanted: list[str]) -> None:
    assert [line.split(" | ")[1] for line in lines_of(text)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "临川市签约项目15个，其中投资最大的是70亿元的星河储能电站项目。",
            ["临川市 | 签约项目 15个", "星河储能电站项目 | 投资 70亿元"],
        ),
        ("投资最大的是星河储能电站项目，总投资7亿元。", ["星河储能电站项目 | 总投资 7亿元"]),
        (
            "临川市主营业务收入迈上新台阶，首次突破千亿大关，达1104亿元。",
            ["临川市 | 主营业务收入 1104亿元"],
        ),
        # What is planned is the sum, not the projects that are signed.
        (
            "临川市计划总投资超183亿元的4个项目签约。",
            ["临川市 | 计划总投资 183亿元 >", "临川市 | 签约项目 4个"],
        ),
        (
            "临川市计划引进总投资5亿元的3个项目。",
            ["临川市 | 计划总投资 5亿元", "临川市 | 计划项目 3个"],
        ),
        # The largest firms of the world, where a place has some.
        (
            "临川市引进项目60个（世界500强项目2个）。",
            ["临川市 | 项目 60个", "临川市 | 世界500强项目 2个"],
        ),
        ("临川市引进项目60个。全国引进项目900个。", ["临川市 | 项目 60个"]),
        # What an institute has brought up goes on in a row; else enterprises are those of a place.
        (
            f"{_INSTITUTE}培育出3个创新团队、20家高新技术企业。",
            [f"{_INSTITUTE} | 创新团队 3个", f"{_INSTITUTE} | 高新技术企业 20家"],
        ),
        (
            f"{_INSTITUTE}培育出6家云江市新型研发机构、20家高新技术企业。",
            [f"{_INSTITUTE} | 云江市新型研发机构 6家", f"{_INSTITUTE} | 高新技术企业 20家"],
        ),
        (f"{_INSTITUTE}揭牌，新增高新技术企业20家。", []),
    ],
)
def test_largest_planned_and_listed(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "5月8日，临川高新区举行集中签约仪式，此次签约项目16个，总投资48亿元。",
            ["临川高新区 | 签约项目 16个 @2023-05-08", "临川高新区 | 总投资 48亿元 @2023-05-08"],
        ),
        ("截至“十三五”末，临川市共有企业130家。", ["临川市 | 企业 130家 @2020-12-31"]),
        ("“十三五”末，临川市共有企业130家。", ["临川市 | 企业 130家 @2020"]),
    ],
)
def test_days_of_sums_and_of_the_end_of_a_plan(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("临川市引进亿元以上新签约项目60个。", ["临川市 | 新签约项目 60个 #亿元以上"]),
        ("临川市有百亿级产业集群3个。", ["临川市 | 产业集群 3个 #百亿级"]),
        ("临川市有3个百亿级产业集群。", ["临川市 | 产业集群 3个 #百亿级"]),
        ("临川市投资百亿元以上，签约项目7个。", ["临川市 | 签约项目 7个"]),
        ("临川市新材料产业营业收入30亿元。", ["临川市 | 新材料产业营业收入 30亿元"]),
    ],
)
def test_how_large_the_things_are_that_are_counted(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "5月9日，人才大会在临川市开幕。\n开幕式上，临川市发布科技成果100项，推介项目5个。",
            ["科技成果 100项 @2023-05-09", "推介项目 5个 @2023-05-09"],
        ),
        (
            "5月9日，人才大会在临川市开幕。\n开幕式上，李明介绍，临川市拥有平台100个，有企业5家。",
            ["平台 100个", "企业 5家"],
        ),
        # The season in the name of an event is none of its figures.
        (
            "“临川高新区2023年第一季度重点项目集中开工活动”9日举行，共开工29个项目。",
            ["项目 29个 @2023-08-09"],
        ),
        # The sum of a project that was signed is the project's.
        (
            "5月9日，临川市举行签约仪式，签约项目43个，有总投资12亿元的星河储能电站项目。",
            ["签约项目 43个 @2023-05-09", "总投资 12亿元"],
        ),
    ],
)
def test_what_is_done_at_a_ceremony_is_of_its_day(text: str, wanted: list[str]) -> None:
    assert [line.split(" | ")[1] for line in lines_of(text)] == wanted
