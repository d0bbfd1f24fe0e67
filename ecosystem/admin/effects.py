"""Actions whose effect on what readers see is looked at before it is brought about."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from hashlib import blake2b
from typing import Any

from django.contrib import messages
from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import Model
from django.forms import Form, Media
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _

from ecosystem.admin.base import ModelAdmin, editor
from ecosystem.browse.changes import Told, told
from ecosystem.browse.redirects import Redirects, redirects
from ecosystem.history import in_order, net, preview, witnessed
from ecosystem.models import Change

#: Changes shown before “and n more”.
MOST = 500

Act = Callable[[AbstractBaseUser, str], Any]


def looked_at(
    admin: ModelAdmin,
    request: HttpRequest,
    chosen: Iterable[Model],
    title: str,
    act: Act,
    *,
    action: str = "",
    form: Form | None = None,
) -> HttpResponse | None:
    """The page that shows what `act` would change and asks for a reason; confirmed, it is done.

    `action` is the admin action, which the page posts again; `act` takes who and why. Where it needs
    values, `form` asks for them first; `act` is called once it is valid. What is confirmed is what was
    looked at: where the effect has become another one meanwhile, nothing is done and the page says so.
    """
    by, reason = editor(request), request.POST.get("reason", "").strip()
    ready = form is None or form.is_valid()
    confirmed = ready and "confirmed" in request.POST
    if confirmed:
        number = _done(act, by, reason, request.POST.get("state", ""))
        if number is not None:
            messages.success(request, _("%(number)d changes.") % {"number": number})
            return None
    changes, moved = _foreseen(act, by, reason) if ready else ([], [])
    words = told(changes[:MOST])
    context = {
        **admin.admin_site.each_context(request),
        "opts": admin.model._meta,
        "title": title,
        "chosen": chosen,
        "action": action,
        "reason": reason,
        "form": form,
        "ready": ready,
        "overtaken": confirmed,
        "state": _state(changes),
        "next": came_from(request, admin),
        "media": admin.media + (form.media if form else Media()),
        "groups": _by_sign(words),
        "redirects": moved,
        "records": len({change.entity_id for change in changes}),
        "total": len(changes),
        "more": max(0, len(changes) - MOST),
    }
    return TemplateResponse(request, "admin/effect.html", context, status=409 if confirmed else 200)


def came_from(request: HttpRequest, admin: ModelAdmin) -> str:
    """The page of ours from which somebody went to look at an effect; else the list."""
    came = request.POST.get("next") or request.headers.get("referer", "")
    ours = url_has_allowed_host_and_scheme(came, {request.get_host()}, require_https=request.is_secure())
    opts = admin.opts
    return came if ours else reverse(f"admin:{opts.app_label}_{opts.model_name}_changelist")


def _done(act: Act, by: AbstractBaseUser, reason: str, state: str) -> int | None:
    """How many values changed; None where that is not what was looked at, and nothing was done."""
    done: list[Change] = []
    with witnessed(done), transaction.atomic():
        in_order()
        act(by, reason)
        if _state(net(done)) != state:
            transaction.set_rollback(True)
            return None
    return len(net(done))


def _foreseen(act: Act, by: AbstractBaseUser, reason: str) -> tuple[list[Change], Redirects]:
    with preview() as seen:
        act(by, reason)
        changes = net(seen)
        return changes, redirects(changes)


def _state(changes: list[Change]) -> str:
    """Tells one effect from another."""
    said = [(c.entity_id, c.property, c.qualifier, c.before, c.after) for c in changes]
    return blake2b(repr(said).encode(), digest_size=12).hexdigest()


def _by_sign(changes: list[Told]) -> list[tuple[str, list[Told]]]:
    words = {"+": _("Appears"), "~": _("Changes"), "-": _("Vanishes")}
    groups = [(words[sign], [c for c in changes if c.sign == sign]) for sign in words]
    return [(title, rows) for title, rows in groups if rows]
