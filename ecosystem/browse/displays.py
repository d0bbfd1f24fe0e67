"""Other ways to look at the rows of a list than its table: `?view=…`, under the same filters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ecosystem.browse.facets.base import Label

if TYPE_CHECKING:
    from ecosystem.browse.listing import Listing


@dataclass(frozen=True, kw_only=True)
class Display:
    """One way: what the template `template` shows as `shown` is `data` of the list."""

    #: Value of the parameter `view`.
    key: str
    label: Label
    icon: str
    template: str
    data: Callable[[Listing], Any]
    #: Primary keys of the rows that `data` shows, in its order, for files; None where it shows no rows.
    keys: Callable[[Any], list[int] | None]


@dataclass(frozen=True, slots=True)
class Way:
    """A link from one way of looking to another."""

    label: Label
    icon: str
    url: str
    current: bool


def chosen(listing: Listing) -> Display | None:
    """The one asked for; none is the table."""
    asked = listing.query.value("view")
    return next((display for display in listing.catalogue.displays if display.key == asked), None)


def ways(listing: Listing) -> list[Way]:
    """All of them; the table and its other looks have links of their own."""
    current = chosen(listing)
    return [
        Way(d.label, d.icon, listing.query.url(view=d.key), d is current) for d in listing.catalogue.displays
    ]
