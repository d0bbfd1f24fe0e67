"""How subjects went over the periods: one line each, of one indicator in one unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ecosystem.browse.figures import period, printed
from ecosystem.browse.listing import Listing
from ecosystem.browse.sources import Quote, sources
from ecosystem.compare.units import Scale, common_scale
from ecosystem.figures.asking import Offer, figures, indicators, offers
from ecosystem.figures.sorts import Sort, sorted_apart
from ecosystem.models import Entity, Metric

#: Lines of one picture; subjects can be chosen by the filter.
MOST_LINES = 8


@dataclass(frozen=True, slots=True)
class Point:
    """A figure at a subject and a period."""

    metric: Metric
    printed: str
    quote: Quote | None


@dataclass(frozen=True, slots=True)
class Line:
    """A subject with a point, or nothing, for each period."""

    subject: Entity
    points: list[Point | None]


@dataclass(frozen=True, slots=True)
class Course:
    """Comparable lines, with their picture."""

    sort: Sort
    unit: str
    periods: list[str]
    lines: list[Line]
    chart: dict[str, Any]
    #: Subjects that have two periods or more and no line here.
    left_out: int


@dataclass(frozen=True, slots=True)
class Courses:
    """What `view=series` shows."""

    indicator: str
    courses: list[Course]
    offers: list[Offer]

    @property
    def keys(self) -> list[int] | None:
        """The figures of all lines, in their order; None where none is shown yet."""
        if self.offers:
            return None
        lines = [line for course in self.courses for line in course.lines]
        return [point.metric.pk for line in lines for point in line.points if point]


def courses(listing: Listing) -> Courses:
    """The lines of the one indicator chosen; subjects with a single period draw none."""
    chosen = indicators(listing)
    if len(chosen) != 1:
        return Courses("", [], offers(listing))
    drawable = [
        (sort, lines) for sort, m in sorted_apart(figures(listing)) if sort.shape and (lines := _lines(m))
    ]
    shown = [metric for _, lines in drawable for line in lines[:MOST_LINES] for metric in line.values()]
    quotes = sources().of_metrics([metric.pk for metric in shown])
    return Courses(chosen[0], [_course(sort, lines, quotes) for sort, lines in drawable], [])


def _lines(metrics: Sequence[Metric]) -> list[dict[str, Metric]]:
    """By subject the best figure of each period; those with most periods first, then the largest."""
    found: dict[int, dict[str, Metric]] = {}
    for metric in metrics:
        found.setdefault(metric.subject_id, {}).setdefault(metric.period, metric)
    lines = [line for line in found.values() if len(line) > 1]
    return sorted(lines, key=lambda line: (-len(line), -max(m.base_value for m in line.values())))


def _course(sort: Sort, found: list[dict[str, Metric]], quotes: dict[int, list[Quote]]) -> Course:
    shown = found[:MOST_LINES]
    ends = {p: metric.period_end for line in shown for p, metric in line.items()}
    periods = sorted(ends, key=lambda p: (str(ends[p]), p))
    scale = common_scale((m.base_value for line in shown for m in line.values()), sort.base_unit)
    lines = [_line(line, periods, quotes) for line in shown]
    return Course(
        sort,
        scale.unit,
        [period(p) for p in periods],
        lines,
        _chart(lines, periods, scale),
        len(found) - len(shown),
    )


def _line(found: dict[str, Metric], periods: list[str], quotes: dict[int, list[Quote]]) -> Line:
    points = [_point(found[p], quotes) if p in found else None for p in periods]
    return Line(next(iter(found.values())).subject, points)


def _point(metric: Metric, quotes: dict[int, list[Quote]]) -> Point:
    return Point(metric, printed(metric), next(iter(quotes.get(metric.pk, ())), None))


def _chart(lines: list[Line], periods: list[str], scale: Scale) -> dict[str, Any]:
    return {
        "periods": [period(p) for p in periods],
        "unit": scale.unit,
        "series": [
            {"name": line.subject.name, "values": [_value(p, scale) for p in line.points]} for line in lines
        ],
    }


def _value(point: Point | None, scale: Scale) -> float | None:
    return float(scale.of(point.metric.base_value)) if point else None
