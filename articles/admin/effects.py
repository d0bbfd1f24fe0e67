"""Actions whose effect on what readers see is looked at before it is brought about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import QuerySet
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
    admin: ModelAdmin, request: HttpRequest, chosen: QuerySet[Any], name: str, title: str, act: Act
) -> HttpResponse | None:
    """The page that shows what `act` would change and asks for a reason; confirmed, it is done.

    `name` is the admin action, which the page posts again; `act` takes who and why.
    """
    by, reason = editor(request), request.POST.get("reason", "").strip()
    if "confirmed" in request.POST:
        done: list[Change] = []
        with witnessed(done):
            act(by, reason)
        messages.success(request, _("%(number)d changes.") % {"number": len(net(done))})
        return None
    with preview() as seen:
        act(by, reason)
    changes = told(net(seen))
    context = {
        **admin.admin_site.each_context(request),
        "opts": admin.model._meta,
        "title": title,
        "chosen": chosen,
        "action": name,
        "groups": _by_sign(changes[:MOST]),
        "total": len(changes),
        "more": max(0, len(changes) - MOST),
    }
    return TemplateResponse(request, "admin/effect.html", context)


def _by_sign(changes: list[Told]) -> list[tuple[str, list[Told]]]:
    words = {"+": _("Appears"), "~": _("Changes"), "-": _("Vanishes")}
    groups = [(words[sign], [c for c in changes if c.sign == sign]) for sign in words]
    return [(title, rows) for title, rows in groups if rows]
