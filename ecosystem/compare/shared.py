"""What the compared have in common: members, partners, hosts … at the other end of their relations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from ecosystem.browse.facets.base import Label
from ecosystem.browse.panels.relations import MEANINGS
from ecosystem.browse.proofs import Proof
from ecosystem.browse.sources import sources
from ecosystem.models import Entity, Kind, Region, Relation, RelationType

#: Shared entities shown; those shared by most come first.
MOST_SHARED = 60
#: Ties among the compared, or among what lies in them.
MOST_BETWEEN = 60


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation with its proof, and what it is to the compared entity."""

    relation: Relation
    meaning: Label
    proof: Proof


@dataclass(frozen=True, slots=True)
class Shared:
    """An entity that several of the compared are tied to; `cells` holds the ties of each, in their order."""

    other: Entity
    cells: list[list[Tie]]


@dataclass(frozen=True, slots=True)
class Common:
    """Shared entities, and relations between the compared."""

    shared: list[Shared]
    cut: int
    between: list[Tie]
    #: Whether the relations are of what lies in the compared places, not of the places themselves.
    among_residents: bool


def common(entities: Sequence[Entity]) -> Common:
    """What the entities share; the place of an entity is no tie."""
    ids = [entity.pk for entity in entities]
    rows = list(_touching(ids))
    several = {other: own for other, own in _ends(rows, ids).items() if len(own) > 1}
    ranked = sorted(several, key=lambda pk: (-len(several[pk]), pk))
    shown = ranked[:MOST_SHARED]
    residents = entities[0].kind in (Kind.REGION, Kind.PARK)
    direct = [row for row in rows if row.subject_id in ids and row.object_id in ids]
    between = [*direct, *(_among(entities) if residents else ())][:MOST_BETWEEN]
    proven = _proofs([*between, *(row for pk in shown for own in several[pk].values() for row in own)])
    others = Entity.objects.select_related("region").in_bulk(shown)
    return Common(
        shared=[_shared(others[pk], several[pk], ids, proven) for pk in shown],
        cut=len(ranked) - len(shown),
        between=[Tie(row, row.get_type_display(), proven[row.pk]) for row in between],
        among_residents=residents,
    )


def _ends(rows: Iterable[Relation], ids: Sequence[int]) -> dict[int, dict[int, list[Relation]]]:
    """Relations by the entity at the other end, then by the compared one."""
    ends: dict[int, dict[int, list[Relation]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        for own, other in ((row.subject_id, row.object_id), (row.object_id, row.subject_id)):
            if own in ids and other not in ids:
                ends[other][own].append(row)
    return ends


def _shared(
    other: Entity, ties: dict[int, list[Relation]], ids: Sequence[int], proven: dict[int, Proof]
) -> Shared:
    cells = [[Tie(row, _meaning(row, own), proven[row.pk]) for row in ties.get(own, ())] for own in ids]
    return Shared(other, cells)


def _touching(ids: Sequence[int]) -> Iterable[Relation]:
    rows = Relation.objects.exclude(type=RelationType.LOCATED_IN).select_related("subject", "object")
    return rows.filter(Q(subject__in=ids) | Q(object__in=ids)).order_by("pk")


def _among(entities: Sequence[Entity]) -> list[Relation]:
    """Relations from what lies in one of the places to what lies in another, the best documented first."""
    crossing = Q(pk__in=[])
    for one in entities:
        others = [other for other in entities if other is not one]
        # By the index over subjects; the objects of these are few enough to be looked at one by one.
        crossing |= Q(subject__among=_residents([one]), object__in=_residents(others))
    rows = Relation.objects.exclude(type=RelationType.LOCATED_IN).filter(crossing)
    return list(rows.select_related("subject", "object").order_by("-sources", "pk")[:MOST_BETWEEN])


def _residents(places: Iterable[Entity]) -> QuerySet[Entity]:
    """What lies in one of the places."""
    inside = Q(pk__in=[])
    for place in places:
        inside |= _inside(place)
    return Entity.objects.filter(inside)


def _inside(place: Entity) -> Q:
    path = getattr(place, "path", "")
    if place.kind == Kind.PARK:
        return Q(as_company__park=place.pk)
    if not path:
        return Q(region=place.pk)
    return Q(region__among=Region.objects.filter(path__startswith=path))


def _meaning(row: Relation, own: int) -> Label:
    """What the other end is to the compared one."""
    inverse = row.object_id == own and row.type != RelationType.PARTNERS_WITH
    return MEANINGS[row.type, inverse]


def _proofs(rows: Iterable[Relation]) -> dict[int, Proof]:
    found = {row.pk: row for row in rows}
    said = sources().relation_statements(found)
    return {pk: Proof(tuple(said.get(pk, ())), counted=row.sources) for pk, row in found.items()}
