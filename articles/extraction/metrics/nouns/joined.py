"""Nouns that are joined before a figure and that it counts together."""

from __future__ import annotations

from collections.abc import Callable

from articles.extraction.metrics.nouns.members import AND
from articles.extraction.metrics.nouns.tokens import Token, is_modifier, is_noun
from articles.extraction.metrics.nouns.verbs import brings

_JOINS = AND | {"或", "、"}
#: No noun that is joined is longer.
_LONGEST = 20
#: Whether the token at a place belongs to a phrase that so far is the text.
GoesLeft = Callable[[list[Token], int, str], bool]


def joined_before(tokens: list[Token], at: int, taken: str, goes_left: GoesLeft) -> int:
    """独角兽和潜在独角兽企业, 上市或过会企业, 新增专利和著作权: where what is joined begins.

    Both sides share a word, or they are alternatives, or a verb stands before them.
    """
    if at < 2 or tokens[at - 1][0] not in _JOINS or not taken:
        return at
    start, first = at - 1, ""
    joint = tokens[start][0]
    while start and len(first) < _LONGEST and (is_noun(tokens[start - 1]) or is_modifier(tokens[start - 1])):
        start -= 1
        first = tokens[start][0] + first
        if joint in AND and len(first) > 1 and brings(tokens, start - 1):
            return start
        if start and goes_left(tokens, start - 1, first):
            continue
        if joint == "或":
            return start
        if first[-2:] in taken and len(first) > 1:
            longer = start and tokens[start - 1][0] == "、"
            return at if longer else start
    return at
