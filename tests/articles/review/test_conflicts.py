"""Sources against each other, and a later source against a person."""

import pytest

from articles.importing.retraction import retract
from articles.models import Article
from ecosystem import services
from ecosystem.models import Company, Consortium, Decision, Entity, Metric
from tests.articles.importing.worlds import shown, take, world
from tests.articles.review.asking import HTMX, Reviewer, count
from tests.articles.review.papers import paper

pytestmark = pytest.mark.django_db

COMPANY = "海岳磁材有限公司"


def contradicting_levels() -> Consortium:
    take(paper("a.txt", COMPANY), paper("b.txt", COMPANY, level="省级"))
    return Consortium.objects.get()


def contradicting_figures() -> None:
    take(paper("a.txt", COMPANY), paper("b.txt", COMPANY, 8))


def overruled() -> Decision:
    """A person said 国家级; then an article came that says 市级."""
    take(paper("a.txt", COMPANY))
    decision = services.set_value(entity=Entity.objects.get(kind="consortium"), name="level", value="国家级")
    take(paper("b.txt", COMPANY, level="省级"))
    return decision


def test_two_levels_are_laid_side_by_side_with_their_sources(anna: Reviewer) -> None:
    row = contradicting_levels()
    page = anna.asked("conflicts").page
    assert "市级" in page
    assert "省级" in page
    assert page.count("<blockquote>") == 2
    assert f'value="take:{row.level}"' in page


def test_the_level_chosen_is_a_persons_from_then_on(anna: Reviewer) -> None:
    contradicting_levels()
    anna.asked("conflicts").answer("take:市级", reason="the list of the bureau")
    decision = Decision.objects.get()
    assert (decision.action, decision.value, decision.reason) == ("set", "市级", "the list of the bureau")
    assert Consortium.objects.get().level == "市级"
    assert count(anna.opens("conflicts"), "Conflicts") == 0


def test_a_third_level_can_be_given(anna: Reviewer) -> None:
    contradicting_levels()
    anna.asked("conflicts").answer("correct", level="国家级")
    assert Consortium.objects.get().level == "国家级"


def test_a_level_that_nobody_offered_cannot_be_taken(anna: Reviewer) -> None:
    contradicting_levels()
    assert anna.asked("conflicts").answer("take:国家级").status_code == 422


def test_a_place_inside_another_is_no_conflict_and_two_places_are(anna: Reviewer) -> None:
    places = ["宁夏回族自治区", "银川市", "呼和浩特市"]
    for n, city in enumerate(places[1:]):
        things = [("company", COMPANY), ("region", places[0]), ("region", city)]
        relations = [("located_in", 0, 1), ("located_in", 0, 2)] if n == 0 else [("located_in", 0, 2)]
        take(world(f"{n}.txt", f"{COMPANY}位于{places[0]}{city}。", things, relations))
        assert count(anna.opens("conflicts"), "Conflicts") == n
    seat = Entity.objects.get(name="银川市")
    anna.asked("conflicts").answer(f"take:{seat.public_id}")
    assert Company.objects.get().region_id == seat.pk


def test_a_later_source_raises_a_question_and_changes_nothing(anna: Reviewer) -> None:
    overruled()
    assert Consortium.objects.get().level == "国家级"
    question = anna.asked("conflicts")
    assert question.key.startswith("decision-")
    assert "国家级" in question.page
    assert 'value="take:省级"' in question.page


def test_who_keeps_the_value_is_asked_again_only_by_a_still_later_source(anna: Reviewer) -> None:
    overruled()
    anna.asked("conflicts").answer("keep")
    assert count(anna.opens("conflicts"), "Conflicts") == 0
    assert Decision.objects.filter(undone=None).get().value == "国家级"
    take(paper("c.txt", COMPANY, level="省级"))
    assert count(anna.opens("conflicts"), "Conflicts") == 1


def test_undo_of_keeping_leaves_the_first_word(anna: Reviewer) -> None:
    first = overruled()
    before = shown()
    anna.asked("conflicts").answer("keep")
    anna.undoes("conflicts")
    assert Decision.objects.get(undone=None) == first
    assert shown() == before
    assert count(anna.opens("conflicts"), "Conflicts") == 1


def test_the_later_value_can_be_taken(anna: Reviewer) -> None:
    overruled()
    anna.asked("conflicts").answer("take:省级")
    assert Consortium.objects.get().level == "省级"
    assert count(anna.opens("conflicts"), "Conflicts") == 0


def test_a_source_that_agrees_or_came_before_is_no_conflict(anna: Reviewer) -> None:
    take(paper("a.txt", COMPANY, level="省级"))
    services.set_value(entity=Entity.objects.get(kind="consortium"), name="level", value="国家级")
    take(paper("b.txt", COMPANY, level="国家级"))
    assert count(anna.opens("conflicts"), "Conflicts") == 0


def test_a_retracted_source_contradicts_nobody(anna: Reviewer) -> None:
    overruled()
    retract(Article.objects.filter(document__name="b.txt"))
    assert count(anna.opens("conflicts"), "Conflicts") == 0


def test_of_two_figures_one_is_right_and_the_other_never_returns(anna: Reviewer) -> None:
    contradicting_figures()
    right = Metric.objects.get(value=8)
    question = anna.asked("conflicts")
    key = question.page.split('value="take:')[2].split('"')[0]
    question.answer(f"take:{key}")
    kept = Metric.objects.get()
    assert (kept.value, kept.confidence) in ((right.value, 1.0), (5, 1.0))
    take(paper("c.txt", COMPANY, 5), paper("d.txt", COMPANY, 8))
    assert Metric.objects.get().value == kept.value
    assert count(anna.opens("conflicts"), "Conflicts") == 0


def test_both_figures_can_stand_until_a_third_comes(anna: Reviewer) -> None:
    contradicting_figures()
    anna.asked("conflicts").answer("keep")
    assert Metric.objects.filter(confidence=1).count() == 2
    assert count(anna.opens("conflicts"), "Conflicts") == 0
    take(paper("c.txt", COMPANY, 11))
    assert count(anna.opens("conflicts"), "Conflicts") == 1


def test_undo_of_a_choice_of_figures_shows_all_of_them_again(anna: Reviewer) -> None:
    contradicting_figures()
    before = shown()
    anna.asked("conflicts").answer("keep")
    anna.undoes("conflicts")
    assert shown() == before


@pytest.mark.parametrize(
    ("one", "other", "contradict"),
    [
        ({"value": 2.06, "unit": "亿元"}, {"value": 2.1, "unit": "亿元"}, False),
        ({"value": 2.06, "unit": "亿元"}, {"value": 20600, "unit": "万元"}, False),
        ({"value": 200, "unit": "家", "qualifier": ">"}, {"value": 206, "unit": "家"}, False),
        ({"value": 200, "unit": "家", "qualifier": "~"}, {"value": 206, "unit": "家"}, False),
        ({"value": 200, "unit": "家", "qualifier": ">"}, {"value": 150, "unit": "家"}, True),
        ({"value": 2.06, "unit": "亿元"}, {"value": 3.1, "unit": "亿元"}, True),
        ({"value": 5, "unit": "项", "period": ""}, {"value": 8, "unit": "项", "period": ""}, False),
    ],
)
def test_figures_contradict_where_no_number_fits_both(
    anna: Reviewer, one: dict[str, object], other: dict[str, object], contradict: bool
) -> None:
    for n, said in enumerate((one, other)):
        figure = {"subject": 0, "indicator": "产值", "period": "2024"} | said
        take(world(f"{n}.txt", f"{COMPANY}报道{n}。", [("company", COMPANY)], (), [figure], source=str(n)))
    assert count(anna.opens("conflicts"), "Conflicts") == contradict


@pytest.mark.parametrize(
    ("language", "words"), [("en", "2024-01 – 2024-06"), ("zh-hans", "2024年1月—2024年6月")]
)
def test_the_queue_writes_periods_as_its_reader_does(anna: Reviewer, language: str, words: str) -> None:
    for n, value in enumerate((5, 8)):
        figure = {"subject": 0, "indicator": "专利", "scope": "发明", "unit": "项", "value": value}
        figures = [figure | {"period": "2024-01/2024-06"}]
        take(world(f"{n}.txt", f"{COMPANY}报道{n}。", [("company", COMPANY)], (), figures, source=str(n)))
    anna.client.cookies["django_language"] = language
    upcoming = anna.opens("conflicts").split('class="panel upcoming"')[1]
    assert f"{COMPANY} 专利 · 发明 · {words}" in upcoming


def test_the_second_reviewer_is_told_of_the_choice(anna: Reviewer, boris: Reviewer) -> None:
    contradicting_levels()
    first, second = anna.asked("conflicts"), boris.asked("conflicts")
    first.answer("take:市级")
    late = second.answer("take:省级", headers=HTMX)
    assert late.status_code == 409
    assert "anna was quicker: “Set”" in late.content.decode()
    assert Consortium.objects.get().level == "市级"
