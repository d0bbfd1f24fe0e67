"""Decisions on facts that a merge moves, and decisions that contradict one another."""

from typing import Any

import pytest

from tests.articles.importing.lives.seeing import seen
from tests.articles.importing.lives.steps import Life
from tests.articles.importing.lives.stories import Story, Thing

pytestmark = pytest.mark.django_db
PAIRS = ((1, 2), (0, 1), (0, 2))
LEADER: Thing = ("company", 0)


def story(**said: Any) -> Story:
    facts: dict[str, Any] = {
        "company": 0,
        "partner": 0,
        "union": 0,
        "park": 0,
        "type": "leads",
        "title": "",
        "value": 1,
    }
    facts |= {
        "sector": "biomedicine",
        "level": "省级",
        "alias": "江工",
        "source": "报甲",
        "published": "2022",
    }
    return Story(**(facts | said))


@pytest.mark.parametrize("action", ["deny", "set", "accept"])
@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("merged", PAIRS)
def test_a_decision_on_a_mutual_relation_follows_it_to_the_other_side(
    action: str, pair: tuple[int, int], merged: tuple[int, int]
) -> None:
    life = Life()
    life.read([("a", story(company=pair[0], partner=pair[1])), ("b", story(company=2, value=3))])
    life.read([("c", story(partner=1, value=2))])
    life.rule(("company", pair[0]), "relation:partners_with", action, "牵头单位", ("company", pair[1]))
    life.merge(("company", merged[0]), ("company", merged[1]))
    assert seen() == life.model.view()
    life.split(0)
    assert seen() == life.model.view()
    life.merge(("company", merged[0]), ("company", merged[1]))
    life.take_back(0)
    assert seen() == life.model.view()


def test_a_relation_that_only_a_person_gave_moves_with_a_merge_and_back() -> None:
    life = Life()
    life.read([("a", story()), ("b", story(company=1, union=1, value=2))])
    life.rule(LEADER, "relation:member_of", "set", "牵头单位", ("consortium", 1))
    life.merge(("consortium", 0), ("consortium", 1))
    assert seen() == life.model.view()
    life.split(0)
    assert seen() == life.model.view()


@pytest.mark.parametrize("actions", [("set", "deny", "set"), ("deny", "set", "deny")])
def test_the_last_word_on_a_figure_counts_and_undo_returns_the_machines(actions: tuple[str, ...]) -> None:
    life = Life()
    life.read([("a", story())])
    for action in actions:
        life.rule(LEADER, "metric", action, None, 1)
        assert seen() == life.model.view()
    life.take_back(0)
    assert seen() == life.model.view()
