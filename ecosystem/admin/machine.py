"""Forms with the machine's value beside a person's, and the way back to it."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from ecosystem import services
from ecosystem.admin.base import ModelAdmin
from ecosystem.admin.effects import looked_at
from ecosystem.admin.notes import RETURN, notes
from ecosystem.services.properties import column_names, set_names


class MachineAdmin(ModelAdmin):
    """A record's form that tells, beside each value of a person, what would be shown without it."""

    change_form_template = "admin/record.html"

    def get_urls(self) -> list[URLPattern]:
        """With the address of the buttons beside the fields."""
        view = self.admin_site.admin_view(self.machine_view)
        own = path("<int:pk>/machine/<str:name>/", view, name=f"ecosystem_{self.opts.model_name}_machine")
        return [own, *super().get_urls()]

    def machine_view(self, request: HttpRequest, pk: int, name: str) -> HttpResponseBase:
        """Return to the machine's value of one property, once the effect has been looked at."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        entity = get_object_or_404(self.model, pk=pk)
        if not self.has_change_permission(request, entity):
            raise PermissionDenied
        if name not in (*column_names(entity.kind), *set_names(entity.kind)):
            raise Http404

        def act(by: AbstractBaseUser, reason: str) -> None:
            services.return_to_machine(entity=entity, name=name, by=by, reason=reason)

        label = capfirst(str(self.model._meta.get_field(name).verbose_name))
        title = f"{_(RETURN)} · {label}"
        page = looked_at(self, request, [entity], title, act)
        return page or redirect(f"admin:ecosystem_{self.opts.model_name}_change", pk)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """With the machine's value beside each field where a person's stands."""
        entity, form = context.get("original"), context["adminform"].form
        if entity is not None and self.has_change_permission(request, entity):
            for name, note in notes(entity).items():
                form.fields[name].help_text = note
        return super().render_change_form(request, context, *args, **kwargs)
