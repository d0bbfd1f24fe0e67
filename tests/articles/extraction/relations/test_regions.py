from articles.extraction.document import Entity, Kind
from articles.extraction.relations.regions import Regions


def regions(*names: str) -> Regions:
    return Regions([Entity(n, Kind.REGION, name) for n, name in enumerate(names)])


def test_short_name_is_known_from_the_official_one() -> None:
    assert regions("内蒙古自治区").opening("内蒙古大学") == (0, 3)


def test_county_lies_in_its_prefecture_and_province() -> None:
    found = regions("贺兰县", "银川市", "宁夏回族自治区", "杭州市")
    assert found.within(0, 1)
    assert found.within(0, 2)
    assert not found.within(0, 3)
    assert not found.within(2, 0)


def test_code_of_the_entity_goes_before_its_name() -> None:
    known = Regions(
        [Entity(0, Kind.REGION, "鼓楼区", attributes={"code": "320106"}), Entity(1, Kind.REGION, "南京市")]
    )
    assert known.within(0, 1)


def test_level() -> None:
    found = regions("宁夏回族自治区", "银川市", "贺兰县", "大战场镇")
    assert [found.level(n) for n in range(4)] == [0, 1, 2, None]


def test_all_regions_of_a_name() -> None:
    assert regions("宁夏回族自治区", "上海市").inside("宁夏上海协作园") == [(0, 0, 2), (1, 2, 4)]
