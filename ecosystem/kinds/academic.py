"""Universities and institutes."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from ecosystem.browse import cells
from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.columns import Column
from ecosystem.browse.facets import RelatedFacet
from ecosystem.browse.panels import CATEGORY as CATEGORY_LINE
from ecosystem.browse.panels import PLACE, REFERENCE, Attribute, Attributes
from ecosystem.browse.shapes import Shape
from ecosystem.kinds.common import (
    CATEGORY,
    CATEGORY_FACET,
    METRICS,
    NAME,
    REGION,
    REGION_FACET,
    RELATIONS,
    entity_catalogue,
    relation_facet,
    standard_panels,
)
from ecosystem.kinds.holdings import OF_ACADEMIA
from ecosystem.models import Entity, Institute, RelationType, University

PARENT = Column(
    key="parent",
    term="parentOrganization",
    label=_("Parent organisation"),
    value=lambda row: row.parent.name if row.parent else None,
    data=lambda row: row.parent,
    shape=Shape.RECORD,
    cell=lambda row: cells.link(row.parent),
    property="parent",
    sort=("parent__sort_key",),
    filter="parent",
    select=("parent",),
    wide_only=True,
    width=28,
)


def _academic(model: type[Entity], **declared: Any) -> Catalogue:
    return entity_catalogue(
        model,
        columns=(NAME, CATEGORY, REGION, PARENT, RELATIONS, METRICS),
        facets=(
            REGION_FACET,
            CATEGORY_FACET,
            RelatedFacet(
                param="parent", label=_("Parent organisation"), column="parent", model=Entity, key="public_id"
            ),
            relation_facet("consortium", _("Member of"), RelationType.MEMBER_OF),
        ),
        holdings=OF_ACADEMIA,
        panels=standard_panels(
            Attributes(
                attributes=(
                    CATEGORY_LINE,
                    PLACE,
                    Attribute(
                        label=_("Parent organisation"),
                        draw=lambda row: cells.link(row.parent),
                        property="parent",
                    ),
                    REFERENCE,
                )
            ),
        ),
        **declared,
    )


UNIVERSITIES = _academic(
    University, slug="universities", title=_("Universities"), icon="school", schema_type="CollegeOrUniversity"
)
INSTITUTES = _academic(
    Institute, slug="institutes", title=_("Institutes"), icon="microscope", schema_type="ResearchOrganization"
)
