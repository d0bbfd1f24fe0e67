"""Metrics: every figure with its subject, unit, period and source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import Q
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from ecosystem.browse import cells
from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.columns import Column
from ecosystem.browse.facets import (
    ChoiceFacet,
    ConfidenceFacet,
    EntityFacet,
    RangeFacet,
    RegionFacet,
    YearFacet,
)
from ecosystem.browse.facets.base import Rows
from ecosystem.browse.figures import period, printed
from ecosystem.browse.memory import last_change
from ecosystem.browse.shapes import Shape
from ecosystem.browse.sources import sources
from ecosystem.browse.values import FIGURE
from ecosystem.kinds.metric_displays import DISPLAYS, MEASURES
from ecosystem.kinds.quoted import EVIDENCE, attach, quoted
from ecosystem.models import Kind, Metric, Nature, Status
from ecosystem.search import entities_named, terms


def _rows() -> Rows:
    return Metric.objects.filter(subject__status=Status.ACTIVE)


def _search(rows: Rows, text: str) -> Rows:
    """Every term in a name of the subject, or in the indicator or scope."""
    for term in terms(text):
        found = Q(subject__in=entities_named(term)) | Q(indicator__name__icontains=term.folded)
        rows = rows.filter(found | Q(scope__icontains=term.folded))
    return rows


def _attach_quotes(metrics: Sequence[Any]) -> None:
    attach(metrics, sources().of_metrics)


def _figure_cell(metric: Metric) -> SafeString:
    words = '<a class="text-reset" href="{}">{}</a>'
    return format_html(words, metric.get_absolute_url(), cells.figure(metric))


#: Columns that only exports carry: numbers as numbers, and where they are printed.
_EXPORTED = (
    Column(key="number", label=_("Number"), value=lambda row: row.value, shape=Shape.NUMBER, width=12),
    Column(key="unit", label=_("Unit"), value=lambda row: row.unit or None, width=8),
    Column(
        key="bound",
        label=_("Bound"),
        value=lambda row: row.get_qualifier_display() or None,
        data=lambda row: row.qualifier,
        width=8,
    ),
    Column(
        key="base_value", label=_("Normalised value"), value=lambda row: row.base_value, shape=Shape.NUMBER
    ),
    Column(key="base_unit", label=_("Normalised unit"), value=lambda row: row.base_unit or None, width=8),
    Column(key="outlet", label=_("Source"), value=quoted("outlet")),
    Column(key="published", label=_("Published"), value=quoted("published"), width=12),
    Column(key="article", label=_("Article"), value=quoted("title"), width=40),
)


METRICS = Catalogue(
    key="metric",
    slug="metrics",
    title=_("Metrics"),
    icon="chart-bar",
    schema_type="Observation",
    model=Metric,
    rows=_rows,
    search=_search,
    default_sort="subject",
    finish=_attach_quotes,
    export_columns=_EXPORTED,
    stamp=last_change,
    columns=(
        Column(
            key="subject",
            term="observationAbout",
            label=_("Subject"),
            value=lambda row: row.subject.name,
            data=lambda row: row.subject,
            shape=Shape.RECORD,
            cell=lambda row: cells.kind_link(row.subject),
            sort=("subject__sort_key", "subject_id", "indicator__sort_key", "period_end"),
            filter="subject",
            select=("subject__as_region",),
            width=36,
        ),
        Column(
            key="indicator",
            term="measuredProperty",
            label=_("Indicator"),
            value=lambda row: row.indicator.name,
            sort=("indicator__sort_key", "indicator_id", "base_value"),
            filter="indicator",
            select=("indicator",),
            width=24,
        ),
        Column(
            key="value",
            quotes="quotes",
            label=_("Value"),
            value=printed,
            shape=Shape.TEXT,
            cell=_figure_cell,
            property=FIGURE,
            sort=("base_unit", "base_value"),
            filter="indicator",
            numeric=True,
        ),
        Column(
            key="period",
            term="observationPeriod",
            label=_("Period"),
            value=lambda row: row.period or None,
            cell=lambda row: period(row.period),
            sort=("period_end",),
            filter="year",
            width=18,
        ),
        Column(
            key="scope",
            label=_("Breakdown"),
            value=lambda row: row.scope or None,
            filter="scope",
            wide_only=True,
        ),
        Column(
            key="nature",
            label=_("Fact or plan"),
            value=lambda row: row.get_nature_display(),
            data=lambda row: row.nature,
            filter="nature",
            wide_only=True,
            width=10,
        ),
        Column(
            key="sources",
            label=_("Sources"),
            value=lambda row: row.sources,
            sort=("sources",),
            filter="publishers",
            numeric=True,
            wide_only=True,
            width=8,
        ),
        EVIDENCE,
    ),
    facets=(
        RegionFacet(param="region", label=_("Region"), columns=("subject__as_region", "subject__region")),
        ChoiceFacet(
            param="kind", label=_("Kind of subject"), column="subject__kind", choices=lambda: Kind.choices
        ),
        ChoiceFacet(param="indicator", label=_("Indicator"), column="indicator__name"),
        YearFacet(param="year", label=_("Year"), column="period_end", dates=True),
        ChoiceFacet(param="nature", label=_("Fact or plan"), column="nature", choices=lambda: Nature.choices),
        ChoiceFacet(param="scope", label=_("Breakdown"), column="scope", hidden=True),
        RangeFacet(param="value", label=_("Normalised value"), column="base_value"),
        RangeFacet(param="publishers", label=_("Sources"), column="sources"),
        ConfidenceFacet(param="confidence", label=_("Confidence")),
        EntityFacet(param="subject", label=_("Subject"), column="subject"),
        *MEASURES,
    ),
    displays=DISPLAYS,
    companions=(("indicator-list", _("All indicators")),),
)
