"""The reconciliation service: what OpenRefine asks, in the forms of the specification 0.2."""

from __future__ import annotations

import json
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from jsonschema import validate
from pytest_django import DjangoAssertNumQueries

from ecosystem.models import Company, Name, Person, Status
from ecosystem.search import rebuild
from tests.small_world import World

pytestmark = pytest.mark.django_db
ROOT = "/api/v1/reconcile"

#: What the specification says of answers.
_NAMED = {"type": "object", "required": ["id", "name"], "properties": {"id": {"type": "string"}}}
_SERVICE = {
    "type": "object",
    "required": ["service_url", "service_path"],
    "properties": {
        "service_url": {"type": "string", "pattern": "^https?://"},
        "service_path": {"pattern": "^/"},
    },
}
MANIFEST = {
    "type": "object",
    "required": ["versions", "name", "identifierSpace", "schemaSpace"],
    "properties": {
        "versions": {"type": "array", "contains": {"const": "0.2"}},
        "defaultTypes": {"type": "array", "items": _NAMED},
        "view": {"properties": {"url": {"pattern": "{{id}}"}}, "required": ["url"]},
        "preview": {"properties": {"url": {"pattern": "{{id}}"}}, "required": ["url", "width", "height"]},
        "suggest": {"additionalProperties": _SERVICE},
        "extend": {"properties": {"propose_properties": _SERVICE}},
    },
}
RESULTS = {
    "type": "object",
    "additionalProperties": {
        "type": "object",
        "required": ["result"],
        "properties": {
            "result": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["id", "name", "score"],
                    "properties": {
                        "id": {"type": "string"},
                        "name": {"type": "string"},
                        "score": {"type": "number"},
                        "match": {"type": "boolean"},
                        "type": {"type": "array", "items": _NAMED},
                        "features": {"type": "array", "items": {"required": ["id", "value"]}},
                    },
                },
            }
        },
    },
}
_CELL = {
    "type": "object",
    "minProperties": 1,
    "additionalProperties": False,
    "properties": {
        "id": {"type": "string"},
        "name": {"type": "string"},
        "str": {"type": "string"},
        "float": {"type": "number"},
        "date": {"type": "string"},
    },
}
EXTENSION = {
    "type": "object",
    "required": ["meta", "rows"],
    "properties": {
        "meta": {"type": "array", "items": _NAMED},
        "rows": {
            "additionalProperties": {
                "type": "object",
                "additionalProperties": {"type": "array", "items": _CELL},
            }
        },
    },
}


@pytest.fixture
def world(world: World) -> World:
    index()
    return world


def index() -> None:
    """Search and the keys of near names, as imports keep them."""
    rebuild()
    call_command("find_duplicates", stdout=StringIO())


def match(client: Client, text: str, **more: Any) -> list[dict[str, Any]]:
    """The results of one query."""
    response = client.post(ROOT, {"queries": json.dumps({"q0": {"query": text, **more}})})
    assert response.status_code == 200, response.content
    said = response.json()
    validate(said, RESULTS)
    results: list[dict[str, Any]] = said["q0"]["result"]
    return results


def test_the_manifest_is_as_specified_and_its_addresses_answer(world: World, client: Client) -> None:
    said = client.get(ROOT).json()
    validate(said, MANIFEST)
    for part in ("entity", "type", "property"):
        service = said["suggest"][part]
        assert (
            client.get(service["service_url"] + service["service_path"], {"prefix": "a"}).status_code == 200
        )
    proposing = said["extend"]["propose_properties"]
    address = proposing["service_url"] + proposing["service_path"]
    assert {"id": "region", "name": "地区"} in client.get(address, {"type": "company"}).json()["properties"]
    shown = said["preview"]["url"].replace("{{id}}", world.company.public_id)
    assert world.company.name in client.get(shown).content.decode()


def test_an_equal_name_is_a_match(world: World, client: Client) -> None:
    best, *others = match(client, "云岭硅材料有限公司")
    assert (best["id"], best["score"], best["match"]) == (world.company.public_id, 100, True)
    assert best["type"] == [{"id": "company", "name": "企业"}]
    assert not any(other["match"] for other in others)
    assert all(other["score"] < 90 for other in others)


def test_an_equal_name_ranks_above_a_short_one_and_that_above_a_near_one(
    world: World, client: Client
) -> None:
    [equal] = match(client, "云岭大学", type="university")
    [short] = match(client, "岭大", type="university")
    [near] = match(client, "云岭大学院", type="university")
    assert equal["score"] > short["score"] > near["score"] > 0
    assert (equal["match"], short["match"], near["match"]) == (True, False, False)


def test_two_of_one_name_are_no_match_until_a_place_says_which(world: World, client: Client) -> None:
    namesake = Company.objects.create(name="云岭硅材料有限公司", region=world.other_province)
    index()
    assert [one["match"] for one in match(client, "云岭硅材料有限公司")[:2]] == [False, False]
    place = [{"pid": "region", "v": "150000"}]
    best = match(client, "云岭硅材料有限公司", type="company", properties=place)[0]
    assert (best["id"], best["match"]) == (namesake.public_id, True)


def test_a_name_that_another_also_goes_by_is_no_match(world: World, client: Client) -> None:
    Name.objects.create(entity=world.rival, text=world.company.name)
    assert not any(one["match"] for one in match(client, world.company.name))


def test_a_person_is_never_sure_by_name_alone(world: World, client: Client) -> None:
    [best] = match(client, "李云岭", type="person")
    assert (best["score"], best["match"]) == (100, False)
    assert Person.objects.count() == 1
    works = [{"pid": "organisation", "v": {"id": world.company.public_id}}]
    [best] = match(client, "李云岭", type="person", properties=works)
    assert best["match"]
    elsewhere = [{"pid": "organisation", "v": "草原风电有限公司"}]
    [best] = match(client, "李云岭", type="person", properties=elsewhere)
    assert not best["match"]
    assert best["score"] < 100


def test_an_id_is_its_own_match(world: World, client: Client) -> None:
    best = match(client, world.park.public_id)[0]
    assert (best["id"], best["match"]) == (world.park.public_id, True)


def test_types_and_limits_are_kept(world: World, client: Client) -> None:
    assert {one["type"][0]["id"] for one in match(client, "云岭", type=["park", "platform"])} <= {
        "park",
        "platform",
    }
    assert len(match(client, "云岭", limit=2)) == 2
    assert match(client, "") == []
    assert match(client, "无此名称之物") == []


def test_hidden_and_merged_records_are_no_candidates(world: World, client: Client) -> None:
    world.rival.status = Status.HIDDEN
    world.rival.save()
    assert world.rival.public_id not in {one["id"] for one in match(client, "草原风电有限公司")}


def test_a_batch_is_answered_by_its_keys_in_one_request(world: World, client: Client) -> None:
    asked = {"a": {"query": "云岭大学"}, "b": {"query": "草原风电有限公司"}}
    said = client.get(ROOT, {"queries": json.dumps(asked)}).json()
    assert [said[key]["result"][0]["name"] for key in asked] == ["云岭大学", "草原风电有限公司"]


@pytest.mark.parametrize(
    ("parameter", "text"),
    [
        ("queries", "{"),
        ("queries", "[]"),
        ("queries", '{"q0": {}}'),
        ("queries", '{"q0": {"query": 7}}'),
        ("queries", '{"q0": {"query": "x", "type": "planet"}}'),
        ("queries", '{"q0": {"query": "x", "limit": 0}}'),
        ("queries", '{"q0": {"query": "x", "properties": {"pid": "region"}}}'),
        ("queries", json.dumps({str(n): {"query": "x"} for n in range(101)})),
        ("extend", '{"ids": "x", "properties": []}'),
        ("extend", '{"ids": [], "properties": [{"id": "colour"}]}'),
    ],
)
def test_what_is_not_understood_is_said(world: World, client: Client, parameter: str, text: str) -> None:
    response = client.post(ROOT, {parameter: text})
    assert (response.status_code, response.json()["parameter"]) == (400, parameter)


def test_tables_are_extended_by_properties(world: World, client: Client) -> None:
    gone = Company.objects.create(name="云岭硅材", status=Status.MERGED, merged_into=world.company)
    ids = [world.company.public_id, gone.public_id, world.park.public_id, "nobody"]
    wanted = {"ids": ids, "properties": [{"id": "region"}, {"id": "sectors"}, {"id": "metrics"}]}
    said = client.post(ROOT, {"extend": json.dumps(wanted)}).json()
    validate(said, EXTENSION)
    assert [one["id"] for one in said["meta"]] == ["region", "sectors", "metrics"]
    row = said["rows"][world.company.public_id]
    assert row["region"] == [{"id": world.county.public_id, "name": "贺兰县"}]
    assert row["sectors"] == [{"str": "新材料"}]
    assert row["metrics"] == [{"float": 3}]
    assert said["rows"][gone.public_id] == row
    assert said["rows"]["nobody"] == {"region": [], "sectors": [], "metrics": []}


def test_suggestions_while_typing(world: World, client: Client) -> None:
    found = client.get(f"{ROOT}/suggest/entity", {"prefix": "云岭大"}).json()["result"]
    assert found[0]["name"] == "云岭大学"
    types = client.get(f"{ROOT}/suggest/type", {"prefix": "comp"}).json()["result"]
    assert types == [{"id": "company", "name": "企业"}]
    named = client.get(f"{ROOT}/suggest/property", {"prefix": "credit"}).json()["result"]
    assert [one["id"] for one in named] == ["credit_code"]
    assert client.get(f"{ROOT}/suggest/entity", {"prefix": "x", "cursor": "-1"}).status_code == 400


def test_scripts_of_other_sites_may_ask(world: World, client: Client) -> None:
    for response in (client.get(ROOT), client.options(ROOT), client.post(ROOT, {"queries": "{"})):
        assert response["Access-Control-Allow-Origin"] == "*"
    wrapped = client.get(ROOT, {"callback": "jQuery.cb_1"})
    assert wrapped["Content-Type"].startswith("application/javascript")
    assert wrapped.content.decode().startswith("/**/jQuery.cb_1({")
    plain = client.get(ROOT, {"callback": "alert(1)//"})
    assert plain["Content-Type"] == "application/json"


def test_a_preview_may_stand_in_a_frame(world: World, client: Client) -> None:
    response = client.get(f"{ROOT}/preview", {"id": world.company.public_id})
    assert "X-Frame-Options" not in response
    assert "frame-ancestors *" in response["Content-Security-Policy"]
    assert client.get(f"{ROOT}/preview", {"id": "nobody"}).status_code == 404


def test_a_query_costs_no_more_for_more_candidates(
    world: World, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for n in range(40):
        Company.objects.create(name=f"云岭硅材{n}号有限公司", region=world.city)
    index()
    with django_assert_max_num_queries(16):
        assert len(match(client, "云岭硅材料集团", limit=50)) > 20
