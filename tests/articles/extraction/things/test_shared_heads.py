"""Zones in a row of places that share one head."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "zones"),
    [
        ("目前共有襄阳、宜昌两个国家高新区。", {"襄阳高新区": "国家级", "宜昌高新区": "国家级"}),
        ("鹤壁、商丘两个自治区经开区启动建设。", {"鹤壁经开区": "省级", "商丘经开区": "省级"}),
        ("襄阳、宜昌等6家高新区新纳入试点。", {"襄阳高新区": "国家级", "宜昌高新区": "国家级"}),
        ("获批鹤壁、商丘等5个国家级跨境电商综试区。",
         {"鹤壁跨境电商综试区": "国家级", "商丘跨境电商综试区": "国家级"}),
        ("确定鹤壁、商丘国家级经开区为试点。", {"鹤壁国家级经开区": "国家级", "商丘国家级经开区": "国家级"}),
    ],
)  # fmt: skip
def test_each_place_of_the_row_has_its_zone(text: str, zones: dict[str, str]) -> None:
    assert {name: zone.level for name, zone in named(text, Kind.PARK).items()} == zones


@pytest.mark.parametrize(
    ("text", "zones"),
    [
        ("襄阳、宜昌等12个市共有7个国家高新区。", set()),
        ("湖北、河南等9个开发区参加。", set()),
        ("襄阳、宜昌5个国家高新区参加。", set()),
        ("襄阳市、宜昌市、荆门高新区参加。", {"荆门高新区"}),
    ],
)
def test_places_of_other_rows_have_none(text: str, zones: set[str]) -> None:
    assert set(named(text, Kind.PARK)) == zones


def test_a_zone_of_the_row_that_is_named_apart_is_the_same() -> None:
    found = named("襄阳、宜昌等6家高新区新纳入试点。襄阳高新区排名第一。", Kind.PARK)
    assert set(found) == {"襄阳高新区", "宜昌高新区"}
