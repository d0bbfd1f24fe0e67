"""The page of one figure: its quotes, and the figures that stand beside it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from ecosystem.browse.charts import series_chart
from ecosystem.browse.panels.metrics import Line
from ecosystem.browse.proofs import Notes, Proof, Proofs
from ecosystem.kinds.metric import METRICS
from ecosystem.models import Metric, Status

#: Figures of the same indicator about other subjects.
MOST_PEERS = 20


@require_safe
def metric_page(request: HttpRequest, pk: int) -> HttpResponse:
    """A figure with all that stands behind it, its other periods, and how others stand."""
    found = Metric.objects.filter(subject__status=Status.ACTIVE).select_related(
        "subject__region", "indicator"
    )
    metric = get_object_or_404(found, pk=pk)
    own = list(
        found.filter(subject=metric.subject_id, indicator=metric.indicator_id).order_by("-period_end", "pk")
    )
    peers = found.filter(
        indicator=metric.indicator_id, base_unit=metric.base_unit, scope=metric.scope
    ).exclude(subject=metric.subject_id)
    proofs = Proofs(metric.subject).metrics(own)
    context = {
        "catalogue": METRICS,
        "notes": Notes(),
        "line": Line(metric, proofs[metric.pk]),
        "own": [Line(m, proofs[m.pk]) for m in own if m.pk != metric.pk],
        "peers": [Line(m, Proof()) for m in peers.order_by("-base_value", "pk")[:MOST_PEERS]],
        "chart": series_chart(own),
    }
    return render(request, "browse/metric.html", context)
