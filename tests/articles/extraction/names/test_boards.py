"""Offices that share a name or a place with the one before them."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.names.finding import names
from tests.articles.extraction.reading import named, things_of


def agencies(text: str) -> dict[str, set[str]]:
    """Agencies by name, with their aliases."""
    return {e.name: set(e.aliases) for e in things_of(text)[1] if e.kind is Kind.AGENCY}


@pytest.mark.parametrize(
    ("text", "board"),
    [
        ("襄阳高新区党工委书记、管委会主任周明远出席。", "襄阳高新区管委会"),
        ("襄阳高新区党工委委员、管委会副主任周明远出席。", "襄阳高新区管委会"),
        ("宁阳经济开发区原党工委、管委会主任周明远落马。", "宁阳经济开发区管委会"),
    ],
)
def test_the_board_of_a_zone_is_named_for_it(text: str, board: str) -> None:
    assert agencies(text)[board] == {"管委会"}


def test_a_board_of_no_zone_is_not_named() -> None:
    assert "管委会" not in names("各园区党工委书记、管委会主任参加。")


def test_the_party_committee_of_an_office_is_its_secretarys_title() -> None:
    assert set(agencies("襄阳市税务局党委书记、局长周明远表示。")) == {"襄阳市税务局"}


def test_a_township_has_a_party_committee() -> None:
    assert "襄阳市襄州区龙王镇党委" in names("襄阳市襄州区龙王镇党委组织学习。")


def test_a_committee_is_one_with_and_without_the_partys_name() -> None:
    found = agencies("周明远任中共襄阳市委书记。此前他任襄阳市委副书记。")
    assert found == {"中共襄阳市委": {"襄阳市委"}}


def test_the_youth_league_is_one_in_full_and_in_short() -> None:
    found = agencies("团市委副书记周明远主持。共青团襄阳市委将继续办好活动。")
    assert found == {"共青团襄阳市委": {"团市委"}}


def test_a_special_region_has_one_government() -> None:
    assert agencies("澳门特区政府宣布计划。特区政府表示欢迎。") == {"澳门特区政府": {"特区政府"}}


def test_offices_of_two_cities_stay_two() -> None:
    assert len(agencies("襄阳市教育局与宜昌市教育局签约，市教育局致辞。")) >= 2


def test_an_office_in_a_row_of_offices_is_one() -> None:
    assert "林草生态局" in names("市经信局、住建局、林草生态局派员参加。")


def test_a_committee_is_that_of_the_town_where_somebody_serves_in_it() -> None:
    text = "启东市委开会。周明远从如东到启东担任市委副书记，此前任如东县委书记。"
    assert set(agencies(text)) == {"启东市委", "如东县委"}


def test_a_committee_of_a_town_that_the_text_does_not_name_it_by_stays_bare() -> None:
    assert "市委" in agencies("周明远从如东到启东担任市委副书记。")


def test_who_sits_on_the_board_of_a_zone_heads_a_bureau_of_it() -> None:
    offices = named("襄阳高新区党工委委员、管委会副主任、经济发展局局长李明说，好。", Kind.AGENCY)
    assert "襄阳高新区经济发展局" in offices
    offices = named("襄阳经开区管委会副主任、科技创新局局长李明介绍。", Kind.AGENCY)
    assert offices["襄阳经开区科技创新局"].aliases == ["科技创新局"]


def test_a_bureau_goes_by_its_field_before_the_title_of_its_head() -> None:
    assert "经发局" in named("襄阳市发文。经发局局长王武说好。", Kind.AGENCY)
    assert not {"该局", "统计局"} & set(named("该局局长李明、各县市统计局局长到会。", Kind.AGENCY))


def test_a_firm_that_ends_like_a_bureau_is_one_behind_a_zone() -> None:
    assert not named("襄阳高新区招商局局长张强说，好。", Kind.COMPANY)
