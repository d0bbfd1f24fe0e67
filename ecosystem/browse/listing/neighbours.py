"""The rows before and after one in a list: from its detail page through the results, without a session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import F, Q
from django.http import QueryDict

from ecosystem.addresses import address_of
from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.facets.base import Rows
from ecosystem.browse.listing.listing import Listing
from ecosystem.models import Entity


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another row of the list."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Where the list goes on from here."""

    list_url: str
    previous: Neighbour | None
    next: Neighbour | None


def neighbours(catalogue: Catalogue, entity: Entity, within: str) -> Neighbours | None:
    """The neighbours in the list that `within` (the part of its address after `?`) describes, by keys.

    None where the entity does not stand in that list. Three queries, none of which counts.
    """
    if not within:
        return None
    listing = Listing(catalogue, catalogue.url, QueryDict(within))
    order = listing.order
    names = order.column.sort
    rows = listing.filtered().annotate(**order.column.annotations)
    own = rows.filter(pk=entity.pk).values_list(*names).first()
    if own is None:
        return None
    keys = [*zip(names, own, strict=True)]
    after = _one(rows.filter(_beyond(keys, entity.pk, forward=True, descending=order.descending)))
    before = _one(rows.filter(_beyond(keys, entity.pk, forward=False, descending=order.descending)))
    ordering = order.column.ordering(descending=order.descending)
    turned = [_turned(name, order.descending) for name in names]
    return Neighbours(
        listing.query.url(),
        _neighbour(before.order_by(*turned, "-pk"), catalogue, within),
        _neighbour(after.order_by(*ordering, "pk"), catalogue, within),
    )


def _one(rows: Rows) -> Rows:
    return rows.values_list("public_id", "name")


def _neighbour(rows: Rows, catalogue: Catalogue, within: str) -> Neighbour | None:
    found = rows[:1]
    for public_id, name in found:
        url = address_of(f"{catalogue.key}-detail", public_id)
        return Neighbour(name, f"{url}?{urlencode({'in': within})}")
    return None


def _turned(name: str, descending: bool) -> Any:
    return F(name).asc(nulls_first=True) if descending else F(name).desc(nulls_first=True)


def _beyond(keys: list[tuple[str, Any]], pk: int, *, forward: bool, descending: bool) -> Q:
    """After (or before) a row in an order whose unknown values come last and whose ties go by id."""
    wanted, equal = Q(pk__in=[]), Q()
    for name, value in keys:
        wanted |= equal & _past(name, value, forward=forward, descending=descending)
        equal &= Q(**{f"{name}__isnull": True}) if value is None else Q(**{name: value})
    wanted |= equal & (Q(pk__gt=pk) if forward else Q(pk__lt=pk))
    return wanted & _bound(*keys[0], forward=forward, descending=descending)


def _past(name: str, value: Any, *, forward: bool, descending: bool) -> Q:
    if value is None:
        return Q(pk__in=[]) if forward else Q(**{f"{name}__isnull": False})
    larger = forward is not descending
    beyond = Q(**{f"{name}__{'gt' if larger else 'lt'}": value})
    return beyond | Q(**{f"{name}__isnull": True}) if forward else beyond


def _bound(name: str, value: Any, *, forward: bool, descending: bool) -> Q:
    """The same of the first key alone: follows from the rest, and lets an index find the place."""
    if value is None:
        return Q()
    bound = Q(**{f"{name}__{'gte' if forward is not descending else 'lte'}": value})
    return bound | Q(**{f"{name}__isnull": True}) if forward else bound
