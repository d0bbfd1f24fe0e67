"""From detail to detail through the results: every order, ties and unknown values included."""

from typing import Any

import pytest
from django.test import Client

from ecosystem.models import Company
from tests.small_world import World

pytestmark = pytest.mark.django_db


def walk(client: Client, query: str) -> list[str]:
    """Names along “next”, from the first row on; each step back must lead where one came from."""
    rows = client.get(f"/companies/?{query}").context["listing"].page.object_list
    url, names = f"{rows[0].get_absolute_url()}?in={query.replace('&', '%26')}", []
    before = None
    while url:
        page: Any = client.get(url).context
        found = page["neighbours"]
        assert (found.previous.name if found.previous else None) == before
        before = page["entity"].name
        names.append(before)
        url = found.next.url if found.next else ""
        assert len(names) < 50
    return names


@pytest.mark.parametrize(
    "query",
    [
        "sort=name",
        "sort=-name",
        "sort=founded",
        "sort=-founded",
        "sort=region",
        "sort=-region",
        "sort=-metrics",
    ],
)
def test_next_walks_through_all_rows_in_the_order_of_the_list(
    world: World, client: Client, query: str
) -> None:
    for n, founded in enumerate((None, 1999, 2010, 1999, None)):
        place = world.city if n % 2 else None
        Company.objects.create(name=f"同名{n // 2}有限公司", founded=founded, region=place)
    rows = client.get(f"/companies/?{query}").context["listing"].page.object_list
    assert walk(client, query) == [row.name for row in rows]


def test_filters_hold_on_the_way(world: World, client: Client) -> None:
    assert walk(client, "sector__empty=0&sort=name") == [world.rival.name, world.company.name]


def test_rows_carry_the_list_that_they_stand_in(world: World, client: Client) -> None:
    page = client.get("/companies/?region=640000&page=1&per_page=25").content.decode()
    assert f'href="{world.company.get_absolute_url()}?in=region%3D640000"' in page


def test_outside_of_the_results_nothing_is_offered(world: World, client: Client) -> None:
    for within in ("region=150000", "sector=no_such", "region=1&sort=x", ""):
        page = client.get(world.company.get_absolute_url(), {"in": within})
        assert page.status_code == 200
        assert page.context["neighbours"] is None


def test_neighbours_cost_three_queries(world: World, client: Client, django_assert_num_queries: Any) -> None:
    from ecosystem.browse.listing.neighbours import neighbours
    from ecosystem.kinds.company import COMPANIES

    with django_assert_num_queries(3):
        assert neighbours(COMPANIES, world.company, "sort=name")


def test_the_ways_lead_to_records_and_not_to_pages(world: World, client: Client) -> None:
    first, second = client.get("/companies/").context["listing"].page.object_list[:2]
    assert "下一条" in client.get(f"{first.get_absolute_url()}?in=sort=name").content.decode()
    page = client.get(f"{second.get_absolute_url()}?in=sort=name").content.decode()
    assert "上一条" in page
    assert "上一页" not in page
