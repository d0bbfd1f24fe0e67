import pytest

from articles.extraction.relations.adjacent import read_adjacent
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.slots import outermost
from tests.articles.extraction.relations.markup import read, shown


def found(marked: str) -> set[str]:
    layout, mentions, entities = read(marked)
    ledger = Ledger(entities)
    read_adjacent(layout.text, outermost(mentions), ledger)
    return shown(ledger.all(), entities)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("走进[region:甲县][company:海岳股份有限公司]", "located_in: 海岳股份有限公司 > 甲县"),
        ("走进[park:乙高新区][company:海岳股份有限公司]", "in_park: 海岳股份有限公司 > 乙高新区"),
        ("[company:海岳集团][company:云川公司]扩产", "part_of: 云川公司 > 海岳集团"),
        ("[university:甲大学][institute:材料研究院]", "part_of: 材料研究院 > 甲大学"),
        ("[agency:甲厅][agency:乙处]", "part_of: 乙处 > 甲厅"),
    ],
)
def test_a_name_that_runs_into_the_next_tells_where_that_belongs(marked: str, expected: str) -> None:
    assert found(marked) == {expected}


def test_a_space_between_two_names_tells_nothing() -> None:
    assert not found("[region:甲县] [company:海岳股份有限公司]")


def test_two_companies_in_a_list_are_no_group() -> None:
    assert not found("[company:海岳集团]、[company:云川公司]")


def test_two_brands_side_by_side_are_one_name() -> None:
    assert not found("[company:海岳][company:云川]")


def test_a_group_of_the_state_owns_the_brand_behind_it() -> None:
    layout, mentions, entities = read("[company:中国化学][company:云川科技]承建")
    mentions[0].attributes["category"] = "中央企业"
    ledger = Ledger(entities)
    read_adjacent(layout.text, outermost(mentions), ledger)
    assert shown(ledger.all(), entities) == {"part_of: 云川科技 > 中国化学"}


def test_a_committee_and_its_government_are_two() -> None:
    assert not found("[agency:甲市委][agency:市政府]")


def test_a_row_of_firms_behind_a_zone_that_says_how_many_is_all_there() -> None:
    marked = "[park:乙高新区][company:海岳公司]、[company:云川公司]和[company:北湖公司]3家企业入选"
    assert found(marked) == {f"in_park: {name} > 乙高新区" for name in ("海岳公司", "云川公司", "北湖公司")}


def test_a_row_of_firms_behind_a_zone_may_go_on_elsewhere() -> None:
    assert found("[park:乙高新区][company:海岳公司]、[company:云川公司]到会") == {
        "in_park: 海岳公司 > 乙高新区"
    }
