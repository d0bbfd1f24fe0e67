"""The page of the graph, its data, its drawing and its files: all under the same filters."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from ecosystem.browse.enumerating import listed
from ecosystem.browse.export import export
from ecosystem.browse.proofs import Notes
from ecosystem.graph.data import as_json
from ecosystem.graph.files import CONTENT_TYPES, written
from ecosystem.graph.neighbours import around
from ecosystem.graph.page import GraphPage
from ecosystem.graph.picture import svg
from ecosystem.kinds.relation import RELATIONS
from ecosystem.models import Entity, Status


@require_safe
def graph_page(request: HttpRequest) -> HttpResponseBase:
    """The picture with its filters, the central ones, a path, and the table of all relations."""
    page = GraphPage(request.GET)
    if kind := page.listing.query.value("format"):
        response = export(page.listing, kind, request.build_absolute_uri("/"))
        if response is not None:
            return response
    context = {"graph": page, "listing": page.listing, "catalogue": RELATIONS, "notes": Notes()}
    return render(request, "graph/graph.html", context)


@require_safe
def graph_data(request: HttpRequest) -> HttpResponse:
    """Nodes with their positions, and edges."""
    page = GraphPage(request.GET)
    return JsonResponse(as_json(page.network, page.drawn), json_dumps_params={"ensure_ascii": False})


@require_safe
def graph_picture(request: HttpRequest) -> HttpResponse:
    """The drawing as SVG."""
    page = GraphPage(request.GET)
    words = listed(pill.label for pill in page.listing.pills)
    title = " · ".join(part for part in (str(RELATIONS.title), words) if part)
    response = HttpResponse(svg(page.network, page.drawn, title), content_type="image/svg+xml")
    response["Content-Disposition"] = f'inline; filename="{_name("svg")}"'
    return response


def graph_file(kind: str) -> Callable[[HttpRequest], HttpResponse]:
    """The view that sends the filtered network as GEXF or GraphML."""

    @require_safe
    def view(request: HttpRequest) -> HttpResponse:
        page = GraphPage(request.GET)
        absolute = request.build_absolute_uri
        content = written(kind, page.listing.filtered(), page.drawn, absolute)
        response = HttpResponse(content, content_type=CONTENT_TYPES[kind])
        response["Content-Disposition"] = f'attachment; filename="{_name(kind)}"'
        return response

    return view


@require_safe
def neighbours(request: HttpRequest, public_id: str) -> HttpResponse:
    """The neighbours of one entity; `known` (several) are the nodes that stand in the picture already."""
    entity = get_object_or_404(Entity, public_id=public_id, status=Status.ACTIVE)
    known = request.GET.getlist("known")[:500]
    return JsonResponse(around(entity, known), json_dumps_params={"ensure_ascii": False})


def _name(ending: str) -> str:
    return f"graph-{timezone.localdate():%Y%m%d}.{ending}"
