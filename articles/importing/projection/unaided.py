"""What would be shown of a property without what a person set; denials and all other decisions hold."""

from collections import defaultdict
from dataclasses import replace
from typing import Any

from articles.importing.projection.attributes import Attributes
from articles.importing.projection.batch import Batch, is_merged
from articles.importing.projection.columns import status_of
from articles.importing.projection.verdicts import Verdicts
from ecosystem.models import Entity
from ecosystem.services.properties import column_names, empty_value, set_names


def machine_values(entity: int) -> dict[str, Any]:
    """By property of the entity that a person set or confirmed, as decisions write values."""
    batch = Batch([entity])
    row, verdicts = batch.entities.get(entity), batch.verdict(entity)
    if row is None or is_merged(row):
        return {}
    names = [n for n in (*column_names(row.kind), *set_names(row.kind)) if verdicts.given(n)]
    return {name: _value(batch, row, name, _without(verdicts, name)) for name in names}


def _without(verdicts: Verdicts, name: str) -> Verdicts:
    kept = [{k: v for k, v in given.items() if k != name} for given in (verdicts.set, verdicts.accept)]
    return replace(verdicts, set=defaultdict(dict, kept[0]), accept=defaultdict(dict, kept[1]))


def _value(batch: Batch, row: Entity, name: str, verdicts: Verdicts) -> Any:
    voices = batch.about[row.pk]
    if name == "status":
        return status_of(row, voices, verdicts)
    ties, directory = batch.links(row, verdicts), batch.directory
    value = Attributes(voices, ties, verdicts, batch.baseline(row), directory).value(name)
    if name in set_names(row.kind):
        return value or []
    return empty_value(row.kind, name) if value in (None, "") else value
