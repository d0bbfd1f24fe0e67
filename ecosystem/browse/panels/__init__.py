"""Boxes of detail pages, declared per kind in `ecosystem.kinds`."""

from ecosystem.browse.panels.attributes import (
    CATEGORY,
    FOUNDED,
    LEVEL,
    PLACE,
    REFERENCE,
    Attribute,
    Attributes,
)
from ecosystem.browse.panels.base import Drawn, Panel, drawn
from ecosystem.browse.panels.holdings import Holdings
from ecosystem.browse.panels.log import Log
from ecosystem.browse.panels.metrics import Metrics
from ecosystem.browse.panels.related import Articles, Graph, ParkCounts, PlaceCounts
from ecosystem.browse.panels.relations import Relations
from ecosystem.browse.panels.timeline import Timeline

__all__ = [
    "CATEGORY",
    "FOUNDED",
    "LEVEL",
    "PLACE",
    "REFERENCE",
    "Articles",
    "Attribute",
    "Attributes",
    "Drawn",
    "Graph",
    "Holdings",
    "Log",
    "Metrics",
    "Panel",
    "ParkCounts",
    "PlaceCounts",
    "Relations",
    "Timeline",
    "drawn",
]
