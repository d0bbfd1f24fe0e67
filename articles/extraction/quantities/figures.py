"""Quantities: every number with a unit, its bound and its range."""

from __future__ import annotations

from articles.extraction.document import Layout, Quantity
from articles.extraction.quantities.arabic import arabic
from articles.extraction.quantities.points import points
from articles.extraction.quantities.shares import shares
from articles.extraction.quantities.spelled import spelled


def find_quantities(layout: Layout) -> list[Quantity]:
    """Every number with a unit, in text order, without overlaps."""
    return quantities_of(layout.text)


def quantities_of(text: str) -> list[Quantity]:
    """The quantities of a text; ranks, dates, model numbers and idioms are not quantities."""
    found = [*points(text), *arabic(text), *spelled(text), *shares(text)]
    found.sort(key=lambda q: (q.start, -q.end))
    out: list[Quantity] = []
    for quantity in found:
        if not out or quantity.start >= out[-1].end:
            out.append(quantity)
    return out
