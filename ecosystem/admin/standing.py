"""Forms that notice when somebody else was quicker."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any

from django import forms
from django.forms.models import model_to_dict
from django.utils.html import format_html
from django.utils.translation import gettext as _

from ecosystem.admin.base import ModelForm
from ecosystem.browse.changes import told
from ecosystem.history import in_order
from ecosystem.models import Change, Decision, Entity

#: Changes told before “…”.
_MOST = 8


class GuardedForm(ModelForm):
    """Refuses what was filled in on a page that is out of date: its old values would overwrite new ones."""

    state = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._standing = ""
        if self.instance.pk is not None:
            if self.is_bound:
                # Of two who save at once, the second must see what the first wrote.
                in_order()
            self._standing = self.initial["state"] = self.standing()

    def standing(self) -> str:
        """What the page shows, in a few letters."""
        return _digest(model_to_dict(self.instance))

    def since(self, state: str) -> list[str]:
        """What has changed since the page was opened, a line each."""
        return []

    def clean(self) -> dict[str, Any]:
        """The page must show what is so now."""
        given = super().clean() or {}
        state = given.get("state", "")
        if state != self._standing:
            raise forms.ValidationError([_overtaken(), *self.since(state)], code="overtaken")
        return given


def _overtaken() -> str:
    words = _("This was changed by somebody else while the form was open; nothing has been saved.")
    return format_html('{} <a href="">{}</a>', words, _("Open the form anew"))


def standing_of(entity: Entity) -> str:
    """The last change of what is shown of a record, and all that its form holds beside its own values."""
    last = Change.objects.filter(entity=entity).order_by("-pk").values_list("pk", flat=True).first()
    live = Decision.objects.filter(entity=entity, undone=None).order_by("pk")
    others = entity.inverse_relations.order_by("pk").values_list("pk", "subject", "type", "title", "period")
    return f"{last or 0}-{_digest((list(live.values_list('pk')), list(others)))}"


def changes_since(entity: Entity, state: str) -> list[str]:
    """Those of a record's values, from the first."""
    last = state.partition("-")[0]
    rows = Change.objects.filter(entity=entity, pk__gt=int(last) if last.isdecimal() else 0)
    found = told(rows.select_related("entity", "by").order_by("pk")[: _MOST + 1])
    lines = [f"{row.what}: {row.before} → {row.after} · {row.cause}" for row in found[:_MOST]]
    return [*lines, "…"] if len(found) > _MOST else lines


def _digest(value: object) -> str:
    return blake2b(repr(value).encode(), digest_size=12).hexdigest()
