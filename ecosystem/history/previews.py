"""What would change, without changing it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from copy import copy

from django.db import transaction

from ecosystem.history.journals import in_order, witnessed
from ecosystem.models import Change


@contextmanager
def preview() -> Iterator[list[Change]]:
    """Do something for show: the list fills with the changes, then everything is taken back."""
    seen: list[Change] = []
    with witnessed(seen), transaction.atomic():
        in_order()
        yield seen
        transaction.set_rollback(True)


def net(seen: Iterable[Change]) -> list[Change]:
    """One change a value, from what was seen at first to what is seen in the end, by name."""
    found: dict[tuple[int, str, str], Change] = {}
    for change in seen:
        key = (change.entity_id, change.property, change.qualifier)
        if key in found:
            found[key].after = change.after
        else:
            found[key] = copy(change)
    left = [change for change in found.values() if change.before != change.after]
    return sorted(left, key=_by_name)


def _by_name(change: Change) -> tuple[str, str, int, bool, str, str]:
    entity = change.entity
    first = change.property != "status"
    return entity.kind, entity.name, entity.pk, first, change.property, change.qualifier
