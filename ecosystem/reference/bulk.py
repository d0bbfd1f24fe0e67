"""Rows of a kind and of `Entity` in one statement each: Django's `bulk_create` leaves children out."""

from collections.abc import Sequence

from django.db import connection
from django.db.models.sql import InsertQuery

from ecosystem.models import Entity
from ecosystem.naming import fold, sort_key


def insert(model: type[Entity], entities: Sequence[Entity]) -> None:
    """Insert new records of one kind; afterwards each knows its primary key."""
    parents = []
    for entity in entities:
        entity.kind = model.KIND
        entity.folded, entity.sort_key = fold(entity.name), sort_key(entity.name)
        parents.append(
            Entity(**{f.attname: getattr(entity, f.attname) for f in Entity._meta.concrete_fields})
        )
    for entity, parent in zip(entities, Entity.objects.bulk_create(parents), strict=True):
        entity.pk = entity.id = parent.pk
        entity._state.adding = False
    _insert_children(model, entities)


def _insert_children(model: type[Entity], entities: Sequence[Entity]) -> None:
    fields = model._meta.local_concrete_fields
    size = connection.ops.bulk_batch_size(fields, entities) or 1
    for start in range(0, len(entities), size):
        query = InsertQuery(model)
        query.insert_values(fields, list(entities[start : start + size]), raw=True)
        query.get_compiler(using=connection.alias).execute_sql()
