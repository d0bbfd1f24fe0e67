"""Facts go with their last live source, and only with it."""

import pytest

from articles.extraction.document import Extraction
from articles.importing.projection import project, project_all, touched
from articles.models import Article, Claim, Document, Evidence
from ecosystem.models import Entity, Metric, Name, Relation
from tests.articles.importing.worlds import rows, shown, take, world

pytestmark = pytest.mark.django_db

COMPANY = ("company", "东港药业有限公司", {"aliases": ["东港药业"]})
UNIVERSITY = ("university", "海州医药大学城学院")


def full(name: str = "a.txt", source: str = "报甲") -> Extraction:
    text = f"东港药业有限公司（东港药业）与海州医药大学城学院合作，员工800人。{source}"
    return world(
        name,
        text,
        [COMPANY, UNIVERSITY],
        [("partners_with", 0, 1)],
        [{"subject": 0, "indicator": "员工", "value": 800, "unit": "人"}],
        source=source,
    )


def changed() -> Extraction:
    return world("a.txt", "更正：东港药业有限公司停产。", [("company", "东港药业有限公司")])


def test_a_changed_text_supersedes_the_old_article() -> None:
    take(full())
    take(changed())
    assert list(Article.objects.order_by("pk").values_list("status", flat=True)) == ["superseded", "active"]
    assert Document.objects.filter(current=True).count() == 1


def test_facts_that_only_the_old_text_supported_go_but_their_claims_stay() -> None:
    take(full())
    claims = set(Claim.objects.values_list("pk", flat=True))
    take(changed())
    assert not Relation.objects.exists()
    assert not Metric.objects.exists()
    assert not Name.objects.filter(text="东港药业").exists()
    assert Entity.objects.get(kind="university").status == "hidden"
    assert Entity.objects.get(kind="company").status == "active"
    assert claims <= set(Claim.objects.values_list("pk", flat=True))


def test_facts_that_another_article_supports_stay() -> None:
    take(full(), full("b.txt", "报乙"))
    assert Relation.objects.get().sources == 2
    take(changed())
    assert Relation.objects.get().sources == 1
    assert Metric.objects.get().sources == 1


def test_the_old_text_coming_back_restores_the_old_view() -> None:
    take(full())
    before = shown()
    take(changed())
    take(full())
    assert shown() == before
    assert Document.objects.count() == 2


def test_an_article_missing_from_an_import_is_no_retraction() -> None:
    take(full(), full("b.txt", "报乙"))
    before = shown()
    take(full("b.txt", "报乙"))
    assert shown() == before


def test_a_retracted_article_counts_no_more_even_when_it_is_imported_again() -> None:
    take(full())
    Article.objects.update(status=Article.Status.RETRACTED)
    project(touched([Document.objects.get().pk]))
    assert shown() == {}
    take(full())
    assert shown() == {}


def test_what_a_newer_extractor_does_not_read_any_more_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    take(full())
    monkeypatch.setattr("articles.importing.run.version", lambda *_: "later")
    poorer = full()
    poorer.relations, poorer.metrics = [], []
    take(poorer)
    assert not Relation.objects.exists()
    assert not Metric.objects.exists()
    assert Evidence.objects.filter(active=False).count() == 2
    assert Article.objects.count() == 1


def test_a_copy_under_another_name_brings_no_second_article() -> None:
    take(full())
    before = shown()
    outcome = take(full("copy.txt"))
    assert shown() == before
    assert Article.objects.count() == 1
    assert outcome.unchanged == 1


def test_a_copy_seen_again_changes_no_row() -> None:
    take(full(), full("copy.txt"))
    before = rows()
    take(full("copy.txt"), full())
    assert rows() == before


def test_a_copy_takes_over_when_the_first_document_changes() -> None:
    take(full(), full("copy.txt"))
    take(changed())
    assert Relation.objects.exists()
    assert set(Document.objects.filter(current=True).values_list("name", flat=True)) == {"a.txt", "copy.txt"}


def test_a_copy_that_changes_leaves_the_first_document_alone() -> None:
    take(full("b.txt"), full())
    take(changed())
    take(full("b.txt"))
    assert Relation.objects.exists()
    assert Document.objects.filter(current=True).count() == 2


def test_the_last_copy_takes_the_facts_with_it() -> None:
    take(full(), full("copy.txt"))
    take(changed())
    take(world("copy.txt", "全部更正。", []))
    assert not Relation.objects.exists()


def test_a_reprint_by_another_publisher_is_an_article_but_no_independent_source() -> None:
    original = full()
    reprint = world(
        "b.txt",
        original.document.text,
        [COMPANY, UNIVERSITY],
        [("partners_with", 0, 1)],
        source="报乙",
    )
    take(original, reprint)
    assert Article.objects.count() == 2
    assert Relation.objects.get().sources == 1


def test_an_interrupted_import_is_taken_up_by_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("articles.importing.run.Importer._settle", lambda self: None)
        take(full())
    assert shown() == {}
    take()
    assert {e["name"] for e in shown().values()} == {"东港药业有限公司", "海州医药大学城学院"}
    assert not project_all()
