"""Which statements give the value of a column, and which give another one."""

from __future__ import annotations

from typing import Any

from ecosystem.models import Entity
from ecosystem.naming import fold
from ecosystem.services.properties import column_names, current, is_reference, set_names

#: Sets that reports add to: one that names a part of them speaks for the whole.
_ADDED_UP = frozenset({"qualifications"})


def shown_value(entity: Entity, name: str) -> Any:
    """The shown value as decisions write it; None for nothing."""
    return current(entity, name) or None


def agrees(name: str, shown: Any, said: Any) -> bool:
    """Whether a statement gives the shown value."""
    if isinstance(said, dict):
        return bool(said.get("id") == shown)
    if isinstance(said, list) and isinstance(shown, list):
        return set(said) <= set(shown) if name in _ADDED_UP else set(said) == set(shown)
    if name == "name" and isinstance(said, str) and isinstance(shown, str):
        return fold(said) == fold(shown)
    return bool(said == shown)


def encoded(said: Any) -> Any:
    """A statement's value as decisions write it."""
    return said["id"] if isinstance(said, dict) else said


def is_baseline(entity: Entity, name: str) -> bool:
    """Whether the shown value came with the record: from its public list or, without one, with its name."""
    given = entity.baseline.get(name)
    if not given or not has_column(entity.kind, name):
        return False
    if name in set_names(entity.kind):
        return bool(set(given) & set(current(entity, name)))
    shown = getattr(entity, name)
    if is_reference(entity.kind, name):
        return bool(shown) and given in _ids(shown)
    return agrees(name, shown, given)


def has_column(kind: str, name: str) -> bool:
    """Whether decisions can speak of the property."""
    return name in column_names(kind) or name in set_names(kind)


def _ids(entity: Entity) -> tuple[str | None, ...]:
    """What lists call a record: divisions by their code."""
    return entity.public_id, getattr(entity, "code", None)
