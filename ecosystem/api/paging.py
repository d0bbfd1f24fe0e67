"""Pages by cursor: where the last row stood, so that rows that come or go meanwhile shift nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.core.signing import BadSignature, Signer
from django.db.models import Q

from ecosystem.api.errors import InvalidParameterError
from ecosystem.browse.columns import Column
from ecosystem.browse.facets.base import Rows
from ecosystem.browse.listing import Listing


def _signer() -> Signer:
    """Signs without a time, so that the same page has the same cursor and the same ETag."""
    return Signer(salt="ecosystem.api.cursor")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page begins: the order, and its columns in the row before; none at the start."""

    sort: str
    values: tuple[Any, ...] = ()

    def cursor(self) -> str:
        """The place as clients carry it."""
        return _signer().sign_object([self.sort, *(_plain(value) for value in self.values)])


def place(listing: Listing, cursor: str | None) -> Place:
    """Where the page asked for begins."""
    column, sort = listing.order.column, listing.order.asked
    if cursor is None:
        return Place(sort)
    try:
        said, *values = _signer().unsign_object(cursor)
    except (BadSignature, ValueError, TypeError) as error:
        raise InvalidParameterError("cursor", "not a cursor that this list gave") from error
    if said != sort or len(values) != len(column.sort) + 1:
        raise InvalidParameterError("cursor", f"it belongs to sort={said}")
    return Place(sort, tuple(values))


def keys_after(listing: Listing, start: Place, limit: int) -> tuple[list[Any], Place | None]:
    """Primary keys of a page, and where the next begins."""
    column, descending = listing.order.column, listing.order.descending
    rows = listing.filtered().annotate(**column.annotations)
    if start.values:
        rows = _after(rows, column, start.values, descending=descending)
    ordered = rows.order_by(*column.ordering(descending=descending), "pk")
    found = list(ordered.values_list(*column.sort, "pk")[: limit + 1])
    page = found[:limit]
    following = Place(start.sort, page[-1]) if len(found) > limit else None
    return [row[-1] for row in page], following


def _after(rows: Rows, column: Column, values: Sequence[Any], *, descending: bool) -> Rows:
    """The rows behind a row in the order; those without a value come last either way."""
    beyond, equal = Q(pk__in=[]), Q()
    for name, value in zip(column.sort, values, strict=False):
        if value is not None:
            further = Q(**{f"{name}__{'lt' if descending else 'gt'}": value}) | Q(**{f"{name}__isnull": True})
            beyond |= equal & further
            equal &= Q(**{name: value})
        else:
            equal &= Q(**{f"{name}__isnull": True})
    try:
        return rows.filter(beyond | (equal & Q(pk__gt=values[-1])))
    except (ValidationError, ValueError, TypeError) as error:
        raise InvalidParameterError("cursor", "not a cursor that this list gave") from error


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return str(value)
    return value.isoformat() if isinstance(value, datetime | date) else value
