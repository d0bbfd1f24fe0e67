"""Figures in base units, so that they compare (2.06 亿元 is 206000000 元), and their bounds."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from articles.extraction.quantities.units import units

#: What a Chinese multiplier stands for.
MULTIPLIERS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}


class Normal(NamedTuple):
    """A figure in its base unit; currencies and physical units are never converted into one another."""

    value: Decimal
    unit: str
    dimension: str


def normalise(value: float | Decimal | str, unit: str) -> Normal:
    """Multiply out 万, 亿 … of the unit and fold its synonyms; an unknown unit counts things."""
    factor, base, dimension = _scale(unit)
    return Normal(Decimal(str(value)) * factor, base, dimension)


@lru_cache(maxsize=4096)
def _scale(unit: str) -> tuple[int, str, str]:
    """What a unit stands for: so many of a base unit, and what that measures."""
    factor = 1
    rest = "".join(unit.split()).replace("多", "").replace("余", "")
    known = units()
    while rest and rest not in known and rest[0] in MULTIPLIERS:
        factor *= MULTIPLIERS[rest[0]]
        rest = rest[1:]
    single, slash, per = rest.partition("/")
    entry = known.get(single)
    if entry is None:
        return factor, rest, "count"
    if entry.base[0] in MULTIPLIERS and entry.base not in known:
        more, base, dimension = _scale(entry.base)
        return factor * more, base, dimension
    return factor, entry.base + slash + per, entry.dimension


def bounds(
    value: Decimal, qualifier: str | None, upper: Decimal | None = None
) -> tuple[Decimal | None, Decimal | None]:
    """Lower and upper bound of a figure: 超5家 has no upper one, 不到5家 no lower one."""
    if upper is not None:
        return value, upper
    if qualifier == ">":
        return value, None
    if qualifier == "<":
        return None, value
    return value, value
