"""A table of the quality page, drawn on the page and written to the CSV alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ecosystem.browse.facets.base import Label


@dataclass(frozen=True, slots=True)
class Cell:
    """One value; `share` (0–1) is drawn as a bar, `url` leads to what is counted."""

    text: str
    url: str = ""
    share: float | None = None
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and rows, the first cell of a row being its head."""

    key: str
    title: Label
    headings: Sequence[Label]
    rows: list[list[Cell]]
    hint: Label = ""
    #: Of the chart above the table: its data for `includes/bars.html`.
    bars: list[dict[str, object]] = field(default_factory=list)


def number(value: int, url: str = "") -> Cell:
    """A count."""
    return Cell(str(value), url if value else "", is_number=True)


def share(part: int, whole: int, url: str = "") -> Cell:
    """A part of a whole; a dash where there is no whole."""
    if not whole:
        return Cell("—", is_number=True)
    text = f"{100 * part / whole:.0f}%"
    return Cell(text, url if part else "", share=round(part / whole, 4), is_number=True)
