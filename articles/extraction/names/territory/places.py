"""The administrative divisions of China as an index of printed forms."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache

import ahocorasick_rs

from articles.extraction.gazetteers import rows, values
from articles.extraction.lexicons import table

#: Counties of their own people are called by place and level too (景宁县).
_SELF_GOVERNED = ("自治县", "自治旗")
#: Characters of the shortest name of a place, and of a code.
_SHORTEST, _CODE = 2, 6
LEVELS = ("province", "prefecture", "county")
#: Cities that are provinces: 北京, 天津, 上海, 重庆.
MUNICIPALITIES = frozenset({"110000", "120000", "310000", "500000"})


class Form(IntEnum):
    """How a place is printed, the surest first."""

    FULL = 0
    SHORT = 1
    ALIAS = 2
    FORMER = 3


@dataclass(frozen=True, slots=True)
class Place:
    """One administrative division."""

    code: str
    name: str
    level: str
    parent: str
    short: str
    flags: frozenset[str]
    #: 0 for provinces, 1 for prefectures, 2 for counties.
    rank: int


@dataclass(frozen=True, slots=True)
class Reading:
    """One place that a printed form may mean."""

    place: Place
    form: Form


@cache
def places() -> dict[str, Place]:
    """Every division by its six-digit code."""
    return {
        row["code"]: Place(
            row["code"],
            row["name"],
            row["level"],
            row["parent_code"],
            row["short_name"],
            frozenset(row["short_flag"].split("|")) - {""},
            LEVELS.index(row["level"]),
        )
        for row in rows("divisions")
    }


@cache
def readings() -> dict[str, tuple[Reading, ...]]:
    """Printed form → the places it may mean, higher levels first."""
    found: dict[str, list[Reading]] = {}
    known = places()
    for row in rows("divisions"):
        place = known[row["code"]]
        found.setdefault(place.name, []).append(Reading(place, Form.FULL))
        if place.short != place.name:
            found.setdefault(place.short, []).append(Reading(place, Form.SHORT))
        for alias in values(row["aliases"]):
            found.setdefault(alias, []).append(Reading(place, Form.ALIAS))
    for row in table("province_nicknames"):
        found.setdefault(row["name"], []).append(Reading(known[row["code"]], Form.ALIAS))
    for place in known.values():
        if place.name.endswith(_SELF_GOVERNED) and len(place.short) >= _SHORTEST:
            found.setdefault(place.short + place.name[-1], [Reading(place, Form.ALIAS)])
    for name, heir in _heirs(known).items():
        found.setdefault(name, [Reading(heir, Form.FORMER)])
    return {form: tuple(sorted(rs, key=lambda r: (r.place.rank, r.form))) for form, rs in found.items()}


def _heirs(known: dict[str, Place]) -> dict[str, Place]:
    """Names of former divisions → what they are part of today; of several heirs the first in the list."""
    former = {row["code"]: row for row in rows("divisions_former")}
    heirs: dict[str, Place] = {}
    for row in former.values():
        code, passed = row["code"], {""}
        while code in former and code not in passed:
            passed.add(code)
            code = _successor(former[code]["successor_codes"])
        if code in known and len(row["name"]) > _SHORTEST:
            heirs.setdefault(row["name"], known[code])
    return heirs


def _successor(codes: str) -> str:
    """The code that took a division over; one with a year (`340207[2014]`) took only a part, earlier."""
    return next((code for code in values(codes) if len(code) == _CODE), "")


@cache
def automaton() -> tuple[ahocorasick_rs.AhoCorasick, tuple[str, ...]]:
    """Finds the longest printed forms in one pass; the second part names the patterns."""
    forms = tuple(readings())
    return (
        ahocorasick_rs.AhoCorasick(forms, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest),
        forms,
    )


@cache
def misleading() -> dict[str, tuple[str, ...]]:
    """Short name → rests of names that open with it and do not lie there (中山 → 大学, 上海 → 合作组织)."""
    found: dict[str, tuple[str, ...]] = {}
    for row in rows("public_bodies"):
        if row["category"] == "国际组织" and row["name"][:2] in readings():
            found[row["name"][:2]] = (*found.get(row["name"][:2], ()), row["name"][2:])
    for row in rows("universities"):
        for length in (2, 3):
            form = row["name"][:length]
            readings_ = readings().get(form, ())
            homes = (row["province"], row["city"])
            if readings_ and not any(_home(r.place, homes) for r in readings_):
                found[form] = (*found.get(form, ()), row["name"][length:])
    return found


def _home(place: Place, homes: tuple[str, str]) -> bool:
    province, city = homes
    return place.name == province or city in {places()[code].name for code in lineage(place.code)}


@lru_cache(maxsize=8192)
def lineage(code: str) -> tuple[str, ...]:
    """The codes of a place and of everything around it, the smallest first."""
    known = places()
    chain = []
    place = known.get(code)
    while place is not None:
        chain.append(place.code)
        place = known.get(place.parent)
    return tuple(chain)


def within(code: str, outer: str) -> bool:
    """Whether a place is `outer` or lies in it."""
    return outer in lineage(code)
