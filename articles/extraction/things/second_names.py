"""Second names of units in brackets: the other plate (某研究院（某实验室）) or a contraction (（荆创院）)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Kind
from articles.extraction.names.territory.places import readings
from articles.extraction.things.folding import fold
from articles.extraction.things.thing import Thing, absorb

#: Kinds of what has a second plate, and of what the second may be of besides.
_UNITS = frozenset({Kind.INSTITUTE, Kind.PLATFORM})
_CONTRACTED = _UNITS | {Kind.PARK, Kind.CONSORTIUM}
_OPENING = re.compile(r"[(（](?:全称(?:为|是|：)?|又名|亦名|暨)?[“‘]?")
_SHORT = re.compile(r"[(（][“‘]?([\u4e00-\u9fa5]{2,6})[”’]?[)）]")
_ENCLOSED = re.compile("(?P<outer>[^（()]{4,})[（(](?P<inner>[^（）()]{2,})[）)]")
#: Shortest plate that is no contraction.
_SHORTEST = 5
_CLOSING = ("）", ")", "”）", "”)")


def unite_plates(text: str, things: list[Thing]) -> None:
    """What fills the brackets behind a unit is that unit; a laboratory is no institute."""
    units = [(m, thing) for thing in things if thing.kind in _UNITS for m in thing.mentions]
    longest = sorted(units, key=lambda unit: unit[0].end)  # 某省实验室临州分中心, not 某省实验室 in it
    starts = {mention.start: (mention, thing) for mention, thing in longest}
    for mention, thing in units:
        opening = _OPENING.match(text, mention.end)
        inner, other = starts.get(opening.end(), (None, None)) if opening else (None, None)
        if inner is None or other is None or other is thing or not text.startswith(_CLOSING, inner.end):
            continue
        if thing.kind is other.kind or thing.kind is Kind.INSTITUTE:
            _unite(thing, other)
    _unite_enclosed(things)


def _unite_enclosed(things: list[Thing]) -> None:
    """A plate within the name as it was found (能源云川省实验室（沅庚创新实验室）) is one by itself too."""
    named = {form: thing for thing in things for form in thing.forms}
    for thing in things:
        for form, printed in list(thing.forms.items()) if thing.kind in _CONTRACTED else ():
            match = _ENCLOSED.fullmatch(printed) if form.endswith("）") else None
            if match is None or not _is_plate(match["inner"], match["outer"], thing.kind):
                continue
            other = named.get(fold(match["inner"]))
            if other is not None and other is not thing and other.kind is thing.kind:
                _unite(thing, other)
            thing.forms.setdefault(fold(match["inner"]), match["inner"])
            thing.declared.add(fold(match["inner"]))


def _is_plate(inner: str, outer: str, kind: Kind) -> bool:
    """Whether brackets hold a name of the same sort, or of a zone its contraction."""
    if _contracts(inner, outer):
        return True
    return kind is not Kind.PARK and len(inner) >= _SHORTEST and inner[-2:] == outer[-2:]


def _unite(thing: Thing, other: Thing) -> None:
    if thing.forms and other.forms:
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
