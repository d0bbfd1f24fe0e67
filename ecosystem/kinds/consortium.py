"""Consortia: innovation consortia and alliances, with leader and members."""

from dataclasses import replace

from django.db.models import OuterRef
from django.utils.translation import gettext_lazy as _

from ecosystem.browse import cells
from ecosystem.browse.columns import Column
from ecosystem.browse.panels import CATEGORY as CATEGORY_LINE
from ecosystem.browse.panels import FOUNDED as FOUNDED_LINE
from ecosystem.browse.panels import LEVEL as LEVEL_LINE
from ecosystem.browse.panels import PLACE, Attribute, Attributes
from ecosystem.kinds.common import (
    CATEGORY,
    CATEGORY_FACET,
    FOUNDED,
    FOUNDED_FACET,
    LEVEL,
    LEVEL_FACET,
    METRICS,
    NAME,
    REGION,
    REGION_FACET,
    SECTOR_FACET,
    count_related,
    entity_catalogue,
    relation_facet,
    sectors_column,
    standard_panels,
    tied_column,
)
from ecosystem.kinds.holdings import OF_CONSORTIA
from ecosystem.kinds.member_park import MemberParkFacet
from ecosystem.models import Consortium, Relation, RelationType

SECTORS_LINE = Attribute(
    label=_("Sectors"),
    draw=lambda entity: cells.sector_tags(entity.kind, entity.sectors.all()),
    property="sectors",
)

CONSORTIA = entity_catalogue(
    Consortium,
    slug="consortia",
    title=_("Consortia"),
    icon="affiliate",
    schema_type="Consortium",
    columns=(
        NAME,
        tied_column("leader", _("Leader"), RelationType.LEADS, inverse=True, param="leader", term="sponsor"),
        Column(
            key="members",
            label=_("Members"),
            value=lambda row: row.members_count,
            cell=lambda row: cells.page_count(row, row.members_count, "relations-member_of"),
            sort=("members_count",),
            filter="members",
            numeric=True,
            counts=True,
            annotations={
                "members_count": count_related(Relation, type=RelationType.MEMBER_OF, object=OuterRef("pk"))
            },
            width=8,
        ),
        REGION,
        sectors_column("consortium"),
        LEVEL,
        CATEGORY,
        replace(FOUNDED, optional=True),
        replace(METRICS, optional=True),
    ),
    facets=(
        REGION_FACET,
        SECTOR_FACET,
        LEVEL_FACET,
        CATEGORY_FACET,
        relation_facet("leader", _("Leader"), RelationType.LEADS, inverse=True),
        relation_facet("member", _("Member"), RelationType.MEMBER_OF, inverse=True),
        FOUNDED_FACET,
        MemberParkFacet(param="park", label=_("Park of a member"), hidden=True),
    ),
    holdings=OF_CONSORTIA,
    panels=standard_panels(
        Attributes(attributes=(CATEGORY_LINE, LEVEL_LINE, PLACE, SECTORS_LINE, FOUNDED_LINE))
    ),
)
