"""The change log on pages: the panel of a record, the list, the feed."""

from typing import Any
from xml.etree import ElementTree

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from ecosystem.history import Cause, because
from ecosystem.models import Change, Decision, Entity
from tests.small_world import World

ATOM = {"a": "http://www.w3.org/2005/Atom"}


def note(entity: Entity, *changes: tuple[str, Any, Any], run: int | None = 7) -> None:
    with because(Cause.IMPORT, run=run) as log:
        for number, (name, before, after) in enumerate(changes):
            log.note(entity, name, before, after, str(number))
        log.write()


@pytest.fixture
def logged(world: World) -> World:
    """A company whose place and sectors changed, and that was corrected."""
    place = {"id": world.city.public_id, "name": "银川市"}
    note(world.company, ("region", None, place), ("sectors", ["new_energy"], ["new_materials"]))
    person = get_user_model().objects.create_user("li", first_name="审校")
    with because(Cause.DECISION, by=person, reason="年报") as log:
        log.note(world.company, "sectors", ["new_materials"], ["new_energy"])
        log.write()
    return world


def hide(entity: Entity) -> None:
    """As when a person hides it; the small world is made by hand and follows from no claims."""
    Decision.objects.create(entity=entity, property="status", action="set", value="hidden", reason="私人信息")
    Entity.objects.filter(pk=entity.pk).update(status="hidden")
    with because(Cause.DECISION, reason="私人信息") as log:
        log.note(entity, "status", "active", None)
        log.write()


def text(client: Client, address: str, **asked: Any) -> str:
    response = client.get(address, asked)
    assert response.status_code == 200
    return response.content.decode()


def test_the_page_of_a_record_tells_what_changed_and_why(client: Client, logged: World) -> None:
    page = text(client, logged.company.get_absolute_url())
    assert "导入 #7" in page
    assert "人工决定 · 审校 · 年报" in page
    assert "<del>新能源</del>" in page
    assert f"/id/{logged.city.public_id}" in page
    assert f"/changes/?entity={logged.company.public_id}" in page


def test_the_page_shows_the_latest_twenty(client: Client, logged: World) -> None:
    note(logged.company, *(("credit_code", None, 1900 + n) for n in range(30)))
    page = text(client, logged.company.get_absolute_url())
    assert page.count("<ins>19") == 20
    assert "全部变更" in page


def test_a_record_without_changes_has_no_panel(client: Client, logged: World) -> None:
    assert 'id="log"' not in text(client, logged.rival.get_absolute_url())


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("asked", "number"),
    [
        ({}, 4),
        ({"cause": "decision"}, 1),
        ({"kind": "university"}, 1),
        ({"run": "7"}, 3),
        ({"run": "none"}, 0),
        ({"region": "640122"}, 3),
        ({"q": "云岭硅材"}, 3),
        ({"at__gte": "2999-01-01"}, 0),
    ],
)
def test_the_list_is_filtered(client: Client, logged: World, asked: Any, number: int) -> None:
    note(logged.university, ("category", None, "本科"))
    assert client.get("/changes/", asked).context["listing"].count == number


def test_what_a_run_changed_is_one_address(client: Client, logged: World) -> None:
    page = text(client, "/changes/", run="7")
    assert "银川市" in page
    assert "年报" not in page


def test_the_list_can_be_carried_away(client: Client, logged: World) -> None:
    response: Any = client.get("/changes/", {"format": "csv", "cause": "decision"})
    line = b"".join(response.streaming_content).decode("utf-8-sig").splitlines()[1]
    assert "云岭硅材料有限公司" in line
    assert "新材料,新能源" in line


def test_the_feed_is_atom_with_one_entry_for_what_happened_at_once(client: Client, logged: World) -> None:
    root = ElementTree.fromstring(text(client, "/changes/feed/", entity=logged.company.public_id))
    entries = root.findall("a:entry", ATOM)
    assert len(entries) == 2
    summary = entries[-1].findtext("a:summary", "", ATOM)
    assert "导入 #7" in summary
    assert "银川市" in summary
    assert "新能源 → 新材料" in summary
    own = [link.get("href", "") for link in root.findall("a:link", ATOM) if link.get("rel") == "self"]
    assert own == [f"http://testserver/changes/feed/?entity={logged.company.public_id}"]


def test_the_feed_takes_the_filters_of_the_list(client: Client, logged: World) -> None:
    for asked, number in (({"kind": "park"}, 0), ({"run": "7"}, 1), ({"region": "640000"}, 2)):
        root = ElementTree.fromstring(text(client, "/changes/feed/", **asked))
        assert len(root.findall("a:entry", ATOM)) == number


def test_names_cannot_put_markup_into_the_feed(client: Client, logged: World) -> None:
    note(logged.company, ("summary", None, "<script>alert(1)</script>"))
    root = ElementTree.fromstring(text(client, "/changes/feed/"))
    summaries = [entry.findtext("a:summary", "", ATOM) for entry in root.findall("a:entry", ATOM)]
    assert not any("<script>" in summary for summary in summaries)
    assert any("&lt;script&gt;" in summary for summary in summaries)


def test_of_a_record_that_a_person_hid_the_log_does_not_tell_the_name(client: Client, logged: World) -> None:
    company = logged.company
    hide(company)
    for page in (text(client, "/changes/"), text(client, "/changes/feed/")):
        assert company.name not in page
        assert company.public_id in page


def test_a_change_of_each_sort_can_be_put_into_words(client: Client, logged: World) -> None:
    place = {"id": "x", "name": "江北市"}
    figure = {
        "indicator": "产值",
        "value": "2.5",
        "unit": "亿元",
        "qualifier": ">",
        "period": "2023",
        "scope": "其中出口",
        "nature": "plan",
    }
    note(
        logged.university,
        ("status", "active", place),
        ("alias", {"text": "岭大", "sort": "short"}, None),
        ("relation:leads", None, {**place, "title": "组长", "period": "2024"}),
        ("metric", None, figure),
    )
    note(logged.park, ("level", "省级", "国家级"), ("a column of old", None, "value"))
    page = text(client, "/changes/")
    for words in (
        "并入江北市",
        "岭大 (简称)",
        "江北市 · 组长 · 2024年",
        "产值 · 其中出口 · 2023年 · 超2.5亿元 (计划)",
    ):
        assert words in page
    assert "A column of old" in page
    assert "国家级" in page


@pytest.mark.django_db
def test_pages_cost_the_same_whatever_they_hold(
    client: Client, logged: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(40):
        note(logged.company, ("sectors", ["new_energy"], None), ("level", None, "国家级"))
    assert Change.objects.count() > 80
    with django_assert_max_num_queries(11):  # one is the stamp
        client.get("/changes/")
    with django_assert_max_num_queries(3):
        client.get("/changes/feed/")
