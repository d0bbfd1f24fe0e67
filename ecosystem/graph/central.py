"""The central ones: with the most relations, and on the most shortest paths."""

from __future__ import annotations

from dataclasses import dataclass

from ecosystem.graph.layout import Drawn
from ecosystem.graph.network import Network
from ecosystem.models import Entity

#: Rows of each ranking.
RANKED = 10


@dataclass(frozen=True, slots=True)
class Rank:
    """An entity and its number: of relations, or betweenness in per cent."""

    entity: Entity
    value: float


@dataclass(frozen=True, slots=True)
class Central:
    """Two rankings of the entities of one picture."""

    connected: list[Rank]
    between: list[Rank]


def central(network: Network, drawn: Drawn) -> Central:
    """Degree as counted over all relations read, betweenness over the part that is drawn."""
    degree = {pk: float(network.degree[pk]) for pk in network.nodes}
    percent = {pk: round(value * 100, 1) for pk, value in drawn.betweenness.items() if value}
    return Central(_ranked(degree), _ranked(percent))


def _ranked(values: dict[int, float]) -> list[Rank]:
    best = sorted(values.items(), key=lambda item: (-item[1], item[0]))[:RANKED]
    entities = Entity.objects.in_bulk([pk for pk, _value in best])
    return [Rank(entities[pk], value) for pk, value in best if pk in entities]
