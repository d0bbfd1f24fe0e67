"""经开区, 新区: a zone by its head noun alone, where the text names one zone of that sort only."""

from __future__ import annotations

import re
from bisect import bisect_left

from articles.extraction.document import Kind, Mention
from articles.extraction.names.words import tag_of
from articles.extraction.things.affixes import canonical
from articles.extraction.things.thing import Thing

_BARE = re.compile(
    r"跨境电商综试区|综合保税区|高新技术产业开发区|经济技术开发区|高新区|经开区|自贸试验区|自贸区|自贸港|综保区|综试区|开发区|新区|科技园|产业园|科学城"
)
#: Any zone of the sort, or another word.
_ANY = re.compile(r"[级内外域化们]|(?<=园)区|数量|总数|建设")
#: Sorts of zones that are called by each bare word.
_PLAIN = ("高新区", "经开区", "新区", "自贸区", "自贸港", "综保区", "综试区", "科技园", "产业园", "科学城")
_SORTS = {
    **{word: (word,) for word in _PLAIN},
    "开发区": ("高新区", "经开区", "开发区"),
    "自贸试验区": ("自贸区",),
    "综合保税区": ("综保区",),
    "高新技术产业开发区": ("高新区",),
    "经济技术开发区": ("经开区",),
    "跨境电商综试区": ("综试区",),
}
#: One character that ends no name, and sorts of longer words that do not.
_BEFORE = frozenset("据在到从由对与和赴把让令使为了向的是及给将于被入进驻过此本该")
_FREE = frozenset("vpcudtqr")


def name_bare_zones(text: str, things: list[Thing]) -> None:
    """Add such mentions to the zones of a text; no other mention is crossed."""
    zones = [(thing, _sort(thing)) for thing in things if thing.kind is Kind.PARK]
    only: dict[str, Thing] = {}
    for word, sorts in _SORTS.items() if zones else ():
        if word not in text:
            continue
        meant = [thing for thing, sort in zones if sort in sorts]
        meant = [thing for thing in meant if thing.known or thing.regions()] or meant
        if len(meant) == 1 and any(len(form) > len(word) for form in meant[0].forms):
            only[word] = meant[0]
    if not only:
        return
    spans = sorted((m.start, m.end) for thing in things for m in thing.mentions)
    for match in _BARE.finditer(text):
        zone = only.get(match.group())
        start, end = match.span()
        if zone is None or _ANY.match(text, end) or _crosses(spans, start, end) or not _free(text, start):
            continue
        zone.call(Mention(start, end, Kind.PARK, match.group(), "bare zone", 0.6))


def _sort(thing: Thing) -> str:
    """Which of the bare words the zone's name ends with."""
    for form in thing.forms:
        match = _BARE.search(canonical(form, "zone_forms")[-3:])
        if match:
            return match.group() if match.group() != "新区" or not form.endswith("高新区") else "高新区"
    return ""


def _free(text: str, start: int) -> bool:
    """Whether nothing before the word belongs to it: a stop, or a word that ends no name."""
    before = text[max(0, start - 3) : start]
    if not before or not "\u4e00" <= before[-1] <= "\u9fa5":
        return not before or not before[-1].isalnum()
    return before[-1] in _BEFORE or (len(before) > 1 and tag_of(before[-2:])[0] in _FREE)


def _crosses(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a mention lies here, unless it is longer and begins here (开发区 in 开发区管委会)."""
    at = bisect_left(spans, (end, 0))
    return any(s < end and e > start and not (s == start and e > end) for s, e in spans[max(0, at - 12) : at])
