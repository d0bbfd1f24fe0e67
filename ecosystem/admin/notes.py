"""Beside each field where a person's value stands: who gave it, when and why, and what the machine says."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from ecosystem.browse.cells import code_labels
from ecosystem.browse.enumerating import listed
from ecosystem.models import MODEL_OF, Decision, Entity
from ecosystem.services import machine_values
from ecosystem.services.properties import column_names, current, is_reference, set_names

#: What the button is called, and the page that it leads to.
RETURN = gettext_noop("Return to the machine's value")
_NOTHING = "—"


def notes(entity: Entity) -> dict[str, SafeString]:
    """By property of the record that a person set or confirmed; three queries, however many there are."""
    columns = {*column_names(entity.kind), *set_names(entity.kind)}
    about = Decision.objects.filter(entity=entity, property__in=columns, undone=None)
    given = about.exclude(action=Decision.Action.DENY).select_related("by").order_by("at", "pk")
    decisions = {decision.property: decision for decision in given}
    values = machine_values(entity.pk) if decisions else {}
    words = _Words(entity.kind, values)
    return {
        name: _note(entity, decision, values[name], words)
        for name, decision in decisions.items()
        if name in values
    }


def decided(decision: Decision) -> str:
    """Who decided, when and why, in one line."""
    who = str(decision.by) if decision.by else _NOTHING
    when = f"{timezone.localtime(decision.at):%Y-%m-%d %H:%M}"
    return " · ".join(part for part in (decision.get_action_display(), who, when, decision.reason) if part)


def _note(entity: Entity, decision: Decision, value: Any, words: _Words) -> SafeString:
    shown = current(entity, decision.property)
    same = sorted(shown) == sorted(value) if isinstance(value, list) else shown == value
    return format_html(
        '<div class="machine {}"><div>{}</div><div>{} <strong>{}</strong>{}</div>{}</div>',
        "" if same else "conflict",
        decided(decision),
        _("The machine's value:"),
        words.of(decision.property, value),
        _origin(entity, decision.property, value),
        _button(entity, decision.property),
    )


def _origin(entity: Entity, name: str, value: Any) -> str:
    """Whether the machine has it from a public list."""
    listed = entity.baseline.get(name)
    return f" ({entity.reference or _('Reference list')})" if listed and listed == value else ""


def _button(entity: Entity, name: str) -> SafeString:
    """Belongs to a form of its own: the Enter key in a field must save and not press this."""
    address = reverse(f"admin:ecosystem_{entity.kind}_machine", args=[entity.pk, name])
    return decide_button(address, _(RETURN))


def decide_button(address: str, label: str) -> SafeString:
    """A button of the form `decide-form`, which the page holds beside the one that it stands in."""
    return format_html(
        '<button type="submit" class="decide" form="decide-form" formaction="{}">{}</button>', address, label
    )


class _Words:
    """Values as people read them; names of records and codes are looked up once."""

    def __init__(self, kind: str, values: dict[str, Any]) -> None:
        self._kind = kind
        pointed = [value for name, value in values.items() if value and self._points(name)]
        found = Entity.objects.filter(public_id__in=pointed).values_list("public_id", "name")
        self._names: dict[str, str] = dict(found)
        self._codes = code_labels() if any(isinstance(value, list) for value in values.values()) else {}

    def _points(self, name: str) -> bool:
        return name not in set_names(self._kind) and is_reference(self._kind, name)

    def of(self, name: str, value: Any) -> str:
        """One value."""
        if value in (None, "", []):
            return _NOTHING
        if isinstance(value, list):
            return listed(self._codes.get(code, code) for code in value)
        if self._points(name):
            return self._names.get(value, str(value))
        choices = dict(getattr(MODEL_OF[self._kind]._meta.get_field(name), "flatchoices", ()))
        return str(choices.get(value, value))
