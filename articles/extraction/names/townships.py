"""Townships, streets and villages: no list has them all, so suffix, left boundary and surroundings tell."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import lines
from articles.extraction.names.words import Words, tag_of

_SUFFIX = re.compile(
    r"(?:[镇乡村]|街道|苏木|嘎查)(?![级民容落办貌风贫域企委厅局部事信商校口里庄子土屯支干集路组镇村医建街])"
)
_INNER = re.compile(r"[区园城镇乡](?=..)")
_PREPOSITION = re.compile(r"(?:在|位于|来到|走进|赴|到|从|至|落户|选址于?|地处|前往|抵达|[、，,和及与]|^)$")
_HAN = re.compile(r"[\u4e00-\u9fa5]{1,6}$")
_LONGEST = 6
#: Zones have streets too (高新区西园街道).
_ZONES = frozenset({"高新区", "经开区", "开发区"})
#: Stems that open so are a phrase; stems of these parts of speech alone are ordinary words.
_PHRASE = re.compile(
    r"部分|全部|相关|主要|周边|[的与至离以从及和或等各在向由被把将该每某这那其之为于]|.*[个些座所有是与及的之]"
)
_ORDINARY_TAGS = frozenset({"v", "vn", "a", "ad", "d", "m", "r", "q", "b", "u", "p", "c"})
_PLACE_TAGS = frozenset({"ns", "nr", "nrt", "nz", "x"})


#: A name that ends in 城镇 is no longer (东城镇).
_USUAL = 4


@cache
def _common() -> frozenset[str]:
    return frozenset(lines("township_common"))


def find_townships(text: str, words: Words, divisions: list[Mention]) -> list[Mention]:
    """Mentions of townships and villages; `parent` is the code of the division around them."""
    if not divisions:
        return []
    ends = {m.end: m.attributes["code"] for m in divisions}
    starts = [m.start for m in divisions]
    opened = {m.end: m.start for m in divisions}
    found: list[Mention] = []
    for match in _SUFFIX.finditer(text):
        start, parent = _left(text, words, match.start(), match.end(), ends)
        if start is None:
            continue
        name = text[start : match.end()]
        if parent is None:
            parent = divisions[max(bisect_right(starts, start) - 1, 0)].attributes["code"]
        attributes = {"name": name, "parent": parent, "level": "township"}
        if start in opened:
            attributes["chain"] = text[opened[start] : match.end()]
        found.append(Mention(start, match.end(), Kind.REGION, name, "township", 0.75, None, attributes))
        ends[match.end()] = parent
    return found


def townships_after(text: str, places: dict[int, int]) -> dict[int, int]:
    """Ends and starts of the townships that stand right behind a place; `places` is keyed by end."""
    found: dict[int, int] = {}
    for match in _SUFFIX.finditer(text):
        suffix, end = match.span()
        behind = [at for at in range(max(0, suffix - _LONGEST), suffix) if at in places]
        start = _chained(text, behind[-1], suffix, end, None)[0] if behind else None
        if start in places:
            found[end] = start
    return found


def _left(
    text: str, words: Words, suffix: int, end: int, ends: dict[int, str]
) -> tuple[int | None, str | None]:
    """Where the name starts: behind a division or township, else at a preposition before one word."""
    last = words.texts[words.index(end - 1)]
    if len(last) > end - suffix and last in _common():
        return None, None
    lowest = max(0, suffix - _LONGEST)
    for start in range(suffix - 1, lowest - 1, -1):
        if start in ends:
            return _chained(text, start, suffix, end, ends[start])
        if text[start - 3 : start] in _ZONES:
            return _chained(text, start, suffix, end, None)
    word = words.index(suffix - 1)
    start = words.starts[word]
    whole = words.ends[word] == end
    if (
        words.ends[word] > end
        or (words.tag(word) if whole else tag_of(text[start:suffix])) not in _PLACE_TAGS
    ):
        return None, None
    if end - start < 3 or not _is_stem(text, start, suffix, end):
        return None, None
    return (start, None) if _PREPOSITION.search(text, max(0, start - 2), start) else (None, None)


def _chained(
    text: str, start: int, suffix: int, end: int, parent: str | None
) -> tuple[int | None, str | None]:
    """The name right behind a division; a zone that stands between is not part of it."""
    for inner in _INNER.finditer(text, start, suffix):
        start = inner.end()
    tag = tag_of(text[start:suffix])
    counted = tag == "m" and suffix - start > 1 and text[start - 1] in "市县区旗"
    if not _is_stem(text, start, suffix, end) or (tag in _ORDINARY_TAGS and not counted):
        return None, None
    return start, parent


def _is_stem(text: str, start: int, suffix: int, end: int) -> bool:
    if _PHRASE.match(text, start, suffix) or text[start:end] in _common():
        return False
    if end - start > _USUAL and text[end - 1] == "镇" and text[end - 2 : end] in _common():
        return False  # 常住人口城镇化率
    return bool(_HAN.fullmatch(text, start, suffix))
