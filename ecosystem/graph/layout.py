"""Where the nodes stand and which are central: computed by rustworkx, once for each network.

Each connected part is laid out by itself (Fruchterman and Reingold) and the parts are set beside one
another (`packing`), the largest first: disconnected parts laid out together drift apart without end.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from hashlib import sha256

import rustworkx as rx
from django.core.cache import cache

from ecosystem.graph.network import Network, rx_graph
from ecosystem.graph.packing import Part, Point, packed

#: Iterations of the layout: more change nothing that an eye sees.
_ROUNDS = 60
#: Room of one node, in units of the picture.
_ROOM = 60.0
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Drawn:
    """Positions and betweenness centrality (0–1, of shortest paths that pass) by entity."""

    points: dict[int, Point]
    betweenness: dict[int, float]


def drawn(network: Network) -> Drawn:
    """The layout of a network; kept in the cache under what it depends on, the edges alone."""
    key = f"drawn:{_fingerprint(network)}"
    found: Drawn | None = cache.get(key)
    if found is None:
        found = _computed(network)
        cache.set(key, found, _DAY)
    return found


def _fingerprint(network: Network) -> str:
    pairs = sorted({(edge.subject, edge.object) for edge in network.edges})
    return sha256(repr(pairs).encode()).hexdigest()[:32]


def _computed(network: Network) -> Drawn:
    graph = rx_graph(network.nodes, network.edges)
    parts = sorted(rx.connected_components(graph), key=lambda part: (-len(part), min(part)))
    points: dict[int, Point] = {}
    for placed in packed([_laid_out(graph, sorted(part)) for part in parts]):
        points |= {network.nodes[index]: point for index, point in placed.items()}
    between = rx.betweenness_centrality(graph)
    return Drawn(points, {network.nodes[index]: value for index, value in between.items()})


def _laid_out(graph: rx.PyGraph[int, None], part: list[int]) -> Part:
    """One connected part around (0, 0), as wide as its number of nodes asks for."""
    inner = graph.subgraph(part)
    # The springs crowd the middle of a large part: it gets more room for each node.
    reach = _ROOM * math.sqrt(len(part)) * (0.25 + 0.5 * math.log10(len(part)))
    found = rx.spring_layout(inner, k=2 / math.sqrt(len(part)), num_iter=_ROUNDS, seed=1)
    return {part[index]: (float(x) * reach, float(y) * reach) for index, (x, y) in found.items()}
