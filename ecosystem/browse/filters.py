"""A django-filter filter set made from a catalogue's facets and quick search: one filter a mode.

The one place where parameters of addresses become conditions, for pages, exports, feeds and the interface:
`catalogue.filterset_class(data, queryset=rows)` has `.qs`, `.is_valid()` and `.errors`.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _

from ecosystem.browse.facets.base import NONE
from ecosystem.browse.links import LONGEST_VALUE, cleaned

if TYPE_CHECKING:
    from ecosystem.browse.catalogue import Catalogue
    from ecosystem.browse.facets import Facet, Mode
    from ecosystem.browse.facets.base import Rows


class ValuesField(forms.Field):
    """Every value of a repeated parameter, with what it is called."""

    widget = forms.SelectMultiple

    def __init__(self, facet: Facet, mode: Mode, known: Mapping[str, str] = NONE, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.facet, self.mode, self.known = facet, mode, known

    def clean(self, value: Any) -> dict[str, str]:
        """Labels by value. Raises ValidationError where there are too many or one does not exist."""
        values = cleaned(value or ())
        if len(values) > self.facet.most:
            words = _("At most %(number)d values can be asked for.") % {"number": self.facet.most}
            raise ValidationError(words)
        if all(value in self.known for value in values):
            return {value: self.known[value] for value in values}
        return self.facet.read(self.mode, values)


class FacetFilter(django_filters.Filter):  # type: ignore[misc]
    """Hands the values of a parameter to the facet that declares it."""

    field_class = ValuesField

    def __init__(self, facet: Facet, mode: Mode) -> None:
        super().__init__(field_name=facet.param, label=facet.label, facet=facet, mode=mode)
        self.facet, self.mode = facet, mode

    def filter(self, qs: Rows, value: dict[str, str]) -> Rows:
        """The facet's rows, or all where nothing is chosen."""
        if not value:
            return qs
        condition = self.facet.where(qs.model, self.mode, list(value))
        rows: Rows = qs.annotate(**self.facet.needs).filter(condition)
        return rows


class SearchFilter(django_filters.CharFilter):  # type: ignore[misc]
    """Quick search within a list."""

    def __init__(self, search: Callable[[Rows, str], Rows]) -> None:
        super().__init__(field_name="q", max_length=LONGEST_VALUE)
        self.search = search

    def filter(self, qs: Rows, value: str) -> Rows:
        """The rows that the catalogue's search finds."""
        return self.search(qs, value) if value else qs


class CatalogueFilterSet(django_filters.FilterSet):  # type: ignore[misc]
    """The filters of one catalogue, read once and applied as often as facets are counted.

    `known` says by parameter what values are called of which the caller knows: nobody asks for these.
    """

    catalogue: Catalogue

    def __init__(
        self,
        data: QueryDict,
        queryset: Rows | None = None,
        *,
        known: Mapping[str, Mapping[str, str]] = MappingProxyType({}),
        **more: Any,
    ) -> None:
        rows = self.catalogue.rows() if queryset is None else queryset
        super().__init__(data, rows, **more)
        for param, labels in known.items():
            self.filters[param].extra["known"] = labels

    def narrowed(self, rows: Rows, leave_out: Container[str] = ()) -> Rows:
        """The rows that all filters leave but those left out; none, where a value does not exist."""
        if not self.is_valid():
            return rows.none()
        for name, value in self.form.cleaned_data.items():
            if name not in leave_out:
                rows = self.filters[name].filter(rows, value)
        return rows

    def filter_queryset(self, queryset: Rows) -> Rows:
        """The same, for whoever takes `.qs`."""
        return self.narrowed(queryset)

    def called(self, name: str) -> dict[str, str]:
        """What the values of a parameter are called; empty where one of them does not exist."""
        self.is_valid()
        return cast("dict[str, str]", self.form.cleaned_data.get(name) or {})


def filterset_class(catalogue: Catalogue) -> type[CatalogueFilterSet]:
    """The filter set of a catalogue: one filter per facet and mode, and `q`."""
    filters: dict[str, Any] = {
        facet.param + mode: FacetFilter(facet, mode) for facet in catalogue.facets for mode in facet.modes
    }
    filters["q"] = SearchFilter(catalogue.search)
    return type(
        f"{catalogue.key.title()}FilterSet", (CatalogueFilterSet,), {**filters, "catalogue": catalogue}
    )
