"""Whose the figures are of founders, daughters, offices that issue papers and officials who are quoted."""

import pytest

from articles.extraction.document import Document
from articles.extraction.pipeline import extract
from tests.articles.extraction.metrics.reading import lines_of


def _told(text: str) -> list[str]:
    """The figures of a whole text: whose, what and how much."""
    found = extract(Document("made-up.txt", text))
    figures = sorted(found.metrics, key=lambda metric: metric.start)
    return [f"{found.entities[m.subject].name} | {m.indicator} {m.value:g}{m.unit}" for m in figures]


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
    assert _told(text)[-1] == "海岳磁材股份有限公司 | 厂区占地面积 800亩"


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
    assert _told(text) == wanted
