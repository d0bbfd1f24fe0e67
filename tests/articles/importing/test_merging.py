"""Merging is a judgement: nothing is lost, and undoing it splits exactly what was joined."""

import pytest

from articles.extraction.document import Extraction
from articles.importing.projection import project_all
from ecosystem import services
from ecosystem.models import Entity, Judgement, Relation
from tests.articles.importing.worlds import shown, take, world

pytestmark = pytest.mark.django_db


def paper(name: str, company: str, partner: str = "海西化工有限公司") -> Extraction:
    text = f"{company}牵头江北装备创新联合体，与{partner}合作，有效专利5项。{name}"
    return world(
        name,
        text,
        [("company", company), ("consortium", "江北装备创新联合体"), ("company", partner)],
        [("leads", 0, 1), ("partners_with", 2, 0)],
        [{"subject": 0, "indicator": "有效专利", "value": 5, "unit": "项"}],
        source=name,
    )


def two() -> tuple[Entity, Entity]:
    take(paper("a", "江北重工有限公司"), paper("b", "江北重型机械有限公司"))
    first = Entity.objects.get(name="江北重工有限公司")
    return first, Entity.objects.get(name="江北重型机械有限公司")


def head(one: Entity, other: Entity) -> tuple[Entity, Entity]:
    """The one that stays, and the one that leads to it."""
    one.refresh_from_db()
    other.refresh_from_db()
    return (one, other) if one.status == "active" else (other, one)


def test_merged_records_are_shown_as_one() -> None:
    stays, goes = head(*_merged())
    assert (stays.status, goes.status, goes.merged_into) == ("active", "merged", stays)
    assert set(stays.names.values_list("text", flat=True)) == {"江北重工有限公司", "江北重型机械有限公司"}
    assert not goes.names.exists()


def _merged() -> tuple[Entity, Entity]:
    one, other = two()
    services.judge_same(one=one, other=other)
    return one, other


def test_relations_and_figures_of_both_come_together() -> None:
    stays, _ = head(*_merged())
    assert stays.metrics.get().sources == 2
    assert Relation.objects.get(type="leads").subject == stays
    assert Relation.objects.get(type="leads").sources == 2
    assert Relation.objects.filter(type="partners_with").count() == 1


def test_undoing_splits_exactly_what_was_joined() -> None:
    one, other = two()
    before = shown()
    judgement = services.judge_same(one=one, other=other)
    assert len(shown()) == len(before) - 1
    services.undo_judgement(judgement=judgement)
    assert shown() == before


def test_later_articles_speak_of_the_one_that_stays() -> None:
    one, other = _merged()
    _, goes = head(one, other)
    take(paper("c", goes.name))
    assert Relation.objects.get(type="leads").sources == 3
    assert Entity.objects.get(pk=goes.pk).status == "merged"
    assert not project_all()


def test_what_was_imported_while_merged_goes_where_it_belongs_after_the_split() -> None:
    one, other = two()
    judgement = services.judge_same(one=one, other=other)
    take(paper("c", "江北重工有限公司"))
    services.undo_judgement(judgement=judgement)
    assert one.metrics.get().sources == 2
    assert other.metrics.get().sources == 1


def test_decisions_on_either_hold_for_the_one_that_stays() -> None:
    one, other = two()
    services.set_value(entity=one, name="summary", value="说明甲")
    services.judge_same(one=other, other=one)
    stays, _ = head(one, other)
    assert stays.summary == "说明甲"


def test_three_can_be_one_and_a_link_in_the_middle_can_go() -> None:
    one, other = two()
    take(paper("c", "江北装备制造有限公司"))
    third = Entity.objects.get(name="江北装备制造有限公司")
    before = shown()
    first = services.judge_same(one=one, other=other)
    second = services.judge_same(one=other, other=third)
    assert Entity.objects.filter(kind="company", status="merged").count() == 2
    services.undo_judgement(judgement=first)
    assert Entity.objects.filter(kind="company", status="merged").count() == 1
    services.undo_judgement(judgement=second)
    assert shown() == before


def test_different_changes_nothing_that_is_shown() -> None:
    one, other = two()
    before = shown()
    services.judge_different(one=one, other=other)
    assert shown() == before
    assert Judgement.objects.get().verdict == "different"


def test_things_of_two_kinds_are_never_one() -> None:
    one, _ = two()
    with pytest.raises(services.UnlikeError):
        services.judge_same(one=one, other=Entity.objects.get(kind="consortium"))
