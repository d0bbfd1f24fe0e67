"""`/views/`: keep a list as it is, change what was kept, open what others share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from ecosystem.browse.listing import Listing
from ecosystem.models import SavedView
from ecosystem.saved.choosing import visible_views
from ecosystem.saved.state import address, kept_state, list_of, listings_of


@dataclass(frozen=True, slots=True)
class _Row:
    """A view, where it opens, and the list as it describes it; a list that is no more has neither."""

    view: SavedView
    url: str
    listing: Listing | None


@require_safe
def saved_views(request: HttpRequest) -> HttpResponse:
    """One's own views, and those that are shared."""
    found = SavedView.objects.filter(visible_views(request.user)).select_related("owner")
    listings = listings_of(found)
    rows = [_Row(view, address(view), listings.get(view.pk)) for view in found]
    own = [row for row in rows if row.view.owner_id == request.user.pk]
    others = [row for row in rows if row.view.owner_id != request.user.pk]
    context = {"own": own, "others": others, "digests": SavedView.Digest.choices}
    return render(request, "saved/views.html", context)


@login_required
@require_POST
def keep_view(request: HttpRequest) -> HttpResponse:
    """Keep `state` of `list` under `name`; the same name again keeps the new state."""
    catalogue = list_of(request.POST.get("list", ""))
    name = request.POST.get("name", "").strip()[:80]
    if catalogue is None or not name:
        return HttpResponseBadRequest(_("A view needs a list and a name."))
    try:
        state = kept_state(catalogue, request.POST.get("state", ""))
    except ValueError:
        return HttpResponseBadRequest(_("This address is too long to be kept."))
    view, made = SavedView.objects.update_or_create(
        owner=cast(User, request.user), list_key=catalogue.key, name=name, defaults={"state": state}
    )
    _set(view, request)
    messages.success(request, _("The view is saved.") if made else _("The view is saved anew."))
    return redirect(address(view))


@login_required
@require_POST
def change_view(request: HttpRequest, pk: int) -> HttpResponse:
    """Rename, share, follow, make it the default, or delete (`delete=1`)."""
    view = get_object_or_404(SavedView, pk=pk, owner=request.user.pk)
    if "delete" in request.POST:
        view.delete()
        messages.success(request, _("The view is deleted."))
        return redirect("saved-views")
    view.name = request.POST.get("name", "").strip()[:80] or view.name
    digest = request.POST.get("digest", "")
    if digest in SavedView.Digest.values and digest != view.digest:
        view.digest, view.told = digest, timezone.now()
    try:
        with transaction.atomic():
            view.save()
            _set(view, request)
    except IntegrityError:
        messages.error(request, _("You have a view of this name already."))
    else:
        messages.success(request, _("The view is saved."))
        if view.digest and not view.owner.email:
            messages.warning(request, _("Your account has no e-mail address, so no mail will come."))
    return redirect("saved-views")


@transaction.atomic
def _set(view: SavedView, request: HttpRequest) -> None:
    """The two ticks; of each list one view is the default."""
    view.shared = "shared" in request.POST
    view.is_default = "is_default" in request.POST
    if view.is_default:
        others = SavedView.objects.filter(owner=view.owner_id, list_key=view.list_key).exclude(pk=view.pk)
        others.update(is_default=False)
    view.save(update_fields=["shared", "is_default"])
