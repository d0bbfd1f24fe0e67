"""A record as it is laid beside another one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ecosystem.browse.cells import code_labels
from ecosystem.browse.change_words import property_label, value_text
from ecosystem.browse.sources import Appearance, sources
from ecosystem.models import MODEL_OF, Change, Entity
from ecosystem.services.properties import column_names, is_reference, set_names

#: Quotes of each record: enough to tell two apart, and both stay in sight.
_QUOTES = 2
#: What stands elsewhere on the card, or says nothing of what the record is.
_ELSEWHERE = frozenset({"name", "status", "region", "summary", "path", "short_name"})


@dataclass(frozen=True, slots=True)
class Side:
    """One of two records: who it is, how much hangs on it, what is printed of it."""

    entity: Entity
    #: Property and value, in words.
    lines: list[tuple[str, str]]
    relations: int
    metrics: int
    articles: int
    quotes: list[Appearance]


def side(pk: int) -> Side:
    """The card of a record."""
    entity = _row(pk)
    number, quotes = sources().appearances(pk, _QUOTES)
    return Side(entity, lines(entity), entity.relations_count, entity.metrics_count, number, list(quotes))


def lines(entity: Entity) -> list[tuple[str, str]]:
    """What is known of a record, property by property."""
    kind = entity.kind
    found = []
    for name in column_names(kind):
        value = getattr(entity, name)
        if name not in _ELSEWHERE and value not in (None, ""):
            found.append((name, value.name if is_reference(kind, name) else value))
    coded = {name: [row.code for row in getattr(entity, name).all()] for name in set_names(kind)}
    found += [(name, value) for name, value in coded.items() if value]
    labels = code_labels() if any(coded.values()) else {}
    return [worded(entity, name, value, labels) for name, value in found]


def worded(entity: Entity, name: str, value: Any, labels: Any) -> tuple[str, str]:
    """A property and its value as people read them."""
    change = Change(entity=entity, property=name)
    return property_label(change), value_text(change, value, labels)


def _row(pk: int) -> Entity:
    kind = Entity.objects.values_list("kind", flat=True).get(pk=pk)
    pointing = [name for name in column_names(kind) if is_reference(kind, name)]
    rows = MODEL_OF[kind].objects.select_related(*pointing).prefetch_related("names", *set_names(kind))
    return rows.get(pk=pk)
