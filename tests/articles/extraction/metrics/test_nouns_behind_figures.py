"""Which words behind or before a figure name it, and which belong to the sentence."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of

_HENGYUAN = "恒远电子股份有限公司"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # As many rates as nouns: each its own; one rate behind two nouns is of the last.
        (
            "恒远电子2022年营收、净利同比增12.5%、8%。",
            [f"{_HENGYUAN} | 营收增速 12.5% @2022", f"{_HENGYUAN} | 净利增速 8% @2022"],
        ),
        ("恒远电子研发、净利同比增8%。", [f"{_HENGYUAN} | 净利增速 8%"]),
        # A rate that the figure is the level of, and a thing of which it is a share.
        ("临川高新区实现60%的中水回用率。", ["临川高新区 | 中水回用率 60%"]),
        ("临川高新区60%的企业建有研发机构。", ["临川高新区 | 企业占比 60%"]),
        ("临川市传感器产业收入年平均增速超过20%。", ["临川市 | 传感器产业收入增速 20% >"]),
        # A change and the new level stand together.
        (
            "恒远电子净利润同比下降12%至3.5亿元。",
            [f"{_HENGYUAN} | 净利润降幅 12%", f"{_HENGYUAN} | 净利润 3.5亿元"],
        ),
        (
            "恒远电子预计净利润增长10%至15%。",
            [f"{_HENGYUAN} | 预计净利润增速 10%", f"{_HENGYUAN} | 预计净利润增速 15%"],
        ),
        ("恒远电子白鹭数量已恢复至3万只。", [f"{_HENGYUAN} | 白鹭数量 3万只"]),
        # Most enterprises do it; a rate that something is paid at says nothing of whom.
        ("临川市超八成规上企业建有研发机构。", ["临川市 | 规上企业占比 80% >"]),
        ("临川市按租金的10%奖励中小企业。", []),
        (
            "临川高新区有企业300家，其中世界500强12家。",
            ["临川高新区 | 企业 300家", "临川高新区 | 世界500强 12家"],
        ),
        ("恒远电子年产能会达到20万台。", [f"{_HENGYUAN} | 年产能 20万台"]),
    ],
)
def test_rates_and_levels(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What is worth so much, and a worth that stands alone.
        ("恒远电子捐赠价值30万元的救灾帐篷。", [f"{_HENGYUAN} | 救灾帐篷价值 30万元"]),
        ("恒远电子品牌价值30亿元。", [f"{_HENGYUAN} | 品牌价值 30亿元"]),
        # A verb inside the name of a sum, and one that the clause goes on with.
        ("恒远电子支付2亿元的商标侵权赔偿金。", [f"{_HENGYUAN} | 商标侵权赔偿金 2亿元"]),
        ("恒远电子产品在12个省份大面积推广。", [f"{_HENGYUAN} | 省份 12个"]),
        ("临川市8个重点项目预计年底竣工。", ["临川市 | 重点项目 8个"]),
        ("恒远电子推出12项专属服务。", [f"{_HENGYUAN} | 专属服务 12项"]),
        ("临川市12家医院服务周边居民。", ["临川市 | 医院 12家"]),
        # 多层 tells of what kind, 多 counts.
        ("临川市建成6栋多层厂房。", ["临川市 | 多层厂房 6栋"]),
        # What is brought about, whoever brings it about in between.
        ("临川市花卉产业带动全产业链近6万人就业。", ["临川市 | 带动就业 6万人 ~"]),
        # Part of what was counted, by what has been done.
        (
            "临川市规划充电站50座，已建成20座。",
            ["临川市 | 规划充电站 50座", "临川市 | 建成充电站 20座"],
        ),
        ("临川市有高校8所，已建成20座。", ["临川市 | 高校 8所"]),
    ],
)
def test_nouns(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # The noun stands at the end of a clause about it.
        ("恒远电子培育出6种适合在盐碱地生长的牧草。", [f"{_HENGYUAN} | 牧草 6种"]),
        ("恒远电子研发出12款应用于矿山的传感器。", [f"{_HENGYUAN} | 传感器 12款"]),
        # Or in the clause before, behind the verb that says how the things came about.
        (
            "临川市申报重大项目，共60项。其中2021年20项，2022年40项。",
            [
                "临川市 | 申报重大项目 60项",
                "临川市 | 申报重大项目 20项 @2021",
                "临川市 | 申报重大项目 40项 @2022",
            ],
        ),
        ("临川市名单公布，共60家。", []),
        (
            "恒远电子营业收入3亿元，其中一季度1亿元、二季度2亿元。",
            [
                f"{_HENGYUAN} | 营业收入 3亿元",
                f"{_HENGYUAN} | 营业收入 1亿元 @2023-01/2023-03",
                f"{_HENGYUAN} | 营业收入 2亿元 @2023-04/2023-06",
            ],
        ),
        (
            "恒远电子有员工300人，去年20人离职。",
            [f"{_HENGYUAN} | 员工 300人", f"{_HENGYUAN} | 离职人员 20人 @2022"],
        ),
        # What can be done in a day; what each gets says nothing.
        ("临川高新区污水处理规模达每天2万立方米。", ["临川高新区 | 污水处理规模 2万立方米"]),
        ("临川高新区供应每户2立方米。", []),
        # Lines that are built count, however few; lines of thought do not.
        ("恒远电子建成2条生产线。", [f"{_HENGYUAN} | 生产线 2条"]),
        ("临川市守住三条红线。", []),
        ("星河储能电站项目匝道长1.2公里。", ["星河储能电站项目 | 匝道 1.2公里"]),
    ],
)
def test_nouns_further_off(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("临川市安排5亿元用于创业补贴。", ["临川市 | 创业补贴 5亿元"]),
        ("临川市拿出5亿元设立科创引导基金。", ["临川市 | 科创引导基金 5亿元"]),
        ("临川市拿出800万元重奖科研人员。", ["临川市 | 奖励 800万元"]),
        ("恒远电子投入5亿元用于研发。", [f"{_HENGYUAN} | 投入 5亿元"]),
        (
            "临川市3家企业分别获得50万元、30万元、20万元奖励。",
            ["临川市 | 企业 3家", "临川市 | 奖励 50万元", "临川市 | 奖励 30万元", "临川市 | 奖励 20万元"],
        ),
        (
            "临川市向300家企业发放贷款5亿元，为200家企业减免税费2亿元。",
            [
                "临川市 | 企业 300家",
                "临川市 | 贷款 5亿元",
                "临川市 | 减免企业 200家",
                "临川市 | 减免税费 2亿元",
            ],
        ),
        ("临川市每年拿出2000万元用于人才引进。", ["临川市 | 人才引进资金 2000万元"]),
        ("恒远电子派发现金红利2亿元。", [f"{_HENGYUAN} | 现金红利 2亿元"]),
        ("临川大学到账经费2亿元。", ["临川大学 | 到账经费 2亿元"]),
    ],
)
def test_sums_by_what_they_are_for(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("临川市有省级平台30个、国家级平台12个。", ["临川市 | 省级平台 30个", "临川市 | 国家级平台 12个"]),
        ("临川市有国家级平台12个、省级30个。", ["临川市 | 国家级平台 12个", "临川市 | 平台 30个 #省级"]),
        (
            "临川市有平台42个，其中国家级12个。",
            ["临川市 | 平台 42个", "临川市 | 平台 12个 #国家级"],
        ),
    ],
)
def test_things_of_one_level_are_none_of_another(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


def test_a_few_that_were_just_named_are_not_counted() -> None:
    assert lines_of("恒远电子与对手相争，两家公司分别排名第一和第三。") == []
    assert lines_of("临川市有两家公司上市。") == ["临川市 | 公司 2家"]
    assert lines_of("两家首次上榜的企业来自临川市。") == ["临川市 | 企业 2家"]


def test_groups_and_changes_are_no_deeds_of_people() -> None:
    assert lines_of("临川大学100余名分成两组开展活动。") == []
