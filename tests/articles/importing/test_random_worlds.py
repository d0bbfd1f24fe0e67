"""The behaviours of the model over random worlds: articles, orders of arrival, decisions, merges, changes.

`WORLDS=1000 pytest …` runs it over more of them.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.extraction.document import Extraction
from articles.importing.projection import project_all
from articles.models import Article
from ecosystem import services
from ecosystem.models import Decision, Entity, Metric, Relation
from tests.articles.importing.worlds import rows, shown, take, world

pytestmark = pytest.mark.django_db
WORLDS = settings(
    max_examples=int(os.environ.get("WORLDS", "15")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

COMPANIES = ("江北重工有限公司", "海西化工有限公司", "东港药业有限公司")
UNIONS = ("江北装备创新联合体", "海西新材料产业创新联合体")
SECTORS = ("new_materials", "biomedicine")


@dataclass(frozen=True)
class Story:
    """What one article says."""

    company: int
    union: int
    type: str
    sector: str
    level: str
    value: int
    alias: str
    source: str
    published: str

    def told(self, name: str) -> Extraction:
        """As a document."""
        company, union = COMPANIES[self.company], UNIONS[self.union]
        text = f"{company}（{self.alias}）与{self.level}{union}{self.type}，员工{self.value}人。{self.sector}"
        return world(
            name,
            text,
            [
                ("company", company, {"aliases": [self.alias], "sectors": [self.sector]}),
                ("consortium", union, {"level": self.level}),
            ],
            [(self.type, 0, 1)],
            [{"subject": 0, "indicator": "员工", "value": self.value, "unit": "人", "period": "2024"}],
            source=self.source,
            published=self.published,
        )


STORIES = st.builds(
    Story,
    company=st.integers(0, 2),
    union=st.integers(0, 1),
    type=st.sampled_from(["leads", "member_of", "partners_with"]),
    sector=st.sampled_from(SECTORS),
    level=st.sampled_from(["国家级", "省级", "市级"]),
    value=st.integers(1, 3),
    alias=st.sampled_from(["北重", "西化", "东药"]),
    source=st.sampled_from(["报甲", "报乙", "报丙"]),
    published=st.sampled_from(["2022", "2023-05", "2024-01-02"]),
)
PAPERS = st.lists(STORIES, min_size=1, max_size=5)


@contextmanager
def fresh() -> Iterator[None]:
    """A database as it was before the example."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def told(stories: list[Story]) -> list[Extraction]:
    return [story.told(f"{number}.txt") for number, story in enumerate(stories)]


def company() -> Entity:
    """The company that every world can name without knowing its row."""
    return Entity.objects.filter(kind="company").order_by("public_id")[0]


@WORLDS
@given(PAPERS)
def test_importing_again_changes_no_row(stories: list[Story]) -> None:
    with fresh():
        take(*told(stories))
        before = rows()
        assert not take(*told(stories)).changes
        assert not project_all()
        assert rows() == before


@WORLDS
@given(PAPERS, st.randoms(use_true_random=False))
def test_the_order_of_arrival_is_of_no_account(stories: list[Story], chance: Random) -> None:
    def after(documents: list[Extraction]) -> object:
        with fresh():
            for document in documents:
                take(document)
            return shown()

    documents = told(stories)
    mixed = list(documents)
    chance.shuffle(mixed)
    assert after(mixed) == after(documents)


@WORLDS
@given(PAPERS, PAPERS)
def test_what_a_person_set_survives_and_undo_restores(first: list[Story], later: list[Story]) -> None:
    with fresh():
        take(*told(first))
        row = company()
        name = services.set_value(entity=row, name="name", value="人工命名有限公司")
        take(*told(first + later))
        assert Entity.objects.get(pk=row.pk).name == "人工命名有限公司"
        services.undo(decision=name)
        undone = shown()
    with fresh():
        take(*told(first + later))
        assert shown() == undone


@WORLDS
@given(PAPERS, PAPERS)
def test_what_a_person_denied_never_comes_back(first: list[Story], later: list[Story]) -> None:
    with fresh():
        take(*told(first))
        relation = Relation.objects.order_by("subject__public_id", "type", "object__public_id")[0]
        key = {"subject": relation.subject, "type": relation.type, "object": relation.object}
        services.deny_relation(relation=relation)
        take(*told(first + later))
        assert not Relation.objects.filter(**key).exists()


@WORLDS
@given(PAPERS)
def test_splitting_restores_what_was_before_merging(stories: list[Story]) -> None:
    with fresh():
        take(*told(stories))
        companies = list(Entity.objects.filter(kind="company").order_by("public_id"))
        before = shown()
        judgements = [services.judge_same(one=companies[0], other=other) for other in companies[1:]]
        assert sum(row["kind"] == "company" for row in shown().values()) == 1
        for judgement in judgements:
            services.undo_judgement(judgement=judgement)
        assert shown() == before


@WORLDS
@given(PAPERS, STORIES)
def test_a_changed_article_leaves_what_the_new_text_alone_would_give(
    stories: list[Story], changed: Story
) -> None:
    with fresh():
        take(*told(stories))
        take(changed.told("0.txt"))
        after = shown()
    with fresh():
        take(*told([changed, *stories[1:]]))
        assert shown() == after


@WORLDS
@given(PAPERS, st.booleans())
def test_everything_shown_has_live_evidence_or_a_decision(stories: list[Story], added: bool) -> None:
    with fresh():
        take(*told(stories))
        if added:
            union = Entity.objects.filter(kind="consortium").first()
            assert union is not None
            services.set_relation(subject=company(), type_="hosts", object_=union)
        Article.objects.order_by("pk")[:1].get().delete()
        project_all()
        live = {"claims__evidence__active": True, "claims__evidence__article__status": "active"}
        bare = Relation.objects.exclude(pk__in=Relation.objects.filter(**live))
        decided = set(Decision.objects.values_list("property", flat=True))
        assert {f"relation:{r.type}" for r in bare} <= decided
        assert not Metric.objects.exclude(pk__in=Metric.objects.filter(**live)).exists()
