"""The facets beside a list: counted under all the other filters, each within its time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from django.conf import settings
from django.urls import NoReverseMatch, reverse

from ecosystem.browse.facets import Facet, FacetView, Mode, Option
from ecosystem.browse.facets.option import Switch
from ecosystem.browse.facets.ranges import RangeFacet
from ecosystem.browse.memory import Patience
from ecosystem.browse.time_limit import Runner, limited

if TYPE_CHECKING:
    from ecosystem.browse.listing.listing import Listing

_CHOICES = (Mode.ANY, Mode.ALL, Mode.NOT)


@dataclass(frozen=True, slots=True)
class RangeView:
    """The two ends of a range and what is typed in them."""

    facet: RangeFacet
    ends: tuple[tuple[str, str], tuple[str, str]]

    @property
    def used(self) -> bool:
        """Whether an end is set."""
        return any(value for _name, value in self.ends)


def views(listing: Listing) -> list[FacetView]:
    """The facets that have something to choose."""
    shown = [facet for facet in listing.catalogue.facets if not facet.hidden]
    with limited(settings.FACET_SECONDS) as within_time:
        found = [_view(listing, facet, _counted(listing, facet, within_time)) for facet in shown]
    return [view for view in found if view.worth_showing]


def chosen(listing: Listing, facet: Facet) -> Mapping[str, str]:
    """Values and labels of a facet in whatever mode."""
    modes = [mode for mode in _CHOICES if mode in facet.modes]
    return {v: label for mode in modes for v, label in listing.filters.called(facet.param + mode).items()}


def _counted(listing: Listing, facet: Facet, within_time: Runner[list[Option]]) -> list[Option] | None:
    """The options; None where counting them takes too long, or took too long a moment ago."""
    patience = Patience(*listing.question({facet.param}))
    if patience.is_lost:
        return None
    options = within_time(partial(_options, listing, facet))
    if options is None:
        patience.lose()
    return options


def _options(listing: Listing, facet: Facet) -> list[Option]:
    rows = listing.filtered(leave_out={facet.param})
    return facet.options(rows, listing.query, chosen(listing, facet), listing.memo({facet.param}))


def _view(listing: Listing, facet: Facet, options: list[Option] | None) -> FacetView:
    counted = options is not None
    shown = options if options is not None else facet.uncounted(listing.query, chosen(listing, facet))
    return FacetView(facet, shown, counted, _switch(listing, facet), _choices_url(listing, facet))


def _choices_url(listing: Listing, facet: Facet) -> str:
    """The page of all values; lists without addresses of their own have none."""
    try:
        path = reverse(f"{listing.catalogue.key}-choices", args=[facet.param])
    except NoReverseMatch:
        return ""
    return listing.query.url().replace(listing.query.path, path, 1)


def _switch(listing: Listing, facet: Facet) -> Switch | None:
    """From any to all of several values, and back."""
    any_of, all_of = facet.param + Mode.ANY, facet.param + Mode.ALL
    query = listing.query
    if not facet.multiple:
        return None
    if query.values(all_of):
        values = [*query.values(any_of), *query.values(all_of)]
        return Switch(query.url(**{any_of: values, all_of: None}), to_all=False)
    values = query.values(any_of)
    return Switch(query.url(**{any_of: None, all_of: values}), to_all=True) if len(values) > 1 else None


def ranges(listing: Listing) -> list[RangeView]:
    """The ranges of the list, for one form."""
    facets = [facet for facet in listing.catalogue.facets if isinstance(facet, RangeFacet)]
    return [RangeView(facet, _ends(listing, facet)) for facet in facets]


def _ends(listing: Listing, facet: RangeFacet) -> tuple[tuple[str, str], tuple[str, str]]:
    low, high = facet.param + Mode.FROM, facet.param + Mode.TO
    return (low, listing.query.value(low)), (high, listing.query.value(high))
