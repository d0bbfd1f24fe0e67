"""The columns and page size that a person keeps for a list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import AnonymousUser, User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.links import Query
from ecosystem.browse.listing.columns import PAGE_SIZES
from ecosystem.models import ListPreference


def preference_of(user: User | AnonymousUser, catalogue: Catalogue) -> ListPreference | None:
    """What the person keeps for this list, if anything."""
    if not user.is_authenticated:
        return None
    return ListPreference.objects.filter(user=user.pk, catalogue=catalogue.key).first()


def preference_view(catalogue: Catalogue) -> Callable[..., HttpResponse]:
    """`POST /<kinds>/preference/`: keep `columns` and `per_page`, or forget them (`forget=1`)."""

    @require_POST
    @login_required
    def view(request: HttpRequest) -> HttpResponse:
        asked = Query(catalogue.url, request.POST)
        kept = {"columns": [key for key in asked.values("columns") if catalogue.column(key)]}
        size = asked.value("per_page")
        per_page = int(size) if size in map(str, PAGE_SIZES) else None
        mine: dict[str, Any] = {"user_id": request.user.pk, "catalogue": catalogue.key}
        if asked.value("forget"):
            ListPreference.objects.filter(**mine).delete()
        else:
            ListPreference.objects.update_or_create(**mine, defaults={**kept, "per_page": per_page})
        leave_out = ("columns", "per_page", "forget", "csrfmiddlewaretoken")
        return redirect(asked.url(**dict.fromkeys(leave_out)))

    return view
