"""Relations as a list: the table of the graph, with its filters and exports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from ecosystem.browse import cells
from ecosystem.browse.catalogue import Catalogue, Restriction
from ecosystem.browse.columns import Column
from ecosystem.browse.facets import ChoiceFacet, ConfidenceFacet, RangeFacet
from ecosystem.browse.facets.base import Rows
from ecosystem.browse.figures import period
from ecosystem.browse.shapes import Shape
from ecosystem.browse.sources import sources
from ecosystem.kinds.quoted import EVIDENCE, attach, quoted
from ecosystem.kinds.relation_ends import EndsEntityFacet, EndsKindFacet, EndsRegionFacet, EndsSectorFacet
from ecosystem.models import Relation, RelationType, Status
from ecosystem.search import entities_named, terms


def _rows() -> Rows:
    return Relation.objects.filter(subject__status=Status.ACTIVE, object__status=Status.ACTIVE)


def _search(rows: Rows, text: str) -> Rows:
    """Every word in a name of one of the ends."""
    for term in terms(text):
        named = entities_named(term)
        rows = rows.filter(Q(subject__in=named) | Q(object__in=named))
    return rows


def _attach_quotes(relations: Sequence[Any]) -> None:
    attach(relations, sources().of_relations)


RELATIONS = Catalogue(
    key="graph",
    slug="graph",
    title=_("Graph"),
    icon="chart-dots-3",
    model=Relation,
    rows=_rows,
    search=_search,
    default_sort="-sources",
    finish=_attach_quotes,
    restriction=Restriction(
        condition=lambda: ~Q(type=RelationType.LOCATED_IN),
        label=_("Shown: who works with whom; where something is located is left out."),
        lift=_("Show locations too"),
    ),
    columns=(
        Column(
            key="subject",
            label=_("Subject"),
            value=lambda row: row.subject.name,
            data=lambda row: row.subject,
            shape=Shape.RECORD,
            cell=lambda row: cells.kind_link(row.subject),
            sort=("subject__sort_key", "type"),
            filter="entity",
            select=("subject__as_region",),
            width=36,
        ),
        Column(
            key="type",
            label=_("Relation"),
            value=lambda row: row.get_type_display(),
            data=lambda row: row.type,
            sort=("type",),
            filter="type",
            width=14,
        ),
        Column(
            key="object",
            label=_("Object"),
            value=lambda row: row.object.name,
            data=lambda row: row.object,
            shape=Shape.RECORD,
            cell=lambda row: cells.kind_link(row.object),
            sort=("object__sort_key", "type"),
            filter="entity",
            select=("object__as_region",),
            width=36,
        ),
        Column(
            key="title",
            label=_("Title"),
            value=lambda row: row.title or None,
            filter="q",
            wide_only=True,
            width=20,
        ),
        Column(
            key="period",
            label=_("Period"),
            value=lambda row: row.period or None,
            cell=lambda row: period(row.period),
            sort=("period",),
            filter="q",
            wide_only=True,
            width=14,
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
    export_columns=(
        Column(key="subject_id", label=_("Subject id"), value=lambda row: row.subject.public_id, width=18),
        Column(key="object_id", label=_("Object id"), value=lambda row: row.object.public_id, width=18),
        Column(
            key="link",
            label=_("Address of the sentence"),
            value=quoted("url"),
            shape=Shape.LINK,
            width=30,
        ),
    ),
    facets=(
        EndsRegionFacet(param="region", label=_("Region")),
        EndsSectorFacet(param="sector", label=_("Sector")),
        ChoiceFacet(param="type", label=_("Relation"), column="type", choices=lambda: RelationType.choices),
        EndsKindFacet(param="kind", label=_("Kind")),
        EndsEntityFacet(param="entity", label=_("Record")),
        RangeFacet(param="publishers", label=_("Sources"), column="sources"),
        ConfidenceFacet(param="confidence", label=_("Confidence")),
    ),
)
