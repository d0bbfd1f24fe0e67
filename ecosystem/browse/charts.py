"""Data of charts; the drawing is done in the browser from the JSON that stands in the page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.facets import UNKNOWN
from ecosystem.browse.figures import period
from ecosystem.browse.links import Query
from ecosystem.models import Metric, Nature

#: Bars of one chart; the rest is in the list that the chart leads to.
MOST_BARS = 16


@dataclass(frozen=True, slots=True)
class FacetChart:
    """The values of a facet as bars, and how many rows have none."""

    bars: list[dict[str, Any]]
    unknown: int
    unknown_url: str


def facet_chart(catalogue: Catalogue, param: str) -> FacetChart:
    """One bar per value, the longest first: label, count, and the address of the filtered list."""
    facet = catalogue.facet(param)
    query = Query(catalogue.url)
    counted = sorted(facet.counts(catalogue.rows()), key=lambda row: -row[2])
    bars = [
        {"name": label, "value": count, "url": query.url(**{param: value})}
        for value, label, count in counted
        if value != UNKNOWN and count
    ]
    unknown = sum(count for value, _label, count in counted if value == UNKNOWN)
    return FacetChart(bars[:MOST_BARS], unknown, query.url(**{param: UNKNOWN}))


def series_chart(metrics: Iterable[Metric]) -> dict[str, Any] | None:
    """Periods and values of an indicator, facts and plans as separate series of one unit.

    Only figures without a breakdown are drawn, and only where at least two periods are of one unit
    and one shape: a month beside seven months would draw a rise that nobody reported.
    """
    totals = [m for m in metrics if m.period_end and not m.scope]
    if not totals:
        return None
    sorts = Counter((m.base_unit, shape(m.period)) for m in totals)
    best = max(sorts, key=lambda sort: (sorts[sort], sort))
    drawn = [m for m in totals if (m.base_unit, shape(m.period)) == best]
    drawn.sort(key=lambda m: (m.period_end, m.sources, m.pk))
    unit = best[0]
    periods = list(dict.fromkeys(m.period for m in drawn))
    if len(periods) < 2:
        return None
    printed_unit, factor = _axis(drawn, unit)
    series = {str(nature.label): _values(drawn, periods, nature, factor) for nature in Nature}
    return {
        "periods": [period(p) for p in periods],
        "unit": printed_unit,
        "series": [
            {"name": name, "values": v} for name, v in series.items() if any(x is not None for x in v)
        ],
    }


def shape(iso: str) -> str:
    """What makes periods comparable: years with years, months with months, January–May with the same."""
    if "/" in iso:
        return re.sub(r"\d{4}", "Y", iso)
    return f"{iso.count('-')}"


def _axis(metrics: list[Metric], base_unit: str) -> tuple[str, float]:
    """The unit as printed last and what one of it is worth, so that the axis reads as the text does."""
    last = metrics[-1]
    if not last.value or not last.base_value:
        return base_unit, 1.0
    return last.unit or base_unit, float(last.base_value / last.value)


def _values(metrics: list[Metric], periods: list[str], nature: str, factor: float) -> list[float | None]:
    by_period = {m.period: round(float(m.base_value) / factor, 4) for m in metrics if m.nature == nature}
    return [by_period.get(p) for p in periods]
