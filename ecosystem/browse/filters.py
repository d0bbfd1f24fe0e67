"""A django-filter filter set made from a catalogue's facets and quick search."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import django_filters
from django import forms

from ecosystem.browse.links import MOST_VALUES

if TYPE_CHECKING:
    from ecosystem.browse.catalogue import Catalogue
    from ecosystem.browse.facets import Facet
    from ecosystem.browse.facets.base import Rows


class ValuesField(forms.Field):
    """Every value of a repeated parameter; nothing that a visitor types is an error."""

    widget = forms.SelectMultiple

    def clean(self, value: Any) -> list[str]:
        """The values, each once."""
        return list(dict.fromkeys(v for v in value or () if v))[:MOST_VALUES]


class FacetFilter(django_filters.Filter):  # type: ignore[misc]
    """Hands the values of a parameter to the facet that declares it."""

    field_class = ValuesField

    def __init__(self, facet: Facet) -> None:
        super().__init__(field_name=facet.param, label=facet.label)
        self.facet = facet

    def filter(self, qs: Rows, value: list[str]) -> Rows:
        """The facet's rows, or all where nothing is chosen."""
        return self.facet.apply(qs, value) if value else qs


class SearchFilter(django_filters.CharFilter):  # type: ignore[misc]
    """Quick search within a list."""

    def __init__(self, search: Callable[[Rows, str], Rows]) -> None:
        super().__init__(field_name="q")
        self.search = search

    def filter(self, qs: Rows, value: str) -> Rows:
        """The rows that the catalogue's search finds."""
        return self.search(qs, value) if value else qs


def filterset_class(catalogue: Catalogue) -> type[django_filters.FilterSet]:
    """The filter set of a catalogue: one filter per facet, and `q`."""
    filters: dict[str, Any] = {facet.param: FacetFilter(facet) for facet in catalogue.facets}
    filters["q"] = SearchFilter(catalogue.search)
    return type(f"{catalogue.key.title()}FilterSet", (django_filters.FilterSet,), filters)
