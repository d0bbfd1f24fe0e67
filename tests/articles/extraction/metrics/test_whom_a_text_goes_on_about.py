"""Subjects carried from clause to clause and sentence to sentence: projects, people, events, places."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of

_FIRM = "恒远电子拥有专利64项。"
_PATENTS = "恒远电子股份有限公司 | 专利 64项"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "临川市加快发展。其中，总投资10亿元的星河储能电站项目，建成投产后，预计实现年销售收入50亿元，年利税约3.6亿元。",
            [
                "星河储能电站项目 | 总投资 10亿元",
                "星河储能电站项目 | 预计年销售收入 50亿元",
                "星河储能电站项目 | 预计年利税 3.6亿元 ~",
            ],
        ),
        (
            "临川市引进星河储能电站项目，总投资10亿元，占地300亩。",
            ["星河储能电站项目 | 总投资 10亿元", "星河储能电站项目 | 占地 300亩"],
        ),
        (
            "临川市大力发展产业。在这里，总投资8亿元的星河储能电站项目进展迅速，今年完成产值4亿元。",
            ["星河储能电站项目 | 总投资 8亿元", "星河储能电站项目 | 产值 4亿元 @2023"],
        ),
        # The sum of several, and what says nothing of the project.
        (
            "临川市引进年产5万吨电解液项目、星河储能电站项目，总投资10亿元。",
            ["年产5万吨电解液项目 | 电解液 5万吨", "临川市 | 总投资 10亿元"],
        ),
        ("临川市引进星河储能电站项目，新增就业600人。", ["临川市 | 新增就业 600人"]),
        (
            f"星河储能电站项目落户临川市。{_FIRM}预计项目一期建成后，年产电池20万吨。",
            [_PATENTS, "星河储能电站项目 | 年产电池 20万吨"],
        ),
        (
            "星河储能电站项目位于青石县。本次启动的项目一期东至沙江路，西至青石县界，总投资35亿元。",
            ["星河储能电站项目 | 总投资 35亿元"],
        ),
    ],
)
def test_projects(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What a person did goes on where the next sentence begins with a verb, not where it names somebody.
        (f"{_FIRM}他牵头完成22项工艺。参与研发并制作5台设备、12项装备。", [_PATENTS]),
        (
            f"{_FIRM}他牵头完成22项工艺。恒远电子研发并制作5台设备。",
            [_PATENTS, "恒远电子股份有限公司 | 设备 5台"],
        ),
        (f"{_FIRM}随后他便投入资金5万元。", [_PATENTS]),
        (f"{_FIRM}随后投入资金5万元。", [_PATENTS, "恒远电子股份有限公司 | 投入资金 5万元"]),
        # A contest and a fair have entries and exhibits, no exhibitor has.
        ("恒远电子前来参展。大赛累计征集到1267个项目，数量位列第四。评选出32个优秀项目入围决赛。", []),
        ("恒远电子前来参展。展会共展出成果1200多件。来自各地的500余名工匠参展。", []),
        ("恒远电子前来参展。活动共有20个路演项目，超300人参加。", []),
        ("恒远电子征集到项目32个。", ["恒远电子股份有限公司 | 项目 32个"]),
        # People who are quoted are counted for nobody.
        (f"{_FIRM}三名知情人士透露，产能为5万吨。", [_PATENTS, "恒远电子股份有限公司 | 产能 5万吨"]),
        ("恒远电子培训三名人员。", ["恒远电子股份有限公司 | 人员 3名"]),
        # People of a case.
        ("临川市大力发展。原告王某某等28名农民工提供劳务。", []),
        ("临川市大力发展。20名犯罪嫌疑人因诈骗被捕。", []),
    ],
)
def test_people_and_events(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "“全国已经培育企业1.2万家。”",
        "据估计我国患者达到3.3亿人。",
        "全球前100家银行中有48家盈利。",
        "2022年，两国贸易总额达992.7亿美元。",
    ],
)
def test_what_the_nation_and_the_world_have(text: str) -> None:
    assert lines_of(_FIRM + text) == [_PATENTS]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # 其中 goes on about the nation, another sentence about the firm.
        (f"{_FIRM}我国出口机电产品31亿元。其中，“新三样”产品出口5亿元。", [_PATENTS]),
        (
            f"{_FIRM}我国出口机电产品31亿元。产品出口5亿元。",
            [_PATENTS, "恒远电子股份有限公司 | 产品出口 5亿元"],
        ),
        # What a firm has all over the world is its own.
        (
            "恒远电子专利申请量达910件，全球授权数量达470件。",
            [
                "恒远电子股份有限公司 | 专利申请量 910件",
                "恒远电子股份有限公司 | 全球授权数量 470件",
            ],
        ),
        # What comes behind a district that nobody names is no firm's either.
        (f"{_FIRM}我区合同外资3.22亿美元；今年1至5月，外资到位1.76亿美元。", [_PATENTS]),
    ],
)
def test_how_far_the_nation_is_spoken_of(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


def test_a_semicolon_behind_the_nation_does_not_make_the_dateline_a_subject() -> None:
    text = "临川市8月1日电 全国贷款余额3亿元；1000家企业上市，投资基金管理规模近14万亿元。"
    assert lines_of(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What the statistics of a place count is of the place, whatever was just founded there.
        (
            "临川市大力发展产业。临川中试基地成功创建，规上工业总产值两年增长50.2%。",
            ["临川市 | 规上工业总产值增速 50.2%"],
        ),
        ("临川大学成立于1950年。临川大学有2200家校友企业。", ["临川大学 | 校友企业 2200家"]),
        # The place that a later clause begins with, and one further back.
        (
            f"{_FIRM}出台工程方案，健全相关工作机制，临川市全力推动民营经济发展。组建6个服务专班。",
            [_PATENTS, "临川市 | 服务专班 6个"],
        ),
        (
            f"{_FIRM}临川市大力推动民营经济发展。车间里十分忙碌。组建6个服务专班。",
            [_PATENTS, "临川市 | 服务专班 6个"],
        ),
        # What many do a place may sum up, no firm does; what is only unveiled is no subject further on.
        (f"{_FIRM}各企业主动投入资金2580万元。", [_PATENTS]),
        ("临川市大力发展产业。各企业主动投入资金2580万元。", ["临川市 | 企业主动投入资金 2580万元"]),
        (
            "临川市大力发展产业，举办人才节。同时，临川新材料研究院揭牌。47所高校受邀到场。",
            ["临川市 | 高校 47所"],
        ),
        # What a machine does better is no trait of the place that the news is of.
        ("临川市大力发展产业。生产效率提升50%。", []),
        ("临川市推进改造，企业生产效率提升50%。", ["临川市 | 企业生产效率增速 50%"]),
        # Firms of a row are not those of the one before, unless it works with them.
        (
            "临川市大力发展产业。恒远电子获评示范企业，华光药业有限公司、临川银行等近10家企业上榜。",
            ["临川市 | 企业 10家 ~"],
        ),
        (
            "临川市大力发展产业。恒远电子与华光药业有限公司、临川银行等近10家企业合作。",
            ["恒远电子股份有限公司 | 合作企业 10家 ~"],
        ),
        (
            "临川市大力发展产业。恒远电子订购设备，华光药业有限公司订购原浆、枸杞等8万余元。",
            ["华光药业有限公司 | 枸杞 8万元 >"],
        ),
        (
            f"{_FIRM}出台工程方案，走进云江市的厂房。组建6个服务专班。",
            [_PATENTS, "恒远电子股份有限公司 | 服务专班 6个"],
        ),
    ],
)
def test_places(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "临川银行实力雄厚。临川新材料研究院公布了结果。2022年，全行贷款3亿元，申请专利167件。",
            ["临川银行 | 贷款 3亿元 @2022", "临川银行 | 申请专利 167件 @2022"],
        ),
        ("恒远电子拥有专利64项。全行业投入3亿元。", [_PATENTS]),
        # Prices of a market and fines are of no place.
        ("云岭省大力发展产业。8月2日收盘价13730元/吨，同比上涨3.04%。", []),
        ("恒远电子收盘价13.2元。", ["恒远电子股份有限公司 | 收盘价 13.2元"]),
        ("临川中试基地开放。被处以罚款500元。", []),
    ],
)
def test_banks_and_markets(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A province whose name ends in a direction, and a neighbour.
        (
            "云南多措并举，打通通道。今年云南恒远电子通过铁路出口产品，出口量超过去年。预计今年出口量可达1.5万台。",
            ["恒远电子股份有限公司 | 预计出口量 1.5万台 @2023"],
        ),
        ("青石县东邻临川市，面积3100平方公里。", ["青石县 | 面积 3100平方公里"]),
        # Things and fines of a name that is an object in its clause; with whom somebody has them.
        (
            "临川市加快整治。督查组现场查看了恒远电子新购置的12辆运输车。",
            ["恒远电子股份有限公司 | 运输车 12辆"],
        ),
        (f"{_FIRM}华光药业有限公司侵犯了临川大学的5项专利。", [_PATENTS, "临川大学 | 专利 5项"]),
        (
            "临川市加快整治。应急部门对恒远电子处以罚款1.2万元。",
            ["恒远电子股份有限公司 | 罚款 1.2万元"],
        ),
        (
            "临川市加快整治。执法局给予恒远电子2.5万元罚款。",
            ["恒远电子股份有限公司 | 罚款 2.5万元"],
        ),
        (
            "临川大学拥有专利64项。法院判决恒远电子向临川大学赔偿300万元。",
            ["临川大学 | 专利 64项", "恒远电子股份有限公司 | 赔偿 300万元"],
        ),
        ("临川大学要求恒远电子提高质量，今年支出300万元。", ["临川大学 | 支出 300万元 @2023"]),
        (f"{_FIRM}公司推进与临川大学的5个课题。", [_PATENTS, "恒远电子股份有限公司 | 课题 5个"]),
    ],
)
def test_names_beside_names(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted
