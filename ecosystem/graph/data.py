"""A network as JSON: arrays instead of objects, so that two thousand nodes are a light download."""

from __future__ import annotations

from typing import Any

from ecosystem.graph.layout import Drawn
from ecosystem.graph.network import Network, positions_of
from ecosystem.models import Kind, RelationType


def as_json(network: Network, drawn: Drawn) -> dict[str, Any]:
    """`nodes`: [public id, name, kind, x, y, relations, address]; `edges`: [node, node, type], by index."""
    nodes = [pk for pk in network.nodes if pk in network.entities]
    index = positions_of(nodes)
    return {
        "nodes": [_node(pk, network, drawn) for pk in nodes],
        "edges": [
            [index[edge.subject], index[edge.object], edge.type]
            for edge in network.edges
            if edge.subject in index and edge.object in index
        ],
        "kinds": {str(kind): str(label) for kind, label in Kind.choices},
        "types": {str(type_): str(label) for type_, label in RelationType.choices},
        "all": {"nodes": network.all_nodes, "edges": network.all_edges},
    }


def _node(pk: int, network: Network, drawn: Drawn) -> list[Any]:
    entity = network.entities[pk]
    x, y = drawn.points[pk]
    return [entity.public_id, entity.name, entity.kind, x, y, network.degree[pk], entity.get_absolute_url()]
