"""Taking back what people decided or judged, once the effect has been looked at."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from ecosystem import services
from ecosystem.admin.effects import came_from, looked_at
from ecosystem.admin.notes import decide_button
from ecosystem.admin.records import Record


class Undoable(Record):
    """A list of what people decided; whoever may change such rows may take them back."""

    change_list_template = "admin/decisions.html"
    actions: Any = ("undo",)

    def take_back(self, row: Any, by: AbstractBaseUser, reason: str) -> None:
        """Undo one row."""
        raise NotImplementedError

    def get_urls(self) -> list[URLPattern]:
        """The address of the button."""
        view = self.admin_site.admin_view(self.undo_view)
        own = path("<int:pk>/undo/", view, name=f"ecosystem_{self.opts.model_name}_undo")
        return [own, *super().get_urls()]

    def undo_view(self, request: HttpRequest, pk: int) -> HttpResponseBase:
        """What taking one row back changes, and why; then back to where the button stood."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if not self.has_undo_permission(request):
            raise PermissionDenied
        row = get_object_or_404(self.model, pk=pk)
        return self._undo(request, [row]) or redirect(came_from(request, self))

    @admin.action(description=_("Undo"), permissions=["undo"])
    def undo(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        """Take the chosen rows back."""
        return self._undo(request, list(queryset), "undo")

    def _undo(self, request: HttpRequest, rows: list[Any], action: str = "") -> HttpResponse | None:
        def act(by: AbstractBaseUser, reason: str) -> None:
            with services.together():
                for row in rows:
                    self.take_back(row, by, reason)

        return looked_at(self, request, rows, str(_("Undo these?")), act, action=action)

    def has_undo_permission(self, request: HttpRequest) -> bool:
        """Who may change such rows may undo them."""
        return bool(request.user.has_perm(f"ecosystem.change_{self.opts.model_name}"))

    @admin.display(description=_("undo"))
    def button(self, row: Any) -> SafeString | str:
        """Leads to its effect; of a row that is undone, nothing."""
        return undo_button(row)

    @admin.display(description=_("undone"), ordering="undone")
    def taken_back(self, row: Any) -> str:
        """When, by whom and why it was taken back."""
        if row.undone is None:
            return "—"
        who, when = str(row.undone_by or ""), f"{timezone.localtime(row.undone):%Y-%m-%d %H:%M}"
        return " · ".join(part for part in (when, who, row.undone_reason) if part)


def undo_button(row: Any) -> SafeString | str:
    """The button that takes a decision or a judgement back."""
    if row.pk is None or row.undone is not None:
        return "—"
    address = reverse(f"admin:ecosystem_{row._meta.model_name}_undo", args=[row.pk])
    return decide_button(address, str(_("Undo")))
