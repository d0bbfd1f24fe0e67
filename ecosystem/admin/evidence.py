"""Evidence beside values: who says so, in which words, one click from the article."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from ecosystem.browse.cells import code_labels
from ecosystem.browse.enumerating import listed
from ecosystem.browse.sources import Quote, sources
from ecosystem.models import MODEL_OF, Decision, Entity
from ecosystem.services.properties import column_names, current, set_names

_MOST = 5
_LONGEST = 160


def quotes(found: Iterable[Quote]) -> SafeString | str:
    """Quotes with outlet and date, each leading to its article; a dash where there are none."""
    shown = [
        (q.url, _shortened(q.text), " · ".join(part for part in (q.outlet, q.published) if part))
        for q in list(found)[:_MOST]
    ]
    if not shown:
        return "—"
    return format_html_join("", '<div><a href="{}" target="_blank">“{}”</a> <small>{}</small></div>', shown)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def value_table(entity: Entity) -> SafeString:
    """Every property of a record: what is shown, who decided it, what reports and lists say."""
    own = MODEL_OF[entity.kind]._default_manager.get(pk=entity.pk)
    said = sources().of_attributes(entity.pk)
    decisions = _live_decisions(entity)
    rows = []
    for name in (*column_names(entity.kind), *set_names(entity.kind)):
        value = current(own, name)
        if value or name in said or name in decisions:
            rows.append(_row(own, name, decisions.get(name, []), said.get(name, [])))
    head = (_("Property"), _("Shown"), _("Decided by"), _("Reference list"), _("Reports"))
    return format_html(
        "<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>",
        format_html_join("", "<th>{}</th>", ((title,) for title in head)),
        format_html_join("", "<tr><th>{}</th><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>", rows),
    )


def _row(entity: Entity, name: str, decisions: list[Decision], said: list[Quote]) -> tuple[Any, ...]:
    label = str(getattr(entity._meta.get_field(name), "verbose_name", name))
    display = getattr(entity, f"get_{name}_display", None)
    value = display() if display else getattr(entity, name)
    several = hasattr(value, "all")
    shown = listed(value.all()) if several else value
    return (
        label,
        "—" if shown in (None, "") else shown,
        format_html_join("", "<div>{}</div>", ((_decision(d),) for d in decisions)),
        entity.baseline.get(name) or "",
        format_html_join("", "<div>{}</div>{}", _by_value(said, code_labels() if several else {})),
    )


def _by_value(said: list[Quote], labels: dict[str, str]) -> list[tuple[str, SafeString | str]]:
    """What was said, and by whom, the values apart."""
    groups: dict[str, list[Quote]] = {}
    for quote in said:
        value = quote.value
        codes = value if isinstance(value, list) else [value or ""]
        text = listed(labels.get(code, code) for code in codes)
        groups.setdefault(text, []).append(quote)
    return [(text, quotes(group)) for text, group in groups.items()]


def _decision(decision: Decision) -> str:
    who = str(decision.by) if decision.by else "—"
    parts = [decision.get_action_display(), who, f"{decision.at:%Y-%m-%d}", decision.reason]
    return " · ".join(part for part in parts if part)


def _live_decisions(entity: Entity) -> dict[str, list[Decision]]:
    found: dict[str, list[Decision]] = {}
    for decision in entity.decisions.filter(undone=None).select_related("by"):
        found.setdefault(decision.property, []).append(decision)
    return found
