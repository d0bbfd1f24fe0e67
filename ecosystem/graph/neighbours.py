"""An entity with its neighbours: the small graph of a page, which grows by asking for more of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Q

from ecosystem.models import Entity, Kind, Relation, RelationType, Status

#: Neighbours of one entity; more is a hairball.
MOST_NEIGHBOURS = 40
#: Relations read to find them; the busiest records have thousands.
_READ = 8 * MOST_NEIGHBOURS
#: Relations among these.
MOST_AMONG = 120
_EDGE = ("subject_id", "object_id", "type", "pk")


def around(entity: Entity, known: Iterable[str] = ()) -> dict[str, Any]:
    """Nodes and edges: the entity, the best documented of its neighbours, and what holds among these.

    `known` are public ids of nodes that stand in the picture already: relations to them are told too.
    `total` is the number of neighbours, so that a part is never taken for the whole; of very many it is
    no more than a number that is greater than what is shown.
    """
    centre: int = entity.pk
    own = Relation.objects.filter(Q(subject=centre) | Q(object=centre)).order_by("-sources", "pk")
    pairs = own.values_list("subject_id", "object_id")[:_READ]
    others = list(dict.fromkeys([one if one != centre else other for one, other in pairs]))
    old = Entity.objects.filter(public_id__in=list(known)).values_list("pk", flat=True) if known else ()
    # A few more than are shown: what a person relates it to may itself be shown nowhere.
    entities = _shown([centre, *others[: 2 * MOST_NEIGHBOURS], *old])
    kept = [pk for pk in (centre, *others) if pk in entities][: MOST_NEIGHBOURS + 1]
    among = {*kept, *(pk for pk in old if pk in entities)}
    inside = Relation.objects.filter(subject__in=among, object__in=among)
    # The entity's own relations first: the cut must not take them.
    first = own.filter(subject__in=kept, object__in=kept)
    rest = inside.order_by("-sources", "pk")[:MOST_AMONG]
    edges = dict.fromkeys([*first.values_list(*_EDGE), *rest.values_list(*_EDGE)])
    return {
        "nodes": [_node(entities[pk], pk == centre) for pk in kept],
        "edges": [_edge(one, other, type_, entities) for one, other, type_, _ in edges],
        "total": len(others),
    }


def _shown(ids: Iterable[int]) -> dict[int, Entity]:
    return Entity.objects.filter(status=Status.ACTIVE).defer("baseline", "summary").in_bulk(list(ids))


def _node(entity: Entity, is_centre: bool) -> dict[str, Any]:
    return {
        "id": entity.public_id,
        "name": entity.name,
        "kind": entity.kind,
        "kindLabel": str(Kind(entity.kind).label),  # a tenth of the time of get_kind_display
        "url": entity.get_absolute_url(),
        "centre": is_centre,
    }


def _edge(subject: int, object_: int, type_: str, entities: dict[int, Entity]) -> dict[str, Any]:
    return {
        "source": entities[subject].public_id,
        "target": entities[object_].public_id,
        "label": str(RelationType(type_).label),
    }
