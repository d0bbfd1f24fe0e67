"""Which columns of a kind people and reports may fill, and how their values are written in decisions.

A record is written as its public id, a sector or qualification as its code, everything else as itself.
"""

import json
from functools import cache
from typing import Any

from django.db import models

from ecosystem.models import MODEL_OF, Entity

#: Columns that follow from others or are minted once.
_DERIVED = frozenset(
    {"public_id", "kind", "folded", "sort_key", "reference", "baseline", "merged_into", "created"}
    | {"updated", "path", "entity_ptr", "id", "relations_count", "metrics_count"}
)


@cache
def column_names(kind: str) -> tuple[str, ...]:
    """The properties of a kind that live in one column."""
    return tuple(f.name for f in MODEL_OF[kind]._meta.fields if f.name not in _DERIVED)


@cache
def set_names(kind: str) -> tuple[str, ...]:
    """The properties of a kind that hold several codes."""
    return tuple(f.name for f in MODEL_OF[kind]._meta.many_to_many)


def is_reference(kind: str, name: str) -> bool:
    """Whether the property points at another entity."""
    return MODEL_OF[kind]._meta.get_field(name).is_relation and name not in set_names(kind)


def empty_value(kind: str, name: str) -> Any:
    """What the column holds when nothing is known."""
    field = MODEL_OF[kind]._meta.get_field(name)
    return None if getattr(field, "null", False) else ""


def encode(value: Any) -> Any:
    """A value as decisions write it."""
    if isinstance(value, Entity):
        return value.public_id
    if isinstance(value, models.Model):
        return value.code  # type: ignore[attr-defined]
    if isinstance(value, (list, tuple, models.QuerySet)):
        return [encode(item) for item in value]
    return value


def current(entity: Entity, name: str) -> Any:
    """The value that is shown now; `entity` is a row of its kind's model."""
    if name in set_names(entity.kind):
        return [encode(row) for row in getattr(entity, name).all()]
    return encode(getattr(entity, name))


def denial_key(value: Any) -> str:
    """Qualifier under which a value of a single-valued property is denied."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
    return text[:255]
