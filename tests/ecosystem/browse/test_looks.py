"""The same rows as a table, as cards, and on a map of tiles."""

import pytest
from django.core.management import call_command
from django.test import Client

from ecosystem.browse.registry import catalogues
from ecosystem.browse.tiles import COUNTRY, drawings
from ecosystem.models import Region
from tests.small_world import World

pytestmark = pytest.mark.django_db


def test_every_list_has_its_looks(world: World, client: Client) -> None:
    for catalogue in catalogues():
        for name, url in client.get(catalogue.url).context["listing"].addresses.looks:
            page = client.get(url)
            assert page.status_code == 200
            assert page.context["listing"].look == name


def test_an_unknown_look_is_a_table(world: World, client: Client) -> None:
    assert client.get("/companies/?view=globe").context["listing"].look == "table"


def test_the_map_counts_under_the_filters_and_leads_to_the_rows(world: World, client: Client) -> None:
    page = client.get("/companies/?view=map&sector=new_materials")
    tiles = {tile.label: tile for tile in page.context["listing"].tile_map.tiles}
    assert (tiles["宁夏"].count, tiles["内蒙古"].count) == (1, 0)
    inside = client.get(tiles["宁夏"].url).context["listing"]
    assert inside.count == 1
    assert [(t.label, t.count) for t in inside.tile_map.tiles] == [("银川", 1)]
    assert inside.tile_map.within == world.province


def test_every_count_of_the_map_is_what_its_tile_leads_to(world: World, client: Client) -> None:
    for url in ("/companies/?view=map", "/consortia/?view=map&region=640000", "/articles/?view=map"):
        for tile in client.get(url).context["listing"].tile_map.tiles:
            assert client.get(tile.url).context["listing"].count == tile.count


def test_the_map_is_a_table_too(world: World, client: Client) -> None:
    page = client.get("/companies/?view=map").content.decode()
    assert '<th scope="row"><a href="/companies/?view=map&amp;region=640000">宁夏回族自治区</a></th>' in page
    assert "另有 1 条" in page


def test_every_division_has_one_tile_of_its_own() -> None:
    call_command("load_reference_data", verbosity=0)
    provinces = Region.objects.filter(tier=Region.Tier.PROVINCE)
    assert stray(list(provinces), COUNTRY) == []
    for province in provinces.filter(code__in=drawings()):
        places = Region.objects.filter(parent=province).exclude(path="")
        assert stray(list(places), province.code or "") == [], province.name


def stray(places: list[Region], drawing: str) -> list[str]:
    """Names of the drawing that no place or several have, and places without a tile."""
    drawn = drawings()[drawing]
    taken = {word: [p.name for p in places if p.name.startswith(word)] for word in drawn}
    wrong = [f"{word}: {names}" for word, names in taken.items() if len(names) != 1]
    bare = {place.name for place in places} - {name for names in taken.values() for name in names}
    assert len(set(drawn.values())) == len(drawn)
    return wrong + sorted(bare)
