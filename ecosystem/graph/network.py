"""The network that the filters leave, and the part of it that is drawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import rustworkx as rx

from ecosystem.browse.facets.base import Rows
from ecosystem.models import Entity

#: Nodes that one picture holds: beyond that nobody sees anything, and browsers stutter.
MOST_NODES = 2000
#: Relations read for one picture, the best documented first.
MOST_EDGES = 20_000


@dataclass(frozen=True, slots=True)
class Edge:
    """A relation between two entities, by their primary keys."""

    pk: int
    subject: int
    object: int
    type: str


@dataclass(frozen=True)
class Network:
    """Entities and the relations among them; `degree` counts relations, as far as they were read."""

    nodes: tuple[int, ...]
    edges: tuple[Edge, ...]
    degree: Counter[int]
    #: Entities and relations that the filters leave; the network may be a part of them.
    all_nodes: int
    all_edges: int

    @property
    def is_part(self) -> bool:
        """Whether the filters leave more than this."""
        return self.all_nodes > len(self.nodes) or self.all_edges > len(self.edges)

    @cached_property
    def entities(self) -> dict[int, Entity]:
        """The entities by primary key, with their places."""
        rows = Entity.objects.select_related("region").defer("baseline", "summary")
        return rows.in_bulk(self.nodes)


def network(rows: Rows, total: int, most_nodes: int = MOST_NODES) -> Network:
    """The best connected part of the relations `rows`, of which there are `total`.

    Whoever hangs together with many comes first, then who has many relations himself; pairs that stand
    alone come last. The part is the same whenever the relations are.
    """
    edges = read(rows, MOST_EDGES)
    degree = degrees(edges)
    together = _together(edges, sorted(degree))
    ranked = sorted(degree, key=lambda pk: (-together[pk], -degree[pk], pk))
    kept = set(ranked[:most_nodes])
    shown = tuple(edge for edge in edges if edge.subject in kept and edge.object in kept)
    return Network(tuple(sorted(degrees(shown))), shown, degree, len(degree), total)


def _together(edges: Iterable[Edge], nodes: Sequence[int]) -> dict[int, int]:
    """With how many, directly or by others, each entity hangs together."""
    if not nodes:
        return {}
    parts = rx.connected_components(rx_graph(nodes, edges))
    return {nodes[index]: len(part) for part in parts for index in part}


def rx_graph(nodes: Sequence[int], edges: Iterable[Edge]) -> rx.PyGraph[int, None]:
    """A graph without directions and with one edge where there are several relations."""
    graph: rx.PyGraph[int, None] = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(list(nodes))
    index = positions_of(nodes)
    graph.add_edges_from_no_data([(index[edge.subject], index[edge.object]) for edge in edges])
    return graph


def read(rows: Rows, most: int) -> list[Edge]:
    """The relations without their entities, the best documented first; one query."""
    found = rows.order_by("-sources", "pk").values_list("pk", "subject_id", "object_id", "type")
    return [Edge(*row) for row in found[:most]]


def degrees(edges: Iterable[Edge]) -> Counter[int]:
    """Relations of each entity."""
    return Counter(pk for edge in edges for pk in (edge.subject, edge.object))


def positions_of(nodes: Sequence[int]) -> dict[int, int]:
    """The place of each entity in the sequence: the index that graph libraries want."""
    return {pk: index for index, pk in enumerate(nodes)}
