"""Query budgets: a page costs the same whatever it holds."""

from typing import Any

import pytest
from django.test import Client

from ecosystem.browse.registry import catalogues
from ecosystem.models import Company, Relation, RelationType
from tests.small_world import World

#: Count and page, two per region facet, one per other facet and prefetch; saved views; the stamp.
#: Of regions two for what they hold.
LISTS = {
    "region": 10,
    "park": 10,
    "consortium": 15,
    "company": 14,
    "university": 10,
    "institute": 10,
    "platform": 13,
    "agency": 9,
    "policy": 10,
    "project": 10,
    "person": 9,
    "metric": 16,
    "article": 10,
}
#: The page, its panels, and what stands behind their values; then one query for each list that counts what
#: belongs to the entity, each facet that it is broken down by, and three or four for the rows of each.
DETAIL = 28
HOLDINGS = {"region": 5, "park": 9, "consortium": 6, "university": 5, "institute": 4}


@pytest.fixture
def crowd(world: World) -> World:
    """More companies, each related to a consortium."""
    for n in range(30):
        company = Company.objects.create(name=f"成员{n}有限公司", region=world.city)
        company.sectors.set(world.company.sectors.all())
        Relation.objects.create(type=RelationType.MEMBER_OF, subject=company, object=world.consortium)
    return world


def test_lists_stay_within_their_budget(
    crowd: World, client: Client, django_assert_max_num_queries: Any
) -> None:
    for catalogue in catalogues():
        with django_assert_max_num_queries(LISTS[catalogue.key], info=catalogue.key):
            client.get(catalogue.url)


def test_details_stay_within_their_budget(
    crowd: World, client: Client, django_assert_max_num_queries: Any
) -> None:
    for entity in crowd.of_each_kind():
        budget = DETAIL + HOLDINGS.get(entity.kind, 0)
        with django_assert_max_num_queries(budget, info=entity.kind):
            client.get(f"{entity.get_absolute_url()}?relations=member_of")


def test_an_export_costs_no_more_queries_for_more_rows(
    crowd: World, client: Client, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(4):
        response: Any = client.get("/companies/", {"format": "csv"})
        assert len(b"".join(response.streaming_content).splitlines()) == 34
