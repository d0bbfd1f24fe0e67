"""What a facet is: a filter that also says how many rows each of its values would leave."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, TypeAlias

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from ecosystem.browse.links import Query

Label: TypeAlias = str | Promise
Rows: TypeAlias = "QuerySet[Any]"

#: The value that selects rows where nothing is known.
UNKNOWN = "-"
#: Values shown before the rest is folded away.
SHOWN = 8
#: Values offered at all; rarer ones are reached by search.
MOST_OPTIONS = 60


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a facet: what it is called, how many rows it leaves, the address that toggles it."""

    value: str
    label: str
    count: int
    selected: bool
    url: str
    depth: int = 0


@dataclass(frozen=True, kw_only=True)
class Facet(ABC):
    """A filter by one parameter. Several values of one facet widen, several facets narrow."""

    param: str
    label: Label
    #: A hidden facet filters and makes pills but is not listed beside the table.
    hidden: bool = False

    @abstractmethod
    def apply(self, rows: Rows, values: list[str]) -> Rows:
        """The rows that have one of the values."""

    @abstractmethod
    def counts(self, rows: Rows) -> list[tuple[str, str, int]]:
        """Value, label and number of rows of each value among `rows`, in the order to show."""

    @abstractmethod
    def labels(self, values: Collection[str]) -> dict[str, str]:
        """What values are called, for pills; unknown values may be missing."""

    def options(self, rows: Rows, query: Query) -> list[Option]:
        """The values to offer. A selected one is offered even where it leaves nothing."""
        selected = query.values(self.param)
        counted = self.counts(rows)
        found = [row for i, row in enumerate(counted) if i < MOST_OPTIONS or row[0] in {*selected, UNKNOWN}]
        present = {value for value, _label, _count in found}
        missing = [value for value in selected if value not in present]
        if missing:
            names = self.pill_labels(missing)
            found += [(value, names[value], 0) for value in missing]
        return [
            Option(value, label, count, value in selected, query.toggled(self.param, value))
            for value, label, count in found
        ]

    def pill_labels(self, values: list[str]) -> dict[str, str]:
        """What each selected value is called; a value that nobody knows is shown as typed."""
        known = self.labels([v for v in values if v != UNKNOWN])
        return {v: not_reported() if v == UNKNOWN else known.get(v, v) for v in values}


def not_reported() -> str:
    """The words for a value that no article gives."""
    return _("Not reported")


@dataclass(frozen=True, slots=True)
class FacetView:
    """A facet with its values counted, ready for the template."""

    facet: Facet
    options: list[Option]

    @property
    def worth_showing(self) -> bool:
        """Whether there is anything to choose; “not reported” alone is no choice."""
        return any(option.value != UNKNOWN or option.selected for option in self.options)

    @property
    def first(self) -> list[Option]:
        """The values in sight: the first few, and chosen ones wherever they rank."""
        return [o for i, o in enumerate(self.options) if i < SHOWN or o.selected or o.depth]

    @property
    def rest(self) -> list[Option]:
        """The values folded away."""
        return [o for i, o in enumerate(self.options) if not (i < SHOWN or o.selected or o.depth)]
