"""The fields of a resource: the columns of its list, and what only programs want to know."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import CharField, Field, IntegerField, TextField
from django.urls import reverse

from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.columns import Column
from ecosystem.browse.shapes import Shape
from ecosystem.models import MODEL_OF
from ecosystem.services.properties import column_names, is_reference, set_names

ENTITY_ID = Column(key="id", label="public id", value=lambda row: row.public_id)
ROW_ID = Column(key="id", label="number", value=lambda row: row.pk, shape=Shape.NUMBER)

#: Of every record, whatever its kind.
_OF_ENTITIES = (
    ENTITY_ID,
    Column(key="kind", label="kind", value=lambda row: row.kind),
    Column(
        key="url",
        label="permanent address",
        value=lambda row: reverse("permanent", args=[row.public_id]),
        shape=Shape.LINK,
    ),
)
_NAMES = Column(
    key="names",
    label="all names",
    value=lambda row: row.names.all(),
    shape=Shape.NAMES,
    prefetch=("names",),
)
_REFERENCE = Column(key="reference", label="the public list that names it", value=lambda row: row.reference)
_UPDATED = Column(
    key="updated", label="when the row was last written", value=lambda row: row.updated, shape=Shape.TIME
)


def entity_fields(catalogue: Catalogue) -> tuple[tuple[Column, ...], tuple[Column, ...]]:
    """The fields of a kind of record: those that lists show, and those that only details do."""
    listed = distinct((*_OF_ENTITIES, *catalogue.columns, *catalogue.export_columns))
    known = {column.key for column in listed}
    kind = str(catalogue.key)
    more = [
        _property(kind, name)
        for name in (*column_names(kind), *set_names(kind))
        if name not in known and name != "status"
    ]
    return listed, (*more, _NAMES, _REFERENCE, _UPDATED)


def distinct(columns: Iterable[Column]) -> tuple[Column, ...]:
    """Each key once; the first declaration counts."""
    found: dict[str, Column] = {}
    for column in columns:
        found.setdefault(column.key, column)
    return tuple(found.values())


def _property(kind: str, name: str) -> Column:
    """The field of a property that no column of the list shows."""
    field: Any = MODEL_OF[kind]._meta.get_field(name)
    label = str(field.help_text or name)
    if name in set_names(kind):
        return Column(
            key=name,
            label=label,
            value=lambda row: getattr(row, name).all(),
            shape=Shape.TERMS,
            prefetch=(name,),
            property=name,
        )
    if is_reference(kind, name):
        return Column(
            key=name,
            label=label,
            value=lambda row: getattr(row, name),
            shape=Shape.RECORD,
            select=(name,),
            property=name,
        )
    return Column(
        key=name, label=label, value=lambda row: getattr(row, name), shape=_shape(field), property=name
    )


def _shape(field: Field[Any, Any]) -> Shape:
    if isinstance(field, CharField | TextField):
        return Shape.TEXT
    return Shape.NUMBER if isinstance(field, IntegerField) else Shape.TEXT
