"""Bring the columns, codes and names of entities in line with claims and decisions."""

from collections.abc import Iterator
from typing import Any

from django.utils import timezone

from articles.importing.projection.attributes import Attributes
from articles.importing.projection.batch import Batch, is_merged
from articles.importing.projection.changes import Changes
from articles.importing.projection.codes import Codes
from articles.importing.projection.names import NameRow, name_rows
from articles.importing.projection.noting import Noting, Pair
from articles.importing.projection.relations import Link
from articles.importing.projection.updating import update
from articles.importing.projection.verdicts import Verdicts
from articles.importing.projection.voices import Voice
from ecosystem.history import reference
from ecosystem.models import Entity, Name, Region, Status
from ecosystem.models.region import code_path
from ecosystem.naming import fold, sort_key
from ecosystem.services.properties import column_names, current, empty_value, is_reference, set_names

_BATCH = 200
_DERIVED = ["folded", "sort_key", "updated"]
#: Kinds whose lists are loaded as records; of the others only what an article names is a record.
_LISTED = frozenset({"region", "park"})


class Columns:
    """Writes what belongs to the entities themselves; rows that do not change are not touched."""

    def __init__(self, batch: Batch, changes: Changes, noting: Noting) -> None:
        self._batch, self._changes, self._noting = batch, changes, noting
        self._codes = Codes()
        self._dirty: dict[str, list[Entity]] = {}
        #: The entities of which a column or a name differs.
        self.stirred: set[int] = set()
        #: Names that went: kind and folded form.
        self.lost: set[tuple[str, str]] = set()
        self._new_names: list[Name] = []
        self._old_names: list[int] = []
        self._changed_names: list[Name] = []

    def project(self, entity: Entity, links: list[Link]) -> None:
        """Compare one entity with what it should be."""
        voices, verdicts = self._batch.about[entity.pk], self._batch.verdict(entity.pk)
        baseline = self._batch.baseline(entity)
        attributes = Attributes(voices, links, verdicts, baseline, self._batch.directory)
        before, was = dict(entity.__dict__), entity.status
        if is_merged(entity):
            values = self._untouched(entity)
        else:
            values = [*self._set_columns(entity, attributes), *self._set_codes(entity, attributes)]
            entity.status = status_of(entity, voices, verdicts)
        self._noting.status(entity, was)
        self._noting.columns(entity, values)
        renamed = self._set_names(entity, voices, verdicts)
        stored = {k: v for k, v in entity.__dict__.items() if not k.startswith("_")}
        if any(before.get(k) != v for k, v in stored.items()):
            self._dirty.setdefault(entity.kind, []).append(entity)
            self.stirred.add(entity.pk)
        self._count(entity, was, renamed or any(old != new for _, old, new in values))

    def _set_columns(self, entity: Entity, attributes: Attributes) -> Iterator[Pair]:
        for name in column_names(entity.kind):
            if name == "status":
                continue
            value = attributes.value(name)
            attname = f"{name}_id" if is_reference(entity.kind, name) else name
            if attname != name:
                card = self._batch.directory.find(value) if value else None
                value = card.pk if card else None
            if value in (None, ""):
                value = empty_value(entity.kind, name)
            old = getattr(entity, attname)
            if old != value and not (name == "name" and not value):
                setattr(entity, attname, value)
            yield name, self._shown(attname, old), self._shown(attname, getattr(entity, attname))
        if isinstance(entity, Region):
            entity.path = code_path(entity.code or "")
        entity.folded, entity.sort_key = fold(entity.name)[:200], sort_key(entity.name)

    def _shown(self, attname: str, value: Any) -> Any:
        if attname.endswith("_id") and value:
            card = self._batch.directory.own(value)
            return reference(card.public_id, card.name)
        return value

    def _set_codes(self, entity: Entity, attributes: Attributes) -> Iterator[Pair]:
        for name in set_names(entity.kind):
            said, old = attributes.value(name) or [], sorted(current(entity, name))
            new = sorted(set(said))
            yield name, old, new if new == old else self._codes.change(entity, name, old, said)

    def _untouched(self, entity: Entity) -> list[Pair]:
        """What a merged record holds: it stays as it is, but nobody sees it."""
        names = [name for name in column_names(entity.kind) if name != "status"]
        attnames = {name: f"{name}_id" if is_reference(entity.kind, name) else name for name in names}
        held = {name: self._shown(attname, getattr(entity, attname)) for name, attname in attnames.items()}
        held |= {name: sorted(current(entity, name)) for name in set_names(entity.kind)}
        return [(name, value, value) for name, value in held.items()]

    def _set_names(self, entity: Entity, voices: list[Voice], verdicts: Verdicts) -> bool:
        """Whether a name came or went."""
        rows_ = list(entity.names.all())
        existing = {row.text: row for row in rows_}
        wanted = self._wanted_names(entity, voices, verdicts)
        self._noting.names(entity, rows_, wanted.values())
        for text, row in existing.items():
            if text not in wanted:
                self._old_names.append(row.pk)
                self.lost.add((entity.kind, row.folded))
            elif (row.sort, row.origin) != (wanted[text].sort, wanted[text].origin):
                row.sort, row.origin = wanted[text].sort, wanted[text].origin
                self._changed_names.append(row)
                self.stirred.add(entity.pk)
        for text in wanted.keys() - existing.keys():
            new = wanted[text]
            self._new_names.append(
                Name(entity=entity, text=text, folded=fold(text)[:200], sort=new.sort, origin=new.origin)
            )
        if wanted.keys() == existing.keys():
            return False
        self.stirred.add(entity.pk)
        return True

    def _wanted_names(self, entity: Entity, voices: list[Voice], verdicts: Verdicts) -> dict[str, NameRow]:
        if entity.status != Status.ACTIVE:
            kept = [row for row in entity.names.all() if row.origin == Name.Origin.REFERENCE]
            return {row.text: NameRow(row.text, row.sort, row.origin) for row in kept}
        origin = Name.Origin.REPORT
        if verdicts.given("name"):
            origin = Name.Origin.PERSON
        elif fold(str(entity.baseline.get("name", ""))) == entity.folded:
            origin = Name.Origin.REFERENCE
        official = NameRow(entity.name, Name.Sort.OFFICIAL, origin)
        rows_ = name_rows(official, voices, verdicts, entity.names.all())
        return {row.text: row for row in rows_}

    def _count(self, entity: Entity, was: str, changed: bool) -> None:
        if was != entity.status:
            group = self._changes.new if entity.status == Status.ACTIVE else self._changes.gone
            group[entity.kind].add(entity.pk)
        elif changed:
            self._changes.changed[entity.kind].add(entity.pk)

    def write(self) -> None:
        """Store what differs."""
        now = timezone.now()
        for kind, entities in sorted(self._dirty.items()):
            for entity in entities:
                entity.updated = now
            fields = [*column_names(kind), *_DERIVED, *(["path"] if kind == "region" else [])]
            update(entities, fields)
        self._codes.write()
        Name.objects.filter(pk__in=self._old_names).delete()
        update(self._changed_names, ["sort", "origin"])
        Name.objects.bulk_create(self._new_names, _BATCH)


def status_of(entity: Entity, voices: list[Voice], verdicts: Verdicts) -> str:
    """Shown while a report, a list or a person vouches for it, unless a person hid it."""
    if verdicts.status:
        return verdicts.status
    if verdicts.by_hand or any(voice.property == "name" for voice in voices):
        return Status.ACTIVE
    return Status.ACTIVE if entity.reference and entity.kind in _LISTED else Status.HIDDEN
