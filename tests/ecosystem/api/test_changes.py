"""`/api/v1/changes`: complete, in order, and plain about what it does not understand."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client, override_settings
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from rest_framework.throttling import AnonRateThrottle

from ecosystem.history import Cause, because
from ecosystem.kinds.change import CHANGES
from ecosystem.models import Change, Entity
from tests.ecosystem.browse.test_changes import hide
from tests.small_world import World, build

pytestmark = pytest.mark.django_db
ADDRESS = "/api/v1/changes"


@pytest.fixture(autouse=True)
def _no_limit() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def world() -> World:
    """Records with changes: two companies and a university, of a run and by hand."""
    made = build()
    note(made.company, "founded", None, 2019, run=7)
    note(made.company, "founded", 2019, 2020, run=8)
    note(made.rival, "credit_code", None, "91640100MA00000000", run=7)
    note(made.university, "category", "本科", "双一流", run=8)
    return made


def note(entity: Entity, name: str, before: Any, after: Any, run: int) -> None:
    with because(Cause.IMPORT, run=run) as log:
        log.note(entity, name, before, after)
        log.write()


def ask(client: Client, **asked: Any) -> Any:
    response = client.get(ADDRESS, asked)
    assert response.status_code == 200, response.content
    return response.json()


def test_it_tells_each_change_readably(client: Client, world: World) -> None:
    said = ask(client, entity=world.company.public_id)["results"]
    assert [(c["property"], c["before"], c["after"], c["cause"], c["run"]) for c in said] == [
        ("founded", None, 2019, "import", 7),
        ("founded", 2019, 2020, "import", 8),
    ]
    assert said[0]["entity"] == {
        "id": world.company.public_id,
        "kind": "company",
        "name": "云岭硅材料有限公司",
    }


def test_going_on_from_next_tells_everything_once_in_order(client: Client, world: World) -> None:
    page = ask(client, limit=1)
    told, cursor, more = page["results"], page["next"], page["more"]
    while more:
        page = ask(client, since=cursor, limit=1)
        told += page["results"]
        cursor, more = page["next"], page["more"]
    assert [c["id"] for c in told] == list(Change.objects.order_by("pk").values_list("pk", flat=True))
    assert ask(client, since=cursor) == {"results": [], "next": cursor, "more": False}
    note(world.rival, "founded", None, 2001, run=9)
    assert [c["after"] for c in ask(client, since=cursor)["results"]] == [2001]


def test_a_cursor_holds_where_filters_leave_nothing(client: Client, world: World) -> None:
    cursor = ask(client)["next"]
    assert ask(client, since=cursor, kind="park")["next"] == cursor


def test_since_a_time_tells_what_is_not_earlier(client: Client, world: World) -> None:
    Change.objects.filter(run=7).update(at=timezone.now() - timedelta(days=2))
    since = (timezone.now() - timedelta(days=1)).isoformat()
    assert {c["run"] for c in ask(client, since=since)["results"]} == {8}
    assert ask(client, since="2999-01-01")["results"] == []


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        ({"kind": "company"}, 3),
        ({"kind": ["company", "university"]}, 4),
        ({"run": "8"}, 2),
        ({"region": "640000"}, 3),
        ({"region": "640100", "kind": "university"}, 1),
        ({"cause": "decision"}, 0),
        ({"kind__n": "company"}, 1),
    ],
)
def test_it_takes_the_filters_of_the_page(client: Client, world: World, asked: Any, number: int) -> None:
    assert len(ask(client, **asked)["results"]) == number


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        ("since", "yesterday"),
        ("since", "9" * 30),
        ("since", "0001-01-01T00:00:00+23:59"),
        ("limit", "0"),
        ("limit", "1001"),
        ("limit", "ten"),
        ("kind", "planet"),
        ("region", "999999"),
        ("entity", "nobody"),
        ("run", "last"),
        ("colour", "red"),
    ],
)
def test_what_it_does_not_understand_is_an_error_that_names_the_parameter(
    client: Client, parameter: str, value: str
) -> None:
    response = client.get(ADDRESS, {parameter: value})
    assert response.status_code == 400
    said = response.json()
    assert (said["code"], said["parameter"]) == ("invalid_parameter", parameter)
    assert said["detail"]


def test_other_errors_have_the_same_form(client: Client) -> None:
    assert client.post(ADDRESS).json()["code"] == "method_not_allowed"
    nothing = client.get("/api/v1/nothing")
    assert (nothing.status_code, nothing.json()["code"]) == (404, "not_found")


def test_who_asks_too_often_is_told_to_wait(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AnonRateThrottle, "THROTTLE_RATES", {"anon": "2/min"})
    answers = [client.get(ADDRESS) for _ in range(3)]
    assert [a.status_code for a in answers] == [200, 200, 429]
    assert answers[-1].json()["code"] == "throttled"
    assert int(answers[-1]["Retry-After"]) > 0


def test_of_a_record_that_a_person_hid_only_its_going_is_told(client: Client, world: World) -> None:
    company = world.company
    hide(company)
    said = ask(client, entity=company.public_id)["results"]
    assert [(c["property"], c["after"]) for c in said] == [("status", None)]
    assert said[0]["entity"]["name"] is None
    assert said[0]["reason"] == ""


def test_a_longer_answer_needs_no_more_queries(
    client: Client, world: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for year in range(50):
        note(world.company, "founded", year, year + 1, run=9)
    with django_assert_max_num_queries(1):
        assert len(ask(client)["results"]) == 54
    with django_assert_max_num_queries(3):
        ask(client, region="640000", kind="company")


def test_the_description_in_openapi_names_parameters_and_errors(client: Client) -> None:
    said = client.get("/api/v1/schema").json()["paths"]["/api/v1/changes"]["get"]
    names = {p["name"] for p in said["parameters"]}
    assert {"since", "limit"} | set(CHANGES.filterset_class.base_filters) == names
    assert set(said["responses"]) == {"200", "304", "400", "401", "429"}


@override_settings(DEBUG=False)
def test_only_json_is_spoken(client: Client) -> None:
    response = client.get(ADDRESS, headers={"accept": "text/html"})
    assert (response.status_code, response["Content-Type"]) == (200, "application/json")
