"""Counts are remembered until the log of changes goes on, and only for what was asked."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.core.cache import caches
from django.test import Client, override_settings

from ecosystem.kinds.company import COMPANIES
from ecosystem.models import Change, Company
from tests.small_world import World

pytestmark = pytest.mark.django_db
LOCAL = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "test-counts"}


@pytest.fixture(autouse=True)
def _remembering() -> Iterator[None]:
    with override_settings(CACHES={"default": LOCAL, "counts": LOCAL}):
        caches["counts"].clear()
        yield
        caches["counts"].clear()


def count(client: Client, query: str = "") -> Any:
    return client.get(f"/companies/?{query}").context["listing"].count


def test_nothing_is_counted_twice_while_nothing_changes(
    world: World, client: Client, django_assert_max_num_queries: Any
) -> None:
    client.get("/companies/")
    with django_assert_max_num_queries(7):
        assert "宁夏" in client.get("/companies/").content.decode()


def test_a_change_is_counted_at_once(world: World, client: Client) -> None:
    assert count(client) == 3
    new = Company.objects.create(name="新来有限公司", region=world.city)
    assert count(client) == 3
    Change.objects.create(entity=new, property="status", after="active", cause="import")
    assert count(client) == 4
    views = client.get("/companies/").context["listing"].facets
    assert next(o.count for v in views for o in v.options if o.value == "640000") == 2


def test_what_takes_too_long_is_not_tried_again_at_once(
    world: World, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[float] = []

    @contextmanager
    def too_short(seconds: float) -> Iterator[Any]:
        yield lambda work: tried.append(seconds)

    monkeypatch.setattr("ecosystem.browse.listing.facets.limited", too_short)
    for _ in range(3):
        views = client.get("/companies/").context["listing"].facets
        assert [view.counted for view in views if view.facet.param == "region"] in ([], [False])
    once = len(tried)
    assert once == len({facet.param for facet in COMPANIES.facets if not facet.hidden})
    client.get("/companies/?sector=new_energy")  # other rows, which may be fewer
    assert len(tried) > once


def test_other_filters_are_other_counts(world: World, client: Client) -> None:
    assert [count(client, q) for q in ("", "region=640000", "region__n=640000", "q=云岭")] == [3, 1, 2, 1]


def test_labels_are_of_the_language_of_the_page(world: World, client: Client) -> None:
    assert "新能源" in client.get("/companies/").content.decode()
    client.cookies["django_language"] = "en"
    assert "New energy" in client.get("/companies/").content.decode()


def test_a_retraction_is_counted_at_once(world: World, client: Client) -> None:
    assert client.get("/articles/").context["listing"].count == 1
    type(world.article).objects.update(status="retracted")
    assert client.get("/articles/").context["listing"].count == 0
