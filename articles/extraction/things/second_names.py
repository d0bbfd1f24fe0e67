"""Second names of units in brackets: the other plate (某研究院（某实验室）) or a contraction (（武创院）)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Kind
from articles.extraction.names.territory.places import readings
from articles.extraction.things.thing import Thing, absorb

#: Kinds of what has a second plate, and of what the second may be of besides.
_UNITS = frozenset({Kind.INSTITUTE, Kind.PLATFORM})
_CONTRACTED = _UNITS | {Kind.PARK, Kind.CONSORTIUM}
_OPENING = re.compile(r"[(（](?:全称(?:为|是|：)?|又名|亦名|暨)?[“‘]?")
_SHORT = re.compile(r"[(（][“‘]?([\u4e00-\u9fa5]{2,6})[”’]?[)）]")
_CLOSING = ("）", ")", "”）", "”)")


def unite_plates(text: str, things: list[Thing]) -> None:
    """What fills the brackets behind a unit is that unit; a laboratory is no institute."""
    units = [(m, thing) for thing in things if thing.kind in _UNITS for m in thing.mentions]
    starts = {mention.start: (mention, thing) for mention, thing in units}
    for mention, thing in units:
        opening = _OPENING.match(text, mention.end)
        inner, other = starts.get(opening.end(), (None, None)) if opening else (None, None)
        if inner is None or other is None or other is thing or not text.startswith(_CLOSING, inner.end):
            continue
        alike = thing.kind is other.kind or thing.kind is Kind.INSTITUTE
        if alike and thing.forms and other.forms:
            absorb(thing, other)
            other.mentions, other.forms = [], {}


def contractions(text: str, things: list[Thing]) -> Iterator[tuple[int, int, int]]:
    """`(at, start, end)`: the brackets at `at` hold first characters of the words of the name before them."""
    if "（" not in text and "(" not in text:
        return
    ends = {m.end: m.text for thing in things if thing.kind in _CONTRACTED for m in thing.mentions}
    for match in _SHORT.finditer(text) if ends else ():
        name = ends.get(match.start(), "")
        if name and match[1] not in readings() and _contracts(match[1], name):
            yield match.start(), match.start(1), match.end(1)


def _contracts(short: str, name: str) -> bool:
    """Whether a word has characters of a name in order, the last among them, and leaves some out."""
    rest = iter(name)
    told = all(character in rest for character in short)
    return told and short[-1] == name[-1] and not name.endswith(short) and len(short) < len(name) - 1
