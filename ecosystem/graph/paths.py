"""The shortest way from one entity to another over relations, each step with its proof."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import rustworkx as rx
from django.db.models import Q

from ecosystem.browse.facets.base import Rows
from ecosystem.browse.proofs import Proof
from ecosystem.browse.sources import sources
from ecosystem.graph.network import degrees, positions_of, read, rx_graph
from ecosystem.models import Entity, Relation, Status
from ecosystem.naming import fold
from ecosystem.search import ranked

#: Relations searched for a path.
MOST_EDGES = 300_000
#: Other entities of the name that was typed, to choose among.
OFFERED = 6


@dataclass(frozen=True, slots=True)
class End:
    """One end as asked for: what was typed, whom it means, whom else it may mean."""

    text: str
    entity: Entity | None = None
    others: tuple[Entity, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """From one entity to the next, by all relations that hold between them."""

    start: Entity
    end: Entity
    relations: list[tuple[Relation, Proof]]


def resolved(text: str) -> End:
    """An entity by public id, else the best hit of a search by name."""
    if not text:
        return End("")
    exact = Entity.objects.filter(public_id=text).select_related("merged_into", "region").first()
    entity = exact.merged_into or exact if exact else None
    if entity is not None and entity.status == Status.ACTIVE:
        return End(entity.name, entity)
    hits = ranked(text, OFFERED + 1)
    best = hits[0] if hits else None
    # Who wrote the whole name of one thing meant that and nothing else.
    if best and [hit.folded for hit in hits].count(best.folded) == 1 and fold(text) == best.folded:
        return End(best.name, best)
    return End(text, best, tuple(hits[1:]))


def shortest(rows: Rows, one: Entity, other: Entity) -> list[Step]:
    """The steps of a shortest path over the relations `rows`; empty where there is none."""
    edges = read(rows, MOST_EDGES)
    nodes = sorted(degrees(edges))
    index = positions_of(nodes)
    if one.pk == other.pk or one.pk not in index or other.pk not in index:
        return []
    found = rx.dijkstra_shortest_paths(rx_graph(nodes, edges), index[one.pk], target=index[other.pk])
    way = [nodes[place] for place in found[index[other.pk]]] if index[other.pk] in found else []
    return _steps(rows, way)


def _steps(rows: Rows, way: list[int]) -> list[Step]:
    pairs = list(pairwise(way))
    wanted = Q(pk__in=[])
    for one, other in pairs:
        wanted |= Q(subject=one, object=other) | Q(subject=other, object=one)
    relations = list(rows.filter(wanted).order_by("-sources", "pk")) if pairs else []
    entities = Entity.objects.select_related("region").in_bulk(way)
    said = sources().relation_statements([relation.pk for relation in relations])
    proven = [(r, Proof(tuple(said.get(r.pk, ())), counted=r.sources)) for r in relations]
    return [
        Step(
            entities[one],
            entities[other],
            [(r, proof) for r, proof in proven if {r.subject_id, r.object_id} == {one, other}],
        )
        for one, other in pairs
    ]
