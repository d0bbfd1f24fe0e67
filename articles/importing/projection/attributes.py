"""The columns of an entity: what persons set, else the reference list, else the best claim."""

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from articles.importing.projection.directory import Directory
from articles.importing.projection.relations import Link
from articles.importing.projection.verdicts import Verdicts
from articles.importing.projection.voices import Voice, best
from ecosystem.models import RelationType
from ecosystem.naming import fold
from ecosystem.services.properties import denial_key

#: Columns that follow from a relation, and the kinds that may stand there (any, where none is named).
_FROM_RELATION = {
    "park": (RelationType.IN_PARK.value, frozenset({"park"})),
    "parent": (RelationType.PART_OF.value, frozenset({"university", "institute", "company", "agency"})),
}
#: Sets that reports add to; a report that names one title does not deny the others.
_ADDED_UP = frozenset({"qualifications"})
#: The parts of a set in its `denial_key`.
_PARTS = re.compile(r'"([^"]+)"')


class Attributes:
    """Chooses the value of each property of one entity; entities are named by public id."""

    def __init__(
        self,
        voices: Iterable[Voice],
        links: list[Link],
        verdicts: Verdicts,
        baseline: dict[str, Any],
        directory: Directory,
    ) -> None:
        self._verdicts, self._baseline, self._directory, self._links = verdicts, baseline, directory, links
        self._said: dict[str, list[Voice]] = defaultdict(list)
        for voice in voices:
            if voice.object is None and voice.property not in ("alias", "metric"):
                self._said[voice.property].append(voice)

    def value(self, name: str) -> Any:
        """The value to show, or None for nothing known."""
        if name in _ADDED_UP and not self._verdicts.set.get(name):
            return self._together(name)
        given = self._verdicts.set.get(name) or self._verdicts.accept.get(name)
        if given:
            return list(given.values())[-1]
        denied = self._verdicts.deny.get(name, frozenset())
        known = self._candidates(name)
        # It must be called something, and not by what it happened to be called before.
        otherwise = known[0] if name == "name" and known else None
        return next((v for v in known if denial_key(v) not in denied), otherwise)

    def _candidates(self, name: str) -> list[Any]:
        """What the machine knows, the most credible first."""
        listed = [self._baseline[name]] if self._baseline.get(name) else []
        if name == "region":
            return self._regions(listed)
        if name in _FROM_RELATION:
            type_, kinds = _FROM_RELATION[name]
            return listed + [
                link.object.public_id for link in self._links_by_weight(type_) if link.object.kind in kinds
            ]
        if name == "name":
            return listed + self._names()
        return listed + [voice.value for voice in best(self._said[name])]

    def _together(self, name: str) -> list[Any]:
        """Everything that a list, a person or a report says; who denies a set denies all of its parts."""
        denied = {part for key in self._verdicts.deny.get(name, ()) for part in (key, *_PARTS.findall(key))}
        said = [*self._verdicts.accept.get(name, {}).values(), *self._candidates(name)]
        parts = dict.fromkeys(part for value in said for part in value)
        return [part for part in parts if part not in denied]

    def _names(self) -> list[str]:
        """The fullest form first: news print short forms more often than full ones."""
        voices = best(self._said["name"])
        return [str(v.value) for v in sorted(voices, key=lambda v: -len(fold(str(v.value))))]

    def _links_by_weight(self, type_: str) -> list[Link]:
        links = [link for link in self._links if link.type == type_]
        return sorted(links, key=lambda k: (not k.by_hand, *_descending(k)))

    def _regions(self, listed: list[str]) -> list[str]:
        """The most specific place of the reports, inside the one of the reference list where there is one."""
        paths: dict[str, str] = {}
        for link in self._links_by_weight(RelationType.LOCATED_IN):
            for card in self._coded(link.object.pk):
                paths.setdefault(card, self._path(card))
        by_hand = [k.object.public_id for k in self._links if k.by_hand and k.type == RelationType.LOCATED_IN]
        within = [self._path(public_id) for public_id in listed]
        inside = [p for p in paths if not within or paths[p].startswith(within[0])]
        return by_hand + sorted(inside, key=lambda p: -len(paths[p])) + listed

    def _path(self, public_id: str) -> str:
        card = self._directory.find(public_id)
        return self._directory.path(card.pk) if card else ""

    def _coded(self, region: int) -> list[str]:
        """The region, or the one it lies in where it has no code: filters go by codes."""
        card = self._directory.card(region)
        if card.kind != "region":
            return []
        if self._directory.path(region):
            return [card.public_id]
        parent = self._directory.parent(region)
        return [parent.public_id] if parent else []


def _descending(link: Link) -> tuple[int, int, float, str]:
    trust = max((voice.trust for voice in link.voices), default=0)
    return -trust, -link.sources, -link.confidence, link.object.public_id
