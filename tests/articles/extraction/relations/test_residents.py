import pytest

from articles.extraction.relations import find_relations
from tests.articles.extraction.relations.markup import read, shown

ABOUT = "[park:长沙高新区]服务周到，[park:长沙高新区]人气旺，[park:长沙高新区]扩区。"
ABOUT += "[region:长沙市]、[region:湖南省]、[region:株洲市]支持。\n"


@pytest.mark.parametrize(
    ("sentence", "there"),
    [
        ("[company:长沙海岳有限公司]深耕芯片，产销两旺。", True),
        ("乙厂赶工；[company:长沙海岳有限公司]深耕芯片。", True),
        ("近日，[company:长沙海岳有限公司]深耕芯片。", True),
        ("[company:株洲海岳有限公司]深耕芯片，产销两旺。", False),
        ("[company:湖南海岳有限公司]深耕芯片，产销两旺。", False),
        ("[company:长沙海岳银行]发放贷款。", False),
        ("[company:长沙海岳有限公司]出席仪式。", False),
        ("他说，这台机器由[company:长沙海岳有限公司]提供。", False),
    ],
)
def test_a_firm_of_the_town_that_opens_a_sentence_on_its_zone_lies_there(sentence: str, there: bool) -> None:
    layout, mentions, entities = read(ABOUT + sentence)
    found = shown(find_relations(layout, mentions, entities), entities)
    assert any(fact.startswith("in_park") for fact in found) is there


@pytest.mark.parametrize(("firm", "there"), [("长沙海岳有限公司", True), ("广州海岳有限公司", False)])
def test_a_firm_of_another_province_is_only_a_guest_of_the_articles_zone(firm: str, there: bool) -> None:
    layout, mentions, entities = read(f"{ABOUT}[region:广州市]来客多。\n在[company:{firm}]，工人正忙。")
    found = shown(find_relations(layout, mentions, entities), entities)
    assert (f"in_park: {firm} > 长沙高新区" in found) is there
