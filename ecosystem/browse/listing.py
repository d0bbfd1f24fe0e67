"""The pipeline of a list: base rows → restriction → filters → order → page, and the facets beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.columns import Column
from ecosystem.browse.facets import Facet, FacetView
from ecosystem.browse.facets.base import Label, Rows
from ecosystem.browse.links import Query

PAGE_SIZES = (25, 50, 100, 200)
DEFAULT_PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class Pill:
    """A chosen filter value and the address without it."""

    name: Label
    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A column's heading: the address that sorts by it, and how the list is sorted by it now."""

    column: Column
    url: str
    direction: str


class Listing:
    """One list as one address asks for it."""

    def __init__(self, catalogue: Catalogue, path: str, data: QueryDict) -> None:
        self.catalogue = catalogue
        self.query = Query(path, data)

    # --- rows ---------------------------------------------------------------------------------

    def filtered(self, leave_out: str = "") -> Rows:
        """The rows that all filters leave; `leave_out` skips one, so that its values can be counted."""
        rows = self.catalogue.rows()
        if self.restricted and self.catalogue.restriction:
            rows = rows.filter(self.catalogue.restriction.condition())
        data = QueryDict(mutable=True)
        for param in self.catalogue.filterset_class.base_filters:
            if param != leave_out:
                data.setlist(param, self.query.values(param))
        filtered: Rows = self.catalogue.filterset_class(data, queryset=rows).qs
        return filtered

    @property
    def restricted(self) -> bool:
        """Whether the catalogue's restriction holds; a quick search looks at everything."""
        return bool(self.catalogue.restriction) and not (self.query.value("all") or self.query.value("q"))

    @cached_property
    def rows(self) -> Rows:
        """The filtered rows, in order, with all that the columns show: what exports carry away."""
        column, descending = self.sorted_by
        return self._complete(self.filtered()).order_by(*column.ordering(descending=descending), "pk")

    @property
    def _keys(self) -> Rows:
        """Primary keys in order, with no more computed than the order needs."""
        column, descending = self.sorted_by
        rows = self.filtered().annotate(**column.annotations)
        ordered: Rows = rows.order_by(*column.ordering(descending=descending), "pk")
        return ordered.values_list("pk", flat=True)

    def _complete(self, rows: Rows) -> Rows:
        for column in self.catalogue.columns:
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
        paginator = Paginator(self._keys, self.page_size)
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
    def page_size(self) -> int:
        """One of the sizes offered."""
        asked = self.query.value("page_size")
        return next((size for size in PAGE_SIZES if str(size) == asked), DEFAULT_PAGE_SIZE)

    # --- order --------------------------------------------------------------------------------

    @cached_property
    def sorted_by(self) -> tuple[Column, bool]:
        """The column and whether descending; an unknown column means the default order."""
        for asked in (self.query.value("sort"), self.catalogue.default_sort):
            column = self.catalogue.column(asked.removeprefix("-"))
            if column and column.sort:
                return column, asked.startswith("-")
        raise LookupError(self.catalogue.default_sort)

    @property
    def headings(self) -> list[Heading]:
        """The columns with their sorting addresses. Numbers sort from the highest first."""
        current, descending = self.sorted_by
        return [self._heading(column, current, descending) for column in self.catalogue.columns]

    def _heading(self, column: Column, current: Column, descending: bool) -> Heading:
        if not column.sort:
            return Heading(column, "", "")
        if column is not current:
            return Heading(column, self.query.url(sort=f"{'-' if column.numeric else ''}{column.key}"), "")
        url = self.query.url(sort=column.key if descending else f"-{column.key}")
        return Heading(column, url, "descending" if descending else "ascending")

    # --- facets and pills -----------------------------------------------------------------------

    @cached_property
    def facets(self) -> list[FacetView]:
        """The facets that have something to choose, counted under all the other filters."""
        views = (self._counted(facet) for facet in self.catalogue.facets if not facet.hidden)
        return [view for view in views if view.worth_showing]

    def _counted(self, facet: Facet) -> FacetView:
        return FacetView(facet, facet.options(self.filtered(leave_out=facet.param), self.query))

    @cached_property
    def pills(self) -> list[Pill]:
        """The chosen filters, each removable."""
        pills = [pill for facet in self.catalogue.facets for pill in self._pills_of(facet)]
        if text := self.query.value("q"):
            pills.insert(0, Pill(_("Search"), text, self.query.url(q=None)))
        return pills

    def _pills_of(self, facet: Facet) -> Iterable[Pill]:
        values = self.query.values(facet.param)
        if not values:
            return
        labels = facet.pill_labels(values)
        for value in values:
            yield Pill(facet.label, labels[value], self.query.toggled(facet.param, value))

    @property
    def cleared_url(self) -> str:
        """The address without any filter; the order stays."""
        params = [*self.catalogue.filterset_class.base_filters, "all"]
        return self.query.url(**dict.fromkeys(params))

    @property
    def date_fields(self) -> list[tuple[Facet, str]]:
        """The ends of a range of days and what is typed in them."""
        facets = (self.catalogue.facet(param) for param in self.catalogue.date_params)
        return [(facet, self.query.value(facet.param)) for facet in facets]

    @property
    def date_form_fields(self) -> list[tuple[str, str]]:
        """The hidden fields of the form of days."""
        return self.query.kept(*self.catalogue.date_params)

    # --- addresses ------------------------------------------------------------------------------

    @property
    def form_fields(self) -> list[tuple[str, str]]:
        """The hidden fields of the quick search."""
        return self.query.kept("q")

    @property
    def size_links(self) -> list[tuple[int, str]]:
        """Page sizes and their addresses."""
        return [(size, self.query.url(page_size=str(size))) for size in PAGE_SIZES]

    @property
    def page_links(self) -> list[tuple[int | str, str]]:
        """Page numbers with addresses; a gap has no address."""
        numbers = self.page.paginator.get_elided_page_range(self.page.number, on_each_side=2, on_ends=1)
        return [(n, self.query.url(page=str(n)) if isinstance(n, int) else "") for n in numbers]

    @property
    def previous_url(self) -> str:
        """The page before, or nothing."""
        return self.query.url(page=str(self.page.number - 1)) if self.page.has_previous() else ""

    @property
    def next_url(self) -> str:
        """The page after, or nothing."""
        return self.query.url(page=str(self.page.number + 1)) if self.page.has_next() else ""

    @property
    def export_links(self) -> list[tuple[str, str]]:
        """Formats and the addresses that download exactly what is filtered."""
        return [(name, self.query.url(format=name)) for name in ("xlsx", "csv", "json")]

    @property
    def feed_url(self) -> str:
        """The feed of what is filtered, or nothing."""
        if not self.catalogue.feed:
            return ""
        return self.query.url(sort=None, page_size=None).replace(
            self.query.path, reverse(self.catalogue.feed), 1
        )

    @property
    def unrestricted_url(self) -> str:
        """The address that lifts the restriction."""
        return self.query.url(all="1")

    @property
    def restricted_url(self) -> str:
        """The address under which the restriction holds again."""
        return self.query.url(all=None)


def shown_count(catalogue: Catalogue) -> int:
    """How many rows the list shows when nothing is asked of it."""
    return Listing(catalogue, catalogue.url, QueryDict()).count
