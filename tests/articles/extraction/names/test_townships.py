import pytest

from articles.extraction.names.regions import find_regions
from tests.articles.extraction.reading import laid


def townships(text: str) -> list[str]:
    return [m.text for m in find_regions(*laid(text)) if m.rule == "township"]


def test_townships_and_villages_follow_their_county() -> None:
    assert townships("记者来到浙江省安吉县云溪镇石桥村采访。") == ["云溪镇", "石桥村"]


@pytest.mark.parametrize(
    "text",
    [
        "安吉县常住人口城镇化率65%。",
        "他回到安吉县家乡。",
        "安吉县农村面貌一新。",
        "安吉县乡镇干部开会。",
        "安吉县的特色小镇。",
    ],
)
def test_ordinary_words_are_no_townships(text: str) -> None:
    assert townships(text) == []


def test_a_zone_between_is_not_part_of_the_name() -> None:
    assert townships("校园位于福州市高新区云溪镇。") == ["云溪镇"]


def test_nothing_is_found_where_no_division_is_named() -> None:
    assert townships("他在白鹤洼镇长大。") == []


def test_streets_follow_a_district_or_a_zone() -> None:
    assert townships("位于深圳市宝安区云溪街道，成都市的高新区石桥街道。") == ["云溪街道", "石桥街道"]
