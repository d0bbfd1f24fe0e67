"""Parks: high-tech zones, development zones, industrial parks, new areas."""

from django.db.models import OuterRef
from django.utils.translation import gettext_lazy as _

from ecosystem.browse import cells
from ecosystem.browse.columns import Column
from ecosystem.browse.panels import CATEGORY as CATEGORY_LINE
from ecosystem.browse.panels import FOUNDED as FOUNDED_LINE
from ecosystem.browse.panels import LEVEL as LEVEL_LINE
from ecosystem.browse.panels import PLACE, REFERENCE, Attributes, ParkCounts
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
    RELATIONS,
    count_related,
    entity_catalogue,
    place_panels,
)
from ecosystem.kinds.holdings import OF_PARKS
from ecosystem.models import Company, Park, Status

PARKS = entity_catalogue(
    Park,
    slug="parks",
    title=_("Parks"),
    icon="building-estate",
    schema_type="Place",
    # The public lists name hundreds; those that articles tell of come first.
    default_sort="-relations",
    columns=(
        NAME,
        CATEGORY,
        LEVEL,
        REGION,
        FOUNDED,
        Column(
            key="companies",
            label=_("Companies"),
            value=lambda row: row.companies_count,
            cell=lambda row: cells.count_link(row.companies_count, "company", park=row.public_id),
            sort=("companies_count",),
            filter="companies",
            numeric=True,
            counts=True,
            annotations={
                "companies_count": count_related(Company, status=Status.ACTIVE, park=OuterRef("pk"))
            },
            width=8,
        ),
        RELATIONS,
        METRICS,
    ),
    facets=(REGION_FACET, LEVEL_FACET, CATEGORY_FACET, FOUNDED_FACET),
    holdings=OF_PARKS,
    panels=place_panels(
        ParkCounts(),
        Attributes(attributes=(CATEGORY_LINE, LEVEL_LINE, PLACE, FOUNDED_LINE, REFERENCE)),
    ),
)
