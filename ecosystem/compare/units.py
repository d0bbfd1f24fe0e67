"""One unit for a row of figures: normalised values, scaled so that they can be read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from django.utils.translation import get_language

from ecosystem.browse.figures import CURRENCIES, number

_Steps: TypeAlias = tuple[tuple[Decimal, str], ...]
_MONEY: _Steps = ((Decimal(10**12), "万亿"), (Decimal(10**8), "亿"), (Decimal(10**4), "万"))
_MONEY_EN: _Steps = (
    (Decimal(10**12), "trillion "),
    (Decimal(10**9), "billion "),
    (Decimal(10**6), "million "),
)
#: What is counted reads well up to a million: the step to 万 is taken late.
_COUNTED_FROM = Decimal(10**6)
#: Digits behind the point that a scaled value keeps; the exact one is on hover and in exports.
_DIGITS = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class Scale:
    """A unit that all values of a row share, and what one of it is worth in base units."""

    unit: str
    factor: Decimal = Decimal(1)

    def of(self, base_value: Decimal) -> Decimal:
        """A base value in this unit."""
        scaled = base_value / self.factor
        return scaled if self.factor == 1 else scaled.quantize(_DIGITS)

    def words(self, base_value: Decimal) -> str:
        """The number as it stands in a cell."""
        return number(self.of(base_value))


def common_scale(base_values: Iterable[Decimal], base_unit: str) -> Scale:
    """The scale in which the largest of the values has at most a few digits before the point."""
    largest = max((abs(value) for value in base_values), default=Decimal(0))
    english = (get_language() or "").startswith("en")
    if base_unit in CURRENCIES:
        steps = _MONEY_EN if english else _MONEY
        unit = CURRENCIES[base_unit] if english else base_unit
    elif english or not base_unit or base_unit.isascii():
        return Scale(base_unit)
    else:
        steps, unit = _MONEY[1:] if largest >= _COUNTED_FROM else (), base_unit
    for factor, word in steps:
        if largest >= factor:
            return Scale(f"{word}{unit}", factor)
    return Scale(unit)
