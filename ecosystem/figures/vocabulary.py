"""What is counted and measured: the indicators, what else they are called, how often and since when."""

from __future__ import annotations

from typing import Any

from django.db.models import Max, Min, OuterRef, Q, Subquery
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from ecosystem.browse.catalogue import Catalogue, Restriction
from ecosystem.browse.columns import Column
from ecosystem.browse.facets import ChoiceFacet
from ecosystem.browse.facets.base import Rows
from ecosystem.browse.links import Query
from ecosystem.kinds.common import count_related
from ecosystem.models import Indicator, Metric, Status
from ecosystem.search import terms
from ecosystem.search.tokens import bare

_SHOWN: dict[str, Any] = {"indicator": OuterRef("pk"), "subject__status": Status.ACTIVE}


def _year(function: type[Min] | type[Max]) -> Subquery:
    rows = Metric.objects.filter(**_SHOWN).order_by().values("indicator")
    return Subquery(rows.annotate(_y=function("period_end__year")).values("_y"))


def _search(rows: Rows, text: str) -> Rows:
    """Every term in the name or in what else the indicator is called."""
    called = [(pk, bare("".join(also))) for pk, also in rows.order_by().values_list("pk", "synonyms") if also]
    for term in terms(text):
        found = [pk for pk, also in called if term.folded in also]
        rows = rows.filter(Q(name__icontains=term.folded) | Q(pk__in=found))
    return rows


def _figures(indicator: Any, **more: str) -> str:
    return Query(reverse("metric-list")).url(indicator=indicator.name, **more)


def _name_cell(row: Any) -> SafeString:
    return format_html('<a href="{}">{}</a>', _figures(row), row.name)


def _count_cell(row: Any) -> SafeString:
    return format_html('<a href="{}">{}</a>', _figures(row), row.figures)


def _subjects_cell(row: Any) -> SafeString:
    return format_html('<a href="{}">{}</a>', _figures(row, view="rank"), row.subjects)


def _years(row: Any) -> str | None:
    if not row.first_year:
        return None
    return str(row.first_year) if row.first_year == row.last_year else f"{row.first_year}–{row.last_year}"


INDICATORS = Catalogue(
    key="indicator",
    slug="metrics/indicators",
    title=_("Indicators"),
    icon="list-numbers",
    model=Indicator,
    rows=lambda: Indicator.objects.all(),
    search=_search,
    default_sort="-subjects",
    companions=(("metric-list", _("Metrics")),),
    restriction=Restriction(
        condition=lambda: Q(pk__in=Metric.objects.filter(subject__status=Status.ACTIVE).values("indicator")),
        label=_("Only indicators with figures are shown."),
        lift=_("Show the whole vocabulary"),
    ),
    columns=(
        Column(
            key="name",
            label=_("Indicator"),
            value=lambda row: row.name,
            cell=_name_cell,
            sort=("sort_key",),
            filter="q",
            width=28,
        ),
        Column(
            key="dimension",
            label=_("Dimension"),
            value=lambda row: row.get_dimension_display(),
            sort=("dimension",),
            filter="dimension",
            width=10,
        ),
        Column(
            key="synonyms",
            label=_("Also called"),
            value=lambda row: row.synonyms,
            filter="q",
            wide_only=True,
            width=40,
        ),
        Column(
            key="figures",
            label=_("Figures"),
            value=lambda row: row.figures,
            cell=_count_cell,
            sort=("figures",),
            numeric=True,
            annotations={"figures": count_related(Metric, **_SHOWN)},
            width=8,
        ),
        Column(
            key="subjects",
            label=_("Subjects"),
            value=lambda row: row.subjects,
            cell=_subjects_cell,
            sort=("subjects", "figures"),
            numeric=True,
            annotations={
                "subjects": count_related(Metric, of="subject", **_SHOWN),
                "figures": count_related(Metric, **_SHOWN),
            },
            width=8,
        ),
        Column(
            key="years",
            label=_("Years"),
            value=_years,
            annotations={"first_year": _year(Min), "last_year": _year(Max)},
            wide_only=True,
            width=12,
        ),
    ),
    facets=(
        ChoiceFacet(
            param="dimension",
            label=_("Dimension"),
            column="dimension",
            choices=lambda: Indicator.Dimension.choices,
        ),
    ),
)
