"""Vocabularies and what people decided."""

from __future__ import annotations

from django.contrib import admin
from django.contrib.auth.models import AbstractBaseUser
from django.utils.translation import gettext_lazy as _

from ecosystem import services
from ecosystem.admin.base import ModelAdmin
from ecosystem.admin.filters import InForceFilter
from ecosystem.admin.standing import GuardedForm
from ecosystem.admin.undoing import Undoable
from ecosystem.browse.change_words import property_label
from ecosystem.models import Decision, Indicator, Judgement, Qualification, Sector


@admin.register(Sector)
class SectorAdmin(ModelAdmin):
    """Industry sectors and their keywords."""

    form = GuardedForm
    list_display = ("name", "code", "name_en", "position")
    search_fields = ("name", "code", "name_en")
    autocomplete_fields = ("parent",)


@admin.register(Qualification)
class QualificationAdmin(ModelAdmin):
    """Standings of companies."""

    form = GuardedForm
    list_display = ("name", "code")
    search_fields = ("name", "code")


@admin.register(Indicator)
class IndicatorAdmin(ModelAdmin):
    """What figures count."""

    form = GuardedForm
    list_display = ("name", "dimension", "synonyms")
    list_filter = ("dimension",)
    search_fields = ("name", "synonyms", "sort_key")


@admin.register(Decision)
class DecisionAdmin(Undoable):
    """Who decided what, when and why; undone, the machine's values show again."""

    list_display = ("entity", "button", "what", "action", "said", "reason", "by", "at", "taken_back")
    list_filter = (InForceFilter, "action", "property", "at", "by")
    list_select_related = ("entity", "by", "undone_by")
    search_fields = ("entity__folded", "reason", "qualifier")
    date_hierarchy = "at"

    @admin.display(description=_("property"), ordering="property")
    def what(self, row: Decision) -> str:
        """The property in words."""
        return property_label(row)

    @admin.display(description=_("value"))
    def said(self, row: Decision) -> str:
        """The value without the marks of JSON."""
        value = list(row.value.values()) if isinstance(row.value, dict) else row.value
        parts = value if isinstance(value, list) else [value]
        return " · ".join(str(part) for part in parts if part not in (None, "")) or "—"

    def take_back(self, row: Decision, by: AbstractBaseUser, reason: str) -> None:
        """The machine's value shows again."""
        services.undo(decision=row, by=by, reason=reason)


@admin.register(Judgement)
class JudgementAdmin(Undoable):
    """Which records people found to be the same thing, or not; undone, what was merged is split again."""

    list_display = ("left", "right", "button", "verdict", "reason", "by", "at", "taken_back")
    list_filter = ("verdict", "at", "by")
    list_select_related = ("left", "right", "by", "undone_by")
    search_fields = ("left__folded", "right__folded", "reason")

    def take_back(self, row: Judgement, by: AbstractBaseUser, reason: str) -> None:
        """What was merged is split again, each part as it was."""
        services.undo_judgement(judgement=row, by=by, reason=reason)
