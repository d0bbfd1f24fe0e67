"""What makes figures comparable: one unit, one dimension, fact or plan, and periods of one length."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from django.utils.translation import gettext as _

from ecosystem.browse.charts import shape
from ecosystem.browse.figures import period, unit_word
from ecosystem.models import Indicator, Metric, Nature


class Sort(NamedTuple):
    """Figures of one sort stand in one table and on one axis."""

    nature: str
    dimension: str
    base_unit: str
    #: Of the period: `charts.shape`.
    shape: str
    scope: str

    @property
    def words(self) -> str:
        """What tells it from the others: Actual · money · whole years."""
        parts = [
            Nature(self.nature).label,
            Indicator.Dimension(self.dimension).label,
            unit_word(self.base_unit),
        ]
        return " · ".join(str(part) for part in (*parts, span_words(self.shape), self.scope) if part)


def span_words(form: str) -> str:
    """How long the periods of a shape are."""
    known = {"": _("no period"), "0": _("whole years"), "1": _("single months"), "2": _("single days")}
    if form in known:
        return known[form]
    if "Q" in form:
        return _("quarters")
    return period(re.sub(r"Y-", "2000-", form)).replace("2000年", "").replace("2000-", "")


def sorted_apart(metrics: Iterable[Metric]) -> list[tuple[Sort, list[Metric]]]:
    """The figures by sort; facts first, then the sort that most subjects have."""
    found: dict[Sort, list[Metric]] = defaultdict(list)
    for metric in metrics:
        form = shape(metric.period) if metric.period else ""
        dimension = metric.indicator.dimension
        found[Sort(metric.nature, dimension, metric.base_unit, form, metric.scope)].append(metric)
    return sorted(found.items(), key=_first)


def _first(item: tuple[Sort, list[Metric]]) -> tuple[int, bool, int, Sort]:
    sort, metrics = item
    subjects = len({metric.subject_id for metric in metrics})
    return list(Nature.values).index(sort.nature), bool(sort.scope), -subjects, sort
