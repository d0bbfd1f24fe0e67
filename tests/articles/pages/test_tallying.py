"""The totals of the quality page; see test_books_of_lives for random lives."""

from __future__ import annotations

import pytest

from articles.importing.projection import project_all
from articles.importing.retraction import restore, retract
from articles.models import Article, Tally
from articles.pages.quality import tallying
from tests.articles.importing.lives.books import totals
from tests.articles.pages.papers import bring_in, paper

pytestmark = pytest.mark.django_db


def test_every_fact_is_counted_once_in_its_band_and_once_by_its_day() -> None:
    bring_in(paper(), paper("b.txt", source="报乙", published="2020-05", level="市级"))
    found = totals()
    assert found["fact", "metric", "high"] == found["fact", "metric", "shared"] == 1
    levels = {detail: number for (_, key, detail), number in found.items() if key == "level"}
    assert sum(levels.values()) == 2
    ages = {day: number for (sort, _, day), number in found.items() if sort == "age"}
    assert sum(ages.values()) == 3


def test_what_loses_its_sources_leaves_no_count_and_comes_back_with_them() -> None:
    bring_in(paper())
    before = totals()
    retract(Article.objects.all())
    assert totals() == {}
    assert not Tally.objects.exists()
    restore(Article.objects.all())
    assert totals() == before != {}


def test_counting_all_anew_gives_the_same() -> None:
    bring_in(paper())
    before = totals()
    project_all()
    assert totals() == before
    tallying.refresh_all()
    assert totals() == before
