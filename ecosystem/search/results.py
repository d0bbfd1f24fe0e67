"""The results page: hits of one page, facets, and names that may have been meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.urls import reverse

from ecosystem.browse.links import Query
from ecosystem.browse.sources import Appearance, sources
from ecosystem.models import Entity, SearchEntry
from ecosystem.search.answers import fetched, similar
from ecosystem.search.facets import Choices, Tally
from ecosystem.search.marks import Marker
from ecosystem.search.question import Question
from ecosystem.search.ranking import Tier

PAGE_SIZE = 20
#: Pages that can be turned to; whoever looks that far narrows down, or opens the list and exports it.
MOST_PAGES = 50
_MEANT = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """One result: an entity, or an article with the words around the first match."""

    entry: SearchEntry
    entity: Entity | None = None
    article: Appearance | None = None

    @property
    def aliases(self) -> list[str]:
        """Other names of the entity."""
        return (
            [name.text for name in self.entity.names.all() if name.text != self.entity.name]
            if self.entity
            else []
        )


class Results:
    """The results of one address."""

    def __init__(self, query: Query) -> None:
        self.query = query
        self.text = query.value("q")
        self.question = Question(self.text)

    @cached_property
    def tally(self) -> Tally:
        """Counts."""
        return Tally(self.question.rows(), self.query)

    @property
    def total(self) -> int:
        """How many results there are under the choices made."""
        return self.tally.total

    @cached_property
    def facets(self) -> list[Choices]:
        """The facets."""
        return self.tally.facets()

    @property
    def words(self) -> str:
        """What is marked in the results."""
        return " ".join(term.folded for term in self.question.terms)

    @cached_property
    def page(self) -> int:
        """The page asked for; what is none becomes the first, what is too high the last."""
        asked = self.query.value("page", "1")
        number = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 6 else 1
        return max(1, min(number, self.pages))

    @cached_property
    def pages(self) -> int:
        """How many pages can be turned to."""
        return min(MOST_PAGES, -(-self.total // PAGE_SIZE)) or 1

    @property
    def previous_url(self) -> str:
        """The page before, or nothing."""
        return self.query.url(page=str(self.page - 1)) if self.page > 1 else ""

    @property
    def next_url(self) -> str:
        """The page after, or nothing."""
        return self.query.url(page=str(self.page + 1)) if self.page < self.pages else ""

    @cached_property
    def _entries(self) -> list[Any]:
        start = (self.page - 1) * PAGE_SIZE
        return list(self.question.ranked(self.tally.within)[start : start + PAGE_SIZE]) if self.total else []

    @cached_property
    def hits(self) -> list[Hit]:
        """The results of the page."""
        articles = [e.record for e in self._entries if e.kind == "article"]
        found = sources().excerpts(articles, Marker(self.question.terms).spans) if articles else {}
        entities = self._entities([e.record for e in self._entries if e.kind != "article"])
        made = (
            Hit(e, entities.get(e.record), found.get(e.record) if e.kind == "article" else None)
            for e in self._entries
        )
        return [hit for hit in made if hit.entity or hit.article]

    def _entities(self, records: Sequence[int]) -> dict[int, Entity]:
        rows = Entity.objects.filter(pk__in=records).select_related("region").prefetch_related("names")
        return {row.pk: row for row in rows} if records else {}

    @cached_property
    def meant(self) -> list[Entity]:
        """Names much like what was typed, where no name holds it."""
        if not self.question.typed or self.question.is_named:
            return []
        if self.page == 1 and any(entry.tier < Tier.TEXT for entry in self._entries):
            return []
        return fetched(similar(self.question, _MEANT))

    @property
    def article_list(self) -> str:
        """The list of articles with these words, which can be filtered further and exported."""
        return Query(reverse("article-list")).url(q=self.text)
