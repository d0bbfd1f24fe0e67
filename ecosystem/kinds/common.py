"""Columns, facets and counts that several kinds share."""

from __future__ import annotations

from typing import Any

from django.db.models import F, Func, IntegerField, Model, Prefetch, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from ecosystem.browse import cells
from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.columns import Column
from ecosystem.browse.facets import (
    ChoiceFacet,
    EntityFacet,
    RangeFacet,
    RegionFacet,
    RelatedFacet,
    RelationFacet,
    YearFacet,
)
from ecosystem.browse.facets.base import Label, Rows
from ecosystem.browse.links import MOST_TICKED
from ecosystem.browse.memory import last_change
from ecosystem.browse.panels import Articles, Graph, Holdings, Log, Metrics, Panel, Relations, Timeline
from ecosystem.browse.shapes import Shape
from ecosystem.browse.values import RELATION
from ecosystem.models import Entity, Level, Relation, RelationType, Sector, Status
from ecosystem.search import by_name


def count_related(model: type[Model], *also: Q, of: str = "pk", **conditions: Any) -> Coalesce:
    """A correlated count of distinct values: right beside other joins, free where it is not selected."""
    rows = model._default_manager.filter(*also, **conditions).order_by()
    counted = rows.annotate(
        _n=Func(F(of), function="COUNT", template="%(function)s(DISTINCT %(expressions)s)")
    ).values("_n")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)


def active(model: type[Entity]) -> Rows:
    """The entities that are shown under their own name."""
    # The kind says nothing new, but the index over kind, status and name begins with it.
    return model._default_manager.filter(kind=model.KIND, status=Status.ACTIVE)


NAME = Column(
    key="name",
    term="name",
    label=_("Name"),
    value=lambda row: row.name,
    cell=cells.row_link,
    property="name",
    sort=("sort_key",),
    filter="q",
    width=36,
)
REGION = Column(
    key="region",
    term="location",
    label=_("Region"),
    value=lambda row: row.region.name if row.region else None,
    data=lambda row: row.region,
    shape=Shape.RECORD,
    cell=lambda row: cells.region_link(row.region),
    property="region",
    sort=("region__path", "region__sort_key"),
    filter="region",
    select=("region",),
    width=20,
)
CATEGORY = Column(
    key="category",
    label=_("Category"),
    value=lambda row: row.category or None,
    property="category",
    sort=("category",),
    filter="category",
    wide_only=True,
)
LEVEL = Column(
    key="level",
    label=_("Level"),
    value=lambda row: row.get_level_display() or None,
    data=lambda row: row.level,
    cell=lambda row: cells.level_badge(row.level, row.get_level_display()),
    property="level",
    sort=("level",),
    filter="level",
    width=10,
)
FOUNDED = Column(
    key="founded",
    property="founded",
    term="foundingDate",
    label=_("Founded"),
    value=lambda row: row.founded,
    sort=("founded",),
    numeric=True,
    filter="founded",
    wide_only=True,
    width=8,
)
RELATIONS = Column(
    key="relations",
    label=_("Relations"),
    value=lambda row: row.relations_count,
    cell=lambda row: cells.page_count(row, row.relations_count, "relations"),
    sort=("relations_count",),
    filter="relations",
    numeric=True,
    counts=True,
    width=8,
)
METRICS = Column(
    key="metrics",
    label=_("Metrics"),
    value=lambda row: row.metrics_count,
    cell=lambda row: cells.count_link(row.metrics_count, "metric", subject=row.public_id),
    sort=("metrics_count",),
    filter="metrics",
    numeric=True,
    counts=True,
    width=8,
)


def sectors_column(key: str) -> Column:
    """Sectors of a kind that has them; a tag leads to the kind's list filtered by it."""
    return Column(
        key="sectors",
        label=_("Sectors"),
        value=lambda row: [cells.sector_name(s) for s in row.sectors.all()],
        data=lambda row: row.sectors.all(),
        shape=Shape.TERMS,
        cell=lambda row: cells.sector_tags(key, row.sectors.all()),
        property="sectors",
        filter="sector",
        prefetch=("sectors",),
        wide_only=True,
        width=26,
    )


def tied_column(
    key: str,
    label: Label,
    type_: RelationType,
    *,
    inverse: bool,
    param: str,
    wide_only: bool = False,
    term: str = "",
) -> Column:
    """The entities at the other end of one type of relation: leader, host, organisation."""
    manager, other = ("inverse_relations", "subject") if inverse else ("relations", "object")
    attribute = f"{key}_ties"
    ties = Relation.objects.filter(type=type_).select_related(other).order_by("-sources", "pk")
    return Column(
        key=key,
        label=label,
        value=lambda row: [getattr(tie, other).name for tie in getattr(row, attribute)],
        data=lambda row: [getattr(tie, other) for tie in getattr(row, attribute)],
        shape=Shape.RECORDS,
        cell=lambda row: cells.links(getattr(tie, other) for tie in getattr(row, attribute)),
        filter=param,
        property=f"{RELATION}{type_.value}",
        ties=attribute,
        term=term,
        prefetch=(Prefetch(manager, queryset=ties, to_attr=attribute),),
        wide_only=wide_only,
        width=30,
    )


PUBLIC_ID = Column(
    key="id", label=_("Public id"), value=lambda row: row.public_id, term="identifier", width=18
)

#: Rows by public id: what was ticked in a list.
TICKED = EntityFacet(param="id", label=_("Ticked"), most=MOST_TICKED)
REGION_FACET = RegionFacet(param="region", label=_("Region"))
FOUNDED_FACET = YearFacet(param="founded", label=_("Founded"), column="founded")
LEVEL_FACET = ChoiceFacet(param="level", label=_("Level"), column="level", choices=lambda: Level.choices)
CATEGORY_FACET = ChoiceFacet(param="category", label=_("Category"), column="category")
SECTOR_FACET = RelatedFacet(
    param="sector",
    label=_("Sector"),
    column="sectors",
    model=Sector,
    key="code",
    name_en="name_en",
    ordered_by="position",
    multiple=True,
)


def relation_facet(param: str, label: Label, type_: RelationType, *, inverse: bool = False) -> RelationFacet:
    """A facet over one end of a type of relation."""
    return RelationFacet(param=param, label=label, relation=type_, inverse=inverse)


def standard_panels(*first: Panel) -> tuple[Panel, ...]:
    """The boxes that every entity's page ends with."""
    return (*first, Relations(), Holdings(), Metrics(), Timeline(), Log(), Graph(), Articles())


def place_panels(*first: Panel) -> tuple[Panel, ...]:
    """The same for places, whose figures matter more than the many that are located there."""
    return (*first, Holdings(), Metrics(), Relations(), Timeline(), Log(), Graph(), Articles())


def count_ranges(columns: tuple[Column, ...]) -> tuple[RangeFacet, ...]:
    """A range for each column that counts, named as the column."""
    return tuple(
        RangeFacet(
            param=column.key, label=column.label, column=column.sort[0], annotations=column.annotations
        )
        for column in columns
        if column.counts
    )


def entity_catalogue(model: type[Entity], **declared: Any) -> Catalogue:
    """A catalogue of one kind of entity, searched by name; its counts can be filtered from … to …."""
    columns: tuple[Column, ...] = declared["columns"]
    declared["facets"] = (*declared["facets"], *count_ranges(columns), TICKED)
    return Catalogue(
        key=str(model.KIND.value),
        model=model,
        rows=lambda: active(model),
        search=by_name,
        default_sort=declared.pop("default_sort", "name"),
        export_columns=(PUBLIC_ID,),
        stamp=last_change,
        **declared,
    )
