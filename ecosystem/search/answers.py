"""The first answers to what was typed: names that hold it, else names much like it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import Q

from ecosystem.models import Entity, Kind
from ecosystem.search.question import Question
from ecosystem.search.ranking import Tier
from ecosystem.search.spelling import near


def ranked(text: str, most: int, kinds: Sequence[str] = Kind.values) -> list[Entity]:
    """The entities that answer best; where no name holds the words, names much like them come first."""
    question = Question(text)
    if not question.typed:
        return []
    entries: list[Any] = list(question.ranked(Q(kind__in=kinds))[:most])
    found = [entry.record for entry in entries]
    if all(entry.tier == Tier.TEXT for entry in entries):
        found = [*similar(question, most), *found]
    return fetched(dict.fromkeys(found), kinds)[:most]


def similar(question: Question, most: int) -> list[int]:
    """Records with names much like what was typed."""
    return [one.record for one in near(question.whole, most)]


def fetched(records: Sequence[int] | dict[int, None], kinds: Sequence[str] = Kind.values) -> list[Entity]:
    """These entities, in this order, with their places."""
    rows = Entity.objects.filter(kind__in=kinds).select_related("region").in_bulk(list(records))
    return [rows[record] for record in records if record in rows]
