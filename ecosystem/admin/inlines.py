"""Tables of rows inside a record's form."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from ecosystem.admin.base import NUMBERS, TabularInline
from ecosystem.admin.evidence import quotes
from ecosystem.admin.undoing import undo_button
from ecosystem.browse.sources import Quote, sources
from ecosystem.models import Decision, Entity, Metric, Name, Relation

#: A form with more rows is slow and refused by the server; the list of the rows serves instead.
MOST_ROWS = 40


class NameInline(TabularInline):
    """Names; deleting one denies it."""

    model = Name
    fk_name = "entity"
    extra = 0
    fields = ("text", "sort", "origin")
    readonly_fields = ("origin",)


class WithEvidence(TabularInline):
    """Rows with the quotes that support them; read once for the whole table."""

    extra = 0
    _quotes: dict[int, list[Quote]] | None = None

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Rows with what their cells show."""
        return super().get_queryset(request).select_related("subject")

    def evidence(self, row: models.Model) -> SafeString | str:
        """Who says so."""
        if self._quotes is None:
            self._quotes = self.supporting(row)
        return quotes(self._quotes.get(row.pk or 0, []))

    evidence.short_description = _("evidence")  # type: ignore[attr-defined]

    def supporting(self, row: Any) -> dict[int, list[Quote]]:
        """Quotes of all rows of the table that `row` stands in."""
        raise NotImplementedError


class RelationInline(WithEvidence):
    """What the record is to others."""

    model = Relation
    fk_name = "subject"
    fields = ("type", "object", "title", "period", "evidence")
    readonly_fields = ("evidence",)
    autocomplete_fields = ("object",)
    verbose_name_plural = _("relations to others")

    def supporting(self, row: Relation) -> dict[int, list[Quote]]:
        """Quotes of the subject's relations."""
        rows = Relation.objects.filter(subject=row.subject_id)[:MOST_ROWS]
        return sources().of_relations([r.pk for r in rows])


class InverseRelationInline(WithEvidence):
    """What others are to the record."""

    model = Relation
    fk_name = "object"
    fields = ("subject", "type", "title", "period", "evidence")
    readonly_fields = ("evidence",)
    autocomplete_fields = ("subject",)
    verbose_name_plural = _("relations of others")

    def supporting(self, row: Relation) -> dict[int, list[Quote]]:
        """Quotes of the relations that lead here."""
        rows = Relation.objects.filter(object=row.object_id)[:MOST_ROWS]
        return sources().of_relations([r.pk for r in rows])


class MetricInline(WithEvidence):
    """Figures of the record."""

    model = Metric
    formfield_overrides = NUMBERS
    fk_name = "subject"
    fields = ("indicator", "value", "unit", "qualifier", "period", "scope", "nature", "evidence")
    readonly_fields = ("evidence",)
    autocomplete_fields = ("indicator",)

    def supporting(self, row: Metric) -> dict[int, list[Quote]]:
        """Quotes of the record's figures."""
        rows = Metric.objects.filter(subject=row.subject_id)[:MOST_ROWS]
        return sources().of_metrics([r.pk for r in rows])


class DecisionInline(TabularInline):
    """What people decided of the record; deleting a decision undoes it."""

    model = Decision
    fk_name = "entity"
    extra = 0
    fields = readonly_fields = ("property", "qualifier", "action", "value", "reason", "by", "at", "button")
    verbose_name_plural = _("decisions in force")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Decision]:
        """Those that are not undone."""
        return super().get_queryset(request).filter(undone=None).select_related("by")

    def has_add_permission(self, request: HttpRequest, obj: Entity | None = None) -> bool:
        """They are made by editing the values."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Entity | None = None) -> bool:
        """Nothing is deleted; whoever may change decisions may strike them out, which undoes them."""
        return bool(request.user.has_perm("ecosystem.change_decision"))

    @admin.display(description=_("undo"))
    def button(self, row: Decision) -> SafeString | str:
        """Undoes at once."""
        return undo_button(row)
