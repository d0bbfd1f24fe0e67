"""The ISO 8601 periods of metrics as pairs of days."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import NamedTuple

_POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z", re.ASCII)


class Span(NamedTuple):
    """First and last day of a period, and how finely it was given (`year`, `month` or `day`)."""

    start: date
    end: date
    precision: str


def span(iso: str) -> Span:
    """Read `2022`, `2022-11`, `2022-12-31` or an interval of such; ValueError for anything else."""
    first, slash, last = iso.partition("/")
    start = _point(first)
    if not slash:
        return start
    end = _point(last)
    if end.end < start.start:
        raise ValueError(f"period ends before it starts: {iso!r}")
    return Span(start.start, end.end, start.precision)


@lru_cache(maxsize=4096)
def is_period(iso: str) -> bool:
    """Whether `span` can read it: 30 February and intervals that run backwards are none."""
    try:
        span(iso)
    except ValueError:
        return False
    return True


def _point(iso: str) -> Span:
    match = _POINT.match(iso)
    if match is None:
        raise ValueError(f"not an ISO 8601 period: {iso!r}")
    year, month, day = (int(g) if g else 0 for g in match.groups())
    if day:
        return Span(date(year, month, day), date(year, month, day), "day")
    if month:
        return Span(date(year, month, 1), date(year, month, monthrange(year, month)[1]), "month")
    return Span(date(year, 1, 1), date(year, 12, 31), "year")
