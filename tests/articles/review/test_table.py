"""The stored questions are those that claims and decisions give, whatever happens to a knowledge base."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from django.db.models import Q
from hypothesis import given

from articles.importing.projection import project_all
from articles.models import Evidence, Question
from articles.review import table
from articles.review.doubts import figures, relations, weak
from articles.review.weights import touched
from ecosystem.identity.candidates import refresh_all as find_all
from ecosystem.models import Candidate, Entity, Judgement, Status
from tests.articles.importing.lives.lives import LIVES
from tests.articles.importing.lives.steps import Life, Step
from tests.articles.importing.worlds import WORLDS, fresh, take
from tests.articles.review.papers import paper

pytestmark = pytest.mark.django_db

#: Queue and key, record, other record, what about, confidence, weight.
Row = tuple[Any, ...]


@pytest.fixture(autouse=True)
def _everything_is_doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that random worlds, whose facts are read with 0.9, have questions."""
    for module in (figures, relations, weak):
        monkeypatch.setattr(module, "DOUBTFUL", 0.95)


def stored() -> set[Row]:
    columns = ("queue", "key", "entity", "other", "about", "confidence", "weight")
    return set(Question.objects.values_list(*columns))


def from_scratch() -> set[Row]:
    weights = dict(Entity.objects.annotate(number=touched("pk")).values_list("pk", "number"))
    return {
        (*key, q.entity, q.other, q.about, q.confidence, weights[q.entity])
        for key, q in table.computed().items()
    }


def pairs() -> set[tuple[int, int, str, int]]:
    return set(Candidate.objects.open().values_list("left", "right", "reason", "weight"))


def open_pairs() -> set[tuple[int, int]]:
    judged = set(Judgement.objects.filter(undone=None).values_list("left", "right"))
    active = Q(left__status=Status.ACTIVE, right__status=Status.ACTIVE)
    return set(Candidate.objects.filter(active).values_list("left", "right")) - judged


@WORLDS
@given(LIVES)
def test_the_table_is_what_is_computed_from_scratch_after_every_step(steps: list[Step]) -> None:
    with fresh():
        life = Life()
        for step in steps:
            step.take(life)
            assert stored() == from_scratch()


@WORLDS
@given(LIVES)
def test_the_open_pairs_are_what_is_computed_from_scratch(steps: list[Step]) -> None:
    with fresh():
        life = Life()
        for step in steps:
            step.take(life)
            before = pairs()
            assert {pair[:2] for pair in before} == open_pairs()
        find_all()
        assert pairs() == before


def test_there_is_something_to_ask_in_these_worlds() -> None:
    """The properties above would hold of an empty table, too."""
    take(paper("a.txt", "海岳磁材有限公司"), paper("b.txt", "海岳磁材有限公司", 6, level="省级"))
    sorts = Counter(key.partition("-")[0] for key in Question.objects.values_list("key", flat=True))
    assert set(sorts) == {"relation", "figure", "value"}
    assert set(Question.objects.values_list("queue", flat=True)) == {"facts", "conflicts"}


def test_working_all_out_anew_writes_nothing() -> None:
    take(paper("a.txt", "海岳磁材有限公司"), paper("b.txt", "海岳磁材有限公司", 6, level="省级"))
    before = list(Question.objects.order_by("pk").values())
    assert table.refresh_all() == len(before)
    project_all()
    assert list(Question.objects.order_by("pk").values()) == before


def test_a_lost_table_is_made_again() -> None:
    take(paper("a.txt", "海岳磁材有限公司"))
    before = stored()
    Question.objects.all().delete()
    table.refresh_all()
    assert stored() == before != set()


def test_a_surer_source_takes_the_question_away() -> None:
    take(paper("a.txt", "海岳磁材有限公司"))
    Evidence.objects.update(confidence=1.0)
    project_all()
    assert not Question.objects.exists()
