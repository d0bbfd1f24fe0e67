"""Townships, streets and villages: no list has them all, so suffix, left boundary and surroundings tell."""

from __future__ import annotations

import re
from bisect import bisect_right

from articles.extraction.document import Kind, Mention
from articles.extraction.names.territory.township_openings import ORDINARY_TAGS, PLACE_TAGS, at_opening
from articles.extraction.names.territory.township_rows import find_rows
from articles.extraction.names.territory.township_stems import common, is_stem
from articles.extraction.names.words import JOINTS, Words, tag_of

_SUFFIX = re.compile(
    r"(?:镇|乡|村|街道|苏木|嘎查)(?![级民容落办貌风贫化居域企委厅局部事信商校口里庄子土屯支干集路组医街区静痛]|村(?!民(?!宿))|镇(?!长))"
)
_INNER = re.compile(r"[区园城镇乡](?=..)")
_PREPOSITION = re.compile(r"(?:在|位于|来到|走进|赴|到|从|至|落户|选址于?|地处|前往|抵达|[、，,和及与]|^)$")
#: What is built there, where no place stands before that it is part of (农村建设, but 临州市青石镇建成…).
_BUILT = "建"
_LONGEST = 6
#: Zones have streets too (高新区西园街道).
_ZONES = frozenset({"高新区", "经开区", "开发区"})


def find_townships(text: str, words: Words, divisions: list[Mention]) -> list[Mention]:
    """Mentions of townships and villages; `parent` is the code of the division around them, if any."""
    ends = {m.end: m.attributes["code"] for m in divisions}
    starts = [m.start for m in divisions]
    opened = {m.end: m.start for m in divisions}
    within = {at for m in divisions for at in range(m.start, m.end)}
    found: list[Mention] = []
    for match in _SUFFIX.finditer(text):
        if match.start() in within:
            continue
        start, parent = _left(text, words, match.start(), match.end(), ends)
        if start is None:
            continue
        name = text[start : match.end()]
        if parent is None and divisions:
            parent = divisions[max(bisect_right(starts, start) - 1, 0)].attributes["code"]
        attributes = {"name": name, "parent": parent, "level": "township"}
        if start in opened:
            attributes["chain"] = text[opened[start] : match.end()]
        found.append(Mention(start, match.end(), Kind.REGION, name, "township", 0.75, None, attributes))
        ends[match.end()] = parent or ""
    return found + _rows(text, divisions, starts, found)


def _rows(text: str, divisions: list[Mention], starts: list[int], found: list[Mention]) -> list[Mention]:
    """Those that a row names without their suffix; one that is printed in full elsewhere is the same."""
    known = {m.text.removesuffix("街道").rstrip("镇乡"): m.text for m in found}
    taken = {m.start for m in divisions}
    rows: list[Mention] = []
    for start, end in find_rows(text):
        if divisions and start not in taken:
            printed = text[start:end]
            parent = divisions[max(bisect_right(starts, start) - 1, 0)].attributes["code"]
            attributes = {"name": known.get(printed, printed), "parent": parent, "level": "township"}
            rows.append(Mention(start, end, Kind.REGION, printed, "township row", 0.7, None, attributes))
    return rows


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
    if len(last) > end - suffix and last in common():
        return None, None
    built = text[end : end + 1] == _BUILT
    if built and text[end - 2 : end] in common():
        return None, None
    lowest = max(0, suffix - _LONGEST)
    for start in range(suffix - 1, lowest - 1, -1):
        if start in ends and text[start] in JOINTS and words.boundary(start + 1):
            break
        if start in ends or text[start - 3 : start] in _ZONES:
            chained = _chained(text, start, suffix, end, ends.get(start))
            if chained[0] is not None:
                return chained
            break
    openings = [_beside(text, suffix, ends)]
    if not built:
        openings += [_before(text, words, suffix, end), at_opening(text, suffix, end)]
    for opened in openings:
        if opened is not None and is_stem(text, opened, suffix, end):
            return opened, None
    return None, None


def _beside(text: str, suffix: int, ends: dict[int, str]) -> int | None:
    """Behind another one in a row the whole item is the name (甲村、乙村)."""
    for start in range(suffix - 1, max(1, suffix - _LONGEST), -1):
        if text[start - 1] in JOINTS:
            return start if start - 1 in ends and text[start - 2] in "镇乡村道" else None
    return None


def _before(text: str, words: Words, suffix: int, end: int) -> int | None:
    """Where the one word before a suffix begins, if a preposition stands before it."""
    word = words.index(suffix - 1)
    start = words.starts[word]
    whole = words.ends[word] == end
    tag = words.tag(word) if whole else tag_of(text[start:suffix])
    if words.ends[word] > end or tag not in PLACE_TAGS or end - start < 3:
        return None
    return start if _PREPOSITION.search(text, max(0, start - 2), start) else None


def _chained(
    text: str, start: int, suffix: int, end: int, parent: str | None
) -> tuple[int | None, str | None]:
    """The name right behind a division; a zone that stands between is not part of it."""
    for inner in _INNER.finditer(text, start, suffix):
        start = inner.end()
    tag = tag_of(text[start:suffix])
    counted = tag == "m" and suffix - start > 1 and text[start - 1] in "市县区旗"
    if not is_stem(text, start, suffix, end) or (tag in ORDINARY_TAGS and not counted):
        return None, None
    return start, parent
