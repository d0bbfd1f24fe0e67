"""The rows of an export with their values and, where asked for, the sources of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from ecosystem.browse.columns import Column
from ecosystem.browse.export.cited import Cited
from ecosystem.browse.listing import Listing
from ecosystem.browse.sources import Quote

_BATCH = 500


class Record(NamedTuple):
    """One row: itself, a value for each column, quotes for each column (without sources: none)."""

    row: Any
    values: list[Any]
    quotes: list[list[Quote]]


class Records:
    """What one address exports."""

    def __init__(self, listing: Listing, site: str, *, with_sources: bool) -> None:
        self.listing, self.site, self.with_sources = listing, site.rstrip("/"), with_sources

    @cached_property
    def columns(self) -> list[Column]:
        """The columns of the list, and those that only a file needs."""
        return [*self.listing.export_columns, *self.listing.catalogue.export_columns]

    @property
    def heads(self) -> list[tuple[str, int]]:
        """What each cell of a row is called, and how wide it is in a sheet."""
        return [head for column in self.columns for head in self._heads(column)]

    def _heads(self, column: Column) -> list[tuple[str, int]]:
        label = str(column.label)
        if not self.cites(column):
            return [(label, column.width)]
        parts = ((_("quote"), 50), (_("source"), 16), (_("date"), 12), (_("address"), 30))
        return [(label, column.width), *((f"{label} · {part}", width) for part, width in parts)]

    def cites(self, column: Column) -> bool:
        """Whether the sources of the column's values are asked for and known."""
        return self.with_sources and column.is_proved()

    def cells(self, record: Record) -> list[Any]:
        """The values of a row as one line, sources beside what they prove."""
        line: list[Any] = []
        for column, value, quotes in zip(self.columns, record.values, record.quotes, strict=True):
            line.append(value)
            if self.cites(column):
                line += [[q.text for q in quotes], [q.outlet or q.title for q in quotes]]
                line += [[q.published for q in quotes], [self.site + q.url for q in quotes]]
        return line

    def _rows(self) -> Iterable[Any]:
        """The rows that the filters leave; of a way of its own those that it shows."""
        rows, keys = self.listing.rows, self.listing.file_keys
        if keys is None:
            return rows.iterator(chunk_size=_BATCH)
        found = rows.in_bulk(keys)
        return [found[key] for key in keys if key in found]

    def __iter__(self) -> Iterator[Record]:
        rows = iter(self._rows())
        while batch := list(islice(rows, _BATCH)):
            if self.listing.catalogue.finish:
                self.listing.catalogue.finish(batch)
            cited = Cited(batch, [column for column in self.columns if self.cites(column)])
            for row in batch:
                values = [column.value(row) for column in self.columns]
                yield Record(row, values, [cited.quotes(row, column) for column in self.columns])
