"""The network for Gephi and its like: GEXF and GraphML, written by networkx."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import networkx as nx

from ecosystem.browse.facets.base import Rows
from ecosystem.graph.layout import Drawn
from ecosystem.models import Entity, Relation

#: Relations of one file.
MOST_EDGES = 50_000

CONTENT_TYPES = {"gexf": "application/gexf+xml", "graphml": "application/graphml+xml"}
Graph = Any


def written(kind: str, rows: Rows, drawn: Drawn, absolute: Callable[[str], str]) -> bytes:
    """All that the filters leave, not only what the picture holds, in one of the formats."""
    graph = directed(rows, drawn if kind == "gexf" else None, absolute)
    file = BytesIO()
    {"gexf": nx.write_gexf, "graphml": nx.write_graphml}[kind](graph, file)
    return file.getvalue()


def directed(rows: Rows, drawn: Drawn | None, absolute: Callable[[str], str]) -> Graph:
    """A networkx multigraph; nodes are public ids, edges carry relation, title, period and sources."""
    graph: Graph = nx.MultiDiGraph()
    relations = list(rows.order_by("-sources", "pk")[:MOST_EDGES])
    ends = {pk for row in relations for pk in (row.subject_id, row.object_id)}
    entities = Entity.objects.select_related("region").defer("baseline", "summary").in_bulk(ends)
    for entity in entities.values():
        graph.add_node(entity.public_id, **_node(entity, drawn, absolute))
    for row in relations:
        ids = entities[row.subject_id].public_id, entities[row.object_id].public_id
        graph.add_edge(*ids, key=str(row.pk), **_edge(row))
    return graph


def _node(entity: Entity, drawn: Drawn | None, absolute: Callable[[str], str]) -> dict[str, Any]:
    data: dict[str, Any] = {
        "label": entity.name,
        "kind": entity.kind,
        "region": entity.region.name if entity.region else "",
        "url": absolute(entity.get_absolute_url()),
    }
    if drawn is not None and entity.pk in drawn.points:
        x, y = drawn.points[entity.pk]
        data["viz"] = {"position": {"x": x, "y": -y, "z": 0.0}}
    return data


def _edge(row: Relation) -> dict[str, Any]:
    return {
        # Not `type`: GEXF means by that whether an edge is directed.
        "relation": row.type,
        "label": str(row.get_type_display()),
        "title": row.title,
        "period": row.period,
        "sources": row.sources,
    }
