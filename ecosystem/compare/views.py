"""The page `/compare/`: the address is the whole state."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from ecosystem.browse.enumerating import listed
from ecosystem.browse.links import Query
from ecosystem.browse.proofs import Notes
from ecosystem.compare.choice import catalogue_asked, chosen, comparable
from ecosystem.compare.comparison import comparison
from ecosystem.compare.export import export
from ecosystem.compare.picker import picker


@require_safe
def compare_page(request: HttpRequest) -> HttpResponseBase:
    """`?kind=regions&id=…&id=…`; `indicator` (several), `period` (newest, all, a year), `format`."""
    query = Query(request.path, request.GET)
    catalogue = catalogue_asked(query)
    if catalogue is None:
        return _unknown_kind(request, query)
    choice = chosen(catalogue, query)
    made = comparison(choice, query) if choice.entities else None
    if made is not None and (kind := query.value("format")):
        response = export(made, kind, request.build_absolute_uri)
        if response is not None:
            return response
    context = {
        "query": query,
        "choice": choice,
        "made": made,
        "picker": picker(choice, query),
        "exports": [(kind, query.url(format=kind)) for kind in ("xlsx", "csv")],
        "notes": Notes(),
    }
    return render(request, "compare/compare.html", context, status=404 if choice.is_unknown else 200)


def _unknown_kind(request: HttpRequest, query: Query) -> HttpResponse:
    """Any word that names no kind is refused, with the words that do."""
    words = _("“%(kind)s” cannot be compared. One of these can: %(kinds)s.")
    problem = words % {"kind": query.value("kind"), "kinds": listed(c.title for c in comparable())}
    tabs = [(c, Query(query.path).url(kind=c.slug), False) for c in comparable()]
    return render(request, "compare/refused.html", {"problem": problem, "tabs": tabs}, status=400)
