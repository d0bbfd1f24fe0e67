"""The chosen filters, each removable, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ecosystem.browse.facets import Facet, Mode
from ecosystem.browse.facets.base import Label
from ecosystem.browse.filters import CatalogueFilterSet
from ecosystem.browse.links import Query

#: Said between the name of a filter and its value.
_WORDS: dict[Mode, Label] = {
    Mode.ALL: gettext_lazy("all of"),
    Mode.NOT: gettext_lazy("not"),
    Mode.FROM: "≥",
    Mode.TO: "≤",
}
#: More values of one filter stand together in one pill.
_MOST = 12


@dataclass(frozen=True, slots=True)
class Pill:
    """A chosen filter value and the address without it."""

    name: Label
    label: str
    url: str
    #: How the value is meant, where it is not simply “one of these”.
    mode: Label = ""


def pills(filters: CatalogueFilterSet, query: Query) -> list[Pill]:
    """One for each value of each filter, first what is searched for."""
    found = [pill for name in filters.filters for pill in _of(filters, name, query)]
    if text := query.value("q"):
        found.insert(0, Pill(_("Search"), text, query.url(q=None)))
    return found


def _of(filters: CatalogueFilterSet, name: str, query: Query) -> Iterator[Pill]:
    values = query.values(name)
    if name == "q" or not values:
        return
    facet, mode = filters.filters[name].facet, filters.filters[name].mode
    words = _WORDS.get(mode, "")
    if len(values) > _MOST:
        yield Pill(
            facet.label, _("%(number)d chosen") % {"number": len(values)}, query.url(**{name: None}), words
        )
        return
    labels = filters.called(name)
    for value in values:
        yield Pill(facet.label, labels.get(value, value), query.toggled(name, value), words)


def problems(filters: CatalogueFilterSet, query: Query, known: frozenset[str]) -> list[str]:
    """What is wrong with what was asked, in words; parameters that do not exist too."""
    wrong = [] if filters.is_valid() else [_said(filters, name) for name in filters.errors]
    unknown = [param for param in query.params if param not in known and param not in filters.filters]
    return wrong + [_("There is no filter “%(name)s” here.") % {"name": param} for param in unknown]


def _said(filters: CatalogueFilterSet, name: str) -> str:
    facet: Facet | None = getattr(filters.filters[name], "facet", None)
    return f"{facet.label if facet else name}: {' '.join(str(e) for e in filters.errors[name])}"
