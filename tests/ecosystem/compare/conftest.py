"""The small world, with a second city whose figures can be put beside those of the first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from ecosystem.models import Entity, Indicator, Metric, Region
from tests.small_world import World, build


@dataclass
class Pair:
    """Two places to compare, and the world around them."""

    world: World
    one: Region
    other: Region

    @property
    def address(self) -> str:
        """Their comparison."""
        return f"/compare/?kind=regions&id={self.one.public_id}&id={self.other.public_id}"


@pytest.fixture
def world(db: None) -> World:
    """One of every kind, with evidence."""
    return build()


@pytest.fixture
def pair(world: World) -> Pair:
    """银川 and 包头, with output of two years and a plan."""
    other = Region.objects.create(
        code="150200", name="包头市", tier=Region.Tier.PREFECTURE, parent=world.other_province
    )
    for year, value in ((2022, "600"), (2023, "900")):
        measure(other, "产值", value, year)
    measure(other, "产值", "1200", 2025, nature="plan")
    measure(other, "园区数", "3", 2023, unit="个")
    return Pair(world, world.city, other)


def measure(
    subject: Entity, indicator: str, value: str, year: int, unit: str = "亿元", **more: Any
) -> Metric:
    """A figure as printed; 亿元 is normalised to 元."""
    money = unit.endswith("元")
    dimension = Indicator.Dimension.MONEY if money else Indicator.Dimension.COUNT
    vocabulary, _made = Indicator.objects.get_or_create(name=indicator, dimension=dimension)
    printed = Decimal(value)
    defaults: dict[str, Any] = {
        "period": str(year),
        "period_start": date(year, 1, 1),
        "period_end": date(year, 12, 31),
        "sources": 1,
    }
    return Metric.objects.create(
        subject=subject,
        indicator=vocabulary,
        value=printed,
        unit=unit,
        base_value=printed * 10**8 if money else printed,
        base_unit="元" if money else unit,
        **(defaults | more),
    )
