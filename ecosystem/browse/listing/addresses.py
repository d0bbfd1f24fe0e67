"""The addresses that lead from a list: its pages, sizes, exports, feed, and itself without filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse

from ecosystem.browse.facets import Mode
from ecosystem.browse.listing.columns import PAGE_SIZES
from ecosystem.browse.tiles import region_facet

if TYPE_CHECKING:
    from ecosystem.browse.listing.listing import Listing


#: Formats of files, the most asked for first.
FORMATS = ("xlsx", "csv", "json", "jsonld")


class Addresses:
    """Addresses that differ from the list's own in one thing."""

    def __init__(self, listing: Listing) -> None:
        self._listing, self._query = listing, listing.query

    @property
    def cleared(self) -> str:
        """Without any filter; order and columns stay."""
        return self._query.url(**dict.fromkeys([*self._listing.filters.filters, "all"]))

    @property
    def state(self) -> str:
        """The part after `?` that a saved view keeps."""
        return self._query.url().partition("?")[2]

    @property
    def search_fields(self) -> list[tuple[str, str]]:
        """The hidden fields of the quick search."""
        return self._query.kept("q")

    @property
    def column_fields(self) -> list[tuple[str, str]]:
        """The hidden fields of the choice of columns and page size."""
        return self._query.kept("columns", "per_page")

    @property
    def default_columns(self) -> str:
        """With the columns that are shown to everybody."""
        return self._query.url(columns=None)

    @property
    def looks(self) -> list[tuple[str, str]]:
        """Table, cards and, where rows have a place, map."""
        shown = ("table", "cards", "map") if region_facet(self._listing) else ("table", "cards")
        return [(name, self._query.url(view=None if name == "table" else name)) for name in shown]

    @property
    def ticked_fields(self) -> list[tuple[str, str]]:
        """The hidden fields of the form of ticked rows: how they are shown, not which."""
        return [(p, v) for p in ("sort", "columns") for v in self._query.values(p)]

    @property
    def range_fields(self) -> list[tuple[str, str]]:
        """The hidden fields of the form of ranges."""
        params = [view.facet.param for view in self._listing.ranges]
        return self._query.kept(*(param + mode for param in params for mode in (Mode.FROM, Mode.TO)))

    @property
    def sizes(self) -> list[tuple[int, str]]:
        """Page sizes and their addresses."""
        return [(size, self._query.url(per_page=str(size))) for size in PAGE_SIZES]

    @property
    def pages(self) -> list[tuple[int | str, str]]:
        """Page numbers with addresses; a gap has no address."""
        page = self._listing.page
        numbers = page.paginator.get_elided_page_range(page.number, on_each_side=2, on_ends=1)
        return [(n, self._query.url(page=str(n)) if isinstance(n, int) else "") for n in numbers]

    @property
    def previous(self) -> str:
        """The page before, or nothing."""
        page = self._listing.page
        return self._query.url(page=str(page.number - 1)) if page.has_previous() else ""

    @property
    def next(self) -> str:
        """The page after, or nothing."""
        page = self._listing.page
        return self._query.url(page=str(page.number + 1)) if page.has_next() else ""

    @property
    def exports(self) -> list[tuple[str, str]]:
        """Formats and the addresses that download exactly what is filtered."""
        return [(name, self._query.url(format=name)) for name in self.formats]

    @property
    def exports_with_sources(self) -> list[tuple[str, str]]:
        """The same with the sources of each value; nothing, where no column has any."""
        columns = [*self._listing.export_columns, *self._listing.catalogue.export_columns]
        if not any(column.is_proved() for column in columns):
            return []
        return [(name, self._query.url(format=name, sources="1")) for name in self.formats]

    @property
    def formats(self) -> tuple[str, ...]:
        """The formats of files."""
        return FORMATS

    @property
    def feed(self) -> str:
        """The feed of what is filtered, or nothing."""
        if not self._listing.catalogue.feed:
            return ""
        filters = self._query.data(self._listing.filters.filters).urlencode()
        url = reverse(self._listing.catalogue.feed)
        return f"{url}?{filters}" if filters else url

    @property
    def unrestricted(self) -> str:
        """The address that lifts the restriction."""
        return self._query.url(all="1")

    @property
    def restricted(self) -> str:
        """The address under which the restriction holds again."""
        return self._query.url(all=None)
