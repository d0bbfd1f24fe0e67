"""Verbs that stay with the noun of a figure: what came anew, what was saved, what was begun or finished."""

from __future__ import annotations

from articles.extraction.metrics.nouns.tokens import Token
from articles.extraction.metrics.words import words

#: No phrase with its verb is longer.
_LONGEST = 20
#: 开工、竣工项目: what joins two verbs of one noun.
_JOINS = frozenset("、和及或")


def with_verb(tokens: list[Token], at: int, phrase: str) -> str:
    """新增发明专利授权 is not 发明专利授权, nor 减少碳排放 碳排放: such a verb stays with its noun."""
    if at and tokens[at - 1][0] in words("flow") | words("saved") and len(phrase) < _LONGEST:
        at -= 1
        phrase = tokens[at][0] + phrase
    joined = at > 1 and at < len(tokens) and tokens[at - 1][0] in _JOINS and tokens[at][0] in words("flow")
    if joined and tokens[at - 2][1] == "v" and tokens[at - 2][0] in words("flow"):
        phrase = tokens[at - 2][0] + tokens[at - 1][0] + phrase
    return phrase
