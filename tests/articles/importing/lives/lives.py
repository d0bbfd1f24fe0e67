"""Random lives."""

from collections.abc import Iterable
from typing import Any

from hypothesis import strategies as st

from tests.articles.importing.lives.steps import (
    Import,
    Life,
    Merge,
    Reprint,
    Retract,
    Rule,
    Split,
    Step,
    Undo,
    Withdraw,
)
from tests.articles.importing.lives.stories import (
    ALIASES,
    DATES,
    LEVELS,
    NAMES,
    SECTORS,
    SOURCES,
    STORIES,
    THINGS,
    Story,
    name_of,
)

#: Documents with what they say.
Papers = tuple[tuple[str, Story], ...]

_COMPANIES, _UNIONS, _PARKS = (st.sampled_from([t for t in THINGS if t[0] == kind]) for kind in NAMES)
_ANYTHING = st.sampled_from(THINGS)
_ACTIONS = st.sampled_from(["set", "accept", "deny"])
_TITLES = st.sampled_from(["", "牵头单位"])
_NUMBERS = st.integers(0, 11)
_DOCUMENTS = st.sampled_from(["a", "b", "c", "d", "e"])

PAPERS = st.lists(st.tuples(_DOCUMENTS, STORIES), min_size=1, max_size=4, unique_by=lambda p: p[0]).map(tuple)
RULES = st.one_of(
    st.builds(
        Rule, _ANYTHING, st.just("name"), st.just("set"), st.sampled_from(["人工命名一", "人工命名二"])
    ),
    _ANYTHING.flatmap(lambda t: st.builds(Rule, st.just(t), st.just("name"), _ACTIONS, st.just(name_of(t)))),
    st.builds(Rule, _ANYTHING, st.just("summary"), st.just("set"), st.sampled_from(["说明一", "说明二"])),
    st.builds(Rule, _ANYTHING, st.just("status"), st.just("set"), st.just("hidden")),
    st.builds(Rule, _UNIONS, st.just("level"), _ACTIONS, st.sampled_from(LEVELS)),
    st.builds(Rule, _COMPANIES, st.just("sectors"), _ACTIONS, st.sampled_from(SECTORS)),
    st.builds(
        Rule,
        _COMPANIES,
        st.just("alias"),
        st.sampled_from(["set", "deny"]),
        st.none(),
        st.sampled_from(ALIASES),
    ),
    st.builds(
        Rule, _COMPANIES, st.just("metric"), st.sampled_from(["set", "deny"]), st.none(), st.integers(1, 3)
    ),
    st.builds(
        Rule,
        _COMPANIES,
        st.sampled_from(["relation:leads", "relation:member_of"]),
        _ACTIONS,
        _TITLES,
        _UNIONS,
    ),
    st.builds(Rule, _COMPANIES, st.just("relation:in_park"), _ACTIONS, _TITLES, _PARKS),
    st.tuples(_COMPANIES, _COMPANIES, _ACTIONS, _TITLES)
    .filter(lambda said: said[0] != said[1])
    .map(lambda said: Rule(said[0], "relation:partners_with", said[2], said[3], said[1])),
)


def rules_about(story: Story) -> list[Rule]:
    """What a person may say of the very facts of an article, and against them."""
    company, union = ("company", story.company), ("consortium", story.union)
    partner = ("company", story.partner)
    rules = [
        Rule(company, "name", "set", "人工命名一"),
        Rule(company, "alias", "deny", None, story.alias),
        Rule(company, "metric", "deny", None, story.value),
        Rule(company, "metric", "set", None, story.value),
    ]
    for action in ("set", "accept", "deny"):
        rules += [
            Rule(union, "level", action, story.level),
            Rule(company, "sectors", action, story.sector),
            Rule(company, f"relation:{story.type}", action, story.title, union),
            Rule(company, "relation:in_park", action, "", ("park", story.park)),
        ]
        if partner != company:
            rules.append(Rule(company, "relation:partners_with", action, "", partner))
    return rules


def _matter(rule: Rule) -> tuple[str, frozenset[Any]]:
    """What a person speaks of; two words on one matter may contradict each other."""
    return rule.property, frozenset({rule.thing, rule.other})


def _ruled(read: Import) -> st.SearchStrategy[tuple[Import, list[Rule]]]:
    about = st.sampled_from([rule for _, story in read.papers for rule in rules_about(story)])
    rules = st.lists(st.one_of(about, about, RULES), min_size=1, max_size=4, unique_by=_matter)
    return st.tuples(st.just(read), rules)


IMPORTS = st.builds(Import, PAPERS)
#: An import, and what a person says on several matters, most of which are in it.
RULED = IMPORTS.flatmap(_ruled)
MERGES = st.sampled_from(list(NAMES)).flatmap(
    lambda kind: st.builds(Merge, *[st.sampled_from([t for t in THINGS if t[0] == kind])] * 2)
)
_REPRINTS = st.builds(
    Reprint,
    _NUMBERS,
    st.sampled_from(list(SOURCES)),
    st.sampled_from(DATES),
    st.sampled_from(["", "（本报综合报道）"]),
)
_RETRACTIONS, _WITHDRAWALS = st.builds(Retract, _NUMBERS), st.builds(Withdraw, _NUMBERS)
#: What adds to what is said.
READING = st.one_of(IMPORTS, _REPRINTS)
#: What changes which articles count.
CHANGES = st.one_of(IMPORTS, _REPRINTS, _RETRACTIONS, _WITHDRAWALS)
STEPS = st.one_of(CHANGES, RULES, MERGES, st.builds(Undo, _NUMBERS), st.builds(Split, _NUMBERS))
#: An import, what a person says of it, then whatever happens.
LIVES = st.tuples(RULED, st.lists(STEPS, max_size=7)).map(lambda said: [said[0][0], *said[0][1], *said[1]])


def lived(steps: Iterable[Step]) -> Life:
    """A life with these steps."""
    life = Life()
    for step in steps:
        step.take(life)
    return life
