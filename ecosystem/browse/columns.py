"""What a column of a list is: its value for exports, its cell, how it sorts, what it needs fetched."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.db.models import F, Prefetch
from django.db.models.expressions import Combinable, OrderBy
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString

from ecosystem.browse.facets.base import Label, Rows
from ecosystem.browse.shapes import Shape
from ecosystem.browse.values import RELATION

#: What no article gives; the words are in the legend of every list.
BLANK = SafeString('<span class="blank">—</span>')


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column. `value` is the plain value that exports carry; `cell` draws it (default: the value).

    `data` gives programs what the words stand for (default: the value): the record, the code.
    """

    key: str
    label: Label
    value: Callable[[Any], Any]
    cell: Callable[[Any], str] | None = None
    data: Callable[[Any], Any] | None = None
    #: Default: a number where the column is numeric, else text.
    shape: Shape | None = None
    #: Columns to order by; the declaration's order is ascending. Empty: not sortable.
    sort: tuple[str, ...] = ()
    numeric: bool = False
    #: Says how many of something there are; can be filtered from … to ….
    counts: bool = False
    #: The parameter that filters by what this column shows; counts have none.
    filter: str = ""
    annotations: Mapping[str, Combinable] = field(default_factory=dict, hash=False, compare=False)
    #: Whether the catalogue's `finish` gives rows the value; the annotations are for order and filters then.
    attached: bool = False
    select: tuple[str, ...] = ()
    prefetch: tuple[str | Prefetch[Any], ...] = ()
    #: Shown only where it is asked for.
    optional: bool = False
    #: What the column shows of the record, as `ecosystem.browse.values` names it; counts show nothing of it.
    property: str = ""
    #: Left out on phones.
    wide_only: bool = False
    #: Attributes of a row with the relations, or with the quotes, that prove the column's value.
    ties: str = ""
    quotes: str = ""
    #: Its word in schema.org; without one it is a word of ours.
    term: str = ""
    #: Width in an Excel sheet, in characters.
    width: int = 16

    @cached_property
    def css(self) -> str:
        """The classes of its cells and heading."""
        return f"col-{self.key}{' num' if self.numeric else ''}{' wide' if self.wide_only else ''}"

    def written(self) -> Shape:
        """How programs get it."""
        return self.shape or (Shape.NUMBER if self.numeric else Shape.TEXT)

    def read(self, row: Any) -> Any:
        """What programs get, before it is written."""
        return self.data(row) if self.data else self.value(row)

    def draw(self, row: Any) -> SafeString:
        """The HTML of one cell; `BLANK` where nothing is known."""
        value = self.cell(row) if self.cell else self.value(row)
        if isinstance(value, list):
            value = "、".join(str(part) for part in value)
        return conditional_escape(BLANK if value is None or value == "" else value)

    def ordering(self, *, descending: bool) -> list[OrderBy]:
        """Order by this column; rows without a value come last either way."""
        if self.counts:  # never empty; and in this form an index answers
            return [F(name).desc() if descending else F(name).asc() for name in self.sort]
        if descending:
            return [F(name).desc(nulls_last=True) for name in self.sort]
        return [F(name).asc(nulls_last=True) for name in self.sort]

    def is_proved(self) -> bool:
        """Whether the sources of its values can be told."""
        return bool(self.own_property() or self.ties or self.quotes)

    def own_property(self) -> str:
        """The property of the record's own that it shows; relations and figures are none."""
        return "" if self.quotes or self.property.startswith(RELATION) else self.property


def complete(rows: Rows, columns: Iterable[Column]) -> Rows:
    """The rows with all that the columns need; what two of them need is fetched once."""
    prefetches: list[str | Prefetch[Any]] = []
    for column in columns:
        rows = rows if column.attached else rows.annotate(**column.annotations)
        rows = rows.select_related(*column.select) if column.select else rows
        prefetches += (needed for needed in column.prefetch if needed not in prefetches)
    return rows.prefetch_related(*prefetches)
