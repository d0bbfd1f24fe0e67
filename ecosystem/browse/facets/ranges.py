"""Filters from … to …: numbers, years and days."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Count, Model, Q
from django.db.models.expressions import Combinable
from django.db.models.functions import ExtractYear
from django.utils.translation import gettext as _

from ecosystem.browse.facets.base import UNKNOWN, Counted, Facet, Rows, not_reported
from ecosystem.browse.facets.modes import Mode

_ENDS = {Mode.FROM: "gte", Mode.TO: "lte"}
#: More than any column holds.
LARGEST = Decimal(10) ** 23


class Scale(StrEnum):
    """What is typed at the ends of a range; the value is the type of the input."""

    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True, kw_only=True)
class RangeFacet(Facet):
    """A range over a column or an annotation; typed, not counted."""

    column: str
    scale: Scale = Scale.NUMBER
    hidden: bool = True
    #: Annotations that `column` reads, where it is none of the table's own.
    annotations: Mapping[str, Combinable] = field(default_factory=dict, hash=False, compare=False)
    #: Unit shown beside the inputs.
    unit: str = ""

    @property
    def modes(self) -> tuple[Mode, ...]:
        """From, to; a count is always known."""
        return (Mode.FROM, Mode.TO) if self.annotations else (Mode.FROM, Mode.TO, Mode.EMPTY)

    @property
    def needs(self) -> Mapping[str, Combinable]:
        """The counts that the range is over."""
        return self.annotations

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """Rows of exactly one of the values."""
        return Q(**{f"{self.column}__in": [self.parsed(value) for value in values]})

    def lacking(self, model: type[Model]) -> Q:
        """Rows without a value."""
        return Q(**{f"{self.column}__isnull": True})

    def where(self, model: type[Model], mode: Mode, values: Sequence[str]) -> Q:
        """From or up to the last value given."""
        if mode in _ENDS:
            return Q(**{f"{self.column}__{_ENDS[mode]}": self.parsed(values[-1])})
        return super().where(model, mode, values)

    def parsed(self, text: str) -> Any:
        """The number or day. Raises ValidationError."""
        return _PARSERS[self.scale](text)

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """A number or day is its own label."""
        return {value: value for value in values if _parses(self.parsed, value)}

    def complaint(self, value: str) -> str:
        """What was expected."""
        if self.scale is Scale.DATE:
            return _("“%(value)s” is no day; write it like 2024-03-31.") % {"value": value}
        return _("“%(value)s” is no number.") % {"value": value}

    def counts(self, rows: Rows, matching: str = "") -> list[Counted]:
        """Ranges are typed."""
        return []


@dataclass(frozen=True, kw_only=True)
class YearFacet(RangeFacet):
    """A facet over years, with ranges: of a number column, or of a date column (`dates=True`)."""

    hidden: bool = False
    dates: bool = False

    @property
    def modes(self) -> tuple[Mode, ...]:
        """Single years and ranges."""
        return (Mode.ANY, Mode.NOT, Mode.EMPTY, Mode.FROM, Mode.TO)

    @property
    def _year(self) -> str:
        return f"{self.column}__year" if self.dates else self.column

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """Rows of one of the years."""
        if not self.dates:
            return super().having(model, values)
        wanted = Q(pk__in=[])
        for value in values:
            wanted |= Q(**{self._year: self.parsed(value)})
        return wanted

    def where(self, model: type[Model], mode: Mode, values: Sequence[str]) -> Q:
        """From or up to a year."""
        if mode in _ENDS:
            return Q(**{f"{self._year}__{_ENDS[mode]}": self.parsed(values[-1])})
        return super().where(model, mode, values)

    def parsed(self, text: str) -> int:
        """Four digits, as ISO 8601 writes years. Raises ValidationError."""
        if len(text) == 4 and text.isascii() and text.isdigit() and text > "0000":
            return int(text)
        raise ValidationError(self.complaint(text))

    def complaint(self, value: str) -> str:
        """What was expected."""
        return _("“%(value)s” is no year of four digits.") % {"value": value}

    def counts(self, rows: Rows, matching: str = "") -> list[Counted]:
        """Newest first, unknown last."""
        if self.dates:
            rows = rows.annotate(_year=ExtractYear(self.column))
        column = "_year" if self.dates else self.column
        counted = dict(rows.order_by().values_list(column).annotate(n=Count("pk")))
        blank = counted.pop(None, 0)
        found = [(f"{year:04}", f"{year:04}", counted[year]) for year in sorted(counted, reverse=True)]
        if matching:
            return [row for row in found if matching in row[0]]
        return [*found, (UNKNOWN, not_reported(), blank)] if blank else found


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or abs(number) > LARGEST or not text.isascii():
        raise ValidationError(_("“%(value)s” is no number.") % {"value": text})
    return number


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValidationError(_("“%(value)s” is no day.") % {"value": text}) from None


_PARSERS: dict[Scale, Callable[[str], Any]] = {Scale.NUMBER: _number, Scale.DATE: _day}


def _parses(parse: Callable[[str], Any], text: str) -> bool:
    try:
        parse(text)
    except ValidationError:
        return False
    return True
