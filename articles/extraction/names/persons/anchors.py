"""Words around which people are named: titles before, titles and verbs after."""

from __future__ import annotations

import re
from dataclasses import dataclass
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


#: What people are called behind their names, whatever their post.
HONORIFICS = ("先生", "女士", "同志", "教授", "院士", "博士", "老师", "律师", "医生", "研究员")

_LISTS = ("person_after", "person_verbs", "person_bylines", "person_before")


@dataclass(slots=True)
class Anchors:
    """`(start, end)` of the words around which people are named, by what they are."""

    before: list[tuple[int, int]]
    after: list[tuple[int, int]]
    verbs: list[tuple[int, int]]
    bylines: list[tuple[int, int]]
    objects: list[tuple[int, int]]


@cache
def _engine() -> tuple[ahocorasick_rs.AhoCorasick, tuple[tuple[bool, ...], ...]]:
    lists = (heads(), *(frozenset(lines(name)) for name in _LISTS))
    words = tuple(frozenset().union(*lists))
    engine = ahocorasick_rs.AhoCorasick(words, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    return engine, tuple(tuple(word in known for known in lists) for word in words)


def find_anchors(text: str) -> Anchors:
    """All of them in one pass; a word may be of several sorts (教授)."""
    engine, sorts = _engine()
    anchors = Anchors([], [], [], [], [])
    found = (anchors.before, anchors.after, anchors.verbs, anchors.bylines, anchors.objects)
    for number, start, end in engine.find_matches_as_indexes(text):
        for belongs, spans in zip(sorts[number], found, strict=True):
            if belongs:
                spans.append((start, end))
    return anchors


@cache
def opens_with_follower() -> frozenset[str]:
    """Words that go on after a name: verbs and titles, to see where the name ends."""
    return frozenset(
        word for name in ("person_verbs", "person_after", "person_behind") for word in lines(name)
    )


#: What people give at a meeting, whatever it is about (作临州高新区推介, 作题为…的报告).
_GIVES = re.compile(
    r"[作做][^，。；、\n]{0,24}?(?:推介|致辞|发言|演讲|讲话|报告|讲座|分享|介绍|说明|解读|宣讲)[，。；]"
)


def follower(text: str, at: int) -> bool:
    """Whether a word that usually follows a name of a person starts here."""
    known = opens_with_follower()
    if any(text[at : at + length] in known for length in (2, 3, 4)):
        return True
    first = text[at : at + 1]
    if first and first in "作做":
        return bool(_GIVES.match(text, at))
    return first in "说称" and text[at + 1 : at + 2] in '，。：:,“"了道'
