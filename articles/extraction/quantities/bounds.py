"""What bounds a figure: the words before, inside and after it."""

from __future__ import annotations

import re

from articles.extraction.document import Quantity
from articles.extraction.quantities import grammar

#: How far back a bound may reach (最高不超过 is the longest).
_REACH = 8
#: The groups of a figure that bound it; not every pattern has all of them.
_INSIDE, _AFTER = ("inner", "inner2", "inner3"), "after"


def bounded(text: str, match: re.Match[str], low: float, high: float | None, unit: str) -> Quantity:
    """The quantity of a match, its bound taken from the words inside, after and before."""
    known, words = match.re.groupindex, grammar.qualifiers()
    qualifier = None
    for name in _INSIDE:
        if name in known and (word := match[name]):
            qualifier = words.inner[word]
    if word := match[_AFTER]:
        qualifier = words.after[word]
    start, word_before = bound_before(text, match.start())
    if qualifier is None and word_before is not None:
        qualifier = words.before[word_before]
    return Quantity(start, match.end(), low, unit, qualifier, high)


def bound_before(text: str, start: int) -> tuple[int, str | None]:
    """Where the bound in front of a figure starts, and its word."""
    if not start or text[start - 1] not in grammar.before_ends():
        return start, None
    base = max(0, start - _REACH)
    found = grammar.before().search(text, base, start)
    if found is None or found["word"] not in grammar.qualifiers().before:
        return start, None
    return found.start(), found["word"]
