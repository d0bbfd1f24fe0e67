"""Companies: enterprises and groups."""

from dataclasses import replace

from django.utils.translation import gettext_lazy as _

from ecosystem.browse import cells
from ecosystem.browse.columns import Column
from ecosystem.browse.enumerating import listed
from ecosystem.browse.facets import RelatedFacet, TextFacet
from ecosystem.browse.panels import FOUNDED as FOUNDED_LINE
from ecosystem.browse.panels import PLACE, REFERENCE, Attribute, Attributes
from ecosystem.browse.shapes import Shape
from ecosystem.kinds.common import (
    FOUNDED,
    FOUNDED_FACET,
    METRICS,
    NAME,
    REGION,
    REGION_FACET,
    RELATIONS,
    SECTOR_FACET,
    entity_catalogue,
    relation_facet,
    sectors_column,
    standard_panels,
)
from ecosystem.kinds.consortium import SECTORS_LINE
from ecosystem.kinds.holdings import OF_COMPANIES
from ecosystem.models import Company, Park, Qualification, RelationType

COMPANIES = entity_catalogue(
    Company,
    slug="companies",
    title=_("Companies"),
    icon="building-factory-2",
    schema_type="Corporation",
    columns=(
        NAME,
        REGION,
        sectors_column("company"),
        Column(
            key="park",
            label=_("Park"),
            value=lambda row: row.park.name if row.park else None,
            data=lambda row: row.park,
            shape=Shape.RECORD,
            cell=lambda row: cells.link(row.park),
            property="park",
            sort=("park__sort_key",),
            filter="park",
            select=("park",),
            wide_only=True,
            width=24,
        ),
        Column(
            key="qualifications",
            term="hasCredential",
            label=_("Qualifications"),
            value=lambda row: [q.name for q in row.qualifications.all()],
            property="qualifications",
            data=lambda row: row.qualifications.all(),
            shape=Shape.TERMS,
            filter="qualification",
            prefetch=("qualifications",),
            wide_only=True,
            width=24,
        ),
        replace(FOUNDED, optional=True),
        Column(
            key="credit_code",
            term="taxID",
            label=_("Unified social credit code"),
            value=lambda row: row.credit_code,
            sort=("credit_code",),
            filter="credit_code",
            property="credit_code",
            optional=True,
            width=22,
        ),
        RELATIONS,
        METRICS,
    ),
    facets=(
        REGION_FACET,
        SECTOR_FACET,
        RelatedFacet(param="park", label=_("Park"), column="park", model=Park, key="public_id"),
        RelatedFacet(
            param="qualification",
            label=_("Qualification"),
            column="qualifications",
            model=Qualification,
            key="code",
            multiple=True,
        ),
        FOUNDED_FACET,
        TextFacet(param="credit_code", label=_("Unified social credit code"), column="credit_code"),
        relation_facet("consortium", _("Member of"), RelationType.MEMBER_OF),
    ),
    holdings=OF_COMPANIES,
    panels=standard_panels(
        Attributes(
            attributes=(
                PLACE,
                SECTORS_LINE,
                FOUNDED_LINE,
                Attribute(label=_("Park"), draw=lambda company: cells.link(company.park), property="park"),
                Attribute(
                    label=_("Qualifications"),
                    draw=lambda company: listed(q.name for q in company.qualifications.all()),
                    property="qualifications",
                ),
                Attribute(
                    label=_("Unified social credit code"),
                    draw=lambda company: company.credit_code,
                    property="credit_code",
                ),
                REFERENCE,
            )
        ),
    ),
)
