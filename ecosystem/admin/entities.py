"""Records of every kind, edited by decisions."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.options import InlineModelAdmin
from django.db.models import QuerySet
from django.forms import BaseModelFormSet, ModelForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from ecosystem.admin.base import editor
from ecosystem.admin.bulk import MOST_AT_ONCE, BulkForm
from ecosystem.admin.editing import EntityForm, create_by_hand, decide_rows, decide_values
from ecosystem.admin.effects import looked_at
from ecosystem.admin.evidence import value_table
from ecosystem.admin.filters import ProvinceFilter
from ecosystem.admin.inlines import (
    MOST_ROWS,
    DecisionInline,
    InverseRelationInline,
    MetricInline,
    NameInline,
    RelationInline,
)
from ecosystem.admin.judging import keep_apart, merge
from ecosystem.admin.machine import MachineAdmin
from ecosystem.models import Entity
from ecosystem.naming import fold
from ecosystem.services.properties import column_names, set_names


class RecordAdmin(MachineAdmin):
    """Lists and forms that all kinds share."""

    form = EntityForm
    list_select_related = ("region",)
    list_per_page = 50
    search_fields = ("folded", "names__folded", "sort_key", "public_id")
    search_help_text = _("name, alias, pinyin or public id")
    date_hierarchy = None
    ordering = ("sort_key", "pk")
    actions: Any = ("bulk", "merge", "keep_apart")

    class Media:
        css = {"all": ("css/admin.css",)}

    def get_list_display(self, request: HttpRequest) -> tuple[str, ...]:
        """Name, place, rank, and the way to the public page."""
        own = [n for n in ("category", "level", "park", "code") if n in column_names(self.model.KIND)]
        return ("name", "region", *own, "status", "updated", "page")

    def get_list_filter(self, request: HttpRequest) -> tuple[Any, ...]:
        """Place, rank, field, state."""
        kind = self.model.KIND
        own = [n for n in ("level", "category", "tier") if n in column_names(kind)]
        return ("status", *own, *set_names(kind), ProvinceFilter, "updated")

    def get_autocomplete_fields(self, request: HttpRequest) -> list[str]:
        """References are searched for, not chosen from a list of thousands."""
        fields = self.model._meta.get_fields()
        wanted = {*column_names(self.model.KIND), *set_names(self.model.KIND)}
        return [f.name for f in fields if f.name in wanted and f.is_relation]

    def get_fields(self, request: HttpRequest, obj: Entity | None = None) -> tuple[str, ...]:
        """The values, the reason, and below them what is known of each."""
        may = self.has_change_permission(request, obj) if obj else self.has_add_permission(request)
        values = (*column_names(self.model.KIND), *set_names(self.model.KIND))
        return (*values, *(("reason", "state") if may else ()), *self.get_readonly_fields(request, obj))

    def get_readonly_fields(self, request: HttpRequest, obj: Entity | None = None) -> tuple[str, ...]:
        """What follows from elsewhere."""
        return ("public_id", "reference", "values", "rows", "created", "updated") if obj else ()

    def get_inlines(self, request: HttpRequest, obj: Entity | None) -> list[type[InlineModelAdmin[Any, Any]]]:
        """Tables that are short enough for a form."""
        if obj is None:
            return []
        counted = (
            (RelationInline, obj.relations.count()),
            (InverseRelationInline, obj.inverse_relations.count()),
            (MetricInline, obj.metrics.count()),
        )
        return [DecisionInline, NameInline, *(inline for inline, n in counted if n <= MOST_ROWS)]

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """Names are compared folded; pinyin keeps its spaces."""
        term = search_term if search_term.isascii() else fold(search_term)
        return super().get_search_results(request, queryset, term.lower())

    def save_model(self, request: HttpRequest, obj: Entity, form: ModelForm[Any], change: bool) -> None:
        """Write decisions, not the row."""
        (decide_values if change else create_by_hand)(obj, form, editor(request))

    def save_related(self, request: HttpRequest, form: ModelForm[Any], formsets: Any, change: bool) -> None:
        """The many-to-many values have been decided with the others."""
        for formset in formsets:
            self.save_formset(request, form, formset, change=change)

    def save_formset(
        self, request: HttpRequest, form: ModelForm[Any], formset: BaseModelFormSet[Any, Any], change: bool
    ) -> None:
        """Rows added, corrected and struck out."""
        decide_rows(formset, editor(request), form.cleaned_data.get("reason", ""))

    def has_delete_permission(self, request: HttpRequest, obj: Entity | None = None) -> bool:
        """Addresses are permanent: a record is hidden or merged, never deleted."""
        return False

    @admin.action(description=_("The same thing: merge"), permissions=["change"])
    def merge(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        """One record answers for all that are chosen; undone under judgements."""
        return self._judge(request, queryset, "merge", str(_("Merge these records?")), merge)

    @admin.action(description=_("Different things: keep apart"), permissions=["change"])
    def keep_apart(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        """Nobody needs to ask again."""
        title = str(_("Keep these records apart?"))
        return self._judge(request, queryset, "keep_apart", title, keep_apart)

    def _judge(
        self, request: HttpRequest, queryset: QuerySet[Any], name: str, title: str, judge: Any
    ) -> HttpResponse | None:
        chosen = list(queryset)
        if len(chosen) < 2:
            messages.warning(request, _("Choose two records or more."))
            return None
        return looked_at(self, request, queryset, title, partial(judge, chosen), action=name)

    @admin.action(description=_("Set sector, region or level"), permissions=["change"])
    def bulk(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        """The same values for all that are chosen."""
        if queryset.count() > MOST_AT_ONCE:
            words = _("Choose %(number)d records at most.")
            messages.warning(request, words % {"number": MOST_AT_ONCE})
            return None
        asked = {"look", "confirmed"} & request.POST.keys()
        form = BulkForm(self.model.KIND, request.POST if asked else None)
        title = str(_("Set sector, region or level"))
        decide = partial(form.decide, list(queryset))
        return looked_at(self, request, queryset, title, decide, action="bulk", form=form)

    @admin.display(description=_("page"))
    def page(self, obj: Entity) -> SafeString | str:
        """Link to the public page."""
        try:
            return format_html('<a href="{}">↗</a>', obj.get_absolute_url())
        except NoReverseMatch:
            return ""

    @admin.display(description=_("values and their sources"))
    def values(self, obj: Entity) -> SafeString:
        """What is shown, decided, listed and reported, property by property."""
        return value_table(obj)

    @admin.display(description=_("all rows"))
    def rows(self, obj: Entity) -> SafeString:
        """Lists of the record's relations and figures; merging and splitting, with a look at what moves."""
        relations = reverse("admin:ecosystem_relation_changelist")
        metrics = reverse("admin:ecosystem_metric_changelist")
        links = (
            (f"{relations}?subject={obj.pk}", _("relations to others")),
            (f"{relations}?object={obj.pk}", _("relations of others")),
            (f"{metrics}?subject={obj.pk}", _("metrics")),
            (reverse("review-merge", args=[obj.public_id]), _("Merge with…")),
            (reverse("review-split", args=[obj.public_id]), _("Split…")),
        )
        return format_html_join(" · ", '<a href="{}">{}</a>', links)


class EntityAdmin(RecordAdmin):
    """All kinds in one list: for searching, and for choosing the ends of relations."""

    list_display = ("name", "kind", "region", "status", "page")
    list_filter = ("kind", "status", ProvinceFilter)
    actions = None

    def get_list_display(self, request: HttpRequest) -> tuple[str, ...]:
        """The columns that all kinds have."""
        return ("name", "kind", "region", "status", "page")

    def get_list_filter(self, request: HttpRequest) -> tuple[Any, ...]:
        """Filters that all kinds have."""
        return ("kind", "status", ProvinceFilter)

    def get_autocomplete_fields(self, request: HttpRequest) -> list[str]:
        """Its form is never shown."""
        return []

    def get_fields(self, request: HttpRequest, obj: Entity | None = None) -> tuple[str, ...]:
        """Its form is never shown."""
        return ("name",)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Records are added under their kind."""
        return False

    def change_view(self, request: HttpRequest, object_id: str, *args: Any, **kwargs: Any) -> HttpResponse:
        """The form of the record's own kind."""
        entity = Entity.objects.filter(pk=object_id).first() if object_id.isdigit() else None
        if entity is None:
            return super().change_view(request, object_id, *args, **kwargs)
        return redirect(f"admin:ecosystem_{entity.kind}_change", entity.pk)
