"""The order of the answers: equal name, equal alias, beginning, name, text; then the more cited first."""

from __future__ import annotations

from enum import IntEnum

from django.db.models import Case, F, IntegerField, Q, QuerySet, Value, When
from django.db.models.functions import Length, StrIndex
from django.db.models.lookups import GreaterThan

from ecosystem.models import Kind, SearchEntry
from ecosystem.search.expressions import Node
from ecosystem.search.index import index


class Tier(IntEnum):
    """How an entry answers."""

    NAME = 0
    ALIAS = 1
    NAME_BEGINS = 2
    ALIAS_BEGINS = 3
    NAMED = 4
    TEXT = 5


def ordered(rows: QuerySet[SearchEntry], whole: str, node: Node) -> QuerySet[SearchEntry]:
    """The rows with their `tier`, best first. Of equals places come first, the larger before the smaller."""
    ranked = rows.annotate(tier=_tier(whole, node), size=_size())
    newest = F("day").desc(nulls_last=True)
    return ranked.order_by("tier", "-weight", newest, "size", Length("title"), "title", "pk")


def _tier(whole: str, node: Node) -> Case:
    entity = Q(kind__in=Kind.values)
    return Case(
        When(entity & Q(title=whole), then=Tier.NAME),
        When(_in_forms(f"\n{whole}\n"), then=Tier.ALIAS),
        When(entity & Q(title__startswith=whole), then=Tier.NAME_BEGINS),
        When(entity & Q(_in_forms(f"\n{whole}")), then=Tier.ALIAS_BEGINS),
        When(pk__in=index().matching(node, names=True), then=Tier.NAMED),
        default=Tier.TEXT,
        output_field=IntegerField(),
    )


def _in_forms(part: str) -> GreaterThan:
    """Exact, unlike LIKE, which on SQLite takes no heed of case and on both of no index here."""
    return GreaterThan(StrIndex("forms", Value(part)), 0)


def _size() -> Case:
    return Case(When(kind=Kind.REGION, then=Length("region")), default=9, output_field=IntegerField())
