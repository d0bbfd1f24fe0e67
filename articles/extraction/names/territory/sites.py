"""Where places stand in the text, as starts and ends of longer names."""

from __future__ import annotations

import re
from functools import cache

import ahocorasick_rs

from articles.extraction.lexicons import word_set
from articles.extraction.names.territory.places import Form, readings
from articles.extraction.names.words import Words, tag_of

#: Kept although the dictionary sees no place in them, for they open many names.
_NATION = ("中国", "中华")
#: Among those counted there is a province, no city (前50强中 + 山东).
AMONG = re.compile("[强家个名其当]中山东(?!区)")
#: Rank of counties in the index of places; characters of the short names that may be torn.
_COUNTY, _SHORT = 2, 2


@cache
def _automaton() -> tuple[ahocorasick_rs.AhoCorasick, tuple[str, ...]]:
    others = abroad() | word_set("macro_regions")
    forms = tuple(dict.fromkeys([f for f in readings() if _opens_names(f)] + sorted(others) + list(_NATION)))
    return ahocorasick_rs.AhoCorasick(forms), forms


def _opens_names(form: str) -> bool:
    """False for short names that are first of all ordinary words (合作, 资源)."""
    first = readings()[form][0]
    if len(form) < 2 or first.form in (Form.FULL, Form.FORMER):
        return len(form) > 2
    return "word" not in first.place.flags or (tag_of(form) == "ns" and first.place.rank < 2)


@cache
def abroad() -> frozenset[str]:
    """Countries and cities abroad."""
    return word_set("foreign_places")


def find_sites(text: str, words: Words) -> list[tuple[int, int]]:
    """`[start, end)` of every place name that begins with a word."""
    search, _ = _automaton()
    fine, edges = words.fine, words.fine.edges
    longest: dict[int, int] = {}
    ends: set[int] = set()
    for _, start, end in search.find_matches_as_indexes(text, overlapping=True):
        if not (start in edges or start in ends or text.endswith("中共", 0, start)):
            continue
        if (
            end in edges
            or text.startswith("海关", end)
            or text[end - 1] in "省市县区州盟旗"
            or fine.ends[fine.index(start)] > end
        ):
            longest[start] = max(end, longest.get(start, 0))
            if text[end - 1] in "省市区县州盟旗":
                ends.add(end)  # the dictionary has some chains as one word (上海市浦东新区)
    for start in [s for s, e in longest.items() if e - s == _SHORT and torn(text, s, words)]:
        del longest[start]
        longest[start - 1] = max(start + 1, longest.get(start - 1, 0))
    return _apart(longest)


def torn(text: str, start: int, words: Words) -> bool:
    """Whether a short name takes the last character of a larger place before it (山 + 东京, 西 + 安陆)."""
    if start > 1 and AMONG.match(text, start - 2):
        return False
    known = readings().get(text[start - 1 : start + 1]) if start else None
    if known is None or known[0].place.rank == _COUNTY or known[0].form is Form.FORMER:
        return False
    fine = words.fine
    return fine.boundary(start - 1) and fine.boundary(start)


def _apart(longest: dict[int, int]) -> list[tuple[int, int]]:
    """Without the places that begin inside another one."""
    found: list[tuple[int, int]] = []
    reach = 0
    for start, end in sorted(longest.items()):
        if start >= reach:
            found.append((start, end))
            reach = end
    return found
