"""The relations that an entity stands in as subject, from claims and decisions."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from articles.importing.projection.directory import Card, Directory
from articles.importing.projection.verdicts import Verdicts
from articles.importing.projection.voices import Voice, best, independent
from ecosystem.models import RelationType

PREFIX = "relation:"


@dataclass(slots=True)
class Link:
    """A row of `Relation` as it should be."""

    type: str
    object: Card
    title: str = ""
    period: str = ""
    confidence: float = 1.0
    sources: int = 0
    voices: list[Voice] = field(default_factory=list)
    #: Given by a person: comes before what reports say.
    by_hand: bool = False

    @property
    def columns(self) -> dict[str, Any]:
        """What the row holds beside its key."""
        return {
            "title": self.title[:120],
            "period": self.period[:24],
            "confidence": self.confidence,
            "sources": self.sources,
        }


def owner(voice: Voice, directory: Directory) -> tuple[int, int]:
    """Subject and object of the row that a claim supports; a mutual one stands under the lower public id."""
    assert voice.object is not None  # noqa: S101 — a relation's claim always has one
    subject, object_ = directory.card(voice.subject), directory.card(voice.object)
    if voice.property == PREFIX + RelationType.PARTNERS_WITH and object_.public_id < subject.public_id:
        subject, object_ = object_, subject
    return subject.pk, object_.pk


def links(entity: int, voices: Iterable[Voice], verdicts: Verdicts, directory: Directory) -> list[Link]:
    """All relations of `entity` as subject, those given by persons first, then by type and object."""
    groups: dict[tuple[str, int], list[Voice]] = defaultdict(list)
    for voice in voices:
        subject, object_ = owner(voice, directory)
        if subject == entity != object_:
            groups[voice.property.removeprefix(PREFIX), object_].append(voice)
    found = {key: _heard(key[0], directory.card(key[1]), group) for key, group in groups.items()}
    for type_ in RelationType.values:
        _decide(entity, type_, found, verdicts, directory)
    return sorted(found.values(), key=lambda link: (not link.by_hand, link.type, link.object.public_id))


def _heard(type_: str, object_: Card, group: list[Voice]) -> Link:
    ranked = best(group)
    title = next((str(voice.value) for voice in ranked if voice.value), "")
    confidence = max(voice.confidence for voice in ranked)
    return Link(type_, object_, title, ranked[0].period, confidence, independent(ranked), ranked)


def _decide(
    entity: int,
    type_: str,
    found: dict[tuple[str, int], Link],
    verdicts: Verdicts,
    directory: Directory,
) -> None:
    for public_id, value in verdicts.given(PREFIX + type_).items():
        card = directory.find(public_id)
        if card is None or card.pk == entity:
            continue
        link = found.setdefault((type_, card.pk), Link(type_, card))
        given = value if isinstance(value, dict) else {}
        link.title, link.period = given.get("title", link.title), given.get("period", link.period)
        link.confidence, link.by_hand = 1.0, True
    for public_id in verdicts.deny.get(PREFIX + type_, ()):
        card = directory.find(public_id)
        if card is not None:
            found.pop((type_, card.pk), None)
