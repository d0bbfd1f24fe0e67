"""Facts on weak grounds: accepted, denied, corrected in place; denied ones stay away."""

from typing import Any

import pytest

from articles.models import Evidence
from ecosystem.models import Company, Consortium, Decision, Entity, Metric, Name, Relation
from tests.articles.importing.worlds import shown, take, world
from tests.articles.review.asking import HTMX, Question, Reviewer, count
from tests.articles.review.papers import doubt, paper

pytestmark = pytest.mark.django_db

TITLE = "Low-confidence facts"


def relation(anna: Reviewer) -> Question:
    """The only doubt is who leads the consortium."""
    take(paper("a.txt", "海岳磁材有限公司"))
    doubt(property="relation:leads")
    return anna.asked("facts")


def figure(anna: Reviewer) -> Question:
    """The only doubt is the number of patents."""
    take(paper("a.txt", "海岳磁材有限公司"))
    doubt(property="metric")
    return anna.asked("facts")


def level(anna: Reviewer) -> Question:
    """The only doubt is the level of the consortium."""
    take(paper("a.txt", "海岳磁材有限公司"))
    doubt(property="level")
    return anna.asked("facts")


def test_a_doubt_is_shown_with_its_words_and_its_confidence(anna: Reviewer) -> None:
    page = relation(anna).page
    assert "海岳磁材有限公司牵头临州磁材创新联合体" in page
    assert "0.50" in page
    assert count(page, TITLE) == 1


def test_an_accepted_relation_stands_without_its_source(anna: Reviewer) -> None:
    relation(anna).answer("accept")
    Evidence.objects.filter(claim__property="relation:leads").update(active=False)
    take(paper("b.txt", "云澜光电有限公司"))
    row = Relation.objects.get(type="leads", subject__name="海岳磁材有限公司")
    assert (row.confidence, row.title) == (1.0, "牵头单位")
    assert count(anna.opens("facts"), TITLE) == 0


def test_a_denied_relation_never_returns_whoever_says_it_again(anna: Reviewer) -> None:
    relation(anna).answer("deny")
    take(paper("b.txt", "海岳磁材有限公司"))
    assert not Relation.objects.filter(type="leads").exists()
    assert count(anna.opens("facts"), TITLE) == 0


def test_a_relation_of_another_type_takes_the_place_of_the_wrong_one(anna: Reviewer) -> None:
    relation(anna).answer("correct", type="member_of", title="成员单位", period="2024-03")
    row = Relation.objects.get(subject__kind="company")
    assert (row.type, row.title, row.period) == ("member_of", "成员单位", "2024-03")
    take(paper("b.txt", "海岳磁材有限公司"))
    assert Relation.objects.filter(subject__kind="company").count() == 1


def test_a_denied_figure_never_returns(anna: Reviewer) -> None:
    figure(anna).answer("deny")
    take(paper("b.txt", "海岳磁材有限公司"))
    assert not Metric.objects.exists()


def test_a_corrected_figure_is_a_persons(anna: Reviewer) -> None:
    fields: dict[str, Any] = {
        "value": "1,250",
        "unit": "项",
        "period": "2024",
        "scope": "",
        "nature": "actual",
        "qualifier": ">",
    }
    figure(anna).answer("correct", **fields)
    row = Metric.objects.get()
    assert (int(row.value), row.qualifier, row.confidence) == (1250, ">", 1.0)
    assert set(Decision.objects.values_list("action", flat=True)) == {"set", "deny"}


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        ("value", "many", "not a number"),
        ("period", "last year", "Write a period"),
        ("nature", "?", "no such choice"),
    ],
)
def test_what_cannot_be_a_value_is_refused_in_place(anna: Reviewer, field: str, text: str, told: str) -> None:
    fields = {"value": "7", "unit": "项", "period": "2024", "nature": "actual"} | {field: text}
    response = figure(anna).answer("correct", headers=HTMX, **fields)
    assert response.status_code == 422
    assert told in response.content.decode()
    assert not Decision.objects.exists()


def test_a_denied_level_stays_away_and_undo_brings_it_back(anna: Reviewer) -> None:
    question = level(anna)
    question.answer("deny")
    take(paper("b.txt", "海岳磁材有限公司"))
    assert Consortium.objects.get().level == ""
    anna.undoes("facts")
    assert Consortium.objects.get().level == "市级"


def test_a_level_is_corrected_by_choice(anna: Reviewer) -> None:
    level(anna).answer("correct", level="省级")
    assert Consortium.objects.get().level == "省级"


def test_a_level_that_there_is_not_is_refused(anna: Reviewer) -> None:
    assert level(anna).answer("correct", level="宇宙级").status_code == 422


def test_sectors_are_chosen_from_the_vocabulary(anna: Reviewer) -> None:
    company = ("company", "海岳磁材有限公司", {"sectors": ["high_end_equipment"]})
    take(world("a.txt", "海岳磁材有限公司扩产。", [company]))
    doubt(property="sectors")
    question = anna.asked("facts")
    assert question.answer("correct", sectors=["no_such"]).status_code == 422
    anna.asked("facts").answer("accept")
    assert [s.code for s in Company.objects.get().sectors.all()] == ["high_end_equipment"]
    assert count(anna.opens("facts"), TITLE) == 0


def test_a_doubtful_alias_is_confirmed_or_struck_out_for_good(anna: Reviewer) -> None:
    company = ("company", "海岳磁材有限公司", {"aliases": ["海岳磁材"]})
    take(world("a.txt", "海岳磁材有限公司（海岳磁材）扩产。", [company]))
    doubt(property="alias")
    anna.asked("facts").answer("deny")
    take(world("b.txt", "海岳磁材有限公司（海岳磁材）再扩产。", [company]))
    assert not Name.objects.filter(text="海岳磁材").exists()
    anna.undoes("facts")
    assert Name.objects.filter(text="海岳磁材").exists()


def test_who_denies_a_name_hides_the_record(anna: Reviewer) -> None:
    take(world("a.txt", "三个一批扩产。", [("company", "三个一批")]))
    doubt(property="name")
    anna.asked("facts").answer("deny", reason="a slogan")
    assert Entity.objects.get(kind="company").status == "hidden"
    anna.undoes("facts")
    assert Entity.objects.get(kind="company").status == "active"


def test_undo_shows_everything_as_before(anna: Reviewer) -> None:
    question = figure(anna)
    before = shown()
    question.answer("correct", value="7", unit="项", period="2024", nature="actual")
    assert shown() != before
    anna.undoes("facts")
    assert shown() == before
    assert anna.asked("facts").key == question.key


def test_a_strong_second_source_answers_the_question(anna: Reviewer) -> None:
    relation(anna)
    take(paper("b.txt", "海岳磁材有限公司"))
    assert count(anna.opens("facts"), TITLE) == 0


def test_the_second_reviewer_overwrites_nothing(anna: Reviewer, boris: Reviewer) -> None:
    take(paper("a.txt", "海岳磁材有限公司"))
    doubt(property="relation:leads")
    first, second = anna.asked("facts"), boris.asked("facts")
    first.answer("deny", reason="only a member")
    late = second.answer("correct", headers=HTMX, type="leads", title="总牵头", period="")
    assert late.status_code == 409
    assert "anna was quicker: “Deny”" in late.content.decode()
    assert not Relation.objects.filter(type="leads").exists()


def test_an_import_in_between_asks_again(anna: Reviewer) -> None:
    question = relation(anna)
    Evidence.objects.filter(claim__property="relation:leads").update(quote="另一句话")
    take(paper("b.txt", "海岳磁材有限公司"))
    late = question.answer("deny")
    assert late.status_code == 409
    assert "What is shown has changed" in late.content.decode()
    assert Relation.objects.filter(type="leads").exists()
