"""Names inside names."""

from articles.extraction.document import Kind, Mention
from articles.extraction.names.overlaps import resolve_overlaps
from tests.articles.extraction.names.finding import found


def _mention(start: int, end: int, kind: Kind, confidence: float = 0.8) -> Mention:
    return Mention(start, end, kind, "x" * (end - start), "test", confidence)


def test_a_university_inside_a_centre_is_a_thing_of_its_own() -> None:
    assert found("建设了上海交大绍兴科创中心") == {
        ("platform", "上海交大绍兴科创中心"),
        ("university", "上海交大"),
    }


def test_an_institute_belongs_to_its_company() -> None:
    text = "沐澄矿业集团贵州锰业有限责任公司锰冶金研究院的专家"
    assert {("institute", text[:-3]), ("company", "沐澄矿业集团贵州锰业有限责任公司")} <= found(text)


def test_a_group_that_opens_a_company_name_is_not_named_apart() -> None:
    assert found("沐澄集团财务有限公司") == {("company", "沐澄集团财务有限公司")}


def test_a_group_before_the_place_of_its_firm_owns_it() -> None:
    text = "沐澄集团贵州恒岚置业有限公司"
    assert found(text) == {("company", text), ("company", "沐澄集团")}


def test_a_group_owns_its_society() -> None:
    assert ("company", "沐澄集团") in found("沐澄集团科技协会成立")
    assert ("company", "江苏电信") not in found("江苏电信行业协会成立")


def test_partners_joined_by_a_hyphen_open_one_name() -> None:
    assert ("institute", "浙江大学-哈电集团低碳装备研究院") in found("浙江大学-哈电集团低碳装备研究院成立")


def test_the_more_confident_of_two_crossing_readings_stands() -> None:
    kept = resolve_overlaps([_mention(0, 4, Kind.COMPANY, 0.9), _mention(2, 6, Kind.PERSON, 0.5)])
    assert [(m.start, m.end) for m in kept] == [(0, 4)]


def test_a_region_inside_a_name_is_marked() -> None:
    kept = resolve_overlaps([_mention(0, 8, Kind.AGENCY), _mention(0, 3, Kind.REGION)])
    assert kept[1].attributes == {"within": "agency"}


def test_a_person_inside_an_organisation_falls() -> None:
    kept = resolve_overlaps([_mention(0, 8, Kind.AGENCY, 0.9), _mention(2, 4, Kind.PERSON, 0.7)])
    assert [m.kind for m in kept] == [Kind.AGENCY]


def test_of_equal_stretches_one_stands() -> None:
    kept = resolve_overlaps([_mention(0, 4, Kind.REGION), _mention(0, 4, Kind.PARK)])
    assert [m.kind for m in kept] == [Kind.PARK]
