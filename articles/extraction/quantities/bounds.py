"""What bounds a figure: the words before, inside and after it."""

from __future__ import annotations

import re

from articles.extraction.document import Quantity
from articles.extraction.quantities import grammar

#: How far back a bound may reach (最高不超过 is the longest).
_REACH = 8


def bounded(text: str, match: re.Match[str], low: float, high: float | None, unit: str) -> Quantity:
    """The quantity of a match, its bound taken from the words inside, after and before."""
    groups = match.groupdict()
    words = grammar.qualifiers()
    qualifier = None
    for name, table in (
        ("inner", words.inner),
        ("inner2", words.inner),
        ("inner3", words.inner),
        ("after", words.after),
    ):
        word = groups.get(name)
        if word:
            qualifier = table[word]
    start, word_before = bound_before(text, match.start())
    if qualifier is None and word_before is not None:
        qualifier = words.before[word_before]
    return Quantity(start, match.end(), low, unit, qualifier, high)


def bound_before(text: str, start: int) -> tuple[int, str | None]:
    """Where the bound in front of a figure starts, and its word."""
    base = max(0, start - _REACH)
    found = grammar.before().search(text, base, start)
    if found is None or found["word"] not in grammar.qualifiers().before:
        return start, None
    return found.start(), found["word"]
