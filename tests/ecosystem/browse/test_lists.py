"""Lists: order, paging, fragments, and addresses that nobody should type."""

import pytest
from django.test import Client

from ecosystem.models import Company
from tests.small_world import World

HTMX = {"HX-Request": "true"}


def test_pages_hold_every_row_once_in_stable_order(db: None, client: Client) -> None:
    for n in range(60):
        Company.objects.create(name="同名有限公司", public_id=f"p{n}")
    seen = []
    for page in (1, 2, 3):
        listing = client.get("/companies/", {"page": page, "per_page": 25}).context["listing"]
        seen += [row.pk for row in listing.page.object_list]
    assert len(seen) == len(set(seen)) == 60


def test_numbers_sort_by_size_and_blank_ones_last(world: World, client: Client) -> None:
    rows = client.get("/companies/", {"sort": "-metrics"}).context["listing"].page.object_list
    assert [row.metrics_count for row in rows] == [3, 1, 0]


@pytest.mark.parametrize(
    "url", ["/companies/", "/regions/", "/consortia/", "/metrics/", "/articles/", "/people/"]
)
@pytest.mark.parametrize(
    "query",
    [
        "page=999999&per_page=-1",
        "page=0&per_page=abc",
        "page=%00&q=%00",
        "sort=nonsense",
        "sort=--name",
        "region=abc&sector=abc&park=abc&level=abc&category=abc&qualification=abc",
        "region=64%25&region=640000%27--",
        "year=99999&year=0000&year=abcd&year=²³¹²",
        "published__gte=yesterday&at__lte=2024-13-45&year__lte=x&sector__empty=perhaps&sector__all=-",
        "founded=12345678901234567890",
        "q=%25_%5C%27%22%3Cscript%3E",
        "q=" + "%E5%AE%81" * 500,
        "q=" + "a" * 60,
        "&".join(f"region={n}" for n in range(500)),
        "subject=%F0%9F%92%A9&entity=x&relations=x",
        "unknown=1",
    ],
)
def test_no_address_breaks_a_list(world: World, client: Client, url: str, query: str) -> None:
    assert client.get(f"{url}?{query}", follow=True).status_code == 200


def test_a_page_beyond_the_last_is_the_last(world: World, client: Client) -> None:
    assert client.get("/companies/", {"page": "999999"}).context["listing"].page.number == 1


def test_htmx_gets_the_changed_part_only(world: World, client: Client) -> None:
    part = client.get("/companies/", {"region": "640000"}, headers=HTMX)
    assert part.content.lstrip().startswith(b'<div id="catalogue"')
    assert b"<html" not in part.content


def test_the_same_address_opened_directly_is_a_whole_page(world: World, client: Client) -> None:
    page = client.get("/companies/", {"region": "640000"})
    assert page.content.startswith(b"<!doctype html>")
    assert "HX-Request" in page["Vary"]


def test_going_back_in_history_gets_a_whole_page(world: World, client: Client) -> None:
    back = client.get("/companies/", headers={**HTMX, "HX-History-Restore-Request": "true"})
    assert back.content.startswith(b"<!doctype html>")


def test_the_number_of_results_is_announced(world: World, client: Client) -> None:
    page = client.get("/companies/").content.decode()
    assert '<p class="count" role="status" aria-live="polite">共 3 条</p>' in page


def test_names_are_escaped_everywhere(world: World, client: Client) -> None:
    evil = "<script>alert(1)</script>"
    Company.objects.create(name=evil, region=world.city)
    for url in ("/companies/", "/companies/?q=script", "/search/?q=script"):
        page = client.get(url).content.decode()
        assert evil not in page
        assert "script" in page


def test_an_empty_result_offers_to_clear_the_filters(world: World, client: Client) -> None:
    page = client.get("/companies/", {"region": "640122", "sector": "new_energy"}).content.decode()
    assert "没有同时符合" in page
    assert 'href="/companies/"' in page
