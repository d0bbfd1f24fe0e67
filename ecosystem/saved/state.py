"""A list's address as what is kept of it, and back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from django.http import QueryDict

from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.facets import Facet, Mode
from ecosystem.browse.filters import FacetFilter
from ecosystem.browse.links import Query
from ecosystem.browse.listing import Listing
from ecosystem.browse.registry import catalogue_of
from ecosystem.kinds.change import CHANGES
from ecosystem.models import SavedView

#: What is no part of a view: where one was in it, and what one took away.
_PASSING = ("page", "format", "sources")
#: Modes whose values have names to ask the database for.
_NAMED = frozenset({Mode.ANY, Mode.ALL, Mode.NOT})


def list_of(key: str) -> Catalogue | None:
    """The list of a key: of the navigation, or the log of changes."""
    return CHANGES if key == CHANGES.key else catalogue_of(key)


def kept_state(catalogue: Catalogue, given: str) -> str:
    """The lasting parameters of an address, each once, in order. Raises ValueError where too long to keep."""
    query = Query(catalogue.url, QueryDict(given.lstrip("?")))
    data = query.data(param for param in sorted(query.params) if param not in _PASSING)
    state = data.urlencode(safe="-,:")
    longest = SavedView._meta.get_field("state").max_length or 0
    if len(state) > longest:
        raise ValueError(state)
    return state


def address(view: SavedView) -> str:
    """Where the view opens; of a list that is no more, nowhere."""
    catalogue = list_of(view.list_key)
    if catalogue is None:
        return ""
    return f"{catalogue.url}?{view.state}" if view.state else catalogue.url


def listing_of(view: SavedView) -> Listing | None:
    """The list that the view describes."""
    catalogue = list_of(view.list_key)
    return Listing(catalogue, catalogue.url, QueryDict(view.state)) if catalogue else None


def listings_of(views: Iterable[SavedView]) -> dict[int, Listing]:
    """The same of many, by the view's id; what their values are called is asked once for all of them."""
    kept = {v.pk: (list_, QueryDict(v.state)) for v in views if (list_ := list_of(v.list_key))}
    known = _labels(kept.values())
    return {pk: Listing(list_, list_.url, data, known=known[list_.key]) for pk, (list_, data) in kept.items()}


def _labels(kept: Iterable[tuple[Catalogue, QueryDict]]) -> dict[str, dict[str, dict[str, str]]]:
    """By list and parameter what the values are called that any of the states asks for."""
    asked: dict[tuple[str, str, Facet], set[str]] = defaultdict(set)
    for list_, data in kept:
        query = Query(list_.url, data)
        for param, one in list_.filterset_class.base_filters.items():
            if isinstance(one, FacetFilter) and one.mode in _NAMED and (values := query.values(param)):
                asked[list_.key, param, one.facet].update(values)
    found: dict[str, dict[str, dict[str, str]]] = defaultdict(dict)
    for (key, param, facet), wanted in asked.items():
        found[key][param] = facet.labels(sorted(wanted))
    return found
