"""The titles of fixtures/qualifications.csv as text prints them, with quotation marks here and there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from articles.extraction.gazetteers import rows, values

_FIRM = "企业"
_QUOTES = re.compile("[“”\"'‘’「」]")
#: A part that may be quoted is no longer than this.
_PART = 4
_QUOTE = "[“”\"'‘’「」]{0,2}"


@cache
def _titles() -> dict[str, str]:
    """Name without quotation marks → code."""
    found: dict[str, str] = {}
    for row in rows("qualifications"):
        for name in (row["name"], *values(row["synonyms"])):
            found.setdefault(_QUOTES.sub("", name), row["code"])
    return found


@cache
def _pattern() -> re.Pattern[str]:
    """Quotation marks may stand around any part that is a title by itself."""
    parts = {piece for row in rows("qualifications") for piece in _QUOTES.split(row["name"])}
    parts |= {name for name in _titles() if len(name) <= _PART}
    parts = {part for part in parts if 0 < len(part) <= _PART and (part == _FIRM or not part.endswith(_FIRM))}
    split = re.compile("(" + "|".join(sorted(parts, key=len, reverse=True)) + ")")
    names = sorted(_titles(), key=len, reverse=True)
    return re.compile("|".join(_QUOTE.join(filter(None, split.split(name))) for name in names))


@cache
def anchors() -> tuple[str, ...]:
    """Words of which every printed title holds one: its longest piece between quotation marks."""
    found = set()
    for row in rows("qualifications"):
        for name in (row["name"], *values(row["synonyms"])):
            pieces = [piece for piece in _QUOTES.split(name) if piece != _FIRM]
            found.add(max(pieces, key=len).removesuffix(_FIRM))
    kept = {word for word in found if not any(other != word and other in word for other in found)}
    return tuple(sorted(kept | {"小巨人", "专精特新"}))


def find_titles(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """`(start, end, code)` of the titles in a stretch; opening and closing quotation marks count in."""
    for match in _pattern().finditer(text, start, end):
        low, high = match.span()
        if low > start and text[low - 1] in '“‘「"':
            low -= 1
        yield low, high, _titles()[_QUOTES.sub("", match.group())]
