"""Panels that count what belongs to a place or park and lead into the filtered lists; articles; the graph."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count
from django.urls import reverse

from ecosystem.browse.detail import ARTICLE_CAP, Detail
from ecosystem.browse.facets.region import RegionFacet
from ecosystem.browse.panels.base import Panel
from ecosystem.browse.registry import catalogue_of
from ecosystem.graph.neighbours import around
from ecosystem.models import Company, Entity, Kind, Region, Status

#: Fewer than this are no graph.
LEAST_NEIGHBOURS = 2


@dataclass(frozen=True, kw_only=True)
class PlaceCounts(Panel):
    """How many of each kind a region holds, descendants included; every number leads to its list."""

    template = "panels/counts.html"

    def data(self, detail: Detail) -> dict[str, Any] | None:
        """One tile per kind that occurs."""
        region = detail.entity
        if not isinstance(region, Region):
            return None
        code = region.code or region.public_id
        inside = RegionFacet(param="region", label="").apply(
            Entity.objects.filter(status=Status.ACTIVE), [code]
        )
        # By place as well, so that the index over places answers, not one over all records by kind.
        counts: Counter[str] = Counter()
        for kind, _place, n in inside.order_by().values_list("kind", "region").annotate(n=Count("pk")):
            counts[kind] += n
        tiles = [
            (catalogue, counts[kind], f"{catalogue.url}?{urlencode({'region': code})}")
            for kind in Kind.values
            if counts[kind] and kind != Kind.REGION and (catalogue := catalogue_of(kind))
        ]
        return {"tiles": tiles} if tiles else None


@dataclass(frozen=True, kw_only=True)
class ParkCounts(Panel):
    """How many companies stand in a park."""

    template = "panels/counts.html"

    def data(self, detail: Detail) -> dict[str, Any] | None:
        """A tile that leads to the park's companies."""
        catalogue = catalogue_of(Kind.COMPANY)
        companies = Company.objects.filter(park=detail.entity.pk, status=Status.ACTIVE)
        count = companies.count()
        if not count or catalogue is None:
            return None
        url = f"{catalogue.url}?{urlencode({'park': detail.entity.public_id})}"
        return {"tiles": [(catalogue, count, url)]}


@dataclass(frozen=True, kw_only=True)
class Articles(Panel):
    """The articles that name the entity, with the words around the name; `?articles=2` turns the page."""

    template = "panels/articles.html"
    column = "side"

    def data(self, detail: Detail) -> dict[str, Any] | None:
        """The newest, the pages before and after, and the address of all."""
        total, shown = detail.appearances
        if not total:
            return None
        url = f"{reverse('article-list')}?{urlencode({'entity': detail.entity.public_id})}"
        number, query = detail.articles_page, detail.query
        return {
            "total": total,
            "shown": shown,
            "all_url": url if total > len(shown) else "",
            "newer_url": query.url(articles=str(number - 1) if number > 2 else None) if number > 1 else "",
            "older_url": query.url(articles=str(number + 1)) if total > number * ARTICLE_CAP else "",
        }


@dataclass(frozen=True, kw_only=True)
class Graph(Panel):
    """The neighbourhood as a picture that grows on click, with its table."""

    template = "panels/graph.html"
    column = "side"

    def data(self, detail: Detail) -> dict[str, Any] | None:
        """Nodes and edges: the entity, its neighbours, and what holds among these."""
        graph = around(detail.entity)
        if graph["total"] < LEAST_NEIGHBOURS:
            return None
        nodes = {node["id"]: node for node in graph["nodes"]}
        return {
            "graph": graph,
            "rows": [(nodes[e["source"]], e["label"], nodes[e["target"]]) for e in graph["edges"]],
            "is_part": graph["total"] > len(nodes) - 1,
            "around": reverse("graph-around", args=["ID"]),
            "all_url": f"{reverse('graph-list')}?{urlencode({'entity': detail.entity.public_id})}",
        }
