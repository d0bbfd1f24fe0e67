"""Regions: administrative divisions, with what they hold."""

from __future__ import annotations

from typing import Any

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.db.models.lookups import IsNull
from django.utils.translation import gettext_lazy as _

from ecosystem.browse import cells
from ecosystem.browse.catalogue import Restriction
from ecosystem.browse.columns import Column
from ecosystem.browse.facets import ChoiceFacet, RegionFacet
from ecosystem.browse.facets.base import Label
from ecosystem.browse.panels import REFERENCE, Attribute, Attributes, PlaceCounts
from ecosystem.browse.shapes import Shape
from ecosystem.kinds.common import METRICS, NAME, entity_catalogue, place_panels
from ecosystem.kinds.holdings import OF_REGIONS
from ecosystem.kinds.region_counts import attach_counts, attribute, inside
from ecosystem.models import (
    Company,
    Consortium,
    Entity,
    Kind,
    Park,
    Platform,
    Region,
    Status,
)


def _counted(kind: Kind, label: Label, model: type[Entity]) -> Column:
    name = attribute(kind)
    return Column(
        key=kind.value,
        label=label,
        value=lambda row: getattr(row, name),
        cell=lambda row: cells.count_link(getattr(row, name), kind.value, region=row.code or row.public_id),
        sort=(name,),
        filter=kind.value,
        numeric=True,
        counts=True,
        annotations={name: inside(model)},
        attached=True,
        width=10,
    )


def _documented() -> Q:
    """Provinces, and regions of which more is known than that a list names a park there."""
    own = OuterRef("pk")
    residents = Entity.objects.filter(region=own, status=Status.ACTIVE)
    listed = Q(kind=Kind.REGION) | (Q(kind=Kind.PARK) & ~Q(reference=""))
    return (
        Q(tier=Region.Tier.PROVINCE)
        | _has(residents.exclude(listed))
        | Q(metrics_count__gt=0)
        | Q(relations_count__gt=0)
    )


def _has(rows: QuerySet[Any]) -> Q:
    """That there is such a row, looked up for each region by an index.

    Of several EXISTS joined by OR PostgreSQL reads the whole tables into hashes, a hundred times as long.
    """
    return Q(IsNull(Subquery(rows.order_by().values("pk")[:1]), False))


REGIONS = entity_catalogue(
    Region,
    slug="regions",
    title=_("Regions"),
    icon="map-2",
    schema_type="AdministrativeArea",
    default_sort="code",
    restriction=Restriction(
        condition=_documented,
        label=_("Shown: provinces, and the regions that articles tell something of."),
        lift=_("Show all regions of the country"),
    ),
    columns=(
        NAME,
        Column(
            key="tier",
            label=_("Tier"),
            value=lambda row: row.get_tier_display() or None,
            property="tier",
            data=lambda row: row.tier,
            filter="tier",
            width=10,
        ),
        Column(
            key="parent",
            term="containedInPlace",
            label=_("Higher region"),
            value=lambda row: row.parent.name if row.parent else None,
            data=lambda row: row.parent,
            shape=Shape.RECORD,
            cell=lambda row: cells.region_link(row.parent),
            property="parent",
            sort=("parent__path", "path"),
            filter="region",
            select=("parent",),
            wide_only=True,
            width=20,
        ),
        Column(
            key="code",
            label=_("Code"),
            value=lambda row: row.code,
            property="code",
            sort=("code",),
            filter="region",
            wide_only=True,
            width=10,
        ),
        _counted(Kind.CONSORTIUM, _("Consortia"), Consortium),
        _counted(Kind.COMPANY, _("Companies"), Company),
        _counted(Kind.PARK, _("Parks"), Park),
        _counted(Kind.PLATFORM, _("Platforms"), Platform),
        METRICS,
    ),
    facets=(
        RegionFacet(param="region", label=_("Region"), columns=("",)),
        ChoiceFacet(param="tier", label=_("Tier"), column="tier", choices=lambda: Region.Tier.choices),
    ),
    holdings=OF_REGIONS,
    finish=attach_counts,
    panels=place_panels(
        PlaceCounts(),
        Attributes(
            attributes=(
                Attribute(label=_("Tier"), draw=lambda region: region.get_tier_display(), property="tier"),
                Attribute(
                    label=_("Higher region"),
                    draw=lambda region: cells.region_link(region.parent),
                    property="parent",
                    applies=lambda region: region.tier != Region.Tier.PROVINCE,
                ),
                Attribute(label=_("GB/T 2260 code"), draw=lambda region: region.code, property="code"),
                REFERENCE,
            )
        ),
    ),
)
