"""The stored questions are those that claims and decisions give; see test_books_of_lives for random lives."""

from __future__ import annotations

from collections import Counter

import pytest

from articles.importing.projection import project_all
from articles.models import Evidence, Question
from articles.review import table
from tests.articles.importing.lives import books
from tests.articles.importing.worlds import take
from tests.articles.review.papers import paper

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _everything_is_doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    books.doubt_everything(monkeypatch)


def test_there_is_something_to_ask_in_these_worlds() -> None:
    """What holds of random lives would hold of an empty table, too."""
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
    before = books.questions()
    Question.objects.all().delete()
    table.refresh_all()
    assert books.questions() == before != set()


def test_a_surer_source_takes_the_question_away() -> None:
    take(paper("a.txt", "海岳磁材有限公司"))
    Evidence.objects.update(confidence=1.0)
    project_all()
    assert not Question.objects.exists()
