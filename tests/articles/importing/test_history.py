"""The log of changes says exactly what readers saw change, and why."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model

from articles.importing.projection import project_all
from ecosystem import services
from ecosystem.history import Cause
from ecosystem.models import Change, Entity, Relation
from tests.articles.importing.logs import carry, leader, replayed, seen
from tests.articles.importing.worlds import world

pytestmark = pytest.mark.django_db


def changes_of(name: str, **asked: Any) -> dict[str, tuple[Any, Any]]:
    rows = Change.objects.filter(entity__name=name, **asked)
    return {row.property: (row.before, row.after) for row in rows.order_by("pk")}


def test_an_import_writes_each_value_that_appears_with_its_run() -> None:
    run = carry(leader())
    consortium = Entity.objects.get(kind="consortium")
    assert changes_of("江北重工有限公司", cause="import", run=run.pk) == {
        "status": (None, "active"),
        "name": (None, "江北重工有限公司"),
        "sectors": (None, ["new_materials"]),
        "alias": (None, {"text": "江北重工", "sort": "short"}),
        "relation:leads": (
            None,
            {"id": consortium.public_id, "name": "江北装备创新联合体", "title": "", "period": ""},
        ),
        "metric": (
            None,
            {
                "indicator": "从业人员",
                "value": "800",
                "unit": "人",
                "qualifier": "",
                "period": "2024",
                "scope": "",
                "nature": "actual",
            },
        ),
    }


def test_importing_again_writes_nothing() -> None:
    carry(leader())
    number = Change.objects.count()
    carry(leader())
    carry(leader("copy.txt"))
    project_all()
    assert Change.objects.count() == number


def test_one_more_source_for_a_value_changes_no_value() -> None:
    carry(leader())
    number = Change.objects.count()
    carry(leader("b.txt", "另一家报纸也这样说。"))
    assert Relation.objects.get().sources == 1
    assert Change.objects.count() == number


def test_a_decision_is_logged_with_its_person_and_reason_and_so_is_its_undoing() -> None:
    carry(leader())
    person = get_user_model().objects.create_user("li")
    union = Entity.objects.get(kind="consortium")
    decision = services.set_value(entity=union, name="level", value="国家级", by=person, reason="公告")
    services.undo(decision=decision, by=person)
    rows = Change.objects.filter(cause=Cause.DECISION).order_by("pk")
    assert [(r.before, r.after, r.by, r.reason) for r in rows] == [
        ("省级", "国家级", person, "公告"),
        ("国家级", "省级", person, ""),
    ]


def test_a_merge_tells_where_the_record_went_and_a_split_that_it_is_back() -> None:
    carry(leader(), world("b.txt", "北重集团有限公司投产。", [("company", "北重集团有限公司")]))
    one, other = Entity.objects.filter(kind="company").order_by("public_id")
    judgement = services.judge_same(one=one, other=other)
    services.undo_judgement(judgement=judgement)
    rows = Change.objects.filter(cause=Cause.JUDGEMENT, entity=other, property="status").order_by("pk")
    heir = {"id": one.public_id, "name": one.name}
    assert [(r.before, r.after) for r in rows] == [("active", heir), (heir, "active")]
    assert replayed() == seen()


def test_a_value_that_changes_twice_in_one_go_is_one_change() -> None:
    with_title = world(
        "a.txt",
        "江北大学王北任职，校长王北。",
        [("person", "王北"), ("university", "江北大学")],
        [("affiliated_with", 0, 1, "校长")],
    )
    carry(with_title)
    without = world("a.txt", "江北大学王北任职。", [("person", "王北"), ("university", "江北大学")])
    without.relations.extend(with_title.relations)
    without.relations[0].title = "教授"
    carry(without)
    row = Change.objects.filter(property="relation:affiliated_with").latest("pk")
    assert [value and value["title"] for value in (row.before, row.after)] == ["校长", "教授"]
    assert Change.objects.filter(entity=row.entity, at=row.at).count() == 1


def test_a_hidden_record_shows_nothing_and_the_log_says_so() -> None:
    carry(leader())
    company = Entity.objects.get(kind="company")
    decision = services.set_value(entity=company, name="status", value="hidden")
    assert company.public_id not in replayed()
    assert replayed() == seen()
    services.undo(decision=decision)
    assert replayed() == seen()
