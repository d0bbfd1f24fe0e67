"""What is new in a list: records that came, and values that changed, of what its filters leave."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby, islice
from typing import Any

from django.urls import reverse

from ecosystem.browse.change_words import NOTHING
from ecosystem.browse.changes import Told, told
from ecosystem.browse.listing import Listing
from ecosystem.history import visible
from ecosystem.models import Change, Entity, Metric

#: Entries of one answer.
MOST = 50
#: Changes looked through for them.
_CHANGES = 1000


@dataclass(frozen=True, slots=True)
class News:
    """One entry: what happened to one thing at one moment."""

    guid: str
    at: datetime
    title: str
    url: str
    lines: tuple[str, ...]


Teller = Callable[[Listing, "datetime | None"], list[News]]
#: Lists that are not of records tell their news themselves.
_TELLERS: dict[str, Teller] = {}


def install(key: str, teller: Teller) -> None:
    """Let a list of another app say what is new in it."""
    _TELLERS[key] = teller


def news(listing: Listing, since: datetime | None = None) -> list[News]:
    """The newest first, after `since` where that is given."""
    teller = _TELLERS.get(listing.catalogue.key, _of_changes)
    return teller(listing, since)


def _of_changes(listing: Listing, since: datetime | None) -> list[News]:
    rows = _changes(listing)
    if since:
        rows = rows.filter(at__gt=since)
    newest = rows.select_related("entity", "by").order_by("-at", "entity", "pk")[:_CHANGES]
    found: Iterable[Change] = newest
    if listing.catalogue.model is Metric:
        found = _of_figures(listing, list(newest))
    events = groupby(told(found), key=lambda row: (row.change.at, row.change.entity_id, row.cause))
    return [_entry(list(event)) for _key, event in islice(events, MOST)]


def _changes(listing: Listing) -> Any:
    """The rows of the log that concern what the list leaves."""
    model = listing.catalogue.model
    if model is Change:
        return listing.filtered()
    if model is Metric:
        subjects = listing.filtered().order_by().values("subject_id")
        return visible().filter(entity__in=subjects, property="metric")
    assert issubclass(model, Entity)  # noqa: S101 — every other list installs its teller
    return visible().filter(entity__in=listing.filtered().order_by().values("pk"))


def _of_figures(listing: Listing, changes: list[Change]) -> Iterator[Change]:
    """Of changed figures those that the list shows."""
    subjects = {change.entity_id for change in changes}
    columns = ("subject_id", "indicator__name", "period", "scope", "unit")
    shown = set(listing.filtered().filter(subject__in=subjects).order_by().values_list(*columns))
    for change in changes:
        said = change.after or change.before or {}
        key = (change.entity_id, *(said.get(part) for part in ("indicator", "period", "scope", "unit")))
        if key in shown:
            yield change


def _entry(event: list[Told]) -> News:
    first = event[0]
    entity, at = first.change.entity, first.change.at
    gone = f"{reverse('change-list')}?entity={entity.public_id}"
    return News(
        guid=f"urn:x-atlas:{entity.public_id}:{at.isoformat()}",
        at=at,
        title=f"{entity.get_kind_display()} {first.name}",
        url=gone if first.is_gone else reverse("permanent", args=[entity.public_id]),
        lines=(first.cause, *(_line(row) for row in event)),
    )


def _line(row: Told) -> str:
    if row.before == NOTHING:
        return f"{row.what}: {row.after}"
    return f"{row.what}: {row.before} → {row.after}"
