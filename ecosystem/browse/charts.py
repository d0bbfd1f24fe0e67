"""Data of charts; the drawing is done in the browser from the JSON that stands in the page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from ecosystem.browse.facets import UNKNOWN
from ecosystem.browse.figures import period
from ecosystem.models import Metric, Nature

if TYPE_CHECKING:
    from ecosystem.browse.listing import Listing

#: Bars of one chart; the rest is in the list that the chart leads to.
MOST_BARS = 16


@dataclass(frozen=True, slots=True)
class FacetChart:
    """The values of a facet as bars, and how many rows have none."""

    bars: list[dict[str, Any]]
    unknown: int
    unknown_url: str


def facet_chart(listing: Listing, param: str) -> FacetChart:
    """One bar per value, the longest first: label, count, and the address of the filtered list."""
    facet, query = listing.catalogue.facet(param), listing.query
    found = listing.memo({param})("counts", lambda: facet.counts(listing.filtered({param})))
    counted = sorted(found, key=lambda row: -row[2])
    bars = [
        {"name": label, "value": count, "url": query.url(**{param: value})}
        for value, label, count in counted
        if value != UNKNOWN and count
    ]
    unknown = sum(count for value, _label, count in counted if value == UNKNOWN)
    return FacetChart(bars[:MOST_BARS], unknown, query.url(**{param: UNKNOWN}))


def series_chart(metrics: Iterable[Metric], told: Mapping[int, str] = {}) -> dict[str, Any] | None:
    """Periods and values of an indicator, facts and plans as separate series of one unit.

    `told` says by metric id what stands behind a value, for the hover.
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
    series = [_series(drawn, periods, nature, factor, told) for nature in Nature]
    return {
        "periods": [period(p) for p in periods],
        "unit": printed_unit,
        "series": [one for one in series if any(value is not None for value in one["values"])],
    }


def breakdown_chart(metrics: Iterable[Metric], told: Mapping[int, str] = {}) -> dict[str, Any] | None:
    """The parts of an indicator stacked, a bar for each period: facts of one unit with two parts or more."""
    parts = [m for m in metrics if m.scope and m.nature == Nature.ACTUAL]
    units = Counter(m.base_unit for m in parts)
    drawn = [m for m in parts if m.base_unit == max(units, key=lambda unit: (units[unit], unit))]
    drawn.sort(key=lambda m: (m.period_end or date.min, m.period, m.sources, m.pk))
    scopes = list(dict.fromkeys(m.scope for m in drawn))
    periods = list(dict.fromkeys(m.period for m in drawn))
    # Shares and ratios of parts do not add up to a whole that anybody reported.
    if len(scopes) < 2 or drawn[0].base_unit == "%":
        return None
    unit, factor = _axis(drawn, drawn[0].base_unit)
    return {
        "periods": [period(p) for p in periods],
        "unit": unit,
        "stacked": True,
        "series": [
            {"name": scope, **_points([m for m in drawn if m.scope == scope], periods, factor, told)}
            for scope in scopes
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


def _series(
    metrics: list[Metric], periods: list[str], nature: Nature, factor: float, told: Mapping[int, str]
) -> dict[str, Any]:
    own = [m for m in metrics if m.nature == nature]
    return {"name": str(nature.label), **_points(own, periods, factor, told)}


def _points(
    metrics: list[Metric], periods: list[str], factor: float, told: Mapping[int, str]
) -> dict[str, list[Any]]:
    """A value for each period and what stands behind it; of several the best documented, the last."""
    by_period = {m.period: m for m in metrics}
    shown = [by_period.get(p) for p in periods]
    return {
        "values": [round(float(m.base_value) / factor, 4) if m else None for m in shown],
        "told": [told.get(m.pk, "") if m else "" for m in shown],
    }
