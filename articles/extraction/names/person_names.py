"""What can be a Chinese personal name: surname, length, and not an ordinary word."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import rjieba

from articles.extraction.gazetteers import rows
from articles.extraction.names.places import readings
from articles.extraction.names.words import Words, tag_of

_HAN = re.compile(r"[\u4e00-\u9fa5]+")
#: Never part of a given name: function words, digits, 某 of anonymised people.
_NOT_GIVEN = re.compile(
    r"[某的了着过们和与及或在是为对把被将向从等这那其之至\d一二两三四五六七八九十百千万亿元个年月日]"
)
_NAME_TAGS = frozenset({"nr", "nrt", "nrfg", "x", "nz"})
#: Surnames that are function words too: only a whole word counts.
_FUNCTION = frozenset("和于时从向同经及都常应由因但并以可能相令关自年多单全于第每该某各又还就或如有为让使")
#: Rarer surnames need support from the segmentation.
_COMMON_RANK = 300


@cache
def surnames() -> dict[str, int]:
    """Surname → rank by frequency."""
    return {row["surname"]: int(row["rank"]) for row in rows("surnames")}


def lengths(text: str, at: int) -> tuple[int, ...]:
    """The lengths that a name starting here may have, the usual one first."""
    known = surnames()
    if text[at : at + 2] in known and len(text[at : at + 2]) == 2:
        return (4, 3)
    return (3, 2) if text[at : at + 1] in known else ()


def could_be(text: str, start: int, end: int, words: Words) -> bool:
    """Whether `[start, end)` reads as a personal name rather than as ordinary words."""
    name = text[start:end]
    surname = 2 if name[:2] in surnames() and len(name) > 2 else 1
    given = name[surname:]
    if not _HAN.fullmatch(name) or not given or _NOT_GIVEN.search(given):
        return False
    if tag_of(name) not in _NAME_TAGS or _is_phrase(name):
        return False
    if name in readings():
        return False
    if name[0] in _FUNCTION or (surname == 1 and surnames().get(name[0], 999) > _COMMON_RANK):
        whole = words.boundary(start) and words.ends[words.index(start)] == end
        return whole and tag_of(name) == "x"
    return True


@lru_cache(maxsize=65536)
def _is_phrase(name: str) -> bool:
    """Cut by the dictionary alone the name falls into ordinary words of two or more characters."""
    parts = rjieba.cut(name, False)
    if len(parts) == 1 or (len(name) == 3 and len(parts[0]) == 1):
        return False
    return any(len(part) > 1 and tag_of(part) not in _NAME_TAGS for part in parts)
