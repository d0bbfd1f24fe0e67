"""The panel of figures: by indicator, newest first, breakdowns under their total, plans apart from facts."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from ecosystem.browse.charts import breakdown_chart, series_chart
from ecosystem.browse.detail import Detail
from ecosystem.browse.figures import period, printed
from ecosystem.browse.panels.base import Panel
from ecosystem.browse.proofs import Proof
from ecosystem.models import Indicator, Metric

#: Indicators in sight before the rest is folded away.
SHOWN = 12


@dataclass(frozen=True, slots=True)
class Line:
    """One figure with its proof."""

    metric: Metric
    proof: Proof

    @property
    def printed(self) -> str:
        """Value and unit as printed."""
        return printed(self.metric)

    @property
    def told(self) -> str:
        """As printed, and who says so first: the hover of a chart."""
        outlets = [quote.outlet or quote.title for quote in self.proof.quotes[:1]]
        return " · ".join(part for part in (self.printed, *outlets) if part)

    @property
    def period(self) -> str:
        """The period in words."""
        return period(self.metric.period)


@dataclass(frozen=True, slots=True)
class Series:
    """All figures of one indicator; `chart` is there where two periods or more can be compared."""

    indicator: Indicator
    lines: list[Line]
    chart: dict[str, Any] | None
    #: The parts of it, stacked.
    breakdown: dict[str, Any] | None


@dataclass(frozen=True, kw_only=True)
class Metrics(Panel):
    """What has been counted and measured of it."""

    template = "panels/metrics.html"

    def data(self, detail: Detail) -> dict[str, Any]:
        """One series per indicator; those of the vocabulary and the best documented come first."""
        proofs = detail.metric_proofs
        series = []
        for indicator, group in groupby(detail.metrics, key=lambda m: m.indicator):
            lines = [Line(metric, proofs[metric.pk]) for metric in group]
            lines.sort(key=_newest_first)
            figures, told = [line.metric for line in lines], {line.metric.pk: line.told for line in lines}
            charts = series_chart(figures, told), breakdown_chart(figures, told)
            series.append(Series(indicator, lines, *charts))
        series.sort(key=lambda s: (not s.indicator.synonyms, -len(s.lines)))
        all_url = f"{reverse('metric-list')}?{urlencode({'subject': detail.entity.public_id})}"
        return {
            "shown": series[:SHOWN],
            "rest": series[SHOWN:],
            "total": detail.entity.metrics_count,
            "all_url": all_url,
            "denied": detail.proofs.denied_figures,
        }


def _newest_first(line: Line) -> tuple[bool, int, bool, str]:
    """By period from the newest; within one, the total before its breakdowns."""
    end = line.metric.period_end
    return (end is None, -end.toordinal() if end else 0, bool(line.metric.scope), line.metric.scope)
