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


def test_a_few_that_were_just_named_are_not_counted() -> None:
    assert lines_of("恒远电子与对手相争，两家公司分别排名第一和第三。") == []
    assert lines_of("临川市有两家公司上市。") == ["临川市 | 公司 2家"]
    assert lines_of("两家首次上榜的企业来自临川市。") == ["临川市 | 企业 2家"]


def test_groups_and_changes_are_no_deeds_of_people() -> None:
    assert lines_of("临川大学100余名分成两组开展活动。") == []
