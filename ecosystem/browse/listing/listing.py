"""The pipeline of a list: base rows → restriction → filters → order → page, and the facets beside it."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from typing import Any, ClassVar

from django.core.paginator import Page, Paginator
from django.http import QueryDict

from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.columns import Column
from ecosystem.browse.facets import FacetView
from ecosystem.browse.facets.base import Rows
from ecosystem.browse.filters import CatalogueFilterSet
from ecosystem.browse.links import Query
from ecosystem.browse.listing import columns, facets, pills
from ecosystem.browse.listing.addresses import Addresses
from ecosystem.browse.listing.columns import Heading, Order
from ecosystem.browse.listing.facets import RangeView
from ecosystem.browse.listing.pills import Pill

#: Parameters of every list that are no filters.
STATE = frozenset({"sort", "page", "per_page", "columns", "view", "format", "sources", "all"})


class Listing:
    """One list as one address asks for it."""

    #: Parameters that are no filters.
    known: ClassVar[frozenset[str]] = STATE

    def __init__(self, catalogue: Catalogue, path: str, data: QueryDict) -> None:
        self.catalogue = catalogue
        self.query = Query(path, data)
        self.addresses = Addresses(self)

    # --- rows ---------------------------------------------------------------------------------

    @cached_property
    def filters(self) -> CatalogueFilterSet:
        """The filters as asked for, read once."""
        kind = self.catalogue.filterset_class
        return kind(self.query.data(kind.base_filters), queryset=self.catalogue.rows())

    def filtered(self, leave_out: Collection[str] = ()) -> Rows:
        """The rows that all filters leave; `leave_out` skips some, so that their values can be counted."""
        rows = self.catalogue.rows()
        if self.restricted and self.catalogue.restriction:
            rows = rows.filter(self.catalogue.restriction.condition())
        return self.filters.narrowed(rows, leave_out)

    @property
    def restricted(self) -> bool:
        """Whether the catalogue's restriction holds; a quick search looks at everything."""
        return bool(self.catalogue.restriction) and not (self.query.value("all") or self.query.value("q"))

    @cached_property
    def rows(self) -> Rows:
        """The filtered rows, in order, with all that the columns show: what exports carry away."""
        rows = self._complete(self.filtered()).annotate(**self.order.column.annotations)
        ordered: Rows = rows.order_by(*self._ordering, "pk")
        return ordered

    @property
    def _ordering(self) -> list[Any]:
        return self.order.column.ordering(descending=self.order.descending)

    @property
    def _keys(self) -> Rows:
        """Primary keys in order, with no more computed than the order needs."""
        rows = self.filtered().annotate(**self.order.column.annotations)
        ordered: Rows = rows.order_by(*self._ordering, "pk")
        return ordered.values_list("pk", flat=True)

    def _complete(self, rows: Rows) -> Rows:
        for column in self.columns:
            rows = rows.annotate(**column.annotations)
            rows = rows.select_related(*column.select) if column.select else rows
            rows = rows.prefetch_related(*column.prefetch)
        return rows

    @cached_property
    def count(self) -> int:
        """How many rows the filters leave."""
        return self.filtered().count()

    @cached_property
    def page(self) -> Page[Any]:
        """The page asked for; what is no page number becomes the first, what is too high the last."""
        paginator = Paginator(self._keys, self.per_page)
        paginator.count = self.count
        page = paginator.get_page(self.query.value("page", "1"))
        page.object_list = self._fetched(list(page.object_list))
        return page

    def first(self, most: int) -> list[Any]:
        """The first few rows, for pages that show a part of the list."""
        return self._fetched(list(self._keys[:most]))

    def _fetched(self, keys: list[Any]) -> list[Any]:
        """The rows of one page. Counts are computed for these alone, not for all that the filters leave."""
        found = self._complete(self.catalogue.rows().filter(pk__in=keys)).in_bulk()
        rows = [found[key] for key in keys if key in found]
        if self.catalogue.finish:
            self.catalogue.finish(rows)
        return rows

    @property
    def per_page(self) -> int:
        """One of the sizes offered."""
        return columns.page_size(self.query.value("per_page"))

    # --- columns and order ----------------------------------------------------------------------

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """The columns shown, in the catalogue's order."""
        return columns.chosen_columns(self.catalogue, self.query.values("columns"))

    @cached_property
    def order(self) -> Order:
        """What the rows are sorted by."""
        return columns.order_of(self.catalogue, self.query.value("sort"))

    @property
    def headings(self) -> list[Heading]:
        """The columns with their sorting addresses."""
        return columns.headings(self.columns, self.order, self.query)

    # --- facets and pills -----------------------------------------------------------------------

    @cached_property
    def facets(self) -> list[FacetView]:
        """The facets that have something to choose, counted under all the other filters."""
        return facets.views(self)

    @property
    def ranges(self) -> list[RangeView]:
        """Numbers and days from … to …."""
        return facets.ranges(self)

    @cached_property
    def pills(self) -> list[Pill]:
        """The chosen filters, each removable."""
        return pills.pills(self.filters, self.query)

    @cached_property
    def problems(self) -> list[str]:
        """What is wrong with what was asked, in words."""
        return pills.problems(self.filters, self.query, self.known)


def shown_count(catalogue: Catalogue) -> int:
    """How many rows the list shows when nothing is asked of it."""
    return Listing(catalogue, catalogue.url, QueryDict()).count
