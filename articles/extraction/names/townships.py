"""Townships, streets and villages: no list has them all, so suffix, left boundary and surroundings tell."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import lines
from articles.extraction.names.words import Words

_SUFFIX = re.compile(r"(?:[镇乡村]|街道|苏木|嘎查)(?![级民容落办貌风贫域企委厅局部事信商校口里])")
_INNER = re.compile(r"[区园城镇乡](?=..)")
_PREPOSITION = re.compile(r"(?:在|位于|来到|走进|赴|到|从|至|落户|选址于?|地处|前往|抵达|[、，,和及与]|^)$")
_HAN = re.compile(r"[\u4e00-\u9fa5]{1,6}$")
_LONGEST = 6


@cache
def _common() -> frozenset[str]:
    return frozenset(lines("township_common"))


def find_townships(text: str, words: Words, divisions: list[Mention]) -> list[Mention]:
    """Mentions of townships and villages; `parent` is the code of the division around them."""
    if not divisions:
        return []
    ends = {m.end: m.attributes["code"] for m in divisions}
    starts = [m.start for m in divisions]
    found: list[Mention] = []
    for match in _SUFFIX.finditer(text):
        start, parent = _left(text, words, match.start(), match.end(), ends)
        if start is None:
            continue
        name = text[start : match.end()]
        if parent is None:
            parent = divisions[max(bisect_right(starts, start) - 1, 0)].attributes["code"]
        attributes = {"name": name, "parent": parent, "level": "township"}
        found.append(Mention(start, match.end(), Kind.REGION, name, "township", 0.75, None, attributes))
        ends[match.end()] = parent
    return found


def _left(
    text: str, words: Words, suffix: int, end: int, ends: dict[int, str]
) -> tuple[int | None, str | None]:
    """Where the name starts: behind a division or township, else at a preposition before one word."""
    lowest = max(0, suffix - _LONGEST)
    last = words.texts[words.index(end - 1)]
    if len(last) > 1 and last in _common():
        return None, None
    for start in range(suffix - 1, lowest - 1, -1):
        if start in ends:
            return _chained(text, start, suffix, end, ends[start])
    start = words.starts[words.index(suffix - 1)]
    if words.ends[words.index(suffix - 1)] > end or suffix - start > _LONGEST or suffix - start < 1:
        return None, None
    if text[start:end] in _common() or not _HAN.fullmatch(text, start, suffix):
        return None, None
    if end - start < 3 or not _PREPOSITION.search(text, max(0, start - 2), start):
        return None, None
    return start, None


def _chained(text: str, start: int, suffix: int, end: int, parent: str) -> tuple[int | None, str | None]:
    """The name right behind a division; a zone that stands between is not part of it."""
    for inner in _INNER.finditer(text, start, suffix):
        start = inner.end()
    if not _HAN.fullmatch(text, start, suffix) or text[start:end] in _common():
        return None, None
    return start, parent
