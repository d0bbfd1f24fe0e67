"""Relations, figures and names as lists of their own; edits are decisions here too."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db import models
from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from ecosystem.admin.base import NUMBERS, ModelAdmin, editor
from ecosystem.admin.editing import add, remove, replace
from ecosystem.admin.evidence import quotes
from ecosystem.browse.figures import printed
from ecosystem.browse.sources import sources
from ecosystem.models import Metric, Name, Relation


class FactAdmin(ModelAdmin):
    """Adding, correcting and deleting rows through decisions."""

    list_per_page = 50
    show_full_result_count = False

    def save_model(self, request: HttpRequest, obj: models.Model, form: ModelForm[Any], change: bool) -> None:
        """Write a decision; the row follows."""
        (replace if change else add)(obj, editor(request), "")

    def delete_model(self, request: HttpRequest, obj: models.Model) -> None:
        """Deny the row."""
        remove(obj, editor(request), "")

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Deny each row."""
        for row in queryset:
            remove(row, editor(request), "")


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
