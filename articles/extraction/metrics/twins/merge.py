"""A figure that is printed twice is one metric."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from articles.extraction.document import Metric
from articles.extraction.metrics.words import synonyms
from articles.extraction.quantities.normalise import normalise

#: A figure is compared with this many earlier ones of equal amount, so that time stays linear.
_RECENT = 40
#: 三个片区 and 三大片区 are one count.
_COUNTS = frozenset({"count", "aspect"})
_QUOTES = str.maketrans("", "", "“”‘’\"'「」《》")
#: No longer name is shortened by leaving characters out.
_LONGEST = 8
#: So many digits make a figure unlikely to be that of another year as well.
_RARE = 4


def merge(metrics: Iterable[Metric]) -> list[Metric]:
    """One metric per fact: equal subject, amount and scope, and one indicator within the other."""
    kept: dict[tuple[int, Decimal, str], list[Metric]] = {}
    for metric in metrics:
        base = normalise(metric.value, metric.unit)
        unit = "" if base.dimension in _COUNTS else base.unit
        same = kept.setdefault((metric.subject, base.value, unit), [])
        for place in range(max(0, len(same) - _RECENT), len(same)):
            other = same[place]
            if _is_repeat(metric, other):
                same[place] = _better(metric, other)
                break
        else:
            same.append(metric)
    return sorted((m for same in kept.values() for m in same), key=lambda m: (m.start, m.end))


def _is_repeat(one: Metric, other: Metric) -> bool:
    if one.period != other.period and one.period and other.period and not _is_rare(one.value):
        return False
    if one.scope != other.scope and one.scope and other.scope:
        return False
    if one.start == other.start:
        return one.indicator == other.indicator and one.scope == other.scope
    this, that = (_spelled(m.indicator) for m in (one, other))
    return this in that or that in this or _shortens(this, that) or _shortens(that, this)


def _spelled(indicator: str) -> str:
    """净买入 of a headline is 净流入 of its text."""
    plain = indicator.translate(_QUOTES)
    for word, same in synonyms().items():
        plain = plain.replace(word, same)
    return plain


def _shortens(short: str, full: str) -> bool:
    """营收增速 of 营业收入增速, 固投 of 固定资产投资: the same characters, from the first on."""
    if not len(short) < len(full) <= _LONGEST or short[:1] != full[:1]:
        return False
    rest = iter(full)
    return all(char in rest for char in short)


def _is_rare(value: float) -> bool:
    """A figure of four digits and more does not come up twice by chance."""
    return len(f"{value:.10g}".replace(".", "").strip("0")) >= _RARE


def _better(one: Metric, other: Metric) -> Metric:
    """The one that knows its period, else the surer, else the one printed first."""
    return min(one, other, key=lambda m: (m.period is None, -m.confidence, m.start))
