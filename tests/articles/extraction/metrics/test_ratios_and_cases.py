"""Shares that changed, growth of a noun behind, goals met, and cases that are counted."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of

_HENGYUAN = "恒远电子股份有限公司"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "临川市主导产业产值占工业产值比重上升至78.3%。",
            ["临川市 | 主导产业产值占比 78.3%"],
        ),
        (
            "临川市服务业增加值增长8.5%，占地区生产总值比重比上年同期提高3.1个百分点。",
            ["临川市 | 服务业增加值增速 8.5%", "临川市 | 服务业增加值占比提高 3.1个百分点"],
        ),
        # What it is compared with is none of the noun.
        (
            "临川市储能产业产值增长12%，增速比规模以上工业高1.8个百分点。",
            ["临川市 | 储能产业产值增速 12%", "临川市 | 储能产业产值增速高 1.8个百分点"],
        ),
        # Growth of a noun that stands behind; 平稳 is none.
        ("临川市保持了1.8%的出口正增长。", ["临川市 | 出口增速 1.8%"]),
        ("临川市工业产值保持了12%的平稳增长。", ["临川市 | 工业产值增速 12%"]),
        ("临川市12%的企业实现出口。", ["临川市 | 企业占比 12%"]),
        # Goals, with and without 的.
        ("临川市研发机构完成全年目标任务75%。", ["临川市 | 研发机构完成全年目标任务 75%"]),
        ("临川市已完成年度计划的50%。", ["临川市 | 完成年度计划 50%"]),
        ("临川市高新技术企业受惠面达85%。", ["临川市 | 高新技术企业受惠面 85%"]),
        (
            "恒远电子净资产收益率实现近年新高，达到3.4%。",
            [f"{_HENGYUAN} | 净资产收益率 3.4%"],
        ),
        # The three sectors of an economy.
        (
            "2022年，云岭省第一、二、三产业增加值分别增长4.2%、6.3%和8.5%。",
            [
                "云岭省 | 第一产业增加值增速 4.2% @2022",
                "云岭省 | 第二产业增加值增速 6.3% @2022",
                "云岭省 | 第三产业增加值增速 8.5% @2022",
            ],
        ),
        (
            "云岭省第一产业、第二产业增加值分别增长4.2%、6.3%。",
            ["云岭省 | 第一产业增加值增速 4.2%", "云岭省 | 第二产业增加值增速 6.3%"],
        ),
        # A breakdown goes on to its shares.
        (
            "临川市有技术中心120户，其中国家级16户、省级104户，分别占全省的55%和33%。",
            [
                "临川市 | 技术中心 120户",
                "临川市 | 技术中心 16户 #国家级",
                "临川市 | 技术中心 104户 #省级",
                "临川市 | 技术中心占比 55% #国家级",
                "临川市 | 技术中心占比 33% #省级",
            ],
        ),
        (
            "临川市建筑面积由2万平方米扩容至18万平方米。",
            ["临川市 | 建筑面积 2万平方米", "临川市 | 建筑面积 18万平方米"],
        ),
    ],
)
def test_ratios(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("临川市公布了6起违法广告典型案例。", ["临川市 | 违法广告典型案例 6起"]),
        ("临川市查处走私案件29起32人。", ["临川市 | 走私案件 29起"]),
        ("临川市发生6起事故。", []),
        ("临川市公布两起典型案例。", []),
        # Terms of a programme for each.
        ("临川市单个项目经费支持高达1000万元。", []),
    ],
)
def test_cases(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("星河储能电站项目已完成建设总进度的92%。", ["星河储能电站项目 | 完成建设总进度 92%"]),
        ("临川市出口额300亿元，占全省总量的49%。", ["临川市 | 出口额 300亿元", "临川市 | 出口额占比 49%"]),
        # A rate whole, a rate that is only a term, a rank.
        ("恒远电子以17.7%的市场份额在国内保持第一。", [f"{_HENGYUAN} | 市场份额 17.7%"]),
        ("临川市按20%的比例给予购房补贴。", []),
        ("临川市引进排名前5%的高校。", []),
    ],
)
def test_goals_rates_and_ranks(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Each sum is that of what was just counted; a sum of all of them has no scope.
        (
            "临川市有工业项目5个，总投资107亿元；农业项目6个，总投资25亿元。",
            [
                "临川市 | 工业项目 5个",
                "临川市 | 总投资 107亿元 #工业项目",
                "临川市 | 农业项目 6个",
                "临川市 | 总投资 25亿元 #农业项目",
            ],
        ),
        (
            "临川市签约项目11个，总投资132亿元，其中工业项目5个，总投资107亿元。",
            [
                "临川市 | 签约项目 11个",
                "临川市 | 总投资 132亿元",
                "临川市 | 工业项目 5个",
                "临川市 | 总投资 107亿元 #工业项目",
            ],
        ),
        (
            "临川市签约项目11个，总投资132亿元。",
            ["临川市 | 签约项目 11个", "临川市 | 总投资 132亿元"],
        ),
        # What some of many have is no figure of all; 企业 alone is all of them.
        (
            "临川高新区550家高企拥有有效发明专利2117件。",
            ["临川高新区 | 高企 550家", "临川高新区 | 有效发明专利 2117件 #高企"],
        ),
        (
            "临川高新区300家企业实现产值30亿元。",
            ["临川高新区 | 企业 300家", "临川高新区 | 产值 30亿元"],
        ),
        # What some of them have done; each place its part.
        (
            "临川市攻克关键技术62项，17项已形成样品。",
            ["临川市 | 攻克关键技术 62项", "临川市 | 攻克关键技术 17项 #形成样品"],
        ),
        (
            "云岭省建成院士工作站5个，分别为临川市2个、云江市3个。",
            [
                "云岭省 | 院士工作站 5个",
                "临川市 | 院士工作站 2个",
                "云江市 | 院士工作站 3个",
            ],
        ),
    ],
)
def test_parts_and_their_sums(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # How tall they are tells none from the others; how tall one is says nothing of anybody.
        (
            "临川高新区建成4栋5层高的厂房、2栋60米高的办公楼。",
            ["临川高新区 | 厂房 4栋", "临川高新区 | 办公楼 2栋"],
        ),
        ("临川高新区引进8个5亿元项目。", ["临川高新区 | 项目 8个 #5亿元"]),
        ("临川高新区的8栋楼将封顶。", ["临川高新区 | 楼 8栋"]),
        ("恒远电子年处理3万吨。", [f"{_HENGYUAN} | 年处理 3万吨"]),
        # Where, not how long; a rank gained; a part of a village.
        ("临川市在距大江7公里外新建园区。", []),
        ("临川市道路总长7公里。", ["临川市 | 道路总长 7公里"]),
        ("临川市的客流排名上升15名。", []),
        ("临川市出让龙王村16组地块。", []),
    ],
)
def test_sizes_and_places(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted
