"""Facets over a column of the row itself: a closed vocabulary, free words, a year."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Count, Q
from django.db.models.functions import ExtractYear

from ecosystem.browse.facets.base import UNKNOWN, Facet, Label, Rows, not_reported


@dataclass(frozen=True, kw_only=True)
class ChoiceFacet(Facet):
    """A facet over a text column; `choices` gives order and labels of a closed vocabulary."""

    column: str
    choices: Callable[[], Iterable[tuple[str, Label]]] = field(default=lambda: ())

    def apply(self, rows: Rows, values: list[str]) -> Rows:
        """Rows whose column holds one of the values; `-` selects the blank ones."""
        wanted = Q(**{f"{self.column}__in": [v for v in values if v != UNKNOWN]})
        if UNKNOWN in values:
            wanted |= Q(**{self.column: ""})
        return rows.filter(wanted)

    def counts(self, rows: Rows) -> list[tuple[str, str, int]]:
        """Known values in the vocabulary's order, others by count, blanks last."""
        grouped = rows.order_by().values_list(self.column).annotate(n=Count("pk"))
        counted = {value or "": n for value, n in grouped}
        blank = counted.pop("", 0)
        labels = {str(value): str(label) for value, label in self.choices()}
        order = {value: i for i, value in enumerate(labels)}
        ranked = sorted(counted, key=lambda v: (order.get(v, len(order)), -counted[v], v))
        found = [(v, labels.get(v, v), counted[v]) for v in ranked]
        return [*found, (UNKNOWN, not_reported(), blank)] if blank else found

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """From the vocabulary; free words are their own label."""
        return {str(value): str(label) for value, label in self.choices() if value in values}


@dataclass(frozen=True, kw_only=True)
class YearFacet(Facet):
    """A facet over years: of a number column, or of a date column (`dates=True`)."""

    column: str
    dates: bool = False

    @property
    def _lookup(self) -> str:
        return f"{self.column}__year" if self.dates else self.column

    def apply(self, rows: Rows, values: list[str]) -> Rows:
        """Rows of one of the years; what is not a year of four digits selects nothing."""
        years = [int(v) for v in values if len(v) == 4 and v.isascii() and v.isdigit() and v > "0000"]
        wanted = Q(pk__in=[])
        for year in years:
            wanted |= Q(**{self._lookup: year})
        if UNKNOWN in values:
            wanted |= Q(**{f"{self.column}__isnull": True})
        return rows.filter(wanted)

    def counts(self, rows: Rows) -> list[tuple[str, str, int]]:
        """Newest first, unknown last."""
        if self.dates:
            rows = rows.annotate(_year=ExtractYear(self.column))
        column = "_year" if self.dates else self.column
        counted = dict(rows.order_by().values_list(column).annotate(n=Count("pk")))
        blank = counted.pop(None, 0)
        found = [(str(year), str(year), counted[year]) for year in sorted(counted, reverse=True)]
        return [*found, (UNKNOWN, not_reported(), blank)] if blank else found

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """A year is its own label."""
        return {}


@dataclass(frozen=True, kw_only=True)
class DateFacet(Facet):
    """One end of a range of days; typed, not counted."""

    column: str
    lookup: str
    hidden: bool = True

    def apply(self, rows: Rows, values: list[str]) -> Rows:
        """Rows on or after (before) the last day given; what is no ISO day selects nothing."""
        day = _day(values[-1])
        return rows.filter(**{f"{self.column}__{self.lookup}": day}) if day else rows.none()

    def counts(self, rows: Rows) -> list[tuple[str, str, int]]:
        """Days are typed."""
        return []

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """A day is its own label."""
        return {}


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
