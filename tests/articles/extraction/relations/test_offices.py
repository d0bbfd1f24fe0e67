from articles.extraction.document import Entity, Kind
from articles.extraction.relations.offices import Offices


def offices(*names: str) -> Offices:
    return Offices([Entity(n, Kind.AGENCY, name) for n, name in enumerate(names)])


def test_sibling_may_leave_out_the_city() -> None:
    assert offices("甲市乙高新区党工委", "乙高新区管委会").sibling(0, "管委会") == 1


def test_two_candidates_are_none() -> None:
    assert offices("乙高新区党工委", "乙高新区管委会", "甲市乙高新区管委会").sibling(0, "管委会") is None


def test_an_office_of_another_zone_is_no_sibling() -> None:
    assert offices("乙高新区党工委", "丙高新区管委会").sibling(0, "管委会") is None
