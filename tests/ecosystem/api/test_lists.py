"""Every catalogue is a list of the interface, with the filters of its page and the same rows."""

import json
from importlib import import_module
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from ecosystem.api.resource import Resource
from ecosystem.api.resources import resources
from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.registry import catalogues
from ecosystem.kinds import CATALOGUES
from ecosystem.models import Company, Metric, Relation, RelationType
from tests.ecosystem.api.asking import ask, ids
from tests.small_world import World

pytestmark = pytest.mark.django_db
import_module(settings.ROOT_URLCONF)  # resources are added where the addresses are made
ALL = resources()
by_name = pytest.mark.parametrize("resource", ALL, ids=lambda r: r.name)


def test_every_catalogue_of_the_site_is_a_resource() -> None:
    found = {resource.catalogue.key for resource in ALL}
    assert {c.key for c in catalogues()} | {"relation", "sector", "qualification", "indicator"} == found


@by_name
def test_lists_tell_every_row_with_every_field(world: World, client: Client, resource: Resource) -> None:
    everything: dict[str, Any] = {"all": "1"} if resource.catalogue.restriction else {}
    said = ask(client, resource.slug, total="1", **everything)
    assert said["total"] == len(said["results"]) == resource.catalogue.rows().count()
    assert said["next"] is None
    for row in said["results"]:
        assert list(row) == [column.key for column in resource.listed]


@by_name
def test_every_field_can_be_asked_for_alone(world: World, client: Client, resource: Resource) -> None:
    for key in resource.fields:
        for row in ask(client, resource.slug, fields=key)["results"]:
            assert list(row) == [key]


@by_name
def test_the_interface_says_the_same_in_both_languages(
    world: World, client: Client, resource: Resource
) -> None:
    answers = set()
    for language in ("zh-hans", "en"):
        client.cookies["django_language"] = language
        answers.add(json.dumps(ask(client, resource.slug)))
    assert len(answers) == 1


@by_name
def test_every_order_pages_through_every_row_once(world: World, client: Client, resource: Resource) -> None:
    key = next(iter(resource.fields))
    for sort in resource.sorts:
        whole = [row[key] for row in ask(client, resource.slug, sort=sort)["results"]]
        paged: list[Any] = []
        asked: dict[str, Any] = {"sort": sort, "limit": 2}
        while True:
            page = ask(client, resource.slug, **asked)
            paged += [row[key] for row in page["results"]]
            if page["next"] is None:
                break
            asked["cursor"] = page["next"]
        assert paged == whole, sort


@pytest.mark.parametrize("resource", [r for r in ALL if r.catalogue in catalogues()], ids=lambda r: r.name)
def test_every_facet_value_leaves_as_many_rows_as_on_the_page(
    world: World, client: Client, resource: Resource
) -> None:
    listing = client.get(resource.catalogue.url).context["listing"]
    for view in listing.facets:
        for option in view.options:
            asked = ask(client, resource.slug, total=1, **{view.facet.param: option.value})
            assert asked["total"] == option.count, option


def test_values_are_told_by_what_they_stand_for(world: World, client: Client) -> None:
    row = ask(client, f"companies/{world.company.public_id}")
    assert row["region"] == {
        "id": world.county.public_id,
        "kind": "region",
        "name": "贺兰县",
        "code": "640122",
    }
    assert row["sectors"] == [{"code": "new_materials", "name": "新材料"}]
    assert row["park"]["id"] == world.park.public_id
    assert row["url"] == f"http://testserver/id/{world.company.public_id}"
    assert {"text": "云岭硅材", "sort": "short"} in row["names"]
    figure = ask(client, f"metrics/{world.metric.pk}")
    assert (figure["value"], figure["number"], figure["bound"]) == ("超2.5亿元", 2.5, ">")
    assert (figure["base_value"], figure["base_unit"], figure["nature"]) == (250_000_000, "元", "actual")


def test_fields_are_chosen_and_ordered(world: World, client: Client) -> None:
    row = ask(client, "companies", fields="credit_code,name", limit=1)["results"][0]
    assert list(row) == ["credit_code", "name"]
    assert list(ask(client, f"companies/{world.company.public_id}", fields="id")) == ["id"]


def test_a_row_that_comes_meanwhile_shifts_nothing(world: World, client: Client) -> None:
    first = ask(client, "companies", limit=1, sort="-name", fields="name")
    Company.objects.create(name="做新公司", region=world.city)  # sorts before all others
    second = ask(client, "companies", limit=5, sort="-name", fields="name", cursor=first["next"])
    names = [row["name"] for row in (*first["results"], *second["results"])]
    assert len(names) == len(set(names)) == 3


def test_rows_without_a_value_come_last_either_way_and_are_paged(world: World, client: Client) -> None:
    for sign in ("", "-"):
        page = ask(client, "companies", sort=f"{sign}park", limit=1, fields="id,park")
        assert page["results"][0]["park"] is not None
        rest = ask(client, "companies", sort=f"{sign}park", cursor=page["next"], fields="id,park")["results"]
        assert [row["park"] for row in rest] == [None, None]


def test_following_the_link_header_leads_to_the_next_page(world: World, client: Client) -> None:
    only = client.get("/api/v1/companies", {"limit": "1", "sort": "name", "region": "640000"})
    assert "Link" not in only
    response = client.get("/api/v1/companies", {"limit": "1"})
    address = response["Link"].removeprefix("<").split(">")[0]
    assert client.get(address).json()["results"][0]["id"] == ids(client, "companies")[1]


def test_relations_and_metrics_of_a_record(world: World, client: Client) -> None:
    base = f"companies/{world.company.public_id}"
    ties = ask(client, f"{base}/relations")["results"]
    assert sorted(tie["type"] for tie in ties) == ["affiliated_with", "leads", "partners_with", "undertakes"]
    assert all(world.company.public_id in (tie["subject"]["id"], tie["object"]["id"]) for tie in ties)
    assert [t["type"] for t in ask(client, f"{base}/relations", type="leads")["results"]] == ["leads"]
    figures = ask(client, f"{base}/metrics", year="2023")["results"]
    assert [f["id"] for f in figures] == [world.metric.pk]
    ask(client, f"{base}/relations", entity="x", status=400)
    ask(client, "companies/nobody/relations", status=404)


def test_sources_tell_the_sentence_the_outlet_and_the_page(world: World, client: Client) -> None:
    [figure] = ask(client, "metrics", subject=world.company.public_id, year="2023", sources="1")["results"]
    [quote] = figure["quotes"]
    assert quote["quote"] == "云岭硅材料有限公司实现产值超2.5亿元"
    assert (quote["outlet"], quote["published"], quote["confidence"]) == ("云岭日报", "2024-03", 0.9)
    assert quote["page"].startswith(f"http://testserver/articles/{world.article.pk}/#e")
    [tie] = ask(client, "relations", type="leads", sources="1")["results"]
    assert "牵头" in tie["quotes"][0]["quote"]
    assert "quotes" not in ask(client, "relations", type="leads")["results"][0]


def test_sources_of_records_say_which_field_they_prove(world: World, client: Client) -> None:
    asked: dict[str, Any] = {"id": world.consortium.public_id, "sources": "1"}
    [row] = ask(client, "consortia", **asked)["results"]
    [quote] = row["quotes"]
    assert (quote["field"], quote["outlet"]) == ("leader", "云岭日报")
    assert quote["page"].startswith(f"http://testserver/articles/{world.article.pk}/#e")
    assert ask(client, "consortia", fields="id,name", **asked)["results"][0]["quotes"] == []
    assert "quotes" not in ask(client, "consortia")["results"][0]


@pytest.mark.parametrize("kind", CATALOGUES, ids=lambda catalogue: str(catalogue.key))
def test_lists_of_every_kind_of_record_tell_their_sources(
    world: World, client: Client, kind: Catalogue
) -> None:
    every: dict[str, Any] = {"all": "1"} if kind.restriction else {}
    rows = ask(client, kind.slug, sources="1", **every)["results"]
    assert rows
    assert all(isinstance(row["quotes"], list) for row in rows)


@by_name
def test_lists_stay_within_their_budget(
    world: World, client: Client, resource: Resource, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    """Keys, rows, total with its version, when last changed; one for each prefetch, two for quotes."""
    for n in range(30):
        company = Company.objects.create(name=f"成员{n}有限公司", region=world.city)
        company.sectors.set(world.company.sectors.all())
        Relation.objects.create(type=RelationType.MEMBER_OF, subject=company, object=world.consortium)
    prefetches = sum(len(column.prefetch) for column in resource.listed)
    quotes = (2 + 2 * any(column.ties for column in resource.listed)) if resource.citing else 0
    asked: dict[str, Any] = {"total": "1"} | ({"sources": "1"} if resource.citing else {})
    held = 2 if resource.name == "region" else 0  # what lies in each, counted at once
    with django_assert_max_num_queries(5 + held + prefetches + quotes, info=resource.name):
        ask(client, resource.slug, **asked)


def test_of_hidden_and_merged_records_lists_tell_nothing(world: World, client: Client) -> None:
    before = len(ids(client, "companies"))
    world.rival.status = "hidden"
    world.rival.save()
    assert len(ids(client, "companies")) == before - 1
    assert Metric.objects.filter(subject=world.rival).exists()
    assert all(m["subject"]["id"] != world.rival.public_id for m in ask(client, "metrics")["results"])
    assert all(r["object"]["id"] != world.rival.public_id for r in ask(client, "relations")["results"])


def test_the_interface_lists_what_the_page_lists(world: World, client: Client) -> None:
    asked = "?sector=new_materials&region=640000&sort=-name"
    rows = client.get(f"/companies/{asked}").context["listing"].rows
    assert [row["id"] for row in ask(client, f"companies{asked}")["results"]] == [r.public_id for r in rows]
