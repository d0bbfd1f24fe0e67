"""What a visitor typed, cut into terms that each have to be found."""

from __future__ import annotations

from dataclasses import dataclass

import rjieba

from ecosystem.search.expressions import Node, Token, every, some
from ecosystem.search.plain import plain
from ecosystem.search.tokens import START, is_han, pairs, runs

#: More terms than this narrow nothing.
MOST_TERMS = 8
_LONGEST = 60
#: Words of one letter say too little to be looked for by themselves.
_SHORTEST_WORD = 2


@dataclass(frozen=True, slots=True)
class Term:
    """One term, as names are compared; Latin letters may be pinyin."""

    folded: str

    @property
    def is_latin(self) -> bool:
        """Whether it can be pinyin or initials."""
        return self.folded.isascii() and self.folded.isalpha()

    @property
    def node(self) -> Node:
        """What the index is asked: all pairs of letters, and other letters as the beginning of a word."""
        if len(self.folded) == 1:
            return Token(START + self.folded)
        return every(part for run in runs(self.folded) for part in _parts(run))


def _parts(run: str) -> list[Node]:
    if is_han(run) and len(run) > 1:
        return [Token(pair) for pair in pairs(run)]
    return [Token(run, open=True)]


def terms(text: str) -> list[Term]:
    """The terms of a query: parts between white space, without signs."""
    parts = ("".join(runs(plain(part)))[:_LONGEST] for part in text.split()[:MOST_TERMS])
    return [Term(part) for part in dict.fromkeys(parts) if part]


def words(found: list[Term]) -> list[Term]:
    """The same with every term cut into its words: what to look for where no name holds the whole."""
    cut = (word for term in found for word in rjieba.cut(term.folded) if len(word) >= _SHORTEST_WORD)
    return [Term(word) for word in dict.fromkeys(cut)][:MOST_TERMS]


def whole(found: list[Term]) -> str:
    """All terms in one, as a name would have them."""
    return "".join(term.folded for term in found)


def asked(found: list[Term]) -> Node:
    """Every term; pinyin may be typed with blanks between the syllables."""
    node = every(term.node for term in found)
    if len(found) > 1 and all(term.is_latin for term in found):
        return some([node, Token(whole(found), open=True)])
    return node
