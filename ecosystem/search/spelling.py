"""Names that somebody may have meant who typed a letter wrong: read alike, or all pairs but one in common."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from django.db.models.functions import Abs, Length
from rapidfuzz import fuzz

from ecosystem.models import Kind, SearchEntry
from ecosystem.search.expressions import Node, Token, every, some
from ecosystem.search.index import index
from ecosystem.search.pinyin import spellings
from ecosystem.search.tokens import START, WHOLE, is_han, pairs, runs

__all__ = ["Near", "near"]

#: Letters of a query that are compared; a longer one is a sentence, not a name.
_LONGEST = 24
#: Names that are weighed; the nearest in length and the most cited of those that share something.
_WEIGHED = 300
_CUTOFF = 65.0
#: The first letter is seldom the wrong one.
_FIRST = 6.0
#: The rest of a name that only begins so may not have been typed yet.
_BEGINNING = 0.94
#: Short names share hardly a pair of letters when one is wrong.
_SHORT = 4
_SHORTEST_PINYIN = 4


class Near(NamedTuple):
    """A record with a name much like what was typed."""

    record: int
    score: float


def near(typed: str, most: int) -> list[Near]:
    """The nearest names, the best first; never more than a few hundred are looked at."""
    nodes = list(dict.fromkeys(_nodes(typed[:_LONGEST])))
    if not nodes:
        return []
    found = SearchEntry.objects.filter(kind__in=Kind.values, pk__in=index().matching(some(nodes), names=True))
    apart = Abs(Length("title") - len(typed))
    rows = found.order_by(apart, "-weight", "pk").values_list("record", "forms", "weight")[:_WEIGHED]
    sound = next(iter(spellings(typed)), typed)
    scored = [(_score(typed, sound, forms.split("\n")), weight, record) for record, forms, weight in rows]
    best = sorted((s for s in scored if s[0] >= _CUTOFF), key=lambda s: (-s[0], -s[1], s[2]))
    return [Near(record, score) for score, _, record in best[:most]]


def _nodes(typed: str) -> Iterator[Node]:
    """Equal pinyin; every pair of letters but those around one; of pinyin, a beginning."""
    for spelt in spellings(typed):
        if len(spelt) > len(typed):
            yield Token(WHOLE + spelt)
    if is_han(typed) and len(typed) <= _SHORT:
        yield Token(START + typed[0])
    for run in runs(typed):
        if is_han(run) and len(run) > 2:
            yield from _all_but_one(list(pairs(run)))
        elif len(run) >= _SHORTEST_PINYIN:
            yield Token(run[: len(run) // 2 + 1], open=True)


def _all_but_one(found: list[str]) -> Iterator[Node]:
    """A wrong letter spoils the pairs before and after it."""
    for wrong in range(len(found) + 1):
        left = [Token(pair) for i, pair in enumerate(found) if i not in (wrong - 1, wrong)]
        if left:
            yield every(left)


def _score(typed: str, sound: str, forms: list[str]) -> float:
    """How alike the nearest of the forms is, by letters and by sound; 100 and more where all agrees."""
    best = max(_alike(typed, form) for form in forms)
    heard = max(_alike(sound, form) for form in forms)
    begins = any(form[:1] == typed[0] for form in forms)
    return (best + heard) / 2 + (_FIRST if begins else 0.0)


def _alike(typed: str, form: str) -> float:
    """0–100."""
    if len(form) <= len(typed):
        return fuzz.ratio(typed, form)
    return max(fuzz.ratio(typed, form), _BEGINNING * fuzz.ratio(typed, form[: len(typed)]))
