"""What articles said that count no more: retracted, withdrawn, replaced by another version."""

from __future__ import annotations

from dataclasses import replace

from django.db.models import Q, QuerySet

from articles.models import Article, Evidence, SourceName
from articles.pages.said import FOLLOWED, figure_key, filed
from articles.pages.statements import BEST, Told, statements
from ecosystem.browse.sources import Unshown
from ecosystem.history import reference
from ecosystem.models import Entity, RelationType

_RELATION = "relation:"
_COLUMNS = ("property", "subject_id", "object_id", "value", "period", "scope")


def former(entity_id: int) -> list[Unshown]:
    """All of it about an entity, each quote with the words that tell why it counts no more."""
    ours = Q(claim__subject__entity=entity_id) | Q(claim__object__entity=entity_id)
    told = statements(_gone().filter(ours), *_COLUMNS, live=False)
    entities = _entities(told)
    rows = [_row(each, entities) for each in told]
    return [*rows, *(made for row in rows if (made := _followed(row)))]


def _gone() -> QuerySet[Evidence]:
    return Evidence.objects.exclude(active=True, article__status=Article.Status.ACTIVE).order_by(*BEST)


def _entities(told: list[Told]) -> dict[int, Entity]:
    names = {pk for each in told for pk in each.key[1:3] if pk}
    rows = SourceName.objects.filter(pk__in=names).select_related("entity__as_region__parent")
    return {name.pk: name.entity for name in rows}


def _row(told: Told, entities: dict[int, Entity]) -> Unshown:
    property_, subject, object_, value, period, scope = told.key
    key = ""
    if property_ == "metric" and isinstance(value, dict):
        key = figure_key({**value, "period": period, "scope": scope})
    other = entities[object_] if object_ else None
    return Unshown(property_, entities[subject], told.statement, other, key)


def _followed(row: Unshown) -> Unshown | None:
    """The same as the place, park or parent that follows from a relation."""
    type_ = row.property.removeprefix(_RELATION)
    if row.object is None or type_ not in FOLLOWED:
        return None
    place = filed(row.object)
    if place is None:
        return None
    said = replace(row.statement, value=reference(place.public_id, place.name))
    return Unshown(FOLLOWED[RelationType(type_)], row.subject, said)
