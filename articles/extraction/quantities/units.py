"""The units of lexicons/units.csv: what each measures and the unit that it is a synonym of."""

from __future__ import annotations

import csv
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

LEXICONS = Path(__file__).parent.parent / "lexicons"


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
    with (LEXICONS / "units.csv").open(encoding="utf-8", newline="") as file:
        return {r["unit"]: Unit(r["unit"], r["base"], r["dimension"]) for r in csv.DictReader(file)}


@lru_cache(maxsize=4096)
def dimension(unit: str) -> str:
    """What a printed unit measures, multipliers aside (亿元 → money); a price is money (元/股)."""
    rest = unit.partition("/")[0]
    known = units()
    while rest and rest not in known and rest[0] in "十百千万亿":
        rest = rest[1:]
    entry = known.get(rest)
    return entry.dimension if entry else "count"
