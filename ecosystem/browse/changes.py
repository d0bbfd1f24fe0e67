"""Changes of shown values, in words and ready for a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.html import format_html

from ecosystem.browse.change_words import Labels, labels_for, property_label, sign, value_text
from ecosystem.browse.persons import called
from ecosystem.models import Change, Status


@dataclass(frozen=True, slots=True)
class Told:
    """A change in words, ready for a page."""

    change: Change
    labels: Labels

    @property
    def sign(self) -> str:
        """`+` for what appears, `-` for what vanishes, `~` for what is another now."""
        return sign(self.change)

    @property
    def name(self) -> str:
        """The record's name; of one that a person hid, its public id."""
        entity = self.change.entity
        return entity.public_id if getattr(self.change, "withheld", False) else entity.name

    @property
    def is_gone(self) -> bool:
        """Whether the record has no page to lead to."""
        return self.change.entity.status == Status.HIDDEN

    @property
    def what(self) -> str:
        """What the property is called."""
        return property_label(self.change)

    @property
    def before(self) -> str:
        """The value before."""
        return value_text(self.change, self.change.before, self.labels)

    @property
    def after(self) -> str:
        """The value after."""
        return value_text(self.change, self.change.after, self.labels)

    @property
    def before_html(self) -> str:
        """The value before; another record leads to its page."""
        return _linked(self.change.before, self.before)

    @property
    def after_html(self) -> str:
        """The value after; another record leads to its page."""
        return _linked(self.change.after, self.after)

    @property
    def cause(self) -> str:
        """Import, person and the reason given."""
        change = self.change
        run = f"#{change.run}" if change.run else ""
        head = f"{change.get_cause_display()} {run}".strip()
        return " · ".join(part for part in (head, called(change.by), change.reason) if part)


def told(changes: Iterable[Change]) -> list[Told]:
    """Each change in the words of the language."""
    rows = list(changes)
    labels = labels_for(rows)
    return [Told(change, labels) for change in rows]


def attach(changes: Sequence[Any]) -> None:
    """Put its words on each change of a list."""
    for words in told(changes):
        words.change.told = words  # type: ignore[attr-defined]


def _linked(value: Any, text: str) -> str:
    if not isinstance(value, dict) or "id" not in value:
        return text
    return format_html('<a href="{}">{}</a>', reverse("permanent", args=[value["id"]]), text)
