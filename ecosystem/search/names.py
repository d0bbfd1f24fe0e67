"""Finding entities by name: any part of any name, two letters included; pinyin and initials; codes."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet

from ecosystem.models import Kind, SearchEntry
from ecosystem.search.expressions import Token
from ecosystem.search.index import index
from ecosystem.search.terms import Term, asked, terms
from ecosystem.search.tokens import WHOLE


def entities_named(term: Term) -> QuerySet[SearchEntry, Any]:
    """Ids of the entities that are found by the term."""
    return _found([term], Kind.values)


def entities_called(term: Term) -> QuerySet[SearchEntry, Any]:
    """Ids of the entities one of whose names is the term, no more and no less."""
    named = index().matching(Token(WHOLE + term.folded), names=True)
    return SearchEntry.objects.filter(kind__in=Kind.values, pk__in=named).order_by().values("record")


def holding(term: Term, kind: str) -> QuerySet[SearchEntry, Any]:
    """Keys of what is of a kind and holds the term, in its name or text."""
    found = index().matching(term.node)
    return SearchEntry.objects.filter(kind=kind, pk__in=found).order_by().values("record")


def by_name(rows: QuerySet[Any], text: str) -> QuerySet[Any]:
    """The entities among `rows` (of one kind, or of all) in whose names every term is found.

    The quick search of lists; the order of `rows` stays. A blank text leaves all.
    """
    if not text.strip():
        return rows
    found = terms(text)
    if not found:
        return rows.none()
    kind = getattr(rows.model, "KIND", None)
    return rows.filter(pk__in=_found(found, [kind] if kind else Kind.values))


def _found(found: list[Term], kinds: list[str]) -> QuerySet[SearchEntry, Any]:
    named = index().matching(asked(found), names=True)
    return SearchEntry.objects.filter(kind__in=kinds, pk__in=named).order_by().values("record")
