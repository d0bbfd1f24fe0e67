"""The seam to where things are known from: quotes behind facts, articles about an entity.

What is known does not import where it is known from; the app of articles installs its side at start.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol, TypeAlias

from ecosystem.models import Entity


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
    #: The rule that read it, and the version of the reader.
    rule: str = ""
    extractor: str = ""
    #: Of words that count no more: why, since when, for what reason.
    withdrawn: str = ""
    #: Where the article was first printed, and how sure the reader was of the words.
    address: str = ""
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """One value, and what all live sources that give it amount to."""

    #: As decisions write values; another record is `{"id": public id, "name": …}`.
    value: Any
    #: The best of them.
    quotes: tuple[Quote, ...]
    articles: int
    #: Publishers that say so by themselves: reprints of one text count once.
    publishers: int
    newest: date | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Unshown:
    """Something that live sources say and no row shows: a relation or a figure."""

    property: str
    subject: Entity
    statement: Statement
    object: Entity | None = None
    #: How decisions name the figure.
    key: str = ""


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


#: Where in a text something stands: starts and ends.
Find: TypeAlias = Callable[[str], Sequence[tuple[int, int]]]


class Sources(Protocol):
    """What the pages ask of the sources; each answer takes a fixed number of queries."""

    def of_relations(self, ids: Collection[int]) -> dict[int, list[Quote]]:
        """Quotes by relation id."""

    def of_metrics(self, ids: Collection[int]) -> dict[int, list[Quote]]:
        """Quotes by metric id."""

    def of_attributes(self, entity_id: int) -> dict[str, list[Quote]]:
        """Quotes by property of one entity."""

    def of_columns(
        self, entity_ids: Collection[int], properties: Collection[str]
    ) -> dict[int, dict[str, list[Quote]]]:
        """The best quote for each value of some properties, by entity and property."""

    def relation_statements(self, ids: Collection[int]) -> dict[int, list[Statement]]:
        """What is said in favour of relations, by id; one statement for each title and period."""

    def metric_statements(self, ids: Collection[int]) -> dict[int, list[Statement]]:
        """What is said in favour of figures, by id."""

    def attribute_statements(self, entity_id: int) -> dict[str, list[Statement]]:
        """All values that are given for each property of one entity, those not shown too."""

    def unshown(self, entity_id: int) -> list[Unshown]:
        """Relations and figures of the entity that are said and not shown."""

    def former(self, entity_id: int) -> list[Unshown]:
        """What was said of the entity by sources that are gone: values, relations and figures."""

    def figure_key(self, value: dict[str, Any]) -> str:
        """Key of the row that a figure becomes, as decisions write it; empty where it is no number."""

    def citations(self, ids: Collection[int]) -> dict[int, int]:
        """How many articles name each entity."""

    def appearance_years(self, entity_id: int) -> list[tuple[int, int]]:
        """How many articles of each year name the entity."""

    def appearances(self, entity_id: int, most: int, skip: int = 0) -> tuple[int, Sequence[Appearance]]:
        """How many articles name the entity, and the newest of them."""

    def excerpts(self, ids: Collection[int], find: Find) -> dict[int, Appearance]:
        """Articles with the words around the first stretch that `find` sees in their text, by id."""


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

    def of_columns(
        self, entity_ids: Collection[int], properties: Collection[str]
    ) -> dict[int, dict[str, list[Quote]]]:
        """Nothing."""
        return {}

    def relation_statements(self, ids: Collection[int]) -> dict[int, list[Statement]]:
        """Nothing."""
        return {}

    def metric_statements(self, ids: Collection[int]) -> dict[int, list[Statement]]:
        """Nothing."""
        return {}

    def attribute_statements(self, entity_id: int) -> dict[str, list[Statement]]:
        """Nothing."""
        return {}

    def unshown(self, entity_id: int) -> list[Unshown]:
        """Nothing."""
        return []

    def former(self, entity_id: int) -> list[Unshown]:
        """Nothing."""
        return []

    def figure_key(self, value: dict[str, Any]) -> str:
        """Nothing."""
        return ""

    def citations(self, ids: Collection[int]) -> dict[int, int]:
        """Nothing."""
        return {}

    def appearance_years(self, entity_id: int) -> list[tuple[int, int]]:
        """Nothing."""
        return []

    def appearances(self, entity_id: int, most: int, skip: int = 0) -> tuple[int, Sequence[Appearance]]:
        """Nothing."""
        return 0, []

    def excerpts(self, ids: Collection[int], find: Find) -> dict[int, Appearance]:
        """Nothing."""
        return {}


_installed: list[Sources] = [NoSources()]


def install(sources: Sources) -> None:
    """Say who answers."""
    _installed[0] = sources


def sources() -> Sources:
    """Who answers."""
    return _installed[0]
