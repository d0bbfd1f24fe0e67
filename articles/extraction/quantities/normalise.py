"""Figures in base units, so that they compare (2.06 亿元 is 206000000 元), and their bounds."""

from __future__ import annotations

from decimal import Decimal
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
    number = Decimal(str(value))
    rest = "".join(unit.split()).replace("多", "").replace("余", "")
    known = units()
    while rest and rest not in known and rest[0] in MULTIPLIERS:
        number *= MULTIPLIERS[rest[0]]
        rest = rest[1:]
    single, slash, per = rest.partition("/")
    entry = known.get(single)
    if entry is None:
        return Normal(number, rest, "count")
    if entry.base[0] in MULTIPLIERS and entry.base not in known:
        return normalise(number, entry.base)
    return Normal(number, entry.base + slash + per, entry.dimension)


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
