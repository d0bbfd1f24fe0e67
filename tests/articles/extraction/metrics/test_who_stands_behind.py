"""Whose the figures are of founders, daughters, offices that issue papers and officials who are quoted."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Units that found something are its members, however they are counted.
        (
            "恒远电子联合临川大学等23家单位，共同组建临川储能创新联合体，累计投入3亿元。",
            ["临川储能创新联合体 | 单位 23家", "临川储能创新联合体 | 投入 3亿元"],
        ),
        (
            "恒远电子、临川大学等31家企业和高校发起的临川储能创新联合体成立。",
            ["临川储能创新联合体 | 企业和高校 31家"],
        ),
        (
            "恒远电子拥有员工80人。其中，创新联合体由恒远电子牵头，启动项目14个。临川储能创新联合体成立。",
            ["恒远电子股份有限公司 | 员工 80人", "恒远电子股份有限公司 | 项目 14个"],
        ),
        (
            "临川储能创新联合体成立。恒远电子拥有员工80人。创新联合体由恒远电子牵头，启动项目14个。",
            ["恒远电子股份有限公司 | 员工 80人", "临川储能创新联合体 | 项目 14个"],
        ),
        # What is counted is none of those that found it.
        (
            "恒远电子投入3亿元，建成5个车间，组建临川中试基地。",
            ["恒远电子股份有限公司 | 投入 3亿元", "恒远电子股份有限公司 | 车间 5个"],
        ),
    ],
)
def test_founders(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What a firm has abroad is its own, with the year before it and in a market of a long name.
        (
            "恒远电子加快出海，2024年海外收入3.3亿元。",
            ["恒远电子股份有限公司 | 海外收入 3.3亿元 @2024"],
        ),
        (
            "恒远电子拥有员工80人，全球消费级无人机市场占有率超过70%，累计申请专利19件。",
            [
                "恒远电子股份有限公司 | 员工 80人",
                "恒远电子股份有限公司 | 无人机市场占有率 70% >",
                "恒远电子股份有限公司 | 申请专利 19件",
            ],
        ),
        # After a daughter the semicolon and the next sentence go back to the firm.
        (
            "恒远电子营收9亿元。子公司华光药业有限公司营收3亿元；新工厂投资2亿元。年纳税1亿元。",
            [
                "恒远电子股份有限公司 | 营收 9亿元",
                "华光药业有限公司 | 营收 3亿元",
                "恒远电子股份有限公司 | 工厂投资 2亿元",
                "恒远电子股份有限公司 | 年纳税 1亿元",
            ],
        ),
    ],
)
def test_a_firm_abroad_and_its_daughters(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


def test_the_firm_of_a_report_stays_the_firm_behind_a_daughter() -> None:
    text = (
        "海岳磁材股份有限公司2024年报告\n海岳磁材股份有限公司营业收入9亿元。"
        "全资子公司云江稀土有限公司营业收入3亿元。\n公司厂区占地面积800亩。"
    )
    assert told(text)[-1] == "海岳磁材股份有限公司 | 厂区占地面积 800亩"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # An office that issues a paper speaks of its region; one that only has a society does not.
        (
            "辽宁省科技厅等七部门近日联合印发《科技创新方案》。到2030年，建成重点实验室20个。",
            ["辽宁省 | 重点实验室 20个"],
        ),
        # So does a paper that is named for it, whichever city is spoken of.
        (
            "《贵州省大数据产业规划》提出，到2030年，培育龙头企业30家。贵阳市是全省大数据产业的核心区。",
            ["贵州省 | 龙头企业 30家"],
        ),
        (
            "救援装备论坛召开。据辽宁省救援协会介绍，全行业拥有装备20万台。",
            [],
        ),
        # An official's quotation is of the region that opens the name of the office.
        (
            "先进计算产业联盟在长沙成立\n“产业集群是我省的名片，集群产值1820亿元。”湖南省工信厅副厅长彭远涛说。"
            "长沙大力发展先进计算产业。",
            ["湖南省 | 集群产值 1820亿元"],
        ),
    ],
)
def test_offices(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # The first and the second of two that were named.
        (
            "恒远电子与华光药业有限公司落户。前者拥有专利60件，后者投资2亿元。",
            ["恒远电子股份有限公司 | 专利 60件", "华光药业有限公司 | 投资 2亿元"],
        ),
        # A firm that is only described is the one named right before; what a place only shows is nobody.
        (
            "恒远电子加快发展。这家成立于2018年的企业，估值超过10亿元。",
            ["恒远电子股份有限公司 | 估值 10亿元 >"],
        ),
        ("临川市加快发展。在这家电池企业，年产值3亿元。", []),
        # The place that firms come to, and that has some of those counted.
        (
            "临川市加快发展。80余家企业来到临川高新区，协议投资20亿元。",
            ["临川高新区 | 企业 80家 >", "临川市 | 协议投资 20亿元"],
        ),
        (
            "临川市实验室总数达到10家，其中7家在临川高新区。",
            ["临川市 | 实验室总数 10家", "临川高新区 | 实验室总数 7家"],
        ),
        (
            "临川市企业28家，其中青石县9家、临川高新区7家，其余12家分布在各地。",
            [
                "临川市 | 企业 28家",
                "青石县 | 企业 9家",
                "临川高新区 | 企业 7家",
                "临川市 | 分布企业 12家",
            ],
        ),
        # Examples of a place's report, what it has besides, and what it goes on with.
        (
            "临川市产值800亿元。其中，恒远电子拟投资20亿元；另有三个外资项目投资额6亿美元。新增就业500人。",
            [
                "临川市 | 产值 800亿元",
                "恒远电子股份有限公司 | 计划投资 20亿元",
                "临川市 | 外资项目 3个",
                "临川市 | 投资额 6亿美元 #外资项目",
                "临川市 | 新增就业 500人",
            ],
        ),
    ],
)
def test_pairs_parts_and_examples(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


def test_we_of_somebody_with_two_posts_are_the_firm() -> None:
    text = (
        "“我们的员工从30人增加到220人。”临州理工大学教授、临州岚瓷科技有限公司总经理周明远说。\n"
        "临州岚瓷科技有限公司落户。"
    )
    assert {line.partition(" |")[0] for line in told(text)} == {"临州岚瓷科技有限公司"}
