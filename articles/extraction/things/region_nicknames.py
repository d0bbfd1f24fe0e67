"""来榕发展, 申城, 中原: what a region is called besides its name, where the text names it anyway."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import table, word_set
from articles.extraction.names.territory.places import readings
from articles.extraction.names.words import tag_of
from articles.extraction.things.thing import Thing

#: A single character is a place only behind such a verb and before what people do there.
_BEFORE = frozenset("来在赴驻入返回到离留")
_CAPITAL = frozenset({"首都", "京城"})
_FOLLOWING = 4
#: Longer ones are never a part of another name (香港特区).
_SHORT = 3
#: 沪深两市 are no cities but where shares are traded.
_EXCHANGES = frozenset({"沪深", "深沪"})


@cache
def _nicknames() -> dict[str, tuple[str, ...]]:
    """Code of a region → what it is called."""
    found: dict[str, tuple[str, ...]] = {}
    for row in table("region_nicknames"):
        found[row["code"]] = (*found.get(row["code"], ()), row["name"])
    return found


@cache
def _doing() -> re.Pattern[str]:
    doings = "|".join(map(re.escape, sorted(word_set("region_doings"), key=len, reverse=True)))
    return re.compile(rf"{doings}|[，。；、,”]")


@cache
def _letters() -> frozenset[str]:
    """What provinces and cities are called by one character."""
    return frozenset(name for names in _nicknames().values() for name in names if len(name) == 1)


def _is_paired(text: str, letter: str) -> bool:
    """沪滇协作, 京津冀: whether two such letters stand in a row that are no word of the language."""
    at = text.find(letter)
    while at >= 0:
        for start in (max(0, at - 1), at):
            pair = text[start : start + 2]
            if pair in _EXCHANGES or len(set(pair)) == 1:
                continue
            if pair not in readings() and set(pair) <= _letters() and tag_of(pair) in ("x", "ns", "j"):
                return True
        at = text.find(letter, at + 1)
    return False


def _occurrences(text: str, name: str) -> Iterator[int]:
    """Where a nickname stands and means a place."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if len(name) == 1:
            if text[at - 1 : at] in _BEFORE and _doing().match(text, end):
                yield at
        elif _alone(text, name, at):
            yield at
        at = text.find(name, end)


def nickname_regions(text: str, things: list[Thing]) -> None:
    """Add such mentions to the regions of a text; nobody else's mention is crossed."""
    present = {thing.code: thing for thing in things if thing.code}
    if not present:
        return
    spans: list[tuple[int, int]] | None = None
    outside: str | None = None
    names = [(name, thing) for code, thing in present.items() for name in _nicknames().get(code, ())]
    for name, thing in names:
        if sum([name == other for other, _ in names]) > 1:
            continue
        if len(name) == 1 and outside is None:
            outside = _without_firms(text, things)
        if outside is not None and len(name) == 1 and _is_paired(outside, name):
            thing.forms.setdefault(name, name)  # a word for the region, but no place to tell relations by
        if len(name) > _SHORT and name in text:
            thing.forms.setdefault(name, name)  # also where its government is told of
        for start in _occurrences(text, name):
            if spans is None:
                spans = sorted((m.start, m.end) for thing in things for m in thing.mentions)
            end = start + len(name)
            if not _covered(spans, start, end):
                thing.call(Mention(start, end, Kind.REGION, name, "region nickname", 0.7))


def _without_firms(text: str, things: list[Thing]) -> str:
    """The text, as long as before, without the names of its companies: two letters of 苏宁 are no regions."""
    parts: list[str] = []
    at = 0
    for start, end in sorted((m.start, m.end) for t in things if t.kind is Kind.COMPANY for m in t.mentions):
        if end > at:
            parts += (text[at : max(at, start)], " " * (end - max(at, start)))
            at = end
    return "".join(parts) + text[at:]


def _alone(text: str, name: str, at: int) -> bool:
    """Whether a nickname is no part of an unknown name (中原证券): a verb, a particle or people follow."""
    end = at + len(name)
    following = text[end : end + _FOLLOWING]
    if not following or not "\u4e00" <= following[0] <= "\u9fa5":
        return True
    if name in _CAPITAL and text[at - 1 : at] in ("国", "的"):
        return False
    word = max((following[:n] for n in (1, 2, 3) if tag_of(following[:n]) != "x"), key=len, default="")
    return word in word_set("region_people") or tag_of(word)[:1] in ("u", "p", "c", "f", "d")


def _covered(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a mention lies here, unless it is longer and begins here (澳门特区 in 澳门特区政府)."""
    at = bisect_left(spans, (end, 0))
    near = spans[max(0, at - 12) : at]
    return any(s < end and e > start and not (s == start and e > end > start + 2) for s, e in near)
