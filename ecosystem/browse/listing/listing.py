"""The pipeline of a list: base rows → restriction → filters → order → page, and the facets beside it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import cache, cached_property
from types import MappingProxyType
from typing import Any, ClassVar

from django.core.paginator import Page, Paginator
from django.http import QueryDict
from django.urls import reverse

from ecosystem.browse import displays
from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.columns import Column, complete
from ecosystem.browse.displays import Display, Way
from ecosystem.browse.facets import FacetView
from ecosystem.browse.facets.base import Rows
from ecosystem.browse.filters import CatalogueFilterSet
from ecosystem.browse.links import Query
from ecosystem.browse.listing import columns, facets, pills
from ecosystem.browse.listing.addresses import Addresses
from ecosystem.browse.listing.columns import Heading, Order
from ecosystem.browse.listing.facets import RangeView
from ecosystem.browse.listing.pills import Pill
from ecosystem.browse.marking import attach_marks
from ecosystem.browse.memory import Memo, at_once, memo
from ecosystem.browse.tiles import TileMap, region_facet, tile_map
from ecosystem.models import ListPreference

#: Parameters of every list that are no filters.
STATE = frozenset({"sort", "page", "per_page", "columns", "view", "format", "sources", "all"})


class Listing:
    """One list as one address asks for it."""

    #: Parameters that are no filters.
    known: ClassVar[frozenset[str]] = STATE

    def __init__(
        self,
        catalogue: Catalogue,
        path: str,
        data: QueryDict,
        preference: ListPreference | None = None,
        *,
        stamp: str = "",
        known: Mapping[str, Mapping[str, str]] = MappingProxyType({}),
    ) -> None:
        self.catalogue, self.preference = catalogue, preference
        self._known_stamp, self._known_labels = stamp, known
        self.query = Query(path, data)
        self.addresses = Addresses(self)

    # --- rows ---------------------------------------------------------------------------------

    @cached_property
    def filters(self) -> CatalogueFilterSet:
        """The filters as asked for, read once."""
        kind = self.catalogue.filterset_class
        data = self.query.data(kind.base_filters)
        return kind(data, queryset=self.catalogue.rows(), known=self._known_labels)

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

    @property
    def export_columns(self) -> tuple[Column, ...]:
        """The columns asked for; all there are, where nothing was asked."""
        return self.columns if self.query.values("columns") else self.catalogue.columns

    @property
    def rows(self) -> Rows:
        """The filtered rows, in order, with all that the columns of a file need."""
        rows = complete(self.filtered(), self.export_columns)
        rows = rows.annotate(**self.order.column.annotations)
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

    @cached_property
    def count(self) -> int:
        """How many rows the filters leave."""
        return self.memo()("count", self.filtered().count)

    @cached_property
    def _stamp(self) -> str:
        """Of what is shown; a page of many lists asks for it once and gives it to each."""
        stamp = self.catalogue.stamp
        return (self._known_stamp or stamp()) if stamp else ""

    def memo(self, leave_out: Collection[str] = ()) -> Memo:
        """Remembers what was counted under these filters, while nothing changes."""
        return memo(self._stamp, *self.question(leave_out)) if self._stamp else at_once

    def question(self, leave_out: Collection[str] = ()) -> tuple[str, ...]:
        """What tells the rows that these filters leave from those of other addresses."""
        asked = self.query.data(sorted(param for param in self.filters.filters if param not in leave_out))
        return self.catalogue.key, asked.urlencode(), str(self.restricted), ",".join(sorted(leave_out))

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
        found = complete(self.catalogue.rows().filter(pk__in=keys), self.columns).in_bulk()
        rows = [found[key] for key in keys if key in found]
        if self.catalogue.finish:
            self.catalogue.finish(rows)
        attach_marks(rows, self.query.value("q"))
        for row in rows:
            row.within = self.within
        return rows

    @property
    def within(self) -> str:
        """This list as the pages of its rows carry it: filters and order, without page and looks."""
        filters = {*self.filters.filters, "sort", "all"}
        data = self.query.data([param for param in self.query.params if param in filters])
        return data.urlencode() or f"sort={self.order.asked}"

    @property
    def per_page(self) -> int:
        """One of the sizes offered."""
        kept = self.preference.per_page if self.preference else None
        return columns.page_size(self.query.value("per_page") or str(kept or ""))

    @property
    def look(self) -> str:
        """`table`, `cards` or `map`."""
        asked = self.query.value("view")
        return asked if asked in dict(self.addresses.looks) else "table"

    @cached_property
    def tile_map(self) -> TileMap | None:
        """The map of the filtered rows, where they have places."""
        facet = region_facet(self)
        return tile_map(self, facet) if facet else None

    # --- columns and order ----------------------------------------------------------------------

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """The columns shown, in the catalogue's order."""
        return columns.chosen_columns(self.catalogue, self._asked_columns)

    @property
    def columns_are_chosen(self) -> bool:
        """Whether somebody asked for these columns; a narrow screen shows them all then."""
        return bool(self._asked_columns)

    @property
    def _asked_columns(self) -> list[str]:
        kept = self.preference.columns if self.preference else []
        return self.query.values("columns") or kept

    @property
    def column_choices(self) -> list[tuple[Column, bool]]:
        """All columns, and whether each is shown."""
        return [(column, column in self.columns) for column in self.catalogue.columns]

    @property
    def preference_url(self) -> str:
        """Where a person's own columns are kept."""
        return reverse(f"{self.catalogue.key}-preference")

    @cached_property
    def order(self) -> Order:
        """What the rows are sorted by."""
        return columns.order_of(self.catalogue, self.query.value("sort"))

    @property
    def headings(self) -> list[Heading]:
        """The columns with their sorting addresses."""
        return columns.headings(self.columns, self.order, self.query)

    # --- ways to look ----------------------------------------------------------------------------

    @cached_property
    def display(self) -> Display | None:
        """How the rows are shown; None is the table."""
        return displays.chosen(self)

    @cached_property
    def shown(self) -> Any:
        """What that way shows."""
        return self.display.data(self) if self.display else None

    @cached_property
    def file_keys(self) -> list[int] | None:
        """The rows that the way shows, in its order; None where a file takes all that the filters leave."""
        return self.display.keys(self.shown) if self.display else None

    @property
    def file_count(self) -> int:
        """How many rows a file takes."""
        return self.count if self.file_keys is None else len(self.file_keys)

    @property
    def ways(self) -> list[Way]:
        """The ways to look beside the table, with their addresses."""
        return displays.ways(self)

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


def whole_lists(catalogues: Iterable[Catalogue]) -> dict[str, Listing]:
    """Lists as they are when nothing is asked of them, by kind; whether anything changed is asked once."""
    stamp = cache(lambda ask: ask())
    return {
        c.key: Listing(c, c.url, QueryDict(), stamp=stamp(c.stamp) if c.stamp else "") for c in catalogues
    }
