"""A knowledge base that is older than what is kept beside the shown state gets it with the migrations."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.management import call_command

from articles.models import Question, Tally, Total
from articles.review.doubts import figures, relations, weak
from tests.articles.pages.papers import bring_in, paper

pytestmark = pytest.mark.django_db


def kept() -> list[Any]:
    questions = Question.objects.order_by("queue", "key").values_list("queue", "key", "entity", "weight")
    tallies = Tally.objects.order_by("entity").values_list("entity", "counts")
    return [
        list(questions),
        list(tallies),
        list(Total.objects.values_list("sort", "key", "detail", "number")),
    ]


def forget() -> None:
    for model in (Question, Tally, Total):
        model.objects.all().delete()


@pytest.fixture
def _everything_is_doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (figures, relations, weak):
        monkeypatch.setattr(module, "DOUBTFUL", 0.95)


@pytest.mark.usefixtures("_everything_is_doubtful")
def test_migrate_fills_questions_and_totals_of_what_was_there_before_them() -> None:
    bring_in(paper(), paper("b.txt", source="报乙", level="市级"))
    before = kept()
    assert all(before)
    forget()
    call_command("migrate", verbosity=0)
    assert kept() == before


def test_migrate_leaves_alone_what_is_kept() -> None:
    bring_in()
    Question.objects.all().delete()
    Total.objects.update(number=77)
    before = kept()
    call_command("migrate", verbosity=0)
    assert kept() == before


def test_nothing_is_filled_where_nothing_is_known() -> None:
    call_command("migrate", verbosity=0)
    assert kept() == [[], [], []]


def test_tables_that_are_not_there_yet_are_not_filled(monkeypatch: pytest.MonkeyPatch) -> None:
    bring_in()
    forget()
    monkeypatch.setattr(Total._meta, "db_table", "articles_total_to_come")
    call_command("migrate", verbosity=0)
    assert not Tally.objects.exists()
