"""The seven behaviours of the model, each over random worlds.

A world is a list of steps: imports of new and changed articles, reprints, decisions, merges, splits,
retractions, withdrawn runs, and what takes them back. `WORLDS=1000 pytest …` goes over more of them.
"""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from articles.importing.projection import project_all
from articles.models import Claim
from articles.signals import projected
from ecosystem import search
from tests.articles.importing.lives.lives import (
    CHANGES,
    IMPORTS,
    LIVES,
    MERGES,
    PAPERS,
    READING,
    RULED,
    Papers,
    lived,
)
from tests.articles.importing.lives.seeing import holds, seen
from tests.articles.importing.lives.steps import Import, Life, Merge, Retract, Rule, Step, Undo
from tests.articles.importing.lives.stories import Story
from tests.articles.importing.lives.support import unsupported
from tests.articles.importing.worlds import WORLDS, fresh, rows, shown, take

pytestmark = pytest.mark.django_db
CHANCE = st.randoms(use_true_random=False)


@pytest.fixture(autouse=True)
def _nothing_is_kept_beside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Questions, totals and the index have lives of their own (test_books_of_lives); without them a life
    takes half the time."""
    monkeypatch.setattr(projected, "receivers", [])
    monkeypatch.setattr(search, "refresh", lambda *_concerned: None)


def _ruled_then_merged(ruled: int) -> list[Step]:
    """One of two companies is decided upon, both are merged, then read of again: seldom drawn by chance."""
    both = Story(0, 1, 0, 0, "leads", "", "biomedicine", "省级", 1, "江工", "报甲", "2022")
    alone = replace(both, partner=0, union=1, park=1, value=2)
    one, other = ("company", 0), ("company", 1)
    rule = Rule(("company", ruled), "summary", "set", "说明一")
    return [Import((("a", both),)), rule, Merge(one, other), Import((("b", alone),))]


def _given_then_hidden(*more: Step) -> list[Step]:
    """No report speaks of a consortium any more, a person says who leads it, and it is hidden."""
    told = Story(0, 0, 0, 0, "leads", "", "new_materials", "国家级", 1, "江工", "报甲", "2022")
    company, consortium = ("company", 0), ("consortium", 0)
    named = Rule(company, "name", "set", "人工命名一")
    led = Rule(company, "relation:leads", "set", "", consortium)
    return [
        Import((("a", told),)),
        named,
        Retract(0),
        led,
        Rule(consortium, "status", "set", "hidden"),
        *more,
    ]


@WORLDS
@given(LIVES)
@example(_given_then_hidden())
@example(_given_then_hidden(Undo(2)))
@example(_ruled_then_merged(0))
@example(_ruled_then_merged(1))
def test_what_is_shown_is_what_the_rules_say_after_every_step(steps: list[Step]) -> None:
    with fresh():
        life = Life()
        for step in steps:
            step.take(life)
            assert seen() == life.model.view()


@WORLDS
@given(LIVES)
def test_1_reading_all_again_changes_no_row_and_logs_nothing(steps: list[Step]) -> None:
    with fresh():
        life = lived(steps)
        before = rows()
        assert not life.read(life.again()).changes
        assert not project_all()
        assert rows() == before


@WORLDS
@given(st.lists(READING, min_size=1, max_size=3))
def test_2_of_values_that_contradict_each_other_the_most_credible_is_shown(steps: list[Step]) -> None:
    with fresh():
        life = lived(steps)
        assert seen() == life.model.view()


@WORLDS
@given(PAPERS, PAPERS, CHANCE)
def test_2_the_order_of_arrival_is_of_no_account(some: Papers, more: Papers, chance: Random) -> None:
    documents = [story.told(name) for name, story in {**dict(some), **dict(more)}.items()]
    with fresh():
        Life()
        take(*documents)
        before = shown()
    chance.shuffle(documents)
    with fresh():
        Life()
        for document in documents:
            take(document)
        assert shown() == before


@WORLDS
@given(RULED, st.lists(READING, max_size=3), CHANCE)
def test_3_what_a_person_said_outlives_what_comes_and_undo_restores(
    ruled: tuple[Import, list[Rule]], later: list[Step], chance: Random
) -> None:
    first, rules = ruled
    with fresh():
        life = lived([first, *rules])
        for step in later:
            step.take(life)
            assert [ruling for _, ruling in life.decisions if not holds(ruling, life.model)] == []
        for _ in list(life.decisions):
            life.take_back(chance.randrange(9))
        undone = seen()
    with fresh():
        lived([first, *later])
        assert seen() == undone


@WORLDS
@given(LIVES, st.lists(MERGES, min_size=1, max_size=3), st.lists(IMPORTS, max_size=1), CHANCE)
def test_4_splitting_restores_what_was_before_merging(
    steps: list[Step], merges: list[Merge], meanwhile: list[Import], chance: Random
) -> None:
    with fresh():
        life = lived([*steps, *meanwhile])
        for _ in list(life.judgements):
            life.split(0)
        before = shown()
    with fresh():
        life = lived([*steps, *merges, *meanwhile])
        for _ in list(life.judgements):
            life.split(chance.randrange(9))
        assert shown() == before


@WORLDS
@given(IMPORTS, st.lists(CHANGES, max_size=6))
def test_5_what_counts_no_more_leaves_what_the_rest_alone_would_give(
    first: Import, changes: list[Step]
) -> None:
    with fresh():
        life = lived([first])
        read = set(Claim.objects.values_list("key", flat=True))
        for step in changes:
            step.take(life)
        assert read <= set(Claim.objects.values_list("key", flat=True))
        after, left = shown(), life.model.live_papers()
    with fresh():
        lived([Import(tuple(left))])
        assert shown() == after


@WORLDS
@given(LIVES)
@example(_given_then_hidden())
def test_6_everything_shown_has_live_evidence_or_a_decision(steps: list[Step]) -> None:
    with fresh():
        lived(steps)
        assert unsupported() == []


@WORLDS
@given(LIVES, CHANCE)
def test_7_an_article_missing_from_an_import_is_not_taken_back(steps: list[Step], chance: Random) -> None:
    with fresh():
        life = lived(steps)
        papers = life.again()
        before = shown()
        life.read(chance.sample(papers, chance.randint(0, len(papers))))
        assert shown() == before
