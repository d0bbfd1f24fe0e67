"""An import run taken back as a whole, and let count again."""

from dataclasses import replace

import pytest
from django.contrib.auth import get_user_model

from articles.extraction.document import Extraction
from articles.importing.retraction import retract
from articles.importing.withdrawal import reinstate, withdraw
from articles.models import Article, Claim, Copy, Document, Evidence, ImportRun, Mention
from ecosystem.history import Cause
from ecosystem.models import Change, Entity, Metric, Relation
from tests.articles.importing.logs import carry
from tests.articles.importing.test_withdrawal import changed, full
from tests.articles.importing.worlds import rows, shown

pytestmark = pytest.mark.django_db


def statuses() -> list[str]:
    return list(Article.objects.order_by("pk").values_list("status", flat=True))


def test_each_document_knows_the_run_that_brought_it() -> None:
    first, second = carry(full()), carry(full("b.txt", "报乙"), full())
    assert dict(Document.objects.values_list("name", "run")) == {"a.txt": first.pk, "b.txt": second.pk}


def test_what_only_the_run_brought_goes_and_everything_stays_for_audit() -> None:
    run = carry(full())
    kept = [Article, Claim, Document, Evidence, Mention]
    before = [model._default_manager.count() for model in kept]
    person = get_user_model().objects.create_user("li")
    withdraw(run, by=person, reason="错误的文件夹")
    assert shown() == {}
    assert not Relation.objects.exists()
    assert [model._default_manager.count() for model in kept] == before
    assert statuses() == ["withdrawn"]
    gone = Change.objects.filter(cause=Cause.WITHDRAWAL)
    assert set(gone.values_list("run", "by", "reason", "after")) == {
        (run.pk, person.pk, "错误的文件夹", None)
    }
    run.refresh_from_db()
    assert (run.withdrawn is not None, run.withdrawn_by, run.withdrawal_reason) == (
        True,
        person,
        "错误的文件夹",
    )


def test_what_another_run_brought_too_stays() -> None:
    first = carry(full())
    carry(full("b.txt", "报乙"))
    withdraw(first)
    assert Relation.objects.get().sources == 1
    assert Metric.objects.get().sources == 1


def test_the_version_before_counts_again() -> None:
    carry(full())
    before = shown()
    second = carry(changed())
    withdraw(second)
    assert shown() == before
    assert statuses() == ["active", "withdrawn"]
    reinstate(second)
    assert statuses() == ["superseded", "active"]
    assert not Relation.objects.exists()


def test_runs_may_be_withdrawn_and_reinstated_in_any_order() -> None:
    first, second = carry(full()), carry(changed())
    after = shown()
    withdraw(first)
    assert shown() == after
    withdraw(second)
    assert shown() == {}
    reinstate(first)
    assert Relation.objects.exists()
    reinstate(second)
    assert shown() == after


def test_a_later_import_of_the_same_text_brings_it_again() -> None:
    first = carry(full())
    before = shown()
    withdraw(first)
    second = carry(full())
    assert shown() == before
    assert Document.objects.get().run == second
    reinstate(first)
    assert shown() == before


def test_a_text_that_came_back_belongs_to_the_run_that_brought_it_back() -> None:
    first, second, third = carry(full()), carry(changed()), carry(full())
    withdraw(first)
    assert Relation.objects.exists()
    withdraw(third)
    assert not Relation.objects.exists()
    assert set(Document.objects.filter(current=True).values_list("run", flat=True)) == {second.pk}


def test_a_copy_that_another_run_found_keeps_the_text() -> None:
    first, second = carry(full()), carry(full("copy.txt"))
    before = shown()
    withdraw(first)
    assert shown() == before
    withdraw(second)
    assert shown() == {}
    reinstate(first)
    assert shown() == before


def test_a_name_that_became_a_copy_has_its_own_text_again_when_the_copy_goes() -> None:
    carry(full("b.txt", "报乙"))
    own = shown()
    carry(changed())
    run = carry(changed_as("b.txt"))
    assert Copy.objects.get().run == run
    assert not Relation.objects.exists()
    withdraw(run)
    assert Relation.objects.exists()
    assert {e["name"] for e in shown().values()} == {e["name"] for e in own.values()}
    reinstate(run)
    assert not Relation.objects.exists()


def changed_as(name: str) -> Extraction:
    extraction = changed()
    extraction.document = replace(extraction.document, name=name)
    return extraction


def test_a_retracted_article_stays_retracted() -> None:
    run = carry(full())
    retract(Article.objects.all())
    withdraw(run)
    reinstate(run)
    assert statuses() == ["retracted"]
    assert shown() == {}


def test_withdrawing_and_reinstating_leaves_the_rows_as_they_were() -> None:
    run = carry(full())
    before = rows()
    withdraw(run)
    reinstate(run)
    after = rows()
    for table in ("Article", "Document", "Claim", "Evidence", "Mention", "SourceName"):
        clean = [
            {k: v for k, v in row.items() if k not in ("relation_id", "metric_id")} for row in after[table]
        ]
        assert clean == [
            {k: v for k, v in row.items() if k not in ("relation_id", "metric_id")} for row in before[table]
        ]


def test_a_run_that_brought_nothing_can_be_withdrawn() -> None:
    run = ImportRun.objects.create(extractor="hand")
    assert not withdraw(run)
    assert not Entity.objects.exists()
