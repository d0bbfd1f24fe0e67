"""Texts with the words marked that were searched for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import prefetch_related_objects
from django.utils.html import conditional_escape, escape, format_html
from django.utils.safestring import SafeString, mark_safe

from ecosystem.models import Entity
from ecosystem.search import terms
from ecosystem.search.marks import Marker


def marked(text: str, marker: Marker | None) -> SafeString:
    """The text, escaped, with what matches in `<mark>`."""
    if marker is None:
        return conditional_escape(text)
    drawn, at = [], 0
    for start, end in marker.spans(text):
        drawn += [escape(text[at:start]), format_html("<mark>{}</mark>", text[start:end])]
        at = end
    return mark_safe("".join([*drawn, escape(text[at:])]))  # noqa: S308 - each part was escaped above


def attach_marks(rows: Sequence[Any], text: str) -> None:
    """Put beside rows what marks the words searched for, and the other name by which they were found."""
    found = terms(text)
    entities = [row for row in rows if isinstance(row, Entity)]
    if not found or not entities:
        return
    marker = Marker(found)
    unmarked = [row for row in entities if not marker.spans(row.name)]
    prefetch_related_objects(unmarked, "names")
    for row in entities:
        row.marker = marker  # type: ignore[attr-defined]
    for row in unmarked:
        names = [name.text for name in row.names.all() if marker.spans(name.text)]
        row.also_called = names[0] if names else ""  # type: ignore[attr-defined]
