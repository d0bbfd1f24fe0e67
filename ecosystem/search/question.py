"""One question to the index: what was typed, how it is understood, and the entries that answer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from django.db.models import Q, QuerySet

from ecosystem.models import SearchEntry
from ecosystem.search.expressions import Node
from ecosystem.search.index import index
from ecosystem.search.lexicons import kinds
from ecosystem.search.places import circumstances
from ecosystem.search.ranking import ordered
from ecosystem.search.terms import Term, asked, terms, whole, words


@dataclass(frozen=True)
class Question:
    """What a visitor looks for."""

    text: str

    @cached_property
    def typed(self) -> list[Term]:
        """The terms between blanks."""
        return terms(self.text)

    @cached_property
    def terms(self) -> list[Term]:
        """The terms as typed; cut into words where together they are in nobody's name."""
        if self.is_named:
            return self.typed
        cut = words(self.typed)
        return cut if len(cut) > len(self.typed) else self.typed

    @property
    def whole(self) -> str:
        """All of it in one."""
        return whole(self.typed)

    @cached_property
    def is_named(self) -> bool:
        """Whether a name holds all that was typed."""
        return bool(self.typed) and index().finds(asked(self.typed))

    @property
    def node(self) -> Node:
        """What the index is asked."""
        return asked(self.terms)

    @cached_property
    def condition(self) -> Q:
        """Entries that hold every term, or lie in the place or sector that a term names."""
        if not self.typed:
            return Q(pk__in=[])
        around = circumstances(self.terms)
        if not around:
            return Q(pk__in=index().matching(self.node))
        condition = Q()
        for term in self.terms:
            # 公司 is in a hundred thousand names; beside the kind it counts with the other terms only.
            alone = term.folded not in kinds()
            held = Q(pk__in=index().matching(term.node if alone else self.node))
            condition &= held | around[term] if term in around else held
        if all(term.is_latin for term in self.terms):
            # The blanks may stand between the syllables of one name.
            condition |= Q(pk__in=index().matching(self.node))
        return condition

    def rows(self) -> QuerySet[SearchEntry]:
        """The entries, in no order."""
        return SearchEntry.objects.filter(self.condition)

    def ranked(self, within: Q | None = None) -> QuerySet[SearchEntry]:
        """The entries (of these), best first."""
        rows = self.rows() if within is None else self.rows().filter(within)
        return ordered(rows, self.whole, self.node)
