"""Edits in admin become decisions; the rows themselves are written by the projection alone."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.models import AbstractBaseUser
from django.db import models
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from ecosystem import services
from ecosystem.admin.standing import GuardedForm, changes_since, standing_of
from ecosystem.lists.finding import NEW, Sought, existing
from ecosystem.models import Decision, Entity, Metric, Name, Relation, Status
from ecosystem.services.founding import begin
from ecosystem.services.properties import column_names, encode, set_names


def reason_field() -> forms.CharField:
    """Why somebody decides; every form that writes decisions has one."""
    return forms.CharField(
        label=_("reason"),
        required=False,
        help_text=_("Why the values are changed; kept with each decision."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class EntityForm(GuardedForm):
    """A record with the reason for changing it."""

    reason = reason_field()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        status = self.fields.get("status")
        if isinstance(status, forms.ChoiceField):
            # Merging is a judgement on two records, not a value of one.
            status.choices = [choice for choice in Status.choices if choice[0] != Status.MERGED]

    def standing(self) -> str:
        """Of the record with its rows."""
        return standing_of(self.instance)

    def since(self, state: str) -> list[str]:
        """What has changed of it, and why."""
        return changes_since(self.instance, state)

    def clean(self) -> dict[str, Any]:
        """A new record must be none that is there already."""
        given = super().clean()
        if self.instance.pk is None and not self.errors:
            region = given.get("region")
            place, code = (region.code or "") if region else "", given.get("credit_code") or ""
            there = existing(Sought(self.instance.KIND, given["name"], NEW, place, code))
            if there is not None:
                raise forms.ValidationError({"name": _there(there)})
        return given


def _there(entity: Entity) -> SafeString:
    """The words that lead to the record."""
    address = reverse(f"admin:ecosystem_{entity.kind}_change", args=[entity.pk])
    return format_html('{} <a href="{}">{}</a>', _("There is such a record:"), address, entity.name)


def decide_values(entity: Entity, form: forms.BaseForm, by: AbstractBaseUser) -> None:
    """A decision for each value that the form changed."""
    reason = form.cleaned_data.get("reason", "")
    given = [n for n in (*column_names(entity.kind), *set_names(entity.kind)) if n in form.changed_data]
    values = {name: encode(form.cleaned_data[name]) for name in given}
    if values:
        rulings = [services.Ruling(Decision.Action.SET, name, value) for name, value in values.items()]
        services.decide(entity, rulings, by, reason)


def create_by_hand(entity: Entity, form: forms.BaseForm, by: AbstractBaseUser) -> None:
    """A record that no report names: its values are decisions, so that they need none."""
    bare = begin(entity.KIND, entity.name)
    decide_values(bare, form, by)
    # Admin goes on with the record that the form was made for.
    entity.pk, entity.id, entity.kind = bare.pk, bare.id, bare.kind
    entity._state.adding = False


def decide_rows(formset: forms.BaseModelFormSet[Any, Any], by: AbstractBaseUser, reason: str) -> None:
    """Decisions for what was added, changed and struck out in a table of rows."""
    formset.save(commit=False)
    with services.together():
        for row in formset.deleted_objects:
            remove(row, by, reason)
        for row, _names in formset.changed_objects:
            replace(row, by, reason)
        for row in formset.new_objects:
            add(row, by, reason)


def add(row: models.Model, by: AbstractBaseUser, reason: str) -> None:
    """A person gives a name, a relation or a figure."""
    if isinstance(row, Name):
        services.set_alias(entity=row.entity, text=row.text, sort=row.sort, by=by, reason=reason)
    elif isinstance(row, Relation):
        services.set_relation(
            subject=row.subject,
            type_=row.type,
            object_=row.object,
            title=row.title,
            period=row.period,
            by=by,
            reason=reason,
        )
    elif isinstance(row, Metric):
        services.set_metric(metric=row, by=by, reason=reason)


def remove(row: models.Model, by: AbstractBaseUser, reason: str) -> None:
    """A person strikes out a name, a relation or a figure, or takes a decision back."""
    if isinstance(row, Decision):
        services.undo(decision=row, by=by, reason=reason)
    elif isinstance(row, Name):
        listed = row.origin == Name.Origin.REFERENCE
        value = {"text": row.text, "sort": row.sort, "reference": listed}
        services.deny_alias(entity=row.entity, text=row.text, value=value, by=by, reason=reason)
    elif isinstance(row, Relation):
        services.deny_relation(relation=row, by=by, reason=reason)
    elif isinstance(row, Metric):
        services.deny_metric(metric=row, by=by, reason=reason)


def replace(row: models.Model, by: AbstractBaseUser, reason: str) -> None:
    """A person corrects a row: the old words are struck out, the new ones given."""
    before = type(row)._default_manager.get(pk=row.pk)
    if not _same_thing(before, row):
        remove(before, by, reason)
    add(row, by, reason)


def _same_thing(before: models.Model, after: models.Model) -> bool:
    """Whether both are about one fact, so that the new decision covers the old one."""
    if isinstance(before, Relation) and isinstance(after, Relation):
        return (before.subject_id, before.type, before.object_id) == (
            after.subject_id,
            after.type,
            after.object_id,
        )
    return isinstance(before, Name) and isinstance(after, Name) and before.text == after.text
