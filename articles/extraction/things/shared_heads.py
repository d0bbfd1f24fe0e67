"""Zones in a row of places that share one head: 甲、乙、丙3个国家高新区, 甲、乙等8家经开区."""

from __future__ import annotations

import re
from collections import defaultdict

from articles.extraction.document import Kind, Mention
from articles.extraction.names.known import listed_as
from articles.extraction.names.territory.places import readings
from articles.extraction.names.words import JOINTS
from articles.extraction.quantities.numbers import chinese
from articles.extraction.things.affixes import canonical
from articles.extraction.things.folding import fold
from articles.extraction.things.thing import Thing

_SORTS = "高新技术产业开发区|经济技术开发区|综合保税区|综合试验区|高新区|经开区|开发区|综保区|自贸区|综试区"
#: So many zones of one sort, behind the row of their places.
_COUNTED = re.compile(
    rf"[个家](?P<rank>国家级?|省级|自治区级?|市级)?(?P<head>(?:跨境电商|跨境电子商务)?(?:{_SORTS}))(?![内外级])"
)
_NUMBER = re.compile(r"(?P<etc>等)?(?:(?P<digits>\d{1,2})|(?P<numeral>[一二两三四五六七八九十]{1,3}))$")
#: What the last of a row bears for all of them: it says of what rank they are.
_OF_RANK = re.compile(rf"国家级?(?:{_SORTS})")
_LEVELS = {"国": "国家级", "省": "省级", "自": "省级", "市": "市级"}
_LEAST = 2
#: How the codes of provinces end, which have many zones of any sort.
_PROVINCE = "0000"
_SURE = 0.75


def share_heads(text: str, things: list[Thing]) -> list[Thing]:
    """The zones that such rows name by their places alone."""
    if "区" not in text or not any(joint in text for joint in JOINTS):
        return []
    regions = [t for t in things if t.kind is Kind.REGION and t.code and t.code[2:] != _PROVINCE]
    places = {m.end: m for t in regions for m in t.mentions}
    found: list[Thing] = []
    for match in _COUNTED.finditer(text):
        for place in _counted(text, match, places):
            found.append(_zone(place, match["head"], _LEVELS.get((match["rank"] or "")[:1])))
    opening: defaultdict[int, list[Mention]] = defaultdict(list)
    for place in places.values():
        opening[place.start].append(place)
    for zone in (m for t in things if t.kind is Kind.PARK for m in t.mentions):
        last = next((place for place in opening[zone.start] if place.end < zone.end), None)
        if last is not None and _OF_RANK.fullmatch(text, last.end, zone.end):
            row = _row(text, last.start - 1, places) if text[last.start - 1] in JOINTS else []
            found += [
                _zone(place, text[last.end : zone.end], "国家级") for place in row if _alike(place, last)
            ]
    return found


def _counted(text: str, match: re.Match[str], places: dict[int, Mention]) -> list[Mention]:
    """As many places as are counted, or fewer before 等."""
    number = _NUMBER.search(text, max(0, match.start() - 4), match.start())
    if number is None:
        return []
    row = _row(text, number.start(), places)
    counted = int(number["digits"]) if number["digits"] else chinese(number["numeral"])
    whole = len(row) == counted or (number["etc"] and len(row) < (counted or 0))
    return row if whole and len(row) >= _LEAST else []


def _row(text: str, end: int, places: dict[int, Mention]) -> list[Mention]:
    """The places of the row that ends here."""
    row: list[Mention] = []
    while (place := places.get(end)) is not None:
        row.append(place)
        if text[place.start - 1 : place.start] not in JOINTS:
            break
        end = place.start - 1
    return row


def _alike(place: Mention, other: Mention) -> bool:
    """Whether two places are of one rank and printed alike, as those that share a head are."""
    ranks = {readings()[m.text][0].place.rank for m in (place, other) if m.text in readings()}
    return len(ranks) == 1 and (place.text[-1] == "市") == (other.text[-1] == "市")


def _zone(place: Mention, head: str, level: str | None) -> Thing:
    name = place.text + head
    listed = listed_as(name)
    place.attributes["inside"] = True
    mention = Mention(place.start, place.end, Kind.PARK, place.text, "shared head", _SURE)
    level = level or (listed.level if listed else None)
    mention.attributes = {"category": canonical(fold(head), "zone_forms")} | (
        {"level": level} if level else {}
    )
    thing = Thing(Kind.PARK, [mention], {fold(name): name})
    thing.known = fold(listed.name) if listed else None
    return thing
