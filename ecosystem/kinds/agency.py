"""Agencies: government and party bodies, associations."""

from django.utils.translation import gettext_lazy as _

from ecosystem.browse.panels import CATEGORY as CATEGORY_LINE
from ecosystem.browse.panels import LEVEL as LEVEL_LINE
from ecosystem.browse.panels import PLACE, Attributes
from ecosystem.kinds.common import (
    CATEGORY,
    CATEGORY_FACET,
    LEVEL,
    LEVEL_FACET,
    METRICS,
    NAME,
    REGION,
    REGION_FACET,
    RELATIONS,
    entity_catalogue,
    standard_panels,
)
from ecosystem.models import Agency

AGENCIES = entity_catalogue(
    Agency,
    slug="agencies",
    title=_("Agencies"),
    icon="building-bank",
    schema_type="Organization",
    columns=(NAME, CATEGORY, LEVEL, REGION, RELATIONS, METRICS),
    facets=(REGION_FACET, LEVEL_FACET, CATEGORY_FACET),
    panels=standard_panels(Attributes(attributes=(CATEGORY_LINE, LEVEL_LINE, PLACE))),
)
