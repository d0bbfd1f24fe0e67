"""Old and new levels with times of their own, what comes once something is done, annual reports."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "临川高新区成交额从2018年的3.2亿元增长到2022年的9.7亿元，年均增长32%。",
            [
                "临川高新区 | 成交额 3.2亿元 @2018",
                "临川高新区 | 成交额 9.7亿元 @2022",
                "临川高新区 | 成交额增速 32% @2018/2022",
            ],
        ),
        (
            "临川高新区出口占比由2021年的25%提升至2022年的29%。",
            ["临川高新区 | 出口占比 25% @2021", "临川高新区 | 出口占比 29% @2022"],
        ),
        (
            "临川高新区高新技术企业从2019年的102家增加到2022年底的318家。",
            ["临川高新区 | 高新技术企业 102家 @2019", "临川高新区 | 高新技术企业 318家 @2022-12-31"],
        ),
        ("恒远电子2012年落户，现有员工860人。", ["恒远电子股份有限公司 | 员工 860人"]),
        ("2022年末，临川市现有员工860人。", ["临川市 | 员工 860人 @2022-12-31"]),
        # What comes once the line runs is not of the period reported on, nor of the day of the signing.
        (
            "2022年8月恒远电子车间投产后，产能提升40%，能耗下降15%。",
            ["恒远电子股份有限公司 | 产能增速 40%", "恒远电子股份有限公司 | 能耗降幅 15%"],
        ),
        (
            "8月2日，临川高新区举行签约仪式。双方签约共建平台，2025年建成，届时服务企业100家。",
            ["临川高新区 | 服务企业 100家"],
        ),
        # The whole year of an annual report is the year reported on.
        (
            "4月2日，恒远电子发布2022年年度报告。\n年报显示，恒远电子全年研发投入3亿元。",
            ["恒远电子股份有限公司 | 研发投入 3亿元 @2022"],
        ),
    ],
)
def test_levels_and_what_comes_once_something_is_done(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What began or was won then; what is so by now.
        (
            "恒远电子2016年被认定为高新技术企业，拥有研发人员380人，博士22人。",
            ["恒远电子股份有限公司 | 研发人员 380人", "恒远电子股份有限公司 | 博士 22人"],
        ),
        ("恒远电子2016年落户，注册资本3亿元。", ["恒远电子股份有限公司 | 注册资本 3亿元"]),
        ("恒远电子2016年落户，当年员工380人。", ["恒远电子股份有限公司 | 员工 380人 @2016"]),
        ("2022年7月设立的临川中试基地已服务企业42家。", ["临川中试基地 | 服务企业 42家"]),
        (
            "2022年7月，临川中试基地新增企业42家，已投资3亿元。",
            ["临川中试基地 | 新增企业 42家 @2022-07", "临川中试基地 | 投资 3亿元"],
        ),
        # A month in which something happened dates no further sentence, a month reported on does.
        ("2023年5月，新品种通过审定。恒远电子投入经费1亿元。", ["恒远电子股份有限公司 | 投入经费 1亿元"]),
        (
            "2023年5月，临川市产值2亿元。全市投资1亿元。",
            ["临川市 | 产值 2亿元 @2023-05", "临川市 | 投资 1亿元 @2023-05"],
        ),
        ("去年，恒远电子扩产。每年投入经费1亿元。", ["恒远电子股份有限公司 | 投入经费 1亿元"]),
        # Totals until now behind a year that is over; those that go on about new ones are of it.
        ("去年，临川市狠抓创新。累计培育企业30家。", ["临川市 | 企业 30家"]),
        (
            "去年，临川市狠抓创新。新增企业30家，累计达90家。",
            ["临川市 | 新增企业 30家 @2022", "临川市 | 企业 90家 @2022"],
        ),
        # A paragraph of parts goes on about the period of the one before.
        (
            "上半年，临川市成交额达9亿元。\n分领域看，电子信息领域成交额3亿元。",
            ["临川市 | 成交额 9亿元 @2023-01/2023-06", "临川市 | 电子信息领域成交额 3亿元 @2023-01/2023-06"],
        ),
        (
            "上半年，临川市成交额达9亿元。\n临川市投资3亿元。",
            ["临川市 | 成交额 9亿元 @2023-01/2023-06", "临川市 | 投资 3亿元"],
        ),
    ],
)
def test_beginnings_and_totals(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2018年入园后，恒远电子先后获得专利112项。", ["恒远电子股份有限公司 | 专利 112项"]),
        ("2018年，恒远电子先后获得专利112项。", ["恒远电子股份有限公司 | 专利 112项 @2018"]),
        # Years on end until now are no period that a growth is reported for.
        (
            "2018年以来，临川市投资3亿元。目前，研发投入增长22%。",
            ["临川市 | 投资 3亿元 @2018/2023-08", "临川市 | 研发投入增速 22%"],
        ),
        # A share of what has grown is of the same period; 当月 behind a month is that month.
        (
            "2022年临川市扩产。\n临川市出口额9亿元，同比增长18%，占全省的65%。",
            [
                "临川市 | 出口额 9亿元 @2022",
                "临川市 | 出口额增速 18% @2022",
                "临川市 | 出口额占比 65% @2022",
            ],
        ),
        ("5月当月，临川市出口额9亿元。", ["临川市 | 出口额 9亿元 @2023-05"]),
        ("临川大学建校23年来，培养毕业生4万名。", ["临川大学 | 培养毕业生 4万名"]),
        # What contracts amount to is not what shares were traded for.
        (
            "4月24日，临川市举行新闻发布会。近年来，临川市技术合同成交额突破1000亿元。",
            ["临川市 | 技术合同成交额 1000亿元 >"],
        ),
    ],
)
def test_since_then_until_now_and_shares_of_what_grew(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted
