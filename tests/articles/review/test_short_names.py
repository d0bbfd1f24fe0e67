"""Short names of one document that several records carry."""

import pytest

from ecosystem.models import Entity, Judgement
from tests.articles.importing.worlds import shown, take, world
from tests.articles.review.asking import Question, Reviewer, count

pytestmark = pytest.mark.django_db

TITLE = "Unresolved short names"
BEARERS = ("海岳稀土磁材有限公司", "海岳永磁材料有限公司")


def question(anna: Reviewer) -> Question:
    """海岳磁材 by itself, and two companies of which each is called that."""
    for n, name in enumerate(BEARERS):
        company = ("company", name, {"aliases": ["海岳磁材"]})
        take(world(f"{n}.txt", f"{name}（海岳磁材）在第{n}厂扩产。", [company], source=f"报{n}"))
    take(world("short.txt", "海岳磁材今年扩产。", [("company", "海岳磁材")], source="报丙"))
    return anna.asked("names")


def test_the_bearers_are_offered_with_the_sentence(anna: Reviewer) -> None:
    page = question(anna).page
    assert count(page, TITLE) == 1
    for name in BEARERS:
        assert f'This one<span class="visually-hidden">: {name}</span>' in page
    assert "<mark>海岳磁材</mark>" in page


def test_choosing_one_leads_the_document_to_it_and_undo_parts_them(anna: Reviewer) -> None:
    asked = question(anna)
    before = shown()
    chosen = Entity.objects.get(name=BEARERS[0])
    asked.answer(f"take:{chosen.public_id}")
    own = Entity.objects.get(name="海岳磁材", kind="company", status="merged")
    assert own.merged_into_id == chosen.pk
    assert count(anna.opens("names"), TITLE) == 0
    anna.undoes("names")
    assert shown() == before


@pytest.mark.parametrize(("action", "verdict"), [("none", "different"), ("unsure", "unsure")])
def test_it_can_be_left_as_it_is(anna: Reviewer, action: str, verdict: str) -> None:
    asked = question(anna)
    before = shown()
    asked.answer(action)
    assert set(Judgement.objects.values_list("verdict", flat=True)) == {verdict}
    assert Judgement.objects.count() == len(BEARERS)
    assert shown() == before
    assert count(anna.opens("names"), TITLE) == 0
    anna.undoes("names")
    assert count(anna.opens("names"), TITLE) == 1


def test_none_of_them_holds_when_the_article_comes_again_in_other_words(anna: Reviewer) -> None:
    question(anna).answer("none")
    take(world("short.txt", "海岳磁材明年扩产。", [("company", "海岳磁材")], source="报丙"))
    assert count(anna.opens("names"), TITLE) == 0


def test_the_second_reviewer_is_told(anna: Reviewer, boris: Reviewer) -> None:
    question(anna)
    first, second = anna.asked("names"), boris.asked("names")
    first.answer("none")
    late = second.answer("unsure")
    assert late.status_code == 409
    assert "anna was quicker: “Different”" in late.content.decode()
