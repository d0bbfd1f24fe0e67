from articles.extraction.document import Entity, Kind
from articles.extraction.relations.offices import Offices


def offices(*names: str) -> Offices:
    return Offices([Entity(n, Kind.AGENCY, name) for n, name in enumerate(names)])


def test_sibling_may_leave_out_the_city() -> None:
    assert offices("甲市乙高新区党工委", "乙高新区管委会").sibling(0, "管委会副主任") == (1, "管委会")


def test_two_candidates_are_none() -> None:
    assert (
        offices("乙高新区党工委", "乙高新区管委会", "甲市乙高新区管委会").sibling(0, "管委会副主任") is None
    )


def test_an_office_of_another_zone_is_no_sibling() -> None:
    assert offices("乙高新区党工委", "丙高新区管委会").sibling(0, "管委会副主任") is None


def test_a_union_is_the_sister_of_the_congress_of_one_zone() -> None:
    assert offices("云川新区人大常委会", "云川新区总工会").sibling(0, "总工会主席") == (1, "总工会")


def test_a_unit_is_known_by_the_rest_of_its_name() -> None:
    assert offices("云川交易所", "云川交易所西部基地").sibling(0, "西部基地负责人") == (1, "西部基地")


def test_a_union_of_somebody_else_is_not() -> None:
    assert offices("云川市科技局", "海岳集团总工会").sibling(0, "总工会主席") is None
