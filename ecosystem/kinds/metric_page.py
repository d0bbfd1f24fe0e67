"""The page of one figure: its quotes, and the figures that stand beside it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.html import format_html
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from ecosystem.browse import cells
from ecosystem.browse.charts import series_chart
from ecosystem.browse.panels.metrics import Line
from ecosystem.browse.proofs import Notes, Proof, Proofs
from ecosystem.browse.values import FIGURE, address
from ecosystem.browse.views import wants_fragment
from ecosystem.browse.whence import Line as Sourced
from ecosystem.browse.whence import answer
from ecosystem.kinds.metric import METRICS
from ecosystem.models import Metric, Status

#: Figures of the same indicator about other subjects.
MOST_PEERS = 20


@require_safe
@vary_on_headers("HX-Request", "HX-History-Restore-Request")
def metric_page(request: HttpRequest, pk: int) -> HttpResponse:
    """A figure with all that stands behind it, its other periods, and how others stand."""
    found = Metric.objects.filter(subject__status=Status.ACTIVE).select_related(
        "subject__region", "indicator"
    )
    metric = get_object_or_404(found, pk=pk)
    if wants_fragment(request) and request.GET.get("of"):
        return _whence(request, metric)
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


def _whence(request: HttpRequest, metric: Metric) -> HttpResponse:
    """What stands behind the figure; others of its slot are other values."""
    slot = Metric.objects.filter(
        subject=metric.subject_id,
        indicator=metric.indicator_id,
        period=metric.period,
        scope=metric.scope,
        nature=metric.nature,
    )
    own = list(slot.select_related("indicator"))
    proof = Proofs(metric.subject).metrics(own)[metric.pk]
    line = Line(metric, proof)
    value = format_html("{} {}", line.period, cells.figure(metric))
    page = address(metric.get_absolute_url(), FIGURE)
    return answer(request, metric.subject.name, [Sourced(metric.indicator.name, value, proof)], page)
