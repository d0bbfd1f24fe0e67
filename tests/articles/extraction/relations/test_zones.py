"""Offices that bear a zone in the middle of their names, and the boards that govern one."""

import pytest

from articles.extraction.relations import find_relations
from tests.articles.extraction.relations.markup import read, shown


def parks_of(*names: str) -> set[str]:
    layout, mentions, entities = read("\n".join(f"[{name}]" for name in names))
    return {f for f in shown(find_relations(layout, mentions, entities), entities) if f.startswith("in_park")}


@pytest.mark.parametrize(
    ("office", "park"),
    [
        ("agency:云川市公安局海岳经济技术开发区分局", "海岳经济技术开发区"),
        ("agency:国家税务总局海岳经开区税务局", "海岳经济技术开发区"),
        ("agency:云川市公安局经济技术开发区分局", "海岳经济技术开发区"),
        ("agency:云川市公安局经开分局", "海岳经济技术开发区"),
        ("company:云川银行海岳经开区支行", "海岳经济技术开发区"),
        ("agency:海岳经济技术开发区市场监督管理局", "海岳经济技术开发区"),
        ("agency:海岳经济技术开发区北湖村党委", "海岳经济技术开发区"),
    ],
)
def test_zone_inside_a_name(office: str, park: str) -> None:
    assert parks_of(f"park:{park}", office) == {f"in_park: {office.partition(':')[2]} > {park}"}


@pytest.mark.parametrize(
    "office",
    [
        "agency:海岳经济技术开发区管委会",
        "agency:海岳经济技术开发区（北湖区）党工委",
        "agency:中共海岳经开区工委",
        "agency:云川市公安局高新区分局",
        "agency:云川经开区税务局",
    ],
)
def test_boards_and_offices_of_other_zones_do_not_lie_in_it(office: str) -> None:
    assert parks_of("park:海岳经济技术开发区", office) == set()


def test_two_zones_of_one_sort_are_none() -> None:
    assert parks_of("park:海岳高新区", "park:均云高新区", "agency:云川市公安局高新区分局") == set()


def test_a_zone_elsewhere_is_not_meant() -> None:
    names = ("region:杭州市", "region:南京市", "park:杭州高新区", "agency:南京市公安局高新区分局")
    assert parks_of(*names) == set()
