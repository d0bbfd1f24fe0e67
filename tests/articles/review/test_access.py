"""Who may look, who may answer, and what a page costs."""

from typing import Any

import pytest
from django.test import Client

from ecosystem.models import Judgement
from tests.articles.importing.worlds import take
from tests.articles.review.asking import HTMX, Question, Reviewer
from tests.articles.review.papers import doubt, paper, twins

pytestmark = pytest.mark.django_db

#: Queries per queue: session and user, permissions, the counters, the list, the question.
BUDGETS = {"duplicates": 46, "conflicts": 40, "facts": 44, "names": 38}


def test_visitors_log_in_first(client: Client) -> None:
    for address in ("/review/", "/review/duplicates/", "/review/merge/abc/"):
        response: Any = client.get(address)
        assert response.url == f"/admin/login/?next={address}"
    in_place = client.get("/review/duplicates/", headers=HTMX)
    assert in_place["HX-Redirect"].startswith("/admin/login/")


def test_readers_with_an_account_have_no_business_here(client: Client, django_user_model: Any) -> None:
    client.force_login(django_user_model.objects.create_user("reader"))
    assert client.get("/review/duplicates/").status_code == 403


def test_staff_without_the_permission_looks_and_cannot_answer(onlooker: Reviewer, anna: Reviewer) -> None:
    twins()
    page = onlooker.opens("duplicates")
    assert "not answer them" in page
    assert 'name="action"' not in page
    asked = anna.asked("duplicates")
    assert Question(onlooker, asked.address, asked.token, page).answer("same").status_code == 403
    assert not Judgement.objects.exists()


def test_the_front_of_the_review_leads_where_somebody_is_waited_for(anna: Reviewer) -> None:
    assert anna.client.get("/review/").url == "/review/duplicates/"
    take(paper("a.txt", "海岳磁材有限公司"), paper("b.txt", "海岳磁材有限公司", level="省级"))
    assert anna.client.get("/review/").url == "/review/conflicts/"


@pytest.mark.parametrize(
    "address", ["/review/nothing/", "/review/facts/x-1/", "/review/conflicts/value-1-nothing/"]
)
def test_what_there_is_not_is_not_found(anna: Reviewer, address: str) -> None:
    assert anna.client.post(address, {"action": "accept"}).status_code == (404 if address.count("-") else 405)


def test_an_answer_that_there_is_not_is_refused(anna: Reviewer) -> None:
    twins()
    assert anna.asked("duplicates").answer("perhaps").status_code == 422
    assert not Judgement.objects.exists()


def test_nothing_to_undo_is_said(anna: Reviewer) -> None:
    assert "Nothing to undo" in anna.undoes(headers=HTMX).content.decode()


@pytest.mark.parametrize("queue", BUDGETS)
def test_a_page_costs_the_same_whatever_waits(
    anna: Reviewer, queue: str, django_assert_max_num_queries: Any
) -> None:
    for n, stem in enumerate(("海岳", "东湾")):
        for form in ("有限公司", "股份有限公司"):
            for level in ("市级", "省级"):
                name = f"{stem}磁材{form}"
                take(paper(f"{name}{level}.txt", name, 5 + len(level) * n, level=level))
    doubt(property__in=["relation:leads", "metric", "alias"])
    anna.opens(queue)
    with django_assert_max_num_queries(BUDGETS[queue]):
        anna.opens(queue)
