"""The units of lexicons/units.csv: what each measures and the unit that it is a synonym of."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from articles.extraction.lexicons import table

#: Units that people are counted by.
PERSONS = frozenset("人名位")


class Unit(NamedTuple):
    """One unit; `base` is the preferred form of its synonyms."""

    name: str
    base: str
    dimension: str


def preferred(unit: str) -> str:
    """The form that a unit is written in: 元人民币 → 元, ％ → %; counting words stay as printed."""
    entry = units().get(unit)
    if entry is None or (entry.dimension != "money" and unit != "％"):
        return unit
    return entry.base


@cache
def units() -> dict[str, Unit]:
    """Every unit by its printed form."""
    return {r["unit"]: Unit(r["unit"], r["base"], r["dimension"]) for r in table("units")}


@lru_cache(maxsize=4096)
def dimension(unit: str) -> str:
    """What a printed unit measures, multipliers aside (亿元 → money); a price is money (元/股)."""
    rest = unit.partition("/")[0]
    known = units()
    while rest and rest not in known and rest[0] in "十百千万亿":
        rest = rest[1:]
    entry = known.get(rest)
    return entry.dimension if entry else "count"
