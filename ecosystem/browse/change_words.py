"""What a change of a shown value is called, and its values as people read them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from ecosystem.browse.cells import code_labels
from ecosystem.browse.enumerating import listed
from ecosystem.browse.figures import number, period, qualifier_word
from ecosystem.models import MODEL_OF, Change, Decision, Name, Nature, RelationType

NOTHING = "—"
_RELATION = "relation:"

Labels = Mapping[str, str]


def labels_for(changes: Iterable[Change]) -> Labels:
    """What the codes in these changes are called; asks the database only where there are codes."""
    coded = any(isinstance(value, list) for c in changes for value in (c.before, c.after))
    return code_labels() if coded else {}


def property_label(change: Change | Decision) -> str:
    """What the property is called."""
    if change.property.startswith(_RELATION):
        return str(RelationType(change.property.removeprefix(_RELATION)).label)
    words = {"alias": _("Alias"), "metric": _("Metric")}
    field = _fields(change.entity.kind).get(change.property)
    # The log may tell of a column that the kind had once.
    return words.get(change.property) or capfirst(str(field.verbose_name if field else change.property))


def sign(change: Change) -> str:
    """`+` for what appears, `-` for what vanishes, `~` for what is another now."""
    if change.before is None:
        return "+"
    return "-" if change.after is None else "~"


def value_text(change: Change, value: Any, labels: Labels) -> str:
    """`before` or `after` as people read it."""
    if value is None:
        return NOTHING
    if change.property == "status":
        return _("shown") if isinstance(value, str) else _("merged into %(name)s") % value
    if isinstance(value, dict):
        return _row(change, value)
    if isinstance(value, list):
        return listed(labels.get(code, code) for code in value)
    return str(_choices(change).get(value, value))


def line(change: Change, labels: Labels) -> str:
    """One line for a terminal or a mail: sign, record, property, before and after."""
    label = f"{sign(change)} {change.entity.kind} {change.entity.name}"
    after = value_text(change, change.after, labels)
    if change.property == "status":
        return f"{label}: {after}" if sign(change) == "~" else label
    if change.before is None:
        return f"{label}: {property_label(change)}: {after}"
    return f"{label}: {property_label(change)}: {value_text(change, change.before, labels)} → {after}"


def _row(change: Change, value: dict[str, Any]) -> str:
    if change.property == "metric":
        return _figure(value)
    if change.property == "alias":
        return f"{value['text']} ({Name.Sort(value['sort']).label})"
    parts = (value["name"], value.get("title"), period(value.get("period") or ""))
    return " · ".join(part for part in parts if part)


def _figure(value: dict[str, str]) -> str:
    unit = value["unit"]
    gap = " " if unit and unit.isascii() and unit != "%" else ""
    amount = f"{qualifier_word(value['qualifier'])}{number(Decimal(value['value']))}{gap}{unit}"
    about = (value["indicator"], value["scope"], period(value["period"]))
    words = " · ".join([*(part for part in about if part), amount])
    nature = Nature(value["nature"])
    return words if nature == Nature.ACTUAL else f"{words} ({nature.label})"


@cache
def _fields(kind: str) -> dict[str, models.Field[Any, Any]]:
    meta = MODEL_OF[kind]._meta
    return {field.name: field for field in (*meta.fields, *meta.many_to_many)}


def _choices(change: Change) -> dict[Any, Any]:
    field = _fields(change.entity.kind).get(change.property)
    return dict(field.flatchoices) if field else {}
