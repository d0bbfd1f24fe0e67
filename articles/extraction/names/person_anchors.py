"""Words around which people are named: titles before, titles and verbs after."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import ahocorasick_rs

from articles.extraction.gazetteers import rows
from articles.extraction.lexicons import lines

#: Titles of those who write; they are authors, not people of the story.
_WRITERS = frozenset({"记者", "主编", "编辑"})


@cache
def heads() -> frozenset[str]:
    """Everything that may stand directly before a name."""
    titles = {row["title"] for row in rows("titles")} | set(lines("person_heads"))
    return frozenset(titles - _WRITERS)


@cache
def _search(name: str) -> tuple[ahocorasick_rs.AhoCorasick, tuple[str, ...]]:
    words = tuple(heads()) if name == "heads" else lines(name)
    return ahocorasick_rs.AhoCorasick(words, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest), words


def occurrences(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Where words of a list (`heads`, `person_after`, `person_verbs`, …) stand in the text."""
    search, _ = _search(name)
    for _, start, end in search.find_matches_as_indexes(text):
        yield start, end


@cache
def opens_with_follower() -> frozenset[str]:
    """Words that go on after a name: verbs and titles, to see where the name ends."""
    return frozenset(lines("person_verbs")) | frozenset(lines("person_after"))


def follower(text: str, at: int) -> bool:
    """Whether a word that usually follows a name of a person starts here."""
    known = opens_with_follower()
    return any(text[at : at + length] in known for length in (2, 3, 4)) or (
        text[at : at + 1] in "说称" and text[at + 1 : at + 2] in '，。：:,“"了道'
    )
