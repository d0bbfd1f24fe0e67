"""The search page across kinds, and its first hits while typing."""

from __future__ import annotations

from django.db.models import Count, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from ecosystem.browse.links import Query
from ecosystem.browse.registry import catalogue_of
from ecosystem.browse.sources import sources
from ecosystem.browse.views import wants_fragment
from ecosystem.models import Entity, Kind
from ecosystem.search.names import ranked

MOST_HITS = 60
MOST_SUGGESTIONS = 8
MOST_ARTICLES = 8


@require_safe
@vary_on_headers("HX-Request", "HX-History-Restore-Request")
def search_page(request: HttpRequest) -> HttpResponse:
    """Entities by rank, with counts by kind; then articles that hold the words."""
    query = Query(request.path, request.GET)
    text = query.value("q")
    if wants_fragment(request):
        hits = _hits(text)[:MOST_SUGGESTIONS] if text else []
        return render(request, "search/_suggestions.html", {"hits": hits, "text": text})
    return render(request, "search/search.html", _found(query, text))


def _hits(text: str) -> QuerySet[Entity]:
    """Entities found, with their place."""
    return ranked(text).select_related("region")


def _found(query: Query, text: str) -> dict[str, object]:
    kind = query.value("kind")
    hits = _hits(text)
    counted = dict(hits.order_by().values_list("kind").annotate(n=Count("pk", distinct=True)))
    kinds = [
        (catalogue, counted[k], query.toggled("kind", k), k == kind)
        for k in Kind.values
        if k in counted and (catalogue := catalogue_of(k))
    ]
    shown = hits.filter(kind=kind) if kind in Kind.values else hits
    articles_total, articles = sources().matching(text, MOST_ARTICLES) if text else (0, [])
    return {
        "text": text,
        "kinds": kinds,
        "hits": shown.prefetch_related("names")[:MOST_HITS] if text else [],
        "total": sum(counted.values()) if text else 0,
        "articles": articles,
        "articles_total": articles_total,
    }
