"""Platforms: laboratories, technology centres, workstations, incubators."""

from django.utils.translation import gettext_lazy as _

from ecosystem.browse.panels import CATEGORY as CATEGORY_LINE
from ecosystem.browse.panels import FOUNDED as FOUNDED_LINE
from ecosystem.browse.panels import LEVEL as LEVEL_LINE
from ecosystem.browse.panels import PLACE, REFERENCE, Attributes
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
    entity_catalogue,
    relation_facet,
    standard_panels,
    tied_column,
)
from ecosystem.models import Platform, RelationType

PLATFORMS = entity_catalogue(
    Platform,
    slug="platforms",
    title=_("Platforms"),
    icon="cpu",
    schema_type="Organization",
    columns=(
        NAME,
        tied_column("host", _("Hosted by"), RelationType.HOSTS, inverse=True, param="host"),
        CATEGORY,
        LEVEL,
        REGION,
        FOUNDED,
        RELATIONS,
        METRICS,
    ),
    facets=(
        REGION_FACET,
        LEVEL_FACET,
        CATEGORY_FACET,
        relation_facet("host", _("Hosted by"), RelationType.HOSTS, inverse=True),
        relation_facet("park", _("Park"), RelationType.IN_PARK),
        FOUNDED_FACET,
    ),
    panels=standard_panels(
        Attributes(attributes=(CATEGORY_LINE, LEVEL_LINE, PLACE, FOUNDED_LINE, REFERENCE))
    ),
)
