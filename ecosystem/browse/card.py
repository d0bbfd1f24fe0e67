"""A few lines about an entity, shown over its name in a text."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from ecosystem.browse.registry import catalogue_of
from ecosystem.models import Entity, Status

#: The same card is asked for again and again while one reads.
_SECONDS = 300


@require_safe
def card(request: HttpRequest, public_id: str) -> HttpResponse:
    """Kind, name, place, other names, how much is known; nothing to click, since it goes with the mouse."""
    rows = Entity.objects.select_related("region__parent", "as_region__parent").prefetch_related("names")
    entity = get_object_or_404(rows, public_id=public_id, status=Status.ACTIVE)
    catalogue = catalogue_of(entity.kind)
    if catalogue is None:
        raise Http404
    context = {
        "entity": entity,
        "catalogue": catalogue,
        "place": entity.region,
        "names": [name.text for name in entity.names.all() if name.text != entity.name][:4],
        "relations": entity.relations_count,
        "metrics": entity.metrics_count,
    }
    response = render(request, "browse/_card.html", context)
    response["Cache-Control"] = f"private, max-age={_SECONDS}"
    return response
