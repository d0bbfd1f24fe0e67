"""Noting for the log what readers see change, in values that can be read as they stand."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from articles.importing.projection.batch import Batch
from articles.importing.projection.directory import Card
from articles.importing.projection.figures import Figure
from articles.importing.projection.names import NameRow
from ecosystem.history import Journal, reference
from ecosystem.models import Entity, Name, Status

#: A property with what it held before and holds now.
Pair = tuple[str, Any, Any]


class Noting:
    """Notes differences of what is shown; an entity that is not active shows nothing."""

    def __init__(self, batch: Batch, journal: Journal) -> None:
        self._journal = journal
        # Where a merge has just begun or ended, the state before that counts.
        self._was_shown = {
            pk: journal.first(pk, "status", entity.status) == Status.ACTIVE
            for pk, entity in batch.entities.items()
        }

    def status(self, entity: Entity, was: str) -> None:
        """Shown or hidden; that another answers for it has been noted when it was merged."""
        if was != entity.status:
            self._journal.note(entity, "status", _if_active(was), _if_active(entity.status))

    def columns(self, entity: Entity, values: Iterable[Pair]) -> None:
        """Single values, and lists of codes."""
        for name, old, new in values:
            self._note(entity, name, old or None, new or None)

    def names(self, entity: Entity, old: Iterable[Name | NameRow], new: Iterable[Name | NameRow]) -> None:
        """Names beside its own."""
        before, after = _aliases(old), _aliases(new)
        for text in before.keys() | after.keys():
            self._note(entity, "alias", before.get(text), after.get(text), partial(str, text))

    def relation(self, entity: Entity, type_: str, other: Card, before: Any, after: Any) -> None:
        """A relation of which `entity` is the subject; the values as `relation_value` makes them."""
        self._note(entity, f"relation:{type_}", before, after, lambda: other.public_id)

    def metric(self, entity: Entity, before: Any, after: Any, key: Callable[[], str]) -> None:
        """A figure; the values as decisions write them."""
        self._note(entity, "metric", before, after, key)

    def _note(self, entity: Entity, name: str, before: Any, after: Any, key: Callable[[], str] = str) -> None:
        before = before if self._was_shown[entity.pk] else None
        after = after if entity.status == Status.ACTIVE else None
        if before != after:
            self._journal.note(entity, name, before, after, key())


def _if_active(status: str) -> str | None:
    return status if status == Status.ACTIVE else None


def _aliases(names: Iterable[Name | NameRow]) -> dict[str, dict[str, str]]:
    return {
        name.text: {"text": name.text, "sort": str(name.sort)}
        for name in names
        if name.sort != Name.Sort.OFFICIAL
    }


def relation_value(other: Card, title: str, period: str) -> dict[str, str]:
    """A relation as the log writes it."""
    return {**reference(other.public_id, other.name), "title": title, "period": period}


def figure_value(figure: Figure) -> dict[str, str]:
    """A figure as decisions and the log write it."""
    return {
        "indicator": figure.term.name,
        "value": f"{figure.value.normalize():f}",
        "unit": figure.unit,
        "qualifier": figure.qualifier,
        "period": figure.period,
        "scope": figure.scope,
        "nature": figure.nature,
    }
