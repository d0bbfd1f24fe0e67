"""The change log as a list: what readers saw come, change and go, and why."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from ecosystem.browse import cells
from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.changes import attach
from ecosystem.browse.columns import Column
from ecosystem.browse.facets import ChoiceFacet, EntityFacet, RangeFacet, RegionFacet, RunFacet, Scale
from ecosystem.browse.facets.base import Rows
from ecosystem.browse.memory import last_change
from ecosystem.history import visible
from ecosystem.models import Change, Kind
from ecosystem.search import entities_named, terms


def _rows() -> Rows:
    return visible()


def _search(rows: Rows, text: str) -> Rows:
    """Every word in a name of the record."""
    for term in terms(text):
        rows = rows.filter(entity__in=entities_named(term))
    return rows


def _entity_cell(row: Any) -> SafeString:
    """The record; of one that has no page, the log of what it was."""
    if not row.told.is_gone:
        return cells.kind_link(row.entity)
    url = f"{reverse('change-list')}?{urlencode({'entity': row.entity.public_id})}"
    return format_html(
        '{} <a class="text-reset" href="{}">{}</a>', cells.icon(row.entity.kind), url, row.told.name
    )


def _cause_cell(row: Any) -> SafeString | str:
    """What brought the change about; an import leads to all that it changed."""
    if row.run is None:
        return str(row.told.cause)
    url = f"{reverse('change-list')}?{urlencode({'run': row.run})}"
    return format_html('<a href="{}">{}</a>', url, row.told.cause)


CHANGES = Catalogue(
    key="change",
    slug="changes",
    title=_("Change log"),
    icon="history",
    model=Change,
    rows=_rows,
    search=_search,
    default_sort="-at",
    stamp=last_change,
    finish=attach,
    columns=(
        Column(
            key="at",
            label=_("When"),
            value=lambda row: timezone.localtime(row.at).isoformat(timespec="seconds"),
            cell=lambda row: f"{timezone.localtime(row.at):%Y-%m-%d %H:%M}",
            sort=("at",),
            filter="at",
            width=22,
        ),
        Column(
            key="entity",
            label=_("Record"),
            value=lambda row: row.told.name,
            cell=_entity_cell,
            filter="q",
            select=("entity",),
            width=36,
        ),
        Column(key="property", label=_("Property"), value=lambda row: row.told.what, width=14),
        Column(
            key="before",
            label=_("Before"),
            value=lambda row: row.told.before,
            cell=lambda row: row.told.before_html,
            width=36,
        ),
        Column(
            key="after",
            label=_("After"),
            value=lambda row: row.told.after,
            cell=lambda row: row.told.after_html,
            width=36,
        ),
        Column(
            key="cause",
            label=_("Cause"),
            value=lambda row: row.told.cause,
            cell=_cause_cell,
            filter="cause",
            select=("by",),
            wide_only=True,
            width=24,
        ),
    ),
    export_columns=(
        Column(key="id", label=_("Public id"), value=lambda row: row.entity.public_id, width=18),
        Column(key="number", label=_("Sequence number"), value=lambda row: row.pk, width=10),
    ),
    facets=(
        ChoiceFacet(param="kind", label=_("Kind"), column="entity__kind", choices=lambda: Kind.choices),
        ChoiceFacet(param="cause", label=_("Cause"), column="cause", choices=lambda: Change.Cause.choices),
        RegionFacet(param="region", label=_("Region"), columns=("entity__as_region", "entity__region")),
        RangeFacet(param="at", label=_("When"), column="at__date", scale=Scale.DATE),
        EntityFacet(param="entity", label=_("Record"), column="entity"),
        RunFacet(param="run", label=_("Import run")),
    ),
    feed="change-feed",
)
