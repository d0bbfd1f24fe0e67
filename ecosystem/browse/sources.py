"""The seam to where things are known from: quotes behind facts, articles about an entity.

What is known does not import where it is known from; the app of articles installs its side at start.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Quote:
    """The words of one article behind a fact; `url` leads to the very sentence."""

    text: str
    outlet: str
    title: str
    published: str
    url: str
    #: What the article gives for the property (attributes only).
    value: Any = None


@dataclass(frozen=True, slots=True)
class Appearance:
    """An article that names an entity: a stretch around the name, and where it stands."""

    title: str
    outlet: str
    published: str
    url: str
    before: str
    hit: str
    after: str


class Sources(Protocol):
    """What the pages ask of the sources; each answer takes a fixed number of queries."""

    def of_relations(self, ids: Collection[int]) -> dict[int, list[Quote]]:
        """Quotes by relation id."""

    def of_metrics(self, ids: Collection[int]) -> dict[int, list[Quote]]:
        """Quotes by metric id."""

    def of_attributes(self, entity_id: int) -> dict[str, list[Quote]]:
        """Quotes by property of one entity."""

    def appearances(self, entity_id: int, most: int) -> tuple[int, Sequence[Appearance]]:
        """How many articles name the entity, and the newest of them."""

    def matching(self, text: str, most: int) -> tuple[int, Sequence[Appearance]]:
        """How many articles hold the words, and the newest of them."""


class NoSources:
    """Answers for a site without articles."""

    def of_relations(self, ids: Collection[int]) -> dict[int, list[Quote]]:
        """Nothing."""
        return {}

    def of_metrics(self, ids: Collection[int]) -> dict[int, list[Quote]]:
        """Nothing."""
        return {}

    def of_attributes(self, entity_id: int) -> dict[str, list[Quote]]:
        """Nothing."""
        return {}

    def appearances(self, entity_id: int, most: int) -> tuple[int, Sequence[Appearance]]:
        """Nothing."""
        return 0, []

    def matching(self, text: str, most: int) -> tuple[int, Sequence[Appearance]]:
        """Nothing."""
        return 0, []


_installed: list[Sources] = [NoSources()]


def install(sources: Sources) -> None:
    """Say who answers."""
    _installed[0] = sources


def sources() -> Sources:
    """Who answers."""
    return _installed[0]
