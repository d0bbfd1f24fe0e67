"""Panels that count what belongs to a place or park and lead into the filtered lists; articles; the graph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count
from django.urls import reverse

from ecosystem.browse.detail import Detail
from ecosystem.browse.facets.region import RegionFacet
from ecosystem.browse.panels.base import Panel
from ecosystem.browse.registry import catalogue_of
from ecosystem.models import Company, Entity, Kind, Region, Relation, RelationType, Status

#: Nodes of the small graph; more is a hairball.
MOST_NODES = 40


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
        counts = dict(inside.order_by().values_list("kind").annotate(n=Count("pk")))
        tiles = [
            (catalogue, counts[kind], f"{catalogue.url}?{urlencode({'region': code})}")
            for kind in Kind.values
            if counts.get(kind) and kind != Kind.REGION and (catalogue := catalogue_of(kind))
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
    """The articles that name the entity, with the words around the name."""

    template = "panels/articles.html"
    column = "side"

    def data(self, detail: Detail) -> dict[str, Any] | None:
        """The newest, and the address of all."""
        total, shown = detail.appearances
        if not total:
            return None
        url = f"{reverse('article-list')}?{urlencode({'entity': detail.entity.public_id})}"
        return {"total": total, "shown": shown, "all_url": url if total > len(shown) else ""}


@dataclass(frozen=True, kw_only=True)
class Graph(Panel):
    """The neighbourhood as a picture; the relations beside it are its table."""

    template = "panels/graph.html"
    column = "side"

    def data(self, detail: Detail) -> dict[str, Any] | None:
        """Nodes and edges: the entity, its neighbours, and what holds among these."""
        ties = detail.ties[:MOST_NODES]
        if len(ties) < 2:
            return None
        nodes = {detail.entity.pk: detail.entity, **{tie.other.pk: tie.other for tie in ties}}
        edges = [(t.relation.subject_id, t.relation.object_id, t.relation.type) for t in ties]
        others = [pk for pk in nodes if pk != detail.entity.pk]
        among = Relation.objects.filter(subject__in=others, object__in=others)
        edges += among.order_by("pk").values_list("subject_id", "object_id", "type")[: MOST_NODES * 3]
        return {
            "graph": {
                "nodes": [_node(e, e.pk == detail.entity.pk) for e in nodes.values()],
                "edges": [
                    {"source": str(s), "target": str(o), "label": str(RelationType(t).label)}
                    for s, o, t in dict.fromkeys(edges)
                ],
            }
        }


def _node(entity: Entity, centre: bool) -> dict[str, Any]:
    return {
        "id": str(entity.pk),
        "name": entity.name,
        "kind": entity.kind,
        "kindLabel": entity.get_kind_display(),
        "url": entity.get_absolute_url(),
        "centre": centre,
    }
