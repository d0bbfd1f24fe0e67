"""One record: its fields, its sources, where its id leads after a merge; answers that still hold."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from ecosystem.history import Cause, because
from ecosystem.models import Company, Decision, Status
from tests.ecosystem.api.asking import ask
from tests.small_world import World

pytestmark = pytest.mark.django_db


def test_details_of_every_kind_tell_every_field(world: World, client: Client) -> None:
    for entity in world.of_each_kind():
        address = client.get(f"/api/v1/entities/{entity.public_id}")["Location"]
        found = client.get(address).json()
        assert (found["id"], found["kind"], found["name"]) == (entity.public_id, entity.kind, entity.name)
        assert {"url", "names", "summary", "reference", "updated"} <= set(found), entity.kind
        assert "status" not in found


def test_the_sources_of_a_record_stand_behind_each_value(world: World, client: Client) -> None:
    Company.objects.filter(pk=world.company.pk).update(summary="硅料大户")
    Decision.objects.create(
        entity=world.company, property="summary", action="set", value="硅料大户", reason="年报"
    )
    said = ask(client, f"companies/{world.company.public_id}/sources")
    proofs = {(proof["property"], str(proof["value"])): proof for proof in said["proofs"]}
    alias = proofs["alias", "云岭硅材"]
    assert alias["quotes"][0]["outlet"] == "云岭日报"
    assert proofs["summary", "硅料大户"]["decision"]["reason"] == "年报"
    inline = ask(client, f"companies/{world.company.public_id}", sources="1", fields="id")
    assert inline == {"id": world.company.public_id, "proofs": said["proofs"]}


def test_the_sources_of_a_relation_and_of_a_figure(world: World, client: Client) -> None:
    [tie] = ask(client, f"relations/{world.leads.pk}/sources")["proofs"]
    assert (tie["property"], tie["confidence"], tie["publishers"]) == ("relation:leads", 0.9, 1)
    [figure] = ask(client, f"metrics/{world.metric.pk}/sources")["proofs"]
    assert figure["value"] == {"number": 2.5, "unit": "亿元", "bound": ">"}
    assert figure["quotes"][0]["quote"].endswith("2.5亿元")


def test_a_merged_id_leads_to_the_record_that_answers_for_it(world: World, client: Client) -> None:
    gone = Company.objects.create(name="云岭硅材料公司", status=Status.MERGED, merged_into=world.company)
    for part in ("", "/relations", "/metrics", "/sources"):
        response = client.get(f"/api/v1/companies/{gone.public_id}{part}")
        assert response.status_code == 301
        assert response["Location"] == f"/api/v1/companies/{world.company.public_id}{part}"
    assert client.get(f"/api/v1/companies/{gone.public_id}?fields=id")["Location"].endswith("?fields=id")
    assert client.get(f"/api/v1/entities/{gone.public_id}").status_code == 301


def test_an_id_of_another_kind_leads_there_and_a_hidden_one_nowhere(world: World, client: Client) -> None:
    response = client.get(f"/api/v1/parks/{world.company.public_id}")
    assert (response.status_code, response["Location"]) == (
        302,
        f"/api/v1/companies/{world.company.public_id}",
    )
    world.rival.status = Status.HIDDEN
    world.rival.save()
    for address in ("companies/{}", "companies/{}/relations", "entities/{}", "companies/{}/sources"):
        ask(client, address.format(world.rival.public_id), status=404)


def test_an_answer_that_still_holds_is_not_sent_again(world: World, client: Client) -> None:
    address = f"/api/v1/companies/{world.company.public_id}"
    tag = client.get(address)["ETag"]
    assert client.get(address)["ETag"] == tag
    again = client.get(address, headers={"if-none-match": tag})
    assert (again.status_code, again.content) == (304, b"")
    world.company.summary = "新"
    world.company.save()
    changed = client.get(address, headers={"if-none-match": tag})
    assert (changed.status_code, changed.json()["summary"]) == (200, "新")


def test_lists_hold_until_something_in_them_changes(world: World, client: Client) -> None:
    asked = {"limit": "1", "sector": "new_materials"}
    tag = client.get("/api/v1/companies", asked)["ETag"]
    assert client.get("/api/v1/companies", asked, headers={"if-none-match": tag}).status_code == 304
    world.company.region = world.other_province
    world.company.save()
    assert client.get("/api/v1/companies", asked, headers={"if-none-match": tag}).status_code == 200


def test_last_modified_is_the_newest_change_of_a_shown_value(world: World, client: Client) -> None:
    address = f"/api/v1/companies/{world.company.public_id}"
    assert "Last-Modified" not in client.get(address)
    with because(Cause.IMPORT, run=1) as log:
        log.note(world.company, "summary", None, "新")
        log.write()
    said = client.get(address)["Last-Modified"]
    assert abs((datetime.now(UTC) - parsedate_to_datetime(said)).total_seconds()) < 60
    assert client.get(address, headers={"if-modified-since": said}).status_code == 304
    assert "Last-Modified" not in client.get(f"/api/v1/companies/{world.rival.public_id}")
    assert client.get("/api/v1/companies")["Last-Modified"] == said


def test_details_stay_within_their_budget(
    world: World, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for entity in world.of_each_kind():
        address = client.get(f"/api/v1/entities/{entity.public_id}")["Location"]
        with django_assert_max_num_queries(6, info=entity.kind):
            client.get(address)
        with django_assert_max_num_queries(15, info=entity.kind):
            client.get(address + "/sources")
        with django_assert_max_num_queries(7, info=entity.kind):
            client.get(address + "/relations")


def test_the_index_leads_to_every_list(world: World, client: Client) -> None:
    said = ask(client, "")
    for listed in said["lists"]:
        assert client.get(listed["address"]).status_code == 200
        assert "q" in listed["filters"]
    assert client.get(said["description"]).status_code == 200
