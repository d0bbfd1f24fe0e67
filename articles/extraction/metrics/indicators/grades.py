"""Counts that an amount before them narrows, where the noun has been told."""

from __future__ import annotations

import re

from articles.extraction.metrics.figure import AND_MORE, Figure

#: All that stands between the amount and the count.
_THE = re.compile("(?:的)?(?:共?有|达到?|为|共|已)*")


def narrows(figure: Figure, following: Figure, counted: Figure | None) -> bool:
    """企业403家，其中估值过亿元的41家: the amount only says which of the things counted before."""
    if figure.dimension != "money" or following.dimension != "count" or counted is None:
        return False
    bounded = figure.quantity.qualifier == ">" or figure.quantity.upper or AND_MORE.match(figure.post)
    if not bounded or following.clause is not figure.clause or not _follows(following):
        return False
    less = following.quantity.value < counted.quantity.value
    return less and counted.core != "" and following.quantity.unit == counted.quantity.unit


def _follows(following: Figure) -> bool:
    """Whether nothing but the amount tells what is counted."""
    if following.behind is not None:
        return False
    between = AND_MORE.sub("", following.pre, count=1)
    return _THE.fullmatch(between) is not None


def graded(figure: Figure, narrowing: Figure | None, counted: Figure | None) -> bool:
    """估值过亿元的有41家: of what was counted before."""
    if narrowing is None or counted is None or not narrows(narrowing, figure, counted):
        return False
    figure.name(counted.core, "graded", 0.75)
    return True
