"""The same sector, region or level for many records; a decision for each value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.contrib.auth.base_user import AbstractBaseUser
from django.utils.translation import gettext_lazy as _

from ecosystem import services
from ecosystem.models import MODEL_OF, Entity, Level, Region, Sector, Status
from ecosystem.services.properties import column_names, current, encode, set_names

#: More would make a page that the browser cannot send back.
MOST_AT_ONCE = 500


class BulkForm(forms.Form):
    """What to set; a field that is left empty leaves the values as they are."""

    region = forms.ModelChoiceField(
        Region.objects.filter(status=Status.ACTIVE),
        label=_("region"),
        required=False,
        widget=AutocompleteSelect(Entity._meta.get_field("region"), admin.site),
    )
    level = forms.ChoiceField(label=_("level"), required=False, choices=[("", "—"), *Level.choices])
    sectors = forms.ModelMultipleChoiceField(Sector.objects.all(), label=_("sectors"), required=False)
    adding = forms.BooleanField(
        label=_("Add to the sectors of each record"),
        required=False,
        initial=True,
        help_text=_("Otherwise these sectors take the place of those that it has."),
    )

    def __init__(self, kind: str, data: Any = None) -> None:
        super().__init__(data)
        if "level" not in column_names(kind):
            del self.fields["level"]
        if "sectors" not in set_names(kind):
            del self.fields["sectors"], self.fields["adding"]

    def clean(self) -> dict[str, Any]:
        """At least one value."""
        given = super().clean() or {}
        if not self.errors and not self._wanted():
            raise forms.ValidationError(_("Give at least one value."))
        return given

    def _wanted(self) -> list[str]:
        return [name for name in ("region", "level", "sectors") if self.cleaned_data.get(name)]

    def decide(self, records: Sequence[Entity], by: AbstractBaseUser, reason: str) -> None:
        """A decision for each value that is another one; records that have it already are left alone."""
        with services.together():
            for record in records:
                own = MODEL_OF[record.kind]._default_manager.get(pk=record.pk)
                for name in self._wanted():
                    value = self._value(own, name)
                    if value != current(own, name):
                        services.set_value(entity=own, name=name, value=value, by=by, reason=reason)

    def _value(self, record: Entity, name: str) -> Any:
        value = self.cleaned_data[name]
        if name != "sectors":
            return encode(value)
        given = [sector.code for sector in value]
        had = current(record, name)
        kept = had if self.cleaned_data["adding"] else []
        wanted = [*kept, *(code for code in given if code not in kept)]
        return had if sorted(wanted) == sorted(had) else wanted
