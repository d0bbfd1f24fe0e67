"""Everything that the projection of some entities needs, read in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Any

from django.db.models import Prefetch

from articles.importing.projection.directory import Directory
from articles.importing.projection.hiding import hidden
from articles.importing.projection.relations import PREFIX, Link, links, owner
from articles.importing.projection.verdicts import Verdicts, load_verdicts
from articles.importing.projection.voices import Voice, load_voices
from ecosystem.models import MODEL_OF, Entity, Name, Status
from ecosystem.services.properties import column_names, is_reference, set_names


class Batch:
    """The state of some entities before projection."""

    def __init__(self, ids: Collection[int]) -> None:
        self.voices = load_voices(ids)
        self.verdicts = load_verdicts(ids)
        self.hidden = hidden()
        self.entities = _load_entities(ids)
        self.directory = Directory(self._pointed_at(), self._public_ids())
        self.about: dict[int, list[Voice]] = defaultdict(list)
        for voice in self.voices.values():
            self.about[self._owner(voice)].append(voice)

    def _owner(self, voice: Voice) -> int:
        if voice.property.startswith(PREFIX):
            return owner(voice, self.directory)[0]
        return voice.subject

    def verdict(self, entity: int) -> Verdicts:
        """The decisions on an entity."""
        return self.verdicts.get(entity) or Verdicts()

    def links(self, entity: Entity, verdicts: Verdicts) -> list[Link]:
        """The relations of an entity as subject, as they should be; none to what nobody is to see."""
        voices = [voice for voice in self.about[entity.pk] if voice.property.startswith(PREFIX)]
        found = links(entity.pk, voices, verdicts, self.directory)
        return [link for link in found if link.object.pk not in self.hidden]

    def shows(self, entity: Entity) -> bool:
        """Whether rows hang on the entity itself: no other one answers for it, and nobody hid it."""
        return not is_merged(entity) and entity.pk not in self.hidden

    def _pointed_at(self) -> set[int]:
        ids = set(self.entities)
        for voice in self.voices.values():
            ids.add(voice.subject)
            if voice.object is not None:
                ids.add(voice.object)
        for entity in self.entities.values():
            ids |= {pk for name, pk in _foreign_keys(entity)}
        return ids

    def _public_ids(self) -> set[str]:
        said: set[str] = set()
        for verdicts in self.verdicts.values():
            for name in (*verdicts.set, *verdicts.accept, *verdicts.deny):
                if name.startswith(PREFIX):
                    said |= {*verdicts.given(name), *verdicts.deny.get(name, ())}
            for values in (*verdicts.set.values(), *verdicts.accept.values()):
                said |= {value for value in values.values() if isinstance(value, str)}
        for entity in self.entities.values():
            said |= {value for value in entity.baseline.values() if isinstance(value, str)}
        return said

    def baseline(self, entity: Entity) -> dict[str, Any]:
        """What the reference list says, regions by public id."""
        listed = dict(entity.baseline)
        for name in ("region", "parent"):
            card = self.directory.find(listed[name]) if listed.get(name) else None
            listed[name] = card.public_id if card else None
        return listed


def _foreign_keys(entity: Entity) -> Iterator[tuple[str, int]]:
    for name in column_names(entity.kind):
        if is_reference(entity.kind, name):
            pk = getattr(entity, f"{name}_id")
            if pk:
                yield name, pk


def _load_entities(ids: Collection[int]) -> dict[int, Entity]:
    """Rows of the kinds' own models, with their names and codes."""
    kinds: dict[str, list[int]] = defaultdict(list)
    for pk, kind in Entity.objects.filter(pk__in=ids).values_list("pk", "kind"):
        kinds[kind].append(pk)
    names = Prefetch("names", Name.objects.order_by("pk"))
    found: dict[int, Entity] = {}
    for kind in sorted(kinds):
        rows = MODEL_OF[kind].objects.filter(pk__in=kinds[kind])
        found |= {row.pk: row for row in rows.prefetch_related(names, *set_names(kind))}
    return found


def is_merged(entity: Entity) -> bool:
    """Whether another entity answers for this one."""
    return entity.status == Status.MERGED
