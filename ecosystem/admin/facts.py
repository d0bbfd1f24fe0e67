"""Relations, figures and names as lists of their own; edits are decisions here too."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.contrib import admin
from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db import models
from django.db.models import QuerySet
from django.forms import ModelForm as Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from ecosystem import services
from ecosystem.admin.base import NUMBERS, ModelAdmin, editor
from ecosystem.admin.editing import add, reason_field, remove, replace
from ecosystem.admin.effects import looked_at
from ecosystem.admin.evidence import quotes
from ecosystem.admin.standing import GuardedForm
from ecosystem.browse.figures import printed
from ecosystem.browse.sources import sources
from ecosystem.models import Metric, Name, Relation


class FactForm(GuardedForm):
    """A row with the reason for giving it."""

    reason = reason_field()


class FactAdmin(ModelAdmin):
    """Adding, correcting and denying rows through decisions."""

    form = FactForm
    list_per_page = 50
    show_full_result_count = False
    actions: Any = ("deny",)

    class Media:
        css = {"all": ("css/admin.css",)}

    def get_fields(self, request: HttpRequest, obj: models.Model | None = None) -> tuple[str, ...]:
        """The row, and the reason for those who may edit it."""
        may = self.has_change_permission(request, obj) if obj else self.has_add_permission(request)
        return (*self.fields, *(("reason", "state") if may else ()))  # type: ignore[misc]

    def save_model(self, request: HttpRequest, obj: models.Model, form: Form[Any], change: bool) -> None:
        """Write a decision; the row follows."""
        (replace if change else add)(obj, editor(request), form.cleaned_data["reason"])

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """Rows are denied, which can be undone, never deleted."""
        found: dict[str, Any] = super().get_actions(request)
        return {name: action for name, action in found.items() if name != "delete_selected"}

    @admin.action(description=_("Deny: no import brings these back"), permissions=["delete"])
    def deny(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        """Strike the chosen rows out, once the effect has been looked at."""
        title = str(_("Deny these?"))
        return looked_at(self, request, queryset, title, partial(_deny, queryset), action="deny")

    def delete_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The button “delete” of a form denies too."""
        chosen = self.get_queryset(request).filter(pk=object_id)
        if not self.has_delete_permission(request, chosen.first()):
            raise PermissionDenied
        page = self.deny(request, chosen)
        return page or redirect(f"admin:ecosystem_{self.opts.model_name}_changelist")


def _deny(rows: QuerySet[Any], by: AbstractBaseUser, reason: str) -> None:
    with services.together():
        for row in rows:
            remove(row, by, reason)


@admin.register(Relation)
class RelationAdmin(FactAdmin):
    """Relations of all records."""

    list_display = ("subject", "type", "object", "title", "sources", "confidence")
    list_filter = ("type", "sources")
    list_select_related = ("subject", "object")
    search_fields = ("subject__folded", "object__folded", "title")
    autocomplete_fields = ("subject", "object")
    fields = ("subject", "type", "object", "title", "period", "evidence")
    readonly_fields = ("evidence",)

    @admin.display(description=_("evidence"))
    def evidence(self, row: Relation) -> SafeString | str:
        """Who says so."""
        return quotes(sources().of_relations([row.pk]).get(row.pk, []) if row.pk else [])


@admin.register(Metric)
class MetricAdmin(FactAdmin):
    """Figures of all records."""

    formfield_overrides = NUMBERS
    list_display = ("subject", "indicator", "figure", "period", "scope", "nature", "sources")
    list_filter = ("nature", "indicator__dimension", "sources")
    list_select_related = ("subject", "indicator")
    search_fields = ("subject__folded", "indicator__name", "scope")
    autocomplete_fields = ("subject", "indicator")
    fields = ("subject", "indicator", "value", "unit", "qualifier", "period", "scope", "nature", "evidence")
    readonly_fields = ("evidence",)

    @admin.display(description=_("value"), ordering="base_value")
    def figure(self, row: Metric) -> str:
        """With its bound and unit, as printed."""
        return printed(row)

    @admin.display(description=_("evidence"))
    def evidence(self, row: Metric) -> SafeString | str:
        """Who says so."""
        return quotes(sources().of_metrics([row.pk]).get(row.pk, []) if row.pk else [])


@admin.register(Name)
class NameAdmin(FactAdmin):
    """Names of all records."""

    list_display = ("text", "sort", "origin", "entity")
    list_filter = ("sort", "origin", "entity__kind")
    list_select_related = ("entity",)
    search_fields = ("folded",)
    autocomplete_fields = ("entity",)
    fields = ("entity", "text", "sort")
