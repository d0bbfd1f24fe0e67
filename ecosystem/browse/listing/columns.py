"""Which columns a list shows, and in which order its rows come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.columns import Column
from ecosystem.browse.links import Query

PAGE_SIZES = (25, 50, 100, 250)
DEFAULT_PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class Heading:
    """A column's heading: the address that sorts by it, and how the list is sorted by it now."""

    column: Column
    url: str
    direction: str


@dataclass(frozen=True, slots=True)
class Order:
    """The column that a list is sorted by."""

    column: Column
    descending: bool

    @property
    def asked(self) -> str:
        """As addresses write it."""
        return f"{'-' if self.descending else ''}{self.column.key}"


def chosen_columns(catalogue: Catalogue, asked: Sequence[str]) -> tuple[Column, ...]:
    """The columns asked for in the catalogue's order, the first always; those shown by default otherwise."""
    first, *rest = catalogue.columns
    known = [column for column in rest if column.key in asked]
    if not known and first.key not in asked:
        return tuple(column for column in catalogue.columns if not column.optional)
    return (first, *known)


def order_of(catalogue: Catalogue, asked: str) -> Order:
    """The order asked for; an unknown column means the default."""
    for words in (asked, catalogue.default_sort):
        column = catalogue.column(words.removeprefix("-"))
        if column and column.sort:
            return Order(column, words.startswith("-"))
    raise LookupError(catalogue.default_sort)


def headings(columns: Sequence[Column], order: Order, query: Query) -> list[Heading]:
    """The columns with their sorting addresses. Numbers sort from the highest first."""
    return [_heading(column, order, query) for column in columns]


def _heading(column: Column, order: Order, query: Query) -> Heading:
    if not column.sort:
        return Heading(column, "", "")
    if column is not order.column:
        return Heading(column, query.url(sort=f"{'-' if column.numeric else ''}{column.key}"), "")
    url = query.url(sort=column.key if order.descending else f"-{column.key}")
    return Heading(column, url, "descending" if order.descending else "ascending")


def page_size(asked: str) -> int:
    """One of the sizes offered."""
    return next((size for size in PAGE_SIZES if str(size) == asked), DEFAULT_PAGE_SIZE)
