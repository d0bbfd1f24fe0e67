"""A mark that was passed and then the exact figure: 突破1000家，达1012家 is one fact."""

from __future__ import annotations

import re

from articles.extraction.metrics.figure import Figure
from articles.extraction.quantities.normalise import normalise

#: All that stands between the two.
_TOLD = re.compile(
    "(?:[^，。；0-9]{0,2}(?:大关|关口|台阶|门槛))?[，、（(]?"
    "(?:实际|最终|目前|现|总量|总数|总额)*已?(?:达到?|完成|实现|为|有|增至|升至)了?"
)
#: The exact one is no further above the mark.
_NEAR = 2


def told_exactly(text: str, figure: Figure, last: Figure | None) -> bool:
    """The exact figure takes the noun of the mark, and the mark is not told as well."""
    if last is None or last.dimension != figure.dimension or last.quantity.qualifier != ">" or not last.core:
        return False
    if last.dimension == "ratio" or not _TOLD.fullmatch(text, last.quantity.end, figure.quantity.start):
        return False
    mark, exact = (normalise(f.quantity.value, f.quantity.unit) for f in (last, figure))
    if mark.unit != exact.unit or not mark.value <= exact.value < mark.value * _NEAR:
        return False
    figure.name(last.indicator, last.rule, last.confidence, last.core)
    figure.scope, last.dropped = last.scope, True
    return True
