"""Vocabularies and what people decided."""

from __future__ import annotations

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from ecosystem import services
from ecosystem.admin.base import ModelAdmin, editor
from ecosystem.admin.filters import InForceFilter
from ecosystem.admin.records import Record
from ecosystem.models import Decision, Indicator, Judgement, Qualification, Sector


@admin.register(Sector)
class SectorAdmin(ModelAdmin):
    """Industry sectors and their keywords."""

    list_display = ("name", "code", "name_en", "position")
    search_fields = ("name", "code", "name_en")
    autocomplete_fields = ("parent",)


@admin.register(Qualification)
class QualificationAdmin(ModelAdmin):
    """Standings of companies."""

    list_display = ("name", "code")
    search_fields = ("name", "code")


@admin.register(Indicator)
class IndicatorAdmin(ModelAdmin):
    """What figures count."""

    list_display = ("name", "dimension", "synonyms")
    list_filter = ("dimension",)
    search_fields = ("name", "synonyms", "sort_key")


@admin.register(Decision)
class DecisionAdmin(Record):
    """Who decided what, when and why."""

    list_display = ("entity", "property", "action", "value", "reason", "by", "at", "undone")
    list_filter = (InForceFilter, "action", "property", "at", "by")
    list_select_related = ("entity", "by")
    search_fields = ("entity__folded", "reason", "qualifier")
    date_hierarchy = "at"
    actions = ("undo",)

    @admin.action(description=_("Undo: the machine's values show again"), permissions=["undo"])
    def undo(self, request: HttpRequest, queryset: QuerySet[Decision]) -> None:
        """Take the chosen decisions back."""
        chosen = list(queryset.filter(undone=None))
        for decision in chosen:
            services.undo(decision=decision, by=editor(request))
        messages.success(request, _("%(number)d decisions undone.") % {"number": len(chosen)})

    def has_undo_permission(self, request: HttpRequest) -> bool:
        """Who may change decisions may undo them."""
        return bool(request.user.has_perm("ecosystem.change_decision"))


@admin.register(Judgement)
class JudgementAdmin(Record):
    """Which records people found to be the same thing, or not."""

    list_display = ("left", "right", "verdict", "reason", "by", "at", "undone")
    list_filter = ("verdict", "at", "by")
    list_select_related = ("left", "right", "by")
    search_fields = ("left__folded", "right__folded", "reason")
    actions = ("undo",)

    @admin.action(description=_("Undo: what was merged is split again"), permissions=["undo"])
    def undo(self, request: HttpRequest, queryset: QuerySet[Judgement]) -> None:
        """Take the chosen judgements back."""
        chosen = list(queryset.filter(undone=None))
        for judgement in chosen:
            services.undo_judgement(judgement=judgement)
        messages.success(request, _("%(number)d judgements undone.") % {"number": len(chosen)})

    def has_undo_permission(self, request: HttpRequest) -> bool:
        """Who may change judgements may undo them."""
        return bool(request.user.has_perm("ecosystem.change_judgement"))
