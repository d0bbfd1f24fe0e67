import pytest

from articles.extraction.relations.clauses import clauses
from articles.extraction.relations.matching import candidates, match
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns import PATTERNS
from articles.extraction.relations.slots import outermost
from tests.articles.extraction.relations.markup import read

each_pattern = pytest.mark.parametrize("pattern", PATTERNS, ids=lambda p: f"{p.type.value}:{p.name}")


def pairs(pattern: Pattern, marked: str) -> set[str]:
    layout, mentions, entities = read(marked)
    return {
        f"{entities[relation.subject].name} > {entities[relation.object].name}"
        for clause in clauses(layout, outermost(mentions))
        if pattern in candidates(clause)
        for relation in match(pattern, clause)
    }


@each_pattern
def test_example_gives_the_relations(pattern: Pattern) -> None:
    assert pairs(pattern, pattern.example) >= set(pattern.gives)


@each_pattern
def test_counterexample_gives_none(pattern: Pattern) -> None:
    assert not pairs(pattern, pattern.counter)


@each_pattern
def test_counterexample_has_both_names(pattern: Pattern) -> None:
    _, mentions, _ = read(pattern.counter)
    assert len(mentions) >= 2


def test_names_of_patterns_are_unique() -> None:
    names = [(p.type, p.name) for p in PATTERNS]
    assert len(names) == len(set(names))
