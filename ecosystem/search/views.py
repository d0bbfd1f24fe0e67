"""The search page across kinds, and its first hits while typing."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from ecosystem.browse.links import Query
from ecosystem.browse.views import wants_fragment
from ecosystem.search.answers import ranked
from ecosystem.search.results import Results

MOST_SUGGESTIONS = 8


@require_safe
@vary_on_headers("HX-Request", "HX-History-Restore-Request")
def search_page(request: HttpRequest) -> HttpResponse:
    """Results by rank with facets; to htmx, the first names while somebody types."""
    query = Query(request.path, request.GET)
    text = query.value("q")
    if wants_fragment(request):
        hits = ranked(text, MOST_SUGGESTIONS)
        return render(request, "search/_suggestions.html", {"hits": hits, "text": text})
    return render(request, "search/search.html", {"results": Results(query), "text": text})
