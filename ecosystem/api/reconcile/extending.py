"""Data extension: properties of records as cells of a table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from ecosystem.api.resource import Resource
from ecosystem.api.resources import OWN
from ecosystem.api.writing import Writer
from ecosystem.browse.columns import Column, complete
from ecosystem.browse.shapes import Shape
from ecosystem.models import Entity, Status

Cell = dict[str, Any]
#: What every row of a table has already.
_KNOWN = frozenset({"id"})


def kinds() -> dict[str, Resource]:
    """The resources of records, by kind."""
    return {resource.name: resource for resource in OWN if resource.key == "public_id"}


def properties(kind: str = "") -> dict[str, Column]:
    """What can be asked of records of a kind, or of any."""
    found: dict[str, Column] = {}
    for name, resource in kinds().items():
        if kind in ("", name):
            found = {**resource.fields, **found}
    return {key: column for key, column in found.items() if key not in _KNOWN}


def cells(ids: Collection[str], names: Iterable[str], writer: Writer) -> dict[str, dict[str, list[Cell]]]:
    """Cells by id and property; a merged id has those of the record that stands for it."""
    wanted = list(names)
    standing = _standing(ids)
    told: dict[str, dict[str, list[Cell]]] = {}
    by_kind: dict[str, list[str]] = defaultdict(list)
    for entity in standing.values():
        by_kind[entity.kind].append(entity.public_id)
    for kind, found in by_kind.items():
        told |= _of_kind(kinds()[kind], found, wanted, writer)
    empty: dict[str, list[Cell]] = {name: [] for name in wanted}
    return {id_: told.get(standing[id_].public_id, empty) if id_ in standing else dict(empty) for id_ in ids}


def _standing(ids: Collection[str]) -> dict[str, Entity]:
    """The records that answer for ids; hidden and unknown ones are missing."""
    rows = Entity.objects.filter(public_id__in=list(ids)).select_related("merged_into")
    found = {row.public_id: row.merged_into or row for row in rows}
    return {id_: entity for id_, entity in found.items() if entity.status == Status.ACTIVE}


def _of_kind(
    resource: Resource, ids: list[str], names: list[str], writer: Writer
) -> dict[str, dict[str, list[Cell]]]:
    columns = {name: resource.fields[name] for name in names if name in resource.fields}
    rows = complete(resource.catalogue.rows().filter(public_id__in=ids), columns.values())
    return {
        row.public_id: {
            name: _cells(
                columns[name].written(), writer.value(columns[name].written(), columns[name].read(row))
            )
            if name in columns
            else []
            for name in names
        }
        for row in rows
    }


def _cells(shape: Shape, value: Any) -> list[Cell]:
    """A value as the cells of one row."""
    if value is None:
        return []
    if isinstance(value, list):
        return [cell for part in value for cell in _cells(shape, part)]
    if isinstance(value, dict):
        if "id" in value:
            return [{"id": value["id"], "name": value["name"]}]
        return [{"str": value.get("name") or value.get("text")}]
    if shape is Shape.NUMBER:
        return [{"float": value}]
    return [{"date": value}] if shape is Shape.TIME else [{"str": str(value)}]
