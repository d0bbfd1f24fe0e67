"""All values of one facet, found by their words: a page for everybody, JSON for drop-downs (Tom Select)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_safe

from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.facets import Facet, Option
from ecosystem.browse.links import Query
from ecosystem.browse.listing import Listing
from ecosystem.browse.listing.facets import chosen

#: Values of one page.
PAGE = 50
#: Parameters of the finder; all others are the list's.
FIND, OFFSET = "find", "offset"


@dataclass(frozen=True)
class Found:
    """Some values of a facet, counted under the other filters of the list."""

    facet: Facet
    options: list[Option]
    text: str
    offset: int
    more: bool


def choices_view(catalogue: Catalogue) -> Callable[..., HttpResponse]:
    """`/<kinds>/choices/<filter>/?find=…&offset=…`, beside the parameters of the list."""

    @require_safe
    def view(request: HttpRequest, param: str) -> HttpResponse:
        facet = next((f for f in catalogue.facets if f.param == param and not f.hidden), None)
        if facet is None:
            raise Http404
        query = Query(request.path, request.GET)
        listing = Listing(catalogue, catalogue.url, _without_finder(request.GET))
        found = _found(listing, facet, query.value(FIND), query.value(OFFSET))
        if query.value("format") == "json":
            return JsonResponse(_json(found), json_dumps_params={"ensure_ascii": False})
        context = {"listing": listing, "catalogue": catalogue, "found": found, "query": query}
        context["more_url"] = query.url(offset=str(found.offset + PAGE)) if found.more else ""
        return render(request, "browse/choices.html", context)

    return view


def _without_finder(data: QueryDict) -> QueryDict:
    kept = data.copy()
    for param in (FIND, OFFSET, "format"):
        kept.pop(param, None)
    return kept


def _found(listing: Listing, facet: Facet, text: str, offset: str) -> Found:
    rows = listing.filtered(leave_out={facet.param})
    start = int(offset) if offset.isascii() and offset.isdigit() and len(offset) < 7 else 0
    counted = facet.counts(rows, text)
    make = facet.option_maker(listing.query)
    known = chosen(listing, facet)
    options = [make(value, known.get(value, label), n) for value, label, n in counted[start : start + PAGE]]
    return Found(facet, options, text, start, len(counted) > start + PAGE)


def _json(found: Found) -> dict[str, object]:
    results = [
        {"value": o.value, "label": o.label, "count": o.count, "url": o.url, "chosen": o.selected}
        for o in found.options
    ]
    return {"results": results, "more": found.more}
