"""A page of the review stays within its queries however many questions are open."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Question
from ecosystem.models import Candidate
from tests.articles.importing.worlds import take
from tests.articles.review.asking import Reviewer
from tests.articles.review.papers import doubt, paper, twins

pytestmark = pytest.mark.django_db

#: At most, with session, user, permissions, counters, list and question.
_BUDGET = {"duplicates": 36, "conflicts": 20, "facts": 20, "names": 12, "withdrawn": 12}
_STEMS = ("海岳磁材", "云澜光电", "岚峰磁材", "瑾岳光电", "琅翎磁材")


def queries(anna: Reviewer, queue: str) -> int:
    """What opening the page takes."""
    with CaptureQueriesContext(connection) as seen:
        anna.opens(queue)
    return len(seen)


def bring(stem: str) -> None:
    """Two companies that may be one; doubtful facts; figures that contradict each other."""
    twins(f"{stem}有限公司", f"{stem}股份有限公司")
    take(paper(f"{stem}.txt", f"{stem}有限公司", 77))
    doubt()


def test_each_page_stays_within_its_budget_however_many_questions_there_are(anna: Reviewer) -> None:
    bring(_STEMS[0])
    before = Question.objects.count(), Candidate.objects.open().count()
    for stem in _STEMS[1:]:
        bring(stem)
    assert Question.objects.count() > 3 * before[0]
    assert Candidate.objects.open().count() > 3 * before[1]
    many = {queue: queries(anna, queue) for queue in _BUDGET}
    assert all(many[queue] <= limit for queue, limit in _BUDGET.items()), many
