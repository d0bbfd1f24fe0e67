"""A headline rounds what the text then prints to the last digit: one fact, told exactly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from articles.extraction.document import Metric
from articles.extraction.quantities.normalise import normalise

#: Figures of fewer digits come close to another by chance.
_DIGITS = 2
#: A figure is compared with this many others of about its amount, so that time stays linear.
_MOST = 12
#: No rounded figure of so many digits is further from the exact one.
_NEAR = Decimal("1.1")


def exact(metrics: Sequence[Metric]) -> list[Metric]:
    """Metrics without those that another prints with more digits."""
    groups: defaultdict[tuple[int, str], list[tuple[Decimal, Metric]]] = defaultdict(list)
    for metric in metrics:
        if metric.value > 0:
            base = normalise(metric.value, metric.unit)
            groups[metric.subject, base.unit].append((base.value, metric))
    rounded = {
        id(metric)
        for same in groups.values()
        if len(same) > 1
        for metric in _rounded(sorted(same, key=lambda pair: pair[0]))
    }
    return [metric for metric in metrics if id(metric) not in rounded]


def _rounded(same: list[tuple[Decimal, Metric]]) -> list[Metric]:
    """Those of one subject and unit, in order of amount, that another tells exactly."""
    out = []
    for place, (low, one) in enumerate(same):
        for high, other in same[place + 1 : place + 1 + _MOST]:
            if high > low * _NEAR:
                break
            if _tells_one_fact(one, other):
                out += [one] * _rounds(low, one, high, other) + [other] * _rounds(high, other, low, one)
    return out


def _tells_one_fact(one: Metric, other: Metric) -> bool:
    if one.start == other.start or one.scope != other.scope:
        return False
    if one.period != other.period and one.period and other.period:
        return False
    return one.indicator in other.indicator or other.indicator in one.indicator


def _rounds(base: Decimal, coarse: Metric, amount: Decimal, fine: Metric) -> bool:
    """Whether a figure is another with fewer digits: 34% of 33.79%, 2231万余元 of 2231.01万元."""
    digits, more = (_digits(metric.value) for metric in (coarse, fine))
    if not _DIGITS <= digits < more or (coarse.value % 10 == 0 and not coarse.qualifier):
        return False
    printed = Decimal(f"{coarse.value:.10g}").normalize()
    last = Decimal(1).scaleb(int(printed.as_tuple().exponent))
    told = amount * printed / base
    cut = told.quantize(last, ROUND_DOWN) == printed
    if coarse.qualifier == ">":
        return cut
    # a headline leaves digits out as often as it rounds: 总投资236亿元, then 236.7亿元
    headline = coarse.start < fine.start and coarse.period is None and coarse.indicator == fine.indicator
    return (cut and headline) or told.quantize(last, ROUND_HALF_UP) == printed


def _digits(value: float) -> int:
    return len(f"{value:.10g}".replace(".", "").strip("0"))
