"""The panel of what belongs to an entity: each sort by its parts, the first of them, and the way to all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ecosystem.browse.columns import Column
from ecosystem.browse.detail import Detail
from ecosystem.browse.facets import UNKNOWN, Option
from ecosystem.browse.facets.base import Label
from ecosystem.browse.holdings import Held
from ecosystem.browse.memory import last_change
from ecosystem.browse.panels.base import Panel
from ecosystem.browse.registry import catalogue_of

#: Values of one facet shown; the rest is in the list.
MOST_PARTS = 8
#: Columns of the small tables.
_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Parts:
    """How many fall to each value of a facet; `most` is the length of the longest bar."""

    label: Label
    options: list[Option]
    most: int


@dataclass(frozen=True, slots=True)
class Block:
    """One holding as the page shows it."""

    held: Held
    parts: list[Parts]
    columns: list[Column]
    rows: list[Any]

    @property
    def says_more(self) -> bool:
        """Whether there is more to it than a count, which stands elsewhere on the page."""
        return bool(self.parts or self.rows)


@dataclass(frozen=True, kw_only=True)
class Holdings(Panel):
    """What the kind declares to belong to its entities (`Catalogue.holdings`)."""

    template = "panels/holdings.html"

    def data(self, detail: Detail) -> dict[str, Any] | None:
        """The holdings that have something in them."""
        catalogue = catalogue_of(detail.entity.kind)
        declared = catalogue.holdings if catalogue else ()
        asked = [holding for holding in declared if holding.by or holding.rows]
        stamp = last_change() if asked else ""
        held = [holding.of(detail.entity, stamp) for holding in asked]
        blocks = [block for one in held if one.count and (block := _block(one)).says_more]
        return {"blocks": blocks} if blocks else None


def _block(held: Held) -> Block:
    shown = held.holding.rows
    columns = [column for column in held.catalogue.columns if not column.wide_only and not column.numeric]
    return Block(
        held,
        [parts for param in held.holding.by if (parts := _parts(held, param))],
        columns[:_COLUMNS],
        held.first if shown else [],
    )


def _parts(held: Held, param: str) -> Parts | None:
    options = held.parts(param)[:MOST_PARTS]
    if not any(option.value != UNKNOWN for option in options):
        return None
    return Parts(held.part_label(param), options, max(option.count for option in options))
