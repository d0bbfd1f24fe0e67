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
