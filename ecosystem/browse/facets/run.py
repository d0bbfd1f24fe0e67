"""Rows of chosen import runs."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import Model, Q

from ecosystem.browse.facets.base import Counted, Facet, Rows

#: Digits of the largest number of a run.
_LONGEST = 18


@dataclass(frozen=True, kw_only=True)
class RunFacet(Facet):
    """What chosen import runs brought or changed, by number."""

    column: str = "run"
    hidden: bool = True

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """The rows of one of them."""
        return Q(**{f"{self.column}__in": [int(value) for value in values]})

    def lacking(self, model: type[Model]) -> Q:
        """The rows of no import."""
        return Q(**{f"{self.column}__isnull": True})

    def counts(self, rows: Rows, matching: str = "") -> list[Counted]:
        """Runs are reached from what they changed."""
        return []

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """A number is its own label."""
        return {v: v for v in values if v.isascii() and v.isdigit() and len(v) <= _LONGEST}
