"""Facets over a column of the row itself: a closed vocabulary or free words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field

from django.db.models import Count, Model, Q

from ecosystem.browse.facets.base import UNKNOWN, Counted, Facet, Label, Rows, not_reported


@dataclass(frozen=True, kw_only=True)
class TextFacet(Facet):
    """Exactly these words in a nullable text column; typed, not counted."""

    column: str
    hidden: bool = True

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """Rows whose column holds one of the values."""
        return Q(**{f"{self.column}__in": values})

    def lacking(self, model: type[Model]) -> Q:
        """Rows without a value."""
        return Q(**{f"{self.column}__isnull": True}) | Q(**{self.column: ""})

    def counts(self, rows: Rows, matching: str = "") -> list[Counted]:
        """Each stands once."""
        return []

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """Words are their own label."""
        return {value: value for value in values}


@dataclass(frozen=True, kw_only=True)
class ChoiceFacet(Facet):
    """A facet over a text column; `choices` gives order and labels of a closed vocabulary."""

    column: str
    choices: Callable[[], Iterable[tuple[str, Label]]] = field(default=lambda: ())

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """Rows whose column holds one of the values."""
        return Q(**{f"{self.column}__in": values})

    def lacking(self, model: type[Model]) -> Q:
        """Rows whose column is blank."""
        return Q(**{self.column: ""})

    def counts(self, rows: Rows, matching: str = "") -> list[Counted]:
        """Known values in the vocabulary's order, others by count, blanks last."""
        grouped = rows.order_by().values_list(self.column).annotate(n=Count("pk"))
        counted = {value or "": n for value, n in grouped}
        blank = counted.pop("", 0)
        labels = dict(self.offered())
        order = {value: i for i, value in enumerate(labels)}
        ranked = sorted(counted, key=lambda v: (order.get(v, len(order)), -counted[v], v))
        found = [(v, labels.get(v, v), counted[v]) for v in ranked]
        if matching:
            return [row for row in found if matching.casefold() in row[1].casefold()]
        return [*found, (UNKNOWN, not_reported(), blank)] if blank else found

    def offered(self) -> list[tuple[str, str]]:
        """The vocabulary."""
        return [(str(value), str(label)) for value, label in self.choices()]

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """From the vocabulary; free words are their own label."""
        known = dict(self.offered())
        return {v: known[v] for v in values if v in known} if known else {v: v for v in values}
