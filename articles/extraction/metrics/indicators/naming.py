"""Indicators of the figures of a sentence, left to right."""

from __future__ import annotations

from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.indicators import amounts
from articles.extraction.metrics.indicators.carried import carry_verb, scope_owners, scope_sums
from articles.extraction.metrics.indicators.exactly import told_exactly
from articles.extraction.metrics.indicators.lists import name_list
from articles.extraction.metrics.indicators.past import Past
from articles.extraction.metrics.indicators.ratios import name_ratio
from articles.extraction.metrics.indicators.rows import ROW
from articles.extraction.metrics.indicators.sectors import scope_sectors

#: Two counts with their sums.
_PAIRS = 3


def name_figures(text: str, figures: list[Figure], past: Past) -> None:
    """Name what each figure counts; each may lean on the figures before it."""
    scope: str | None = None
    for place, figure in enumerate(figures):
        if figure.dropped:
            continue
        if not figure.indicator:
            _name(text, figures, place, past)
        if place:
            carry_verb(text, figures[place - 1], figure)
        if figure.rule == amounts.MODIFIER:
            scope = figure.quantity_text(text)
            continue
        if scope and figure.indicator and figure.scope is None:
            figure.scope = scope
        scope = None
        if figure.indicator:
            past.add(figure)
    if len(figures) > 1:
        scope_owners(text, figures)
        scope_sectors(text, figures)
    if len(figures) > _PAIRS:
        scope_sums(text, figures)


def _name(text: str, figures: list[Figure], place: int, past: Past) -> None:
    figure, before = figures[place], figures[place - 1] if place else None
    if told_exactly(text, figure, before) or name_list(text, figures[place : place + ROW], past):
        return
    if figure.dimension == "ratio":
        name_ratio(figure, past.last)
        return
    narrowing = before if before is not None and before.rule == amounts.MODIFIER else None
    following = figures[place + 1] if place + 1 < len(figures) else None
    amounts.name_amount(figure, past, following, narrowing)
