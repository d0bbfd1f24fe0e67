"""A list's address as what is kept of it, and back."""

from __future__ import annotations

from django.http import QueryDict

from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.links import Query
from ecosystem.browse.listing import Listing
from ecosystem.browse.registry import catalogue_of
from ecosystem.kinds.change import CHANGES
from ecosystem.models import SavedView

#: What is no part of a view: where one was in it, and what one took away.
_PASSING = ("page", "format", "sources")


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
