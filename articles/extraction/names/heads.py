"""Heads of names (有限公司, 研究院, 高新区): the words that say what kind of thing is named."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import ahocorasick_rs

from articles.extraction.document import Kind
from articles.extraction.lexicons import lines, table
from articles.extraction.names.words import Words


@dataclass(frozen=True, slots=True)
class Head:
    """One head; `needs` names what the words before it must hold to make a name (see judge.py)."""

    suffix: str
    kind: Kind
    category: str
    needs: str


#: Phrases of two words that the dictionary takes for one.
_PHRASE = 4
#: A street or a quarter that is called after the thing.
_STREET = re.compile(r"[路街巷]|城(?!市|区)")


@cache
def _automaton() -> tuple[ahocorasick_rs.AhoCorasick, tuple[Head, ...]]:
    heads = tuple(
        Head(row["suffix"], Kind(row["kind"]), row["category"], row["needs"]) for row in table("heads")
    )
    kind = ahocorasick_rs.MatchKind.LeftmostLongest
    return ahocorasick_rs.AhoCorasick([h.suffix for h in heads], matchkind=kind), heads


@cache
def _titles() -> tuple[str, ...]:
    return lines("name_titles")


@cache
def _lookalikes() -> frozenset[str]:
    return frozenset(lines("head_lookalikes"))


def _looks_alike(word: str, tail: str) -> bool:
    """Whether the word that ends here is no head (布局, 战略部署, 音乐厅)."""
    return (
        tail in _lookalikes() or word in _lookalikes() or (len(word) == _PHRASE and word[2:] in _lookalikes())
    )


def find_heads(text: str, words: Words) -> list[tuple[int, int, Head]]:
    """`(start, end, head)` of the longest heads that end with a word, in text order."""
    search, heads = _automaton()
    fine = words.fine
    return [
        (start, end, heads[number])
        for number, start, end in search.find_matches_as_indexes(text)
        if heads[number].needs != "never"
        and (fine.boundary(end) or text.startswith(_titles(), end))
        and not _looks_alike(fine.texts[fine.index(end - 1)], text[max(0, end - 3) : end])
        and not _STREET.match(text, end)
    ]
