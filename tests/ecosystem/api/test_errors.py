"""What cannot be understood is an error that names the parameter, and says what may have been meant."""

from typing import Any

import pytest
from django.test import Client

from tests.ecosystem.api.asking import ask
from tests.small_world import World

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("address", "asked", "parameter", "hint"),
    [
        ("companies", {"sectr": "x"}, "sectr", "did you mean sector"),
        ("companies", {"sector": "new_material"}, "sector", "did you mean new_materials?"),
        ("companies", {"region": "999999"}, "region", "999999"),
        ("companies", {"park": "nobody"}, "park", "nobody"),
        ("companies", {"sort": "nam"}, "sort", "name"),
        ("companies", {"fields": "nmae"}, "fields", "did you mean name"),
        ("companies", {"relations__lte": "1.0000000000000001e+23"}, "relations__lte", "no number"),
        ("metrics", {"bound": ["-"] * 31}, "bound", "30 values at most"),
        ("changes", {"since": ""}, "since", "ISO 8601"),
        ("companies", {"limit": "1001"}, "limit", "1000"),
        ("companies", {"limit": "0"}, "limit", "1000"),
        ("companies", {"limit": ""}, "limit", "1000"),
        ("companies", {"total": "yes"}, "total", "true"),
        ("companies", {"q": ""}, "q", "empty"),
        ("companies", {"q": "x" * 121}, "q", "120"),
        ("companies", {"sector": [f"s{n}" for n in range(31)]}, "sector", "30"),
        ("companies", {"cursor": "abc"}, "cursor", "not a cursor"),
        ("companies", {"format": "csv"}, "format", "unknown"),
        ("consortia", {"level": "省"}, "level", "省级"),
        ("companies", {"sector": ["new_materials", "new_enrgy"]}, "sector", "did you mean new_energy"),
        ("companies", {"sector__empty": "maybe"}, "sector__empty", "maybe"),
        ("companies", {"sector__nt": "new_energy"}, "sector__nt", "did you mean sector__n"),
        ("metrics", {"year": "last"}, "year", "last"),
        ("metrics", {"year__gte": "20"}, "year__gte", "20"),
        ("metrics", {"nature": "real"}, "nature", "actual"),
        ("articles", {"published__gte": "2024-02-30"}, "published__gte", "2024-02-30"),
        ("relations", {"type": "lead"}, "type", "did you mean leads?"),
        ("relations", {"entity": "nobody"}, "entity", "nobody"),
    ],
)
def test_it_names_the_parameter(
    world: World, client: Client, address: str, asked: dict[str, Any], parameter: str, hint: str
) -> None:
    response = client.get(f"/api/v1/{address}", asked)
    said = response.json()
    assert response.status_code == 400, said
    assert response["Content-Type"] == "application/problem+json"
    assert (said["status"], said["code"], said["parameter"]) == (400, "invalid_parameter", parameter)
    assert hint.lower() in said["detail"].lower()
    assert {"type", "title"} < set(said)


def test_a_cursor_of_another_order_or_another_list_is_refused(world: World, client: Client) -> None:
    cursor = ask(client, "companies", limit=1)["next"]
    assert ask(client, "companies", cursor=cursor, sort="-name", status=400)["parameter"] == "cursor"
    assert ask(client, "metrics", cursor=cursor, status=400)["parameter"] == "cursor"


@pytest.mark.parametrize(
    "address", ["planets", "companies/nobody", "metrics/0", f"metrics/{2**70}", "sectors/none", "articles/0"]
)
def test_what_is_not_there_is_404_in_the_same_form(world: World, client: Client, address: str) -> None:
    assert ask(client, address, status=404)["code"] == "not_found"


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nothing_is_written(world: World, client: Client, method: str) -> None:
    response = getattr(client, method)("/api/v1/companies")
    assert (response.status_code, response.json()["code"]) == (405, "method_not_allowed")


def test_values_that_search_takes_for_nothing_are_no_error(world: World, client: Client) -> None:
    for text in ("\x00云岭", "·", "云" * 120, "' OR 1=1 --"):
        ask(client, "companies", q=text)
