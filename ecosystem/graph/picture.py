"""The network as a drawing: an SVG file that needs no script, for paper and for who has none."""

from __future__ import annotations

import math
from dataclasses import dataclass

from django.template.loader import render_to_string

from ecosystem.graph.layout import Drawn
from ecosystem.graph.network import Network
from ecosystem.models import Kind

#: Names written into the drawing; more would cover one another.
_NAMED = 40
_MARGIN = 60.0
#: The colours of the kinds on white paper (static/css/atlas.css).
COLOURS = {
    Kind.REGION: "#475569",
    Kind.PARK: "#1b7a38",
    Kind.CONSORTIUM: "#6d3fc4",
    Kind.COMPANY: "#1d5fb8",
    Kind.UNIVERSITY: "#b0123b",
    Kind.INSTITUTE: "#b1307a",
    Kind.PLATFORM: "#0b6f82",
    Kind.AGENCY: "#6b5b4b",
    Kind.POLICY: "#8a5a00",
    Kind.PROJECT: "#b04407",
    Kind.PERSON: "#7d5a68",
}


@dataclass(frozen=True, slots=True)
class Dot:
    """A node of the drawing."""

    x: float
    y: float
    radius: float
    colour: str
    name: str
    is_named: bool

    @property
    def below(self) -> float:
        """How far below the middle the name stands."""
        return self.radius + 14


def svg(network: Network, drawn: Drawn, title: str) -> str:
    """The drawing; the best connected nodes bear their names, all have them on hover."""
    named = {pk for pk, _n in network.degree.most_common(_NAMED)}
    dots = [_dot(pk, network, drawn, pk in named) for pk in network.nodes if pk in network.entities]
    lines = [(*drawn.points[edge.subject], *drawn.points[edge.object]) for edge in network.edges]
    kinds = dict.fromkeys(network.entities[pk].kind for pk in network.nodes if pk in network.entities)
    width = max((dot.x for dot in dots), default=0.0) + 2 * _MARGIN
    height = max((dot.y for dot in dots), default=0.0) + 2 * _MARGIN
    legend = [(Kind(kind).label, COLOURS[Kind(kind)]) for kind in sorted(kinds)]
    context = {
        "dots": sorted(dots, key=lambda dot: dot.is_named),
        "lines": lines,
        "legend": [(label, colour, _MARGIN / 2 + i * 110) for i, (label, colour) in enumerate(legend)],
        "box": f"{-_MARGIN:g} {-_MARGIN:g} {max(width, 1300):g} {height + 40:g}",
        "foot": height - _MARGIN + 20,
        "title": title,
    }
    return render_to_string("graph/picture.svg", context)


def _dot(pk: int, network: Network, drawn: Drawn, is_named: bool) -> Dot:
    x, y = drawn.points[pk]
    entity = network.entities[pk]
    radius = round(4 + 2.2 * math.sqrt(network.degree[pk]), 1)
    return Dot(x, y, min(radius, 24.0), COLOURS[Kind(entity.kind)], entity.name, is_named)
