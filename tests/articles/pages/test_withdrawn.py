"""Values that outlive their sources: the badge, the queue, the page of the article."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.http import QueryDict
from django.test import Client
from django.utils import timezone

from articles.importing.retraction import restore, retract
from articles.importing.withdrawal import withdraw
from articles.models import Article
from articles.pages.withdrawn import withdrawn_sources
from articles.review.asking import Answer
from articles.review.withdrawn import Withdrawn
from ecosystem import services
from ecosystem.models import Company, Consortium, Entity, Metric, Name, Relation
from ecosystem.services.decisions import figure_of
from ecosystem.services.keys import alias_key, metric_row_key
from tests.articles.importing.logs import carry
from tests.articles.pages.papers import bring_in, paper

pytestmark = pytest.mark.django_db

BADGE = "来源已撤回"


def accept_all(company: Company, union: Consortium) -> None:
    """Confirm one value of each sort."""
    tie, figure = Relation.objects.get(type="leads"), Metric.objects.get()
    said: list[tuple[Entity, str, Any, str]] = [
        (union, "name", union.name, ""),
        (union, "level", "省级", ""),
        (company, "sectors", ["new_energy", "new_materials"], ""),
        (company, "region", company.region, ""),
        (company, "name", company.name, ""),
        (company, "alias", {"text": "海岳磁材", "sort": "short"}, alias_key("海岳磁材")),
        (company, "relation:leads", {"title": tie.title, "period": tie.period}, union.public_id),
        (company, "metric", figure_of(figure), metric_row_key(figure)),
    ]
    for entity, name, value, qualifier in said:
        services.accept(entity=entity, name=name, value=value, qualifier=qualifier)


@pytest.fixture
def world(db: None) -> tuple[Company, Consortium]:
    """A company that leads a consortium, by one article."""
    bring_in()
    return Company.objects.get(), Consortium.objects.get()


def test_accepted_values_whose_article_is_retracted_carry_a_badge_and_stand_in_the_queue(
    world: tuple[Company, Consortium], client: Client
) -> None:
    company, union = world
    accept_all(company, union)
    assert withdrawn_sources() == []
    assert BADGE not in client.get(company.get_absolute_url()).content.decode()

    retract(Article.objects.all(), reason="编辑部更正")
    assert {d.property for d in withdrawn_sources()} == {
        *("name", "level", "sectors", "region", "alias", "relation:leads", "metric")
    }
    assert len(withdrawn_sources()) == 8
    text = client.get(company.get_absolute_url()).content.decode()
    assert text.count('<details class="evidence">') == text.count(f"</i>{BADGE}</summary>") == 6

    restore(Article.objects.all())
    assert withdrawn_sources() == []


def test_a_reviewer_keeps_or_strikes_out_what_has_lost_its_sources(
    world: tuple[Company, Consortium], admin_client: Client
) -> None:
    accept_all(*world)
    retract(Article.objects.all())
    queue = Withdrawn()
    assert queue.count() == len(queue.entries()) == 8
    for entry in queue.entries():
        assert queue.item(entry.key)
        assert admin_client.get(f"/review/withdrawn/?at={entry.key}").status_code == 200
    level, tie = (d for d in withdrawn_sources() if d.property in ("level", "relation:leads"))
    by = get_user_model().objects.get()
    for decision, action in ((level, "deny"), (tie, "keep")):
        item = queue.item(str(decision.pk))
        assert item
        queue.decide(item, Answer(action, QueryDict(), by))
    assert Consortium.objects.get().level == ""
    assert Relation.objects.filter(type="leads").exists()
    assert queue.count() == 6


def test_a_value_that_was_set_by_a_person_needs_no_source(world: tuple[Company, Consortium]) -> None:
    company, _union = world
    services.set_value(entity=company, name="name", value="海岳磁材集团")
    services.set_alias(entity=company, text="海岳")
    retract(Article.objects.all())
    assert withdrawn_sources() == []
    assert Name.objects.filter(entity=company, text="海岳").exists()


def test_the_queue_costs_the_same_however_much_was_accepted(
    world: tuple[Company, Consortium], django_assert_max_num_queries: Any
) -> None:
    accept_all(*world)
    retract(Article.objects.all())
    with django_assert_max_num_queries(7):
        withdrawn_sources()


def test_the_page_of_a_retracted_article_says_so_before_all_else(
    world: tuple[Company, Consortium], client: Client
) -> None:
    retract(Article.objects.all(), reason="编辑部更正")
    text = client.get(Article.objects.get().get_absolute_url()).content.decode()
    assert "编辑部更正" in text
    assert text.index("已撤稿") < text.index("<h1>")


def test_the_old_words_stand_struck_out_with_when_and_why(
    world: tuple[Company, Consortium], client: Client
) -> None:
    company, union = world
    accept_all(company, union)
    retract(Article.objects.all(), reason="编辑部更正")
    text = client.get(company.get_absolute_url()).content.decode()
    assert text.count('<ul class="former">') == 6
    day = f"{timezone.localtime():%Y-%m-%d}"
    assert text.count(f"已撤稿 · {day} · 编辑部更正") == text.count("<li><del>") >= 6


def test_words_of_an_earlier_version_and_of_a_withdrawn_import_say_so(client: Client) -> None:
    carry(paper(level="省级"))
    union = Consortium.objects.get()
    services.accept(entity=union, name="level", value="省级")
    later = carry(paper(level="市级"))
    old = client.get(union.get_absolute_url()).content.decode()
    assert f"{Article.Status.SUPERSEDED.label}</span>" in old
    services.accept(entity=union, name="level", value="市级")
    withdraw(later, reason="导错了文件夹")
    assert "导错了文件夹" in client.get(union.get_absolute_url()).content.decode()


def test_the_old_words_cost_a_fixed_number_of_queries(
    world: tuple[Company, Consortium], client: Client, django_assert_max_num_queries: Any
) -> None:
    accept_all(*world)
    retract(Article.objects.all())
    with django_assert_max_num_queries(36):
        client.get(world[0].get_absolute_url())


def test_the_queue_leads_to_the_value_on_its_page(
    world: tuple[Company, Consortium], admin_client: Client
) -> None:
    company, union = world
    accept_all(company, union)
    retract(Article.objects.all())
    question = next(d.pk for d in withdrawn_sources() if d.property == "level")
    page = admin_client.get(f"/review/withdrawn/?at={question}").content.decode()
    assert f"{union.get_absolute_url()}?of=level#value-level" in page
