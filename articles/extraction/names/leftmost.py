"""What several patterns find as if they were the alternatives of one, only faster."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence


def leftmost(text: str, patterns: Sequence[re.Pattern[str]]) -> Iterator[re.Match[str]]:
    """The matches of `a|b|…` in text order; where two begin at one place the first pattern's stands.

    A search skips to the characters that a pattern begins with, which it cannot do for alternatives
    that begin with more than single characters: each by itself takes a fraction of the time.
    """
    ahead = [pattern.search(text) for pattern in patterns]
    while found := [match for match in ahead if match]:
        first = min(found, key=re.Match.start)
        yield first
        for number, match in enumerate(ahead):
            if match and match.start() < first.end():
                ahead[number] = patterns[number].search(text, first.end())
