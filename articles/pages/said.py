"""What live sources say about an entity, its relations and its figures, shown or not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any, NamedTuple

from django.db.models import Q

from articles.importing.projection.figures import figure
from articles.importing.projection.noting import figure_value
from articles.models import SourceName
from articles.pages.statements import Told, live_evidence, statements
from ecosystem.browse.sources import Statement, Unshown
from ecosystem.history import reference
from ecosystem.models import Entity, Relation, RelationType

_RELATION = "relation:"
#: Properties that follow from relations.
FOLLOWED = {RelationType.LOCATED_IN: "region", RelationType.IN_PARK: "park", RelationType.PART_OF: "parent"}

#: Of a relation's object what `filed` goes by, and what it comes to: itself or the place it lies in.
_PLACE = (
    "object__as_region__path",
    "object__public_id",
    "object__name",
    "object__as_region__parent__public_id",
    "object__as_region__parent__name",
)


class Place(NamedTuple):
    """What a column follows from: a relation's type, and the place, park or parent that it comes to."""

    type: RelationType
    public_id: str
    name: str


def relation_statements(ids: Collection[int]) -> dict[int, list[Statement]]:
    """By relation id; one statement for each title and period, which are its value."""
    about = live_evidence().filter(claim__relation__in=list(ids))
    found: dict[int, list[Statement]] = defaultdict(list)
    for key, statement in statements(about, "relation_id", "value", "period"):
        relation, title, period = key
        found[relation].append(replace(statement, value={"title": title or "", "period": period}))
    return dict(found)


def metric_statements(ids: Collection[int]) -> dict[int, list[Statement]]:
    """By metric id."""
    about = live_evidence().filter(claim__metric__in=list(ids))
    return {key[0]: [statement] for key, statement in statements(about, "metric_id")}


def attribute_statements(entity_id: int) -> dict[str, list[Statement]]:
    """By property; a place, park or parent is said by the relation that it follows from."""
    about = live_evidence().filter(claim__subject__entity=entity_id)
    own = about.exclude(Q(claim__property="metric") | Q(claim__property__startswith=_RELATION))
    found: dict[str, list[Statement]] = defaultdict(list)
    for key, statement in statements(own, "property", "value"):
        found[key[0]].append(statement)
    ties = about.filter(
        claim__property__in=[_RELATION + type_ for type_ in FOLLOWED], claim__relation__isnull=False
    )
    for type_, statement in _followed(statements(ties, "relation_id")):
        found[FOLLOWED[type_]].append(statement)
    return dict(found)


def unshown(entity_id: int) -> list[Unshown]:
    """Relations from or to the entity and figures of it that no row shows."""
    ours = Q(claim__subject__entity=entity_id) | Q(claim__object__entity=entity_id)
    rows = Q(claim__property__startswith=_RELATION, claim__relation=None)
    rows |= Q(claim__property="metric", claim__metric=None)
    columns = ("property", "subject_id", "object_id", "value", "period", "scope")
    told = statements(live_evidence().filter(ours).filter(rows), *columns)
    entities = _entities(told)
    return [made for made in (_unshown(each, entities) for each in told) if made]


def figure_key(value: dict[str, Any]) -> str:
    """Key of the row that a figure becomes, as decisions write it; empty where it is no number."""
    said = figure(value, value.get("period") or "", value.get("scope") or "")
    return said.key if said else ""


def _followed(told: Iterable[Told]) -> list[tuple[RelationType, Statement]]:
    said = {each.key[0]: each.statement for each in told}
    return [
        (place.type, replace(said[pk], value=reference(place.public_id, place.name)))
        for pk, place in followed(said).items()
    ]


def followed(relations: Iterable[int]) -> dict[int, Place]:
    """By relation id, the best documented first: the object, as `filed` has it."""
    rows = Relation.objects.filter(pk__in=list(relations)).order_by("-sources", "pk")
    found = {}
    for pk, type_, path, *ids in rows.values_list("pk", "type", *_PLACE):
        public_id, name = ids[2:] if path == "" else ids[:2]
        if public_id:
            found[pk] = Place(RelationType(type_), public_id, name)
    return found


def filed(entity: Entity) -> Entity | None:
    """The entity; instead of a place without a code the one it lies in, as the columns file it."""
    region = getattr(entity, "as_region", None)
    return entity if region is None or region.path else region.parent


def _entities(told: Iterable[Told]) -> dict[int, Entity]:
    """What the names in these statements mean today."""
    names = {pk for each in told for pk in each.key[1:3] if pk}
    rows = SourceName.objects.filter(pk__in=names).select_related("entity")
    return {name.pk: name.entity for name in rows}


def _unshown(told: Told, entities: dict[int, Entity]) -> Unshown | None:
    property_, subject, object_, value, period, scope = told.key
    if property_ != "metric":
        title = {"title": value or "", "period": period}
        said = replace(told.statement, value=title)
        return Unshown(property_, entities[subject], said, entities[object_])
    read = figure(value, period, scope)
    if read is None:
        return None
    said = replace(told.statement, value=figure_value(read))
    return Unshown(property_, entities[subject], said, key=read.key)
