"""A row of a list before and after: the record that it is about, and the values it gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ecosystem.models import Entity, Name
from ecosystem.services.properties import set_names

#: Between the parts of a cell that holds several.
SEPARATOR = "；"


@dataclass(slots=True)
class Draft:
    """`cells` are what is shown in the columns, `values` what the row says, as decisions write it."""

    entity: Entity | None = None
    cells: dict[str, Any] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)
    note: str = ""

    @property
    def pk(self) -> int | None:
        """Row id of the record."""
        return self.entity.pk if self.entity else None

    def __str__(self) -> str:
        return str(self.cells.get("name", ""))


def cells_of(entity: Entity) -> dict[str, Any]:
    """What is shown of a record, as a list has it; `entity` is a row of its kind's model."""
    cells: dict[str, Any] = {"id": entity.public_id, "name": entity.name, "note": ""}
    official = Name.Sort.OFFICIAL
    cells["aliases"] = SEPARATOR.join(sorted(n.text for n in entity.names.all() if n.sort != official))
    cells["region"] = _place(entity)
    for name in set_names(entity.kind):
        cells[name] = SEPARATOR.join(str(row) for row in getattr(entity, name).all())
    for name in ("level", "category", "credit_code", "founded"):
        value = getattr(entity, name, None)
        cells[name] = "" if value is None else value
    return cells


def _place(entity: Entity) -> str:
    """The code, which says which place; the name of one that has none."""
    if entity.region is None:
        return ""
    return entity.region.code or entity.region.name
