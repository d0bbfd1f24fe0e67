"""Actions whose effect on what readers see is looked at before it is brought about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import QuerySet
from django.forms import Form, Media
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from ecosystem.admin.base import ModelAdmin, editor
from ecosystem.browse.changes import Told, told
from ecosystem.history import net, preview, witnessed
from ecosystem.models import Change

#: Changes shown before “and n more”.
MOST = 500

Act = Callable[[AbstractBaseUser, str], Any]


def looked_at(
    admin: ModelAdmin,
    request: HttpRequest,
    chosen: QuerySet[Any],
    name: str,
    title: str,
    act: Act,
    form: Form | None = None,
) -> HttpResponse | None:
    """The page that shows what `act` would change and asks for a reason; confirmed, it is done.

    `name` is the admin action, which the page posts again; `act` takes who and why. Where the action needs
    values, `form` asks for them first; `act` is called once it is valid.
    """
    by, reason = editor(request), request.POST.get("reason", "").strip()
    ready = form is None or form.is_valid()
    if ready and "confirmed" in request.POST:
        done: list[Change] = []
        with witnessed(done), transaction.atomic():
            act(by, reason)
        messages.success(request, _("%(number)d changes.") % {"number": len(net(done))})
        return None
    changes = _foreseen(act, by, reason) if ready else []
    context = {
        **admin.admin_site.each_context(request),
        "opts": admin.model._meta,
        "title": title,
        "chosen": chosen,
        "action": name,
        "reason": reason,
        "form": form,
        "ready": ready,
        "media": admin.media + (form.media if form else Media()),
        "groups": _by_sign(changes[:MOST]),
        "records": len({told_.change.entity_id for told_ in changes}),
        "total": len(changes),
        "more": max(0, len(changes) - MOST),
    }
    return TemplateResponse(request, "admin/effect.html", context)


def _foreseen(act: Act, by: AbstractBaseUser, reason: str) -> list[Told]:
    with preview() as seen:
        act(by, reason)
    return told(net(seen))


def _by_sign(changes: list[Told]) -> list[tuple[str, list[Told]]]:
    words = {"+": _("Appears"), "~": _("Changes"), "-": _("Vanishes")}
    groups = [(words[sign], [c for c in changes if c.sign == sign]) for sign in words]
    return [(title, rows) for title, rows in groups if rows]
