"""The totals of the quality page are what is counted from scratch, whatever happens to a knowledge base."""

from __future__ import annotations

import pytest
from hypothesis import given

from articles.importing.projection import project_all
from articles.importing.retraction import restore, retract
from articles.models import Article, Tally, Total
from articles.pages.quality import tallying
from ecosystem.models import Entity
from tests.articles.importing.lives.lives import LIVES
from tests.articles.importing.lives.steps import Life, Step
from tests.articles.importing.worlds import WORLDS, fresh
from tests.articles.pages.papers import bring_in, paper

pytestmark = pytest.mark.django_db


def stored() -> dict[tuple[str, str, str], int]:
    rows = Total.objects.values_list("sort", "key", "detail", "number")
    return {(sort, key, detail): number for sort, key, detail, number in rows}


def from_scratch() -> dict[tuple[str, str, str], int]:
    found: dict[tuple[str, str, str], int] = {}
    for counts in tallying.tallies(list(Entity.objects.values_list("pk", flat=True))).values():
        for cell, number in counts.items():
            found[cell] = found.get(cell, 0) + number
    return found


@WORLDS
@given(LIVES)
def test_the_totals_are_what_is_counted_from_scratch_after_every_step(steps: list[Step]) -> None:
    with fresh():
        life = Life()
        for step in steps:
            step.take(life)
            assert stored() == from_scratch()


def test_every_fact_is_counted_once_in_its_band_and_once_by_its_day() -> None:
    bring_in(paper(), paper("b.txt", source="报乙", published="2020-05", level="市级"))
    totals = stored()
    assert totals["fact", "metric", "high"] == totals["fact", "metric", "shared"] == 1
    levels = {detail: number for (_, key, detail), number in totals.items() if key == "level"}
    assert sum(levels.values()) == 2
    ages = {day: number for (sort, _, day), number in totals.items() if sort == "age"}
    assert sum(ages.values()) == 3


def test_what_loses_its_sources_leaves_no_count_and_comes_back_with_them() -> None:
    bring_in(paper())
    before = stored()
    retract(Article.objects.all())
    assert stored() == {}
    assert not Tally.objects.exists()
    restore(Article.objects.all())
    assert stored() == before != {}


def test_counting_all_anew_gives_the_same() -> None:
    bring_in(paper())
    before = stored()
    project_all()
    assert stored() == before
    tallying.refresh_all()
    assert stored() == before
