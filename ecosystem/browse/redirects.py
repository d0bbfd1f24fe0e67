"""Which addresses lead elsewhere after a merge or a split."""

from __future__ import annotations

from collections.abc import Iterable

from ecosystem.models import Change, Entity, Status

#: Address → the record whose page answers there now.
Redirects = list[tuple[str, Entity]]


def redirects(changes: Iterable[Change]) -> Redirects:
    """Of records that were merged, and of those that stand by themselves again; two queries for all."""
    moved = [change for change in changes if change.property == "status" and _moves(change)]
    heirs = {_heir(change.after) for change in moved} - {""}
    found = {entity.public_id: entity for entity in Entity.objects.filter(public_id__in=heirs)}
    return [(c.entity.get_absolute_url(), found.get(_heir(c.after), c.entity)) for c in moved]


def _moves(change: Change) -> bool:
    freed = bool(_heir(change.before)) and change.after == Status.ACTIVE
    return freed or bool(_heir(change.after))


def _heir(value: object) -> str:
    """The public id of the record that answers for another, as the log writes it."""
    return str(value["id"]) if isinstance(value, dict) else ""
