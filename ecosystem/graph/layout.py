"""Where the nodes stand and which are central: computed by rustworkx, once for each network.

Each connected part is laid out by itself (Fruchterman and Reingold) and the parts are set beside one
another in rows, the largest first: disconnected parts laid out together drift apart without end.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

import rustworkx as rx
from django.core.cache import cache

from ecosystem.graph.network import Network, rx_graph

#: Iterations of the layout: more change nothing that an eye sees.
_ROUNDS = 60
#: Room of one node and between two parts, in units of the picture.
_ROOM = 60.0
_GAP = 24.0
_DAY = 86_400

Point = tuple[float, float]
#: Points by index of the node, around the middle of a part or in the whole picture.
_Part = dict[int, Point]


@dataclass(frozen=True, slots=True)
class Drawn:
    """Positions and betweenness centrality (0–1, of shortest paths that pass) by entity."""

    points: dict[int, Point]
    betweenness: dict[int, float]


def drawn(network: Network) -> Drawn:
    """The layout of a network; kept in the cache under what it depends on, the edges alone."""
    key = f"graph:{_fingerprint(network)}"
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
    for placed in _beside([_laid_out(graph, sorted(part)) for part in parts]) if parts else ():
        points |= {network.nodes[index]: point for index, point in placed.items()}
    between = rx.betweenness_centrality(graph)
    return Drawn(points, {network.nodes[index]: value for index, value in between.items()})


def _laid_out(graph: rx.PyGraph[int, None], part: list[int]) -> dict[int, Point]:
    """One connected part around (0, 0), as wide as its number of nodes asks for."""
    inner = graph.subgraph(part)
    # The springs crowd the middle of a large part: it gets more room for each node.
    reach = _ROOM * math.sqrt(len(part)) * (0.5 + 0.12 * math.log10(len(part)))
    found = rx.spring_layout(inner, k=2 / math.sqrt(len(part)), num_iter=_ROUNDS, seed=1)
    return {part[index]: (float(x) * reach, float(y) * reach) for index, (x, y) in found.items()}


def _beside(parts: list[_Part]) -> list[_Part]:
    """The largest part at the left, the others in rows beside it, about as high together as it is."""
    sizes = [_size(part) for part in parts]
    area = sum(size * size for size in sizes[1:])
    width = max([area / max(sizes[0], math.sqrt(area)) * 1.1, *sizes[1:]]) if area else 0.0
    return [_moved(parts[0], sizes[0] / 2, sizes[0] / 2), *_in_rows(parts[1:], sizes[0], width)]


def _in_rows(parts: list[_Part], left: float, width: float) -> Iterator[_Part]:
    """Parts from the left to the right, row by row, the rows as high as their tallest part."""
    x = y = tallest = 0.0
    for part in parts:
        size = _size(part)
        if x and x + size > width:
            x, y, tallest = 0.0, y + tallest, 0.0
        yield _moved(part, left + x + size / 2, y + size / 2)
        x, tallest = x + size, max(tallest, size)


def _moved(part: _Part, x: float, y: float) -> _Part:
    return {index: (round(x + a, 1), round(y + b, 1)) for index, (a, b) in part.items()}


def _size(part: _Part) -> float:
    return max((max(abs(x), abs(y)) for x, y in part.values()), default=0.0) * 2 + _GAP
