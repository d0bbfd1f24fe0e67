"""Finding entities by name: any part of any name, two characters included; pinyin for Latin letters.

Containment over folded names is the index of now: right on both databases and quick while names are
counted in tens of thousands. A bigram index can take the place of `entities_named` alone.
"""

from __future__ import annotations

from typing import Any

from django.db.models import Case, Count, Exists, F, IntegerField, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import Length, Replace

from ecosystem.models import Entity, Name, Status
from ecosystem.search.terms import Term, terms


def entities_named(term: Term) -> QuerySet[Entity, Any]:
    """Ids of the entities with a name that holds the term, or whose pinyin does."""
    holding = Name.objects.filter(folded__contains=term.folded)
    condition = Q(folded__contains=term.folded) | Q(pk__in=holding.values("entity_id"))
    entities = Entity.objects.order_by()
    if term.is_latin:
        entities = entities.annotate(_pinyin=Replace("sort_key", Value(" "), Value("")))
        condition |= Q(_pinyin__contains=term.folded)
        if term.initials_pattern:
            condition |= Q(sort_key__regex=term.initials_pattern)
    return entities.filter(condition).values("pk")


def by_name(rows: QuerySet[Any], text: str) -> QuerySet[Any]:
    """The entities among `rows` in whose names every term is found."""
    for term in terms(text):
        rows = rows.filter(pk__in=entities_named(term))
    return rows


def ranked(text: str) -> QuerySet[Entity]:
    """All entities found, best first: equal name, equal alias, beginning, part; then the more connected."""
    found: QuerySet[Entity] = by_name(Entity.objects.filter(status=Status.ACTIVE), text)
    first = next(iter(terms(text)), None)
    if first is None:
        return found.none()
    whole = "".join(term.folded for term in terms(text))
    names = Name.objects.filter(entity=OuterRef("pk"))
    rank = Case(
        When(folded=whole, then=0),
        When(Exists(names.filter(folded=whole)), then=1),
        When(folded__startswith=first.folded, then=2),
        When(Exists(names.filter(folded__startswith=first.folded)), then=3),
        When(folded__contains=first.folded, then=4),
        default=5,
        output_field=IntegerField(),
    )
    links = Count("relations", distinct=True) + Count("inverse_relations", distinct=True)
    ordered: QuerySet[Entity] = found.annotate(rank=rank, links=links).order_by(
        F("rank").asc(), F("links").desc(), Length("name"), "sort_key", "pk"
    )
    return ordered
