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
        ("[company:长沙海岳有限公司]位于[region:宁乡市]，产销两旺。", False),
        ("[company:长沙海岳有限公司]选择了[region:浏阳市]。", False),
        ("[company:长沙海岳有限公司]搬出[park:浏阳经开区]后，产销两旺。", False),
        ("他说，这台机器由[company:长沙海岳有限公司]提供。", False),
    ],
)
def test_a_firm_of_the_town_that_opens_a_sentence_on_its_zone_lies_there(sentence: str, there: bool) -> None:
    layout, mentions, entities = read(ABOUT + sentence)
    found = shown(find_relations(layout, mentions, entities), entities)
    assert any(fact.startswith("in_park") for fact in found) is there


def test_a_zone_that_the_article_comes_to_only_later_is_nobodys_before() -> None:
    layout, mentions, entities = read(
        "[company:长沙海岳有限公司]深耕芯片，产销两旺。\n" + "人勤春早。" * 30 + ABOUT
    )
    assert not any(
        f.startswith("in_park") for f in shown(find_relations(layout, mentions, entities), entities)
    )
