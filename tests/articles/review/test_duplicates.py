"""Pairs that may be one thing: same, different, unsure; taken back; never asked again."""

import pytest
from django.db import connection

from ecosystem.models import Candidate, Entity, Judgement
from tests.articles.importing.worlds import shown, take
from tests.articles.review.asking import HTMX, Reviewer, count
from tests.articles.review.papers import paper, twins

pytestmark = pytest.mark.django_db


def test_a_pair_is_laid_side_by_side(anna: Reviewer) -> None:
    low, high = twins()
    page = anna.asked("duplicates").page
    for name in (low.name, high.name):
        assert f'aria-label="{name}"' in page
    assert page.count("<mark>海岳") == 2
    assert count(page, "Duplicates") == 1


def test_same_merges_and_the_address_that_goes_leads_to_the_one_that_stays(anna: Reviewer) -> None:
    pair = twins()
    response = anna.asked("duplicates").answer("same", reason="one register entry")
    assert (response.status_code, response.url) == (302, "/review/duplicates/")
    judgement = Judgement.objects.get()
    assert (judgement.verdict, judgement.by.username) == ("same", "anna")  # type: ignore[union-attr]
    assert judgement.reason == "one register entry"
    goes = Entity.objects.get(pk__in=[e.pk for e in pair], status="merged")
    moved = anna.client.get(goes.get_absolute_url())
    assert (moved.status_code, moved.url) == (301, goes.merged_into.get_absolute_url())  # type: ignore[union-attr]


def test_different_is_never_asked_again_whatever_later_articles_say(anna: Reviewer) -> None:
    low, high = twins()
    anna.asked("duplicates").answer("different")
    take(paper("c.txt", low.name, 6), paper("d.txt", high.name, 6))
    page = anna.opens("duplicates")
    assert count(page, "Duplicates") == 0
    assert Entity.objects.filter(kind="company", status="active").count() == 2


def test_unsure_leaves_the_queue_and_undo_asks_again(anna: Reviewer) -> None:
    twins()
    before = shown()
    anna.asked("duplicates").answer("unsure")
    assert count(anna.opens("duplicates"), "Duplicates") == 0
    assert shown() == before
    anna.undoes()
    assert count(anna.opens("duplicates"), "Duplicates") == 1


def test_undo_of_a_merge_shows_everything_as_before(anna: Reviewer) -> None:
    twins()
    before = shown()
    anna.asked("duplicates").answer("same")
    assert shown() != before
    response = anna.undoes(headers=HTMX)
    assert shown() == before
    assert "Taken back" in response.content.decode()


def test_the_next_question_comes_in_place_with_its_counter(anna: Reviewer) -> None:
    twins()
    twins("云澜光电有限公司", "云澜光电股份有限公司")
    question = anna.asked("duplicates")
    response = question.answer("different", headers=HTMX)
    fragment = response.content.decode()
    assert "<html" not in fragment
    assert count(fragment, "Duplicates") == 1
    assert 'hx-swap-oob="innerHTML"' in fragment
    assert question.address not in fragment
    assert response["HX-Replace-Url"].startswith("/review/duplicates/?at=")


def test_what_affects_most_comes_first(anna: Reviewer) -> None:
    low, _ = twins()
    twins("云澜光电有限公司", "云澜光电股份有限公司")
    Candidate.objects.filter(left=low).update(weight=50)
    assert anna.asked("duplicates").key.startswith(f"{low.pk}-")


def test_the_second_reviewer_is_told_who_was_quicker(anna: Reviewer, boris: Reviewer) -> None:
    twins()
    for_anna, for_boris = anna.asked("duplicates"), boris.asked("duplicates")
    assert for_anna.answer("different").status_code == 302
    late = for_boris.answer("same", headers=HTMX)
    assert late.status_code == 409
    assert "anna was quicker: “Different”" in late.content.decode()
    assert Judgement.objects.get().verdict == "different"


def test_who_comes_late_after_an_undo_is_told_too(anna: Reviewer, boris: Reviewer) -> None:
    twins()
    question = boris.asked("duplicates")
    anna.asked("duplicates").answer("same")
    anna.undoes()
    late = question.answer("different")
    assert late.status_code == 409
    assert "back at" in late.content.decode()
    assert not Judgement.objects.filter(undone=None).exists()


def test_undo_never_takes_back_what_another_said_since(anna: Reviewer, boris: Reviewer) -> None:
    from ecosystem import services

    low, high = twins()
    anna.asked("duplicates").answer("unsure")
    services.judge_different(one=low, other=high, by=boris.user)
    response = anna.undoes()
    assert response.status_code == 409
    assert "boris" in response.content.decode()
    assert Judgement.objects.get(undone=None).verdict == "different"


def test_nobody_else_may_write_between_the_look_and_the_answer(anna: Reviewer) -> None:
    """The records are held while the question is compared with the one that was shown."""
    from django.test.utils import CaptureQueriesContext

    twins()
    question = anna.asked("duplicates")
    with CaptureQueriesContext(connection) as queries:
        question.answer("unsure")
    locks = [q["sql"] for q in queries if "FOR NO KEY UPDATE" in q["sql"] or "pg_advisory" in q["sql"]]
    assert bool(locks) == (connection.vendor == "postgresql")
