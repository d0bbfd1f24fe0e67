"""The generic pages: the list of a catalogue and the detail of an entity."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.templatetags.static import static
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.detail import Detail
from ecosystem.browse.export import export
from ecosystem.browse.links import Query
from ecosystem.browse.listing import Listing
from ecosystem.browse.listing.neighbours import neighbours
from ecosystem.browse.panels import drawn
from ecosystem.browse.preferences import preference_of
from ecosystem.browse.proofs import Notes
from ecosystem.browse.whence import whence
from ecosystem.models import Entity, Status

if TYPE_CHECKING:
    from django_htmx.middleware import HtmxDetails

View = Callable[..., HttpResponseBase]

#: Regions nest five deep at most (province … village).
_PLACE = "region__parent__parent__parent__parent"


def wants_fragment(request: HttpRequest) -> bool:
    """Whether only the changed part is to be sent; going back in history needs the whole page."""
    htmx: HtmxDetails = request.htmx  # type: ignore[attr-defined]
    return bool(htmx) and not htmx.history_restore_request


def list_view(catalogue: Catalogue) -> View:
    """The list page of a catalogue: whole, as a fragment for htmx, or as a file."""

    @require_safe
    @vary_on_headers("HX-Request", "HX-History-Restore-Request")
    def view(request: HttpRequest) -> HttpResponseBase:
        listing = Listing(catalogue, request.path, request.GET, preference_of(request.user, catalogue))
        if listing.query.is_blank("id"):
            return _refused([_("Nothing is ticked.")])
        if listing.query.has_blanks:
            return redirect(listing.query.url())
        if kind := listing.query.value("format"):
            return _file(listing, kind, request.build_absolute_uri("/"))
        template = "browse/_catalogue.html" if wants_fragment(request) else "browse/list.html"
        context = {"listing": listing, "catalogue": catalogue}
        return render(request, template, context)

    return view


def _file(listing: Listing, kind: str, site: str) -> HttpResponseBase:
    """The list as a file; 400 says why there is none."""
    if listing.problems:
        return _refused(listing.problems)
    return export(listing, kind, site) or _refused([_("There is no format “%(name)s”.") % {"name": kind}])


def _refused(problems: list[str]) -> HttpResponse:
    return HttpResponse("\n".join(problems), status=400, content_type="text/plain; charset=utf-8")


def detail_view(catalogue: Catalogue) -> View:
    """The page of one entity of a kind; a merged one leads to what it was merged into."""

    @require_safe
    @vary_on_headers("HX-Request", "HX-History-Restore-Request")
    def view(request: HttpRequest, public_id: str) -> HttpResponseBase:
        shown = catalogue.rows().filter(public_id=public_id)
        entity = shown.select_related(_parents(catalogue)).prefetch_related("names").first()
        if entity is None:
            return elsewhere(public_id)
        detail = Detail(entity, Query(request.path, request.GET))
        if wants_fragment(request) and (name := detail.query.value("of")):
            return whence(request, catalogue, detail, name)
        context = {"detail": detail, "entity": entity, "catalogue": catalogue, "notes": Notes()}
        context["neighbours"] = neighbours(catalogue, entity, detail.query.value("in"))
        return render(request, "browse/detail.html", context | {"panels": drawn(catalogue.panels, detail)})

    return view


def _parents(catalogue: Catalogue) -> str:
    return "parent__parent__parent__parent" if catalogue.key == "region" else _PLACE


def elsewhere(public_id: str) -> HttpResponseBase:
    """Where an id leads that has no page of its own here: to the right kind, to the heir, or nowhere."""
    entity, merged = standing_for(public_id)
    url = entity.get_absolute_url()
    return HttpResponsePermanentRedirect(url) if merged else redirect(url)


def standing_for(public_id: str) -> tuple[Entity, bool]:
    """The record that answers for an id, and whether that is another since a merge; 404 where none does."""
    entity = get_object_or_404(Entity, public_id=public_id)
    merged = entity.status == Status.MERGED
    while entity.merged_into is not None:
        entity = entity.merged_into
    if entity.status == Status.HIDDEN:
        raise Http404
    return entity, merged


@require_safe
def permanent(request: HttpRequest, public_id: str) -> HttpResponseBase:
    """`/id/<public id>`: the address that is cited."""
    return elsewhere(public_id)


@require_safe
def favicon(request: HttpRequest) -> HttpResponseBase:
    """Browsers ask for this address where a page names no icon: on exports, on error pages."""
    return redirect(static("img/mark.svg"))
