from articles.extraction.relations.clauses import clauses
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.scene import Scenes
from articles.extraction.relations.slots import outermost
from tests.articles.extraction.relations.markup import read, shown


def found(marked: str) -> set[str]:
    layout, mentions, entities = read(marked)
    ledger = Ledger(entities)
    scenes = Scenes(ledger)
    for clause in clauses(layout, outermost(mentions)):
        scenes.read(clause)
    return shown(ledger.all(), entities)


def test_a_scene_places_all_that_the_sentence_speaks_of() -> None:
    text = "在[park:甲高新区]，[company:海岳公司]生产轴承，[company:云川公司]研发芯片。"
    assert found(text) == {"in_park: 海岳公司 > 甲高新区", "in_park: 云川公司 > 甲高新区"}


def test_a_scene_without_preposition_is_one_with_inside() -> None:
    text = "[park:甲高新区]内，[company:海岳公司]机器轰鸣。"
    assert found(text) == {"in_park: 海岳公司 > 甲高新区"}


def test_a_region_at_the_opening_places_by_region() -> None:
    assert found("在[region:甲县]，[company:海岳公司]扩产。") == {"located_in: 海岳公司 > 甲县"}


def test_the_place_of_an_event_is_nobodys_home() -> None:
    assert not found("在[region:甲市]，[company:海岳公司]发布新品。")


def test_the_next_scene_takes_over() -> None:
    text = "在[region:甲县]，[company:海岳公司]扩产；在[region:乙县]，[company:云川公司]量产。"
    assert found(text) == {"located_in: 海岳公司 > 甲县", "located_in: 云川公司 > 乙县"}


def test_another_place_as_subject_ends_the_scene() -> None:
    text = "在[region:甲省]，[region:乙市]起步早，[company:云川公司]量产。"
    assert not found(text)


def test_here_is_the_park_spoken_of() -> None:
    text = "[park:甲高新区]规模大。[company:海岳公司]也在这里建厂。"
    assert found(text) == {"in_park: 海岳公司 > 甲高新区"}


def test_here_means_nothing_in_another_paragraph() -> None:
    assert not found("[park:甲高新区]规模大。\n[company:海岳公司]也在这里建厂。")


def test_what_is_shown_on_a_journey_lies_where_it_last_arrived() -> None:
    text = (
        "14日，一行抵达[region:甲县]，县长陪同。调研团先后赴[park:海岳产业园]、[company:云川公司]，了解情况。"
        "15日，一行抵达[region:乙县]，先后到[company:天一公司]考察。"
    )
    assert found(text) == {
        "located_in: 海岳产业园 > 甲县",
        "located_in: 云川公司 > 甲县",
        "located_in: 天一公司 > 乙县",
    }


def test_who_is_met_on_a_journey_lies_anywhere() -> None:
    assert not found(
        "14日，一行抵达[region:甲县]。[company:云川公司]派人先后赴现场，县[company:天一公司]到会。"
    )


def test_a_share_of_somebody_is_not_him() -> None:
    assert not found("在[park:甲高新区]里，聚集了[company:海岳公司]60%的供应商。")
