"""The sources of the values of some rows, in a fixed number of queries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ecosystem.browse.columns import Column
from ecosystem.browse.proofs.values import agrees, shown_value
from ecosystem.browse.sources import Quote, sources


class Cited:
    """Answers which words prove the value of a column of a row."""

    def __init__(self, rows: Sequence[Any], columns: Sequence[Column]) -> None:
        self._said: dict[int, dict[str, list[Quote]]] = {}
        self._related: dict[int, list[Quote]] = {}
        self._columns = frozenset(column.key for column in columns)
        properties = [name for column in columns if (name := column.own_property())]
        if properties:
            self._said = sources().of_columns([row.pk for row in rows], properties)
        ties = [tie.pk for row in rows for c in columns if c.ties for tie in getattr(row, c.ties)]
        if ties:
            self._related = sources().of_relations(ties)

    def quotes(self, row: Any, column: Column) -> list[Quote]:
        """The best quote of the value; of several related records, one for each."""
        if column.key not in self._columns:
            return []
        if column.ties:
            found = (self._related.get(tie.pk) for tie in getattr(row, column.ties))
            return [quotes[0] for quotes in found if quotes]
        if column.quotes:
            return list(getattr(row, column.quotes)[:1])
        return self._of_property(row, column.own_property())

    def _of_property(self, row: Any, name: str) -> list[Quote]:
        said = self._said.get(row.pk, {}).get(name, [])
        shown = shown_value(row, name) if said else None
        return [quote for quote in said if agrees(name, shown, quote.value)][:1]
