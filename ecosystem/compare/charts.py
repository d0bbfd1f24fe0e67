"""Figures of a comparison as data of small charts; the table above them says the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ecosystem.browse.figures import period
from ecosystem.compare.figures import Cell, Row
from ecosystem.compare.units import Scale, common_scale
from ecosystem.models import Entity

#: Charts of one page; the table holds the rest.
MOST_CHARTS = 8


@dataclass(frozen=True, slots=True)
class Chart:
    """One indicator in one unit: a group of bars for each period, a bar for each entity."""

    title: str
    data: dict[str, Any]


def charts(rows: Sequence[Row], entities: Sequence[Entity]) -> list[Chart]:
    """One chart for each indicator of which two of the compared have figures of one nature."""
    grouped: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row.slot.series].append(row)
    drawn = [_chart(group, entities) for group in grouped.values() if _is_shared(group)]
    return drawn[:MOST_CHARTS]


def _is_shared(group: Sequence[Row]) -> bool:
    have = {place for row in group for place, cell in enumerate(row.cells) if cell}
    return len(have) > 1


def _chart(group: Sequence[Row], entities: Sequence[Entity]) -> Chart:
    first = group[0]
    values = [cell.metric.base_value for row in group for cell in row.filled]
    scale = common_scale(values, first.slot.unit)
    periods = [*reversed(group)]
    words = [first.slot.indicator, first.slot.scope, "" if first.is_actual else str(first.nature.label)]
    return Chart(
        " · ".join(word for word in words if word),
        {
            "unit": scale.unit,
            "periods": [row.period for row in periods],
            "series": [
                {"name": entity.name, "values": [_point(row.cells[place], scale) for row in periods]}
                for place, entity in enumerate(entities)
            ],
        },
    )


def _point(cell: Cell | None, scale: Scale) -> dict[str, Any] | None:
    """A value with what its hover tells: as printed, of when, by whom."""
    if cell is None:
        return None
    quotes = cell.proof.quotes
    return {
        "value": float(scale.of(cell.metric.base_value)),
        "hint": cell.hint,
        "period": period(cell.metric.period),
        "source": " ".join(p for p in (quotes[0].outlet, f"《{quotes[0].title}》") if p) if quotes else "",
        "url": quotes[0].url if quotes else "",
    }
