"""What stands behind each value of a page, and that nothing is shown without."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from articles.importing.retraction import retract
from articles.models import Article
from ecosystem import services
from ecosystem.browse.proofs import Proof, Proofs
from ecosystem.models import Company, Consortium, Entity, Metric, Relation
from tests.articles.pages.papers import COMPANY, UNION, bring_in, paper

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _world() -> None:
    """Two publishers on one company; they differ on the consortium's level."""
    bring_in(paper(), paper("b.txt", source="报乙", published="2020-05", level="市级", value=7))


def proofs_on(page: Any) -> list[Proof]:
    """The proofs of all values of a page that are not “not reported”."""
    found: list[Proof] = []
    for panel in page.context["panels"]:
        data = panel.data
        lines = [line for line in data.get("lines", ()) if line.label != "名录"]  # a list needs no list
        found += [line.proof for line in lines if "unknown" not in line.value]
        found += [proof for group in data.get("groups", ()) for _tie, proof in group.ties]
        series = [*data["shown"], *data["rest"]] if "rest" in data else []
        found += [line.proof for each in series for line in each.lines]
    return found


def test_no_page_shows_a_value_without_a_live_source_a_list_or_a_decision(client: Client) -> None:
    services.set_value(entity=Company.objects.get(), name="summary", value="稀土永磁企业")
    retract(Article.objects.filter(source__name="报乙"))
    pages = [client.get(entity.get_absolute_url()) for entity in Entity.objects.filter(status="active")]
    shown = [proof for page in pages for proof in proofs_on(page)]
    assert len(shown) > 10
    assert all(proof.is_grounded for proof in shown)
    outlets = {quote.outlet for proof in shown for quote in proof.quotes}
    assert outlets == {"报甲"}


def test_sources_are_counted_by_publisher_and_the_newest_is_told() -> None:
    proof = Proofs(Company.objects.get()).column("name")
    assert (proof.publishers, proof.articles, str(proof.newest)) == (2, 2, "2024-05-01")
    assert {quote.outlet for quote in proof.quotes} == {"报甲", "报乙"}


def test_other_values_stand_beside_the_shown_one_with_their_sources() -> None:
    union = Consortium.objects.get()
    proof = Proofs(union).column("level")
    assert [quote.outlet for quote in proof.quotes] == ["报甲"]
    [other] = proof.others
    assert (other.words, [q.outlet for q in other.quotes], other.denied) == ("市级", ["报乙"], None)

    services.deny(entity=union, name="level", value="市级", reason="误读")
    [other] = Proofs(union).column("level").others
    assert other.denied is not None
    assert other.denied.reason == "误读"


def test_figures_of_one_period_are_other_values_of_each_other() -> None:
    metrics = list(Metric.objects.select_related("indicator"))
    found = Proofs(Company.objects.get()).metrics(metrics)
    assert sorted(other.words for proof in found.values() for other in proof.others) == ["5项", "7项"]


def test_who_decided_is_told_with_reason_and_day(client: Client) -> None:
    editor = get_user_model().objects.create_user("wang", first_name="王编辑")
    union = Consortium.objects.get()
    services.set_value(entity=union, name="level", value="国家级", by=editor, reason="见批复")
    text = client.get(union.get_absolute_url()).content.decode()
    assert "王编辑" in text
    assert "见批复" in text
    assert len(Proofs(Consortium.objects.get()).column("level").others) == 2


def test_the_importer_is_named_by_rule_and_version(client: Client) -> None:
    text = client.get(Consortium.objects.get().get_absolute_url()).content.decode()
    assert "规则 hand · 版本 " in text


def test_denied_relations_and_figures_stay_in_sight_as_denied(client: Client) -> None:
    company, union = Company.objects.get(), Consortium.objects.get()
    services.deny_relation(relation=Relation.objects.get(type="leads"), reason="只是参观")
    for metric in Metric.objects.all():
        services.deny_metric(metric=metric)
    text = client.get(company.get_absolute_url()).content.decode()
    assert f" · {UNION} · 牵头单位</a>" in text
    assert "只是参观" in text
    assert "2 条有来源但被否定" in text
    assert COMPANY in client.get(union.get_absolute_url()).content.decode()


def test_a_denied_name_is_told_with_the_name() -> None:
    company = Company.objects.get()
    services.deny_alias(entity=company, text="海岳磁材")
    [other] = Proofs(company).column("name").others
    assert (other.words, bool(other.denied)) == ("海岳磁材", True)


def test_an_accepted_relation_is_found_from_both_ends() -> None:
    company, union = Company.objects.get(), Consortium.objects.get()
    tie = Relation.objects.get(type="leads")
    services.accept(entity=company, name="relation:leads", value={"title": ""}, qualifier=union.public_id)
    assert all(Proofs(end).relations([tie])[tie.pk].decision for end in (company, union))


def test_on_paper_each_source_is_one_numbered_note(client: Client) -> None:
    page = client.get(Company.objects.get().get_absolute_url())
    text = page.content.decode()
    notes = list(page.context["notes"])
    assert len(notes) == len(set(notes)) >= 2
    assert '<sup class="print-only">[1]' in text
    assert f"http://testserver{notes[0].url}" in text
