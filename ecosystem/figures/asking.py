"""The figures that an address asks for, and what to say where they cannot be compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F

from ecosystem.browse.listing import Listing
from ecosystem.models import Metric

#: Figures of one indicator that are looked at, the newest; more are narrowed down first.
MOST = 4000
#: Indicators that are offered where none is chosen.
OFFERED = 24


@dataclass(frozen=True, slots=True)
class Offer:
    """An indicator to choose: its name, how many subjects have figures of it, the address."""

    name: str
    subjects: int
    url: str


def indicators(listing: Listing) -> list[str]:
    """The indicators chosen."""
    return listing.query.values("indicator")


def offers(listing: Listing) -> list[Offer]:
    """Indicators among the filtered figures, those with most subjects first."""
    rows = listing.filtered(["indicator"]).order_by().values_list("indicator__name")
    counted = rows.annotate(n=Count("subject", distinct=True)).order_by("-n", "indicator__name")[:OFFERED]
    return [Offer(name, n, listing.query.url(indicator=name)) for name, n in counted]


def figures(listing: Listing) -> list[Metric]:
    """The filtered figures, the newest and best documented first."""
    rows: Any = listing.filtered().select_related("subject__region", "indicator")
    newest = F("period_end").desc(nulls_last=True)
    return list(rows.order_by(newest, "-sources", "-confidence", "pk")[:MOST])
