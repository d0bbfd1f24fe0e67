"""One fact under two subjects: the topic that was held for it, and the name that the text says it of."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from articles.extraction.document import Mention, Metric

#: How far before its clause the subject of a figure stands that names it.
_BACK = 60
#: So many digits besides zeros that a figure comes up twice by chance no more.
_DIGITS = 2
#: Nouns as short as this come up again by chance.
_SHORT = 2
#: A figure is compared with this many others of equal amount, so that time stays linear.
_MOST = 12


def once(metrics: list[Metric], mentions: Sequence[Mention]) -> list[Metric]:
    """Metrics without those of a subject not named near them that a subject named there has as well."""
    amounts: defaultdict[tuple[float, str], list[Metric]] = defaultdict(list)
    for metric in metrics:
        if len(f"{metric.value:.10g}".replace(".", "").strip("0")) >= _DIGITS:
            amounts[metric.value, metric.unit].append(metric)
    starts = [mention.start for mention in mentions]
    dropped = {
        id(metric)
        for same in amounts.values()
        if len({metric.subject for metric in same}) > 1
        for metric in _repeats(same[:_MOST], mentions, starts)
    }
    return [metric for metric in metrics if id(metric) not in dropped]


def _repeats(same: list[Metric], mentions: Sequence[Mention], starts: list[int]) -> list[Metric]:
    named = [_is_named(metric, mentions, starts) for metric in same]
    sure = [metric for metric, is_named in zip(same, named, strict=True) if is_named]
    return [
        metric
        for metric, is_named in zip(same, named, strict=True)
        if not is_named and any(_tells_again(metric, other) for other in sure)
    ]


def _is_named(metric: Metric, mentions: Sequence[Mention], starts: list[int]) -> bool:
    """Whether a name of the subject, or a noun that stands for it, is near."""
    near = mentions[bisect_left(starts, metric.start - _BACK) : bisect_left(starts, metric.end)]
    return any(mention.thing == metric.subject for mention in near)


def _tells_again(one: Metric, other: Metric) -> bool:
    if one.subject == other.subject or one.scope != other.scope:
        return False
    short, full = sorted((one.indicator, other.indicator), key=len)
    return len(short) >= _SHORT and short in full
