"""Taking back, with one click, what people decided or judged."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseNotAllowed, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from ecosystem.admin.base import editor
from ecosystem.admin.notes import decide_button
from ecosystem.admin.records import Record


def back(request: HttpRequest, otherwise: str) -> HttpResponseRedirect:
    """To the page of ours that the click came from."""
    came = request.headers.get("referer", "")
    ours = url_has_allowed_host_and_scheme(came, {request.get_host()}, require_https=request.is_secure())
    return HttpResponseRedirect(came if ours else otherwise)


class Undoable(Record):
    """A list of what people decided; whoever may change such rows may take them back."""

    change_list_template = "admin/decisions.html"
    actions: Any = ("undo",)

    def take_back(self, request: HttpRequest, row: Any) -> None:
        """Undo one row."""
        raise NotImplementedError

    def get_urls(self) -> list[URLPattern]:
        """The address of the button."""
        view = self.admin_site.admin_view(self.undo_view)
        own = path("<int:pk>/undo/", view, name=f"ecosystem_{self.opts.model_name}_undo")
        return [own, *super().get_urls()]

    def undo_view(self, request: HttpRequest, pk: int) -> HttpResponseBase:
        """One click, then back to where it was."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if not self.has_undo_permission(request):
            raise PermissionDenied
        row = get_object_or_404(self.model, pk=pk)
        self._undo(request, [row] if row.undone is None else [])
        return back(request, reverse(f"admin:ecosystem_{self.opts.model_name}_changelist"))

    @admin.action(description=_("Undo"), permissions=["undo"])
    def undo(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Take the chosen rows back."""
        self._undo(request, list(queryset.filter(undone=None)))

    def _undo(self, request: HttpRequest, rows: list[Any]) -> None:
        editor(request)
        for row in rows:
            self.take_back(request, row)
        messages.success(request, _("%(number)d undone.") % {"number": len(rows)})

    def has_undo_permission(self, request: HttpRequest) -> bool:
        """Who may change such rows may undo them."""
        return bool(request.user.has_perm(f"ecosystem.change_{self.opts.model_name}"))

    @admin.display(description=_("undo"))
    def button(self, row: Any) -> SafeString | str:
        """Pressed once; a row that is undone says when."""
        return undo_button(row)


def undo_button(row: Any) -> SafeString | str:
    """The button that takes a decision or a judgement back."""
    if row.pk is None or row.undone is not None:
        return "—"
    address = reverse(f"admin:ecosystem_{row._meta.model_name}_undo", args=[row.pk])
    return decide_button(address, str(_("Undo")))
