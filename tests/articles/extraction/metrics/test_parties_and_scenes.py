"""Whose a figure is where another party, another place or somebody without a name stands closer by."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of

_SOLD = "恒远电子股份有限公司 | 销售芯片 300件"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # The other party of a doing; a firm that somebody brought is spoken of.
        ("恒远电子生产芯片不合格。经华光药业有限公司检验不合格。当事人共销售芯片300件。", [_SOLD]),
        ("恒远电子受到处罚。他们委托华光药业有限公司复检。当事人共销售芯片300件。", [_SOLD]),
        ("临川市引进恒远电子。公司拥有专利64项。", ["恒远电子股份有限公司 | 专利 64项"]),
        ("有人与恒远电子来往。公司拥有专利64项。", ["恒远电子股份有限公司 | 专利 64项"]),
        # A name says who the party is; what it builds is what is spoken of.
        ("华光药业有限公司扩建。企业恒远电子拥有专利64项。", ["恒远电子股份有限公司 | 专利 64项"]),
        (
            "华光药业有限公司扩建。当事人恒远电子施工的星河储能电站项目，位于河边，建筑面积300平方米。",
            ["星河储能电站项目 | 建筑面积 300平方米"],
        ),
        # Where something is inside of.
        ("临川市发展迅速。在临川高新区内，智能制造企业已有30家。", ["临川高新区 | 智能制造企业 30家"]),
        ("临川市发展迅速。在临川高新区范围内，孵化企业30家。", ["临川高新区 | 孵化企业 30家"]),
        ("临川市发展迅速。在临川高新区里程碑式的一年，孵化企业30家。", ["临川市 | 孵化企业 30家"]),
    ],
)
def test_other_parties_and_places(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A firm that a place is only said to have, and what goes on about it.
        ("临川市发展迅速。在临川高新区的这家芯片企业仓库，每天发出芯片2000件。", []),
        ("临川市发展迅速。在临川高新区的这家芯片企业，工人忙碌。去年，企业营收3亿元。", []),
        ("临川高新区发展迅速。这家芯片企业在扩建。企业为恒远电子供货。去年，企业的营收达3亿元。", []),
        # Somebody who has been told of.
        (
            "临川高新区发展迅速。这家芯片企业名叫恒远电子。恒远电子扩建。去年，企业申请专利3项。",
            ["恒远电子股份有限公司 | 企业申请专利 3项 @2022"],
        ),
        ("临川高新区发展迅速。去年，企业营收3亿元。", ["临川高新区 | 企业营收 3亿元 @2022"]),
    ],
)
def test_firms_only_pointed_at(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


_PATENTS = "恒远电子股份有限公司 | 专利 64项"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Enterprises of a class are those of a place, but not of a firm or of a house that reports.
        ("恒远电子拥有专利64项。2022年，民营企业出口额突破3亿元。", [_PATENTS]),
        ("恒远电子拥有专利64项。建筑行业的碳排放量超过3万吨。", [_PATENTS]),
        ("恒远电子拥有专利64项。国有企业和外资企业的利润总额达3亿元。", [_PATENTS]),
        (
            "临川市拥有专利64项。民营企业出口额3亿元。",
            ["临川市 | 专利 64项", "临川市 | 民营企业出口额 3亿元"],
        ),
        ("临川银行发展迅速。民营企业贷款余额3亿元。", ["临川银行 | 民营企业贷款余额 3亿元"]),
        ("临川大学发布报告。去年其进口额达3亿元。", []),
        # Guests of a match, and who looks on.
        ("临川大学发展迅速。来自各地的90名运动员参加了这次比赛。", []),
        ("临川大学拥有专利64项。在50家企业代表注视下，大楼启用。", ["临川大学 | 专利 64项"]),
        # What no project has is its place's, and so is what follows.
        (
            "临川市快速发展。临川市有企业30家。\n星河储能电站项目建设推进，累计实施协作项目300个，到位资金3亿元，进出口总额6亿元。",
            [
                "临川市 | 企业 30家",
                "临川市 | 协作项目 300个",
                "临川市 | 到位资金 3亿元",
                "临川市 | 进出口总额 6亿元",
            ],
        ),
        (
            "临川市发展迅速。\n星河储能电站项目建设推进，包括子项目3个，到位资金3亿元。",
            ["星河储能电站项目 | 子项目 3个", "星河储能电站项目 | 到位资金 3亿元"],
        ),
    ],
)
def test_what_no_such_subject_has(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Things that are no entities, called by their names.
        ("临川市发展迅速。青山城市群规划范围广，面积3万平方公里。", []),
        ("临川市发展迅速。城市面积3万平方公里。", ["临川市 | 城市面积 3万平方公里"]),
        ("恒远电子拥有专利64项。青山2000指数是由2000只股票构成。", [_PATENTS]),
        ("临川市发展迅速。青云三市拥有工程师54名。", []),
        ("临川市发展迅速。拥有工程师54名。", ["临川市 | 工程师 54名"]),
        ("临川市发展迅速。《民声热线》共有300家单位入驻。", []),
        ("临川大学发展迅速。清泉小学为公办学校，学校占地面积300平方米。", []),
        ("清泉小学与临川大学结对。学校拥有专利64项。", ["临川大学 | 专利 64项"]),
        # We are not where a match took place.
        ("比赛在临川大学举行。我校荣获特等奖3项。", []),
        ("临川大学参加比赛。我校荣获特等奖3项。", ["临川大学 | 特等奖 3项"]),
        # Somebody's life; whose programme or money it is.
        ("恒远电子拥有专利64项。他长期从事研究，先后发表论文20篇。", [_PATENTS]),
        ("恒远电子拥有专利64项。他表示，目前拥有芯片20款。", [_PATENTS, "恒远电子股份有限公司 | 芯片 20款"]),
        # One of what is counted; whose investment it is.
        ("临川市有“星河储能电站项目”等示范项目7个。", ["临川市 | 示范项目 7个"]),
        ("临川市办园，由恒远电子投资3亿元在临川市建设。", ["恒远电子股份有限公司 | 投资 3亿元"]),
        ("临川市引进恒远电子投资3亿元。", ["临川市 | 投资 3亿元"]),
        # What goes on about the nation.
        (
            "临川市发展迅速。全国有园区129家。有75家工厂投产。",
            [],
        ),
        ("临川市发展迅速。全国有园区129家。有关企业投资3亿元。", ["临川市 | 有关企业投资 3亿元"]),
    ],
)
def test_who_is_no_entity(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What a policy consists of; other figures in its clause, and its issuer's, are not.
        ("临川市发展种业。《临川种业条例》提出25项任务。", ["临川种业条例 | 任务 25项"]),
        (
            "临川市发展种业。《临川种业条例》从育种、推广等7个方面提出25条措施。",
            ["临川种业条例 | 措施 25条"],
        ),
        ("临川市发展种业。《临川种业条例》惠及企业25家。", ["临川市 | 惠及企业 25家"]),
        ("临川市根据《临川种业条例》提出25条措施。", ["临川市 | 措施 25条"]),
    ],
)
def test_what_a_policy_lays_down(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


_INCUBATED = ["临川新材料研究院 | 科技型企业 100家", "临川新材料研究院 | 高新技术企业 20家"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # The members of a row have one subject.
        ("临川新材料研究院培育科技型企业100家、高新技术企业20家。", _INCUBATED),
        # What a founder adds besides; what is done by what was founded.
        (
            "临川市有专利3项。市里组建临川储能创新联合体，新增机构7家。",
            ["临川市 | 专利 3项", "临川市 | 新增机构 7家"],
        ),
        ("临川市组建临川储能创新联合体，吸纳企业7家。", ["临川储能创新联合体 | 企业 7家"]),
        # An office that opens a sentence, where the text is about nobody else.
        ("临川储能协会加强管理，完善规则，促进各方建立制度7项。", ["临川储能协会 | 制度 7项"]),
        (
            "恒远电子拥有专利64项。临川储能协会加强管理，公司建立制度7项。",
            [_PATENTS, "恒远电子股份有限公司 | 制度 7项"],
        ),
    ],
)
def test_rows_founders_and_offices(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted
