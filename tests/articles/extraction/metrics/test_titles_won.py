"""Things that won a title count as what they became; few things in words count where they are things."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "临川市9家企业获批省级企业技术中心，1家企业获评瞪羚企业。",
            ["临川市 | 省级企业技术中心 9家", "临川市 | 瞪羚企业 1家"],
        ),
        ("临川市200余家企业成长为高新技术企业。", ["临川市 | 高新技术企业 200家 >"]),
        ("临川市共有19家企业顺利获得高新技术企业称号。", ["临川市 | 高新技术企业 19家"]),
        ("临川市15家企业入选省级制造业单项冠军名单。", ["临川市 | 省级制造业单项冠军 15家"]),
        ("临川市7家单位被评为“五星级文明单位”。", ["临川市 | “五星级文明单位” 7家"]),
        ("临川市83个项目入围全省新材料赛。", ["临川市 | 项目 83个"]),
        ("临川市12家企业获得贷款3亿元。", ["临川市 | 企业 12家", "临川市 | 贷款 3亿元"]),
        ("临川市9家企业通过验收。", ["临川市 | 企业 9家"]),
    ],
)
def test_titles(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("临川市按三个梯度开展培育。", []),
        ("临川大学得到两个候选基因。", []),
        ("临川市明确了四类服务对象。", []),
        ("临川大学建成三个研究中心。", ["临川大学 | 研究中心 3个"]),
        ("临川市有两个项目签约。", ["临川市 | 签约项目 2个"]),
        ("临川大学筛选了12个候选基因。", ["临川大学 | 候选基因 12个"]),
    ],
)
def test_few_things_in_words(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What follows a figure may be a list of names, a new sentence, or a place that acts.
        ("临川市第三批科技型企业45家名单。", ["临川市 | 科技型企业 45家 #第三批"]),
        ("临川市新增科技型企业143家上半年青石县深入推进创新。", ["临川市 | 新增科技型企业 143家"]),
        ("临川市培训12名北京客商。", ["临川市 | 北京客商 12名"]),
        ("临川市参加了31个境内外展会活动。", ["临川市 | 境内外展会活动 31个"]),
        ("临川市企业享受税收减免金额合计35亿元。", ["临川市 | 税收减免金额 35亿元"]),
        ("临川市企业可享受补贴10万元。", []),
    ],
)
def test_what_follows_a_figure(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "2022年，恒远电子营收48亿元，比2015年的26亿元明显增长。",
            ["恒远电子股份有限公司 | 营收 48亿元 @2022", "恒远电子股份有限公司 | 营收 26亿元 @2015"],
        ),
        (
            "恒远电子营收3亿元，净利润较去年的1亿元下降5%。",
            [
                "恒远电子股份有限公司 | 营收 3亿元",
                "恒远电子股份有限公司 | 净利润 1亿元 @2022",
                "恒远电子股份有限公司 | 净利润降幅 5%",
            ],
        ),
        (
            "2022年，临川市企业由2020年的30家增至90家。",
            ["临川市 | 企业 30家 @2020", "临川市 | 企业 90家 @2022"],
        ),
        (
            "临川市补贴比例由75%统一提高到100%。",
            ["临川市 | 补贴比例 75%", "临川市 | 补贴比例 100%"],
        ),
        ("随着今年3月国家将扣除比例由75%提高到100%，企业受益。", []),
        (
            "临川市发展很快。中国远大集团等7家企业获批创建智能示范工厂。",
            ["临川市 | 智能示范工厂 7家"],
        ),
    ],
)
def test_levels_of_other_years(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted
