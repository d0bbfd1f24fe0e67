"""Policies, projects, people."""

from django.utils.translation import gettext_lazy as _

from ecosystem.browse.columns import Column
from ecosystem.browse.facets import TitleFacet
from ecosystem.browse.panels import CATEGORY as CATEGORY_LINE
from ecosystem.browse.panels import PLACE, Attributes
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
    tied_column,
)
from ecosystem.models import Person, Policy, Project, RelationType

POLICIES = entity_catalogue(
    Policy,
    slug="policies",
    title=_("Policies"),
    icon="file-certificate",
    schema_type="CreativeWork",
    columns=(
        NAME,
        tied_column("issuer", _("Issued by"), RelationType.ISSUES, inverse=True, param="issuer"),
        CATEGORY,
        REGION,
        METRICS,
    ),
    facets=(
        REGION_FACET,
        CATEGORY_FACET,
        relation_facet("issuer", _("Issued by"), RelationType.ISSUES, inverse=True),
    ),
    panels=standard_panels(Attributes(attributes=(CATEGORY_LINE, PLACE))),
)

PROJECTS = entity_catalogue(
    Project,
    slug="projects",
    title=_("Projects"),
    icon="crane",
    schema_type="Project",
    columns=(
        NAME,
        tied_column("owner", _("Undertaken by"), RelationType.UNDERTAKES, inverse=True, param="owner"),
        REGION,
        RELATIONS,
        METRICS,
    ),
    facets=(
        REGION_FACET,
        relation_facet("owner", _("Undertaken by"), RelationType.UNDERTAKES, inverse=True),
        relation_facet("park", _("Park"), RelationType.IN_PARK),
    ),
    panels=standard_panels(Attributes(attributes=(PLACE,))),
)

_AFFILIATION = tied_column(
    "organisation",
    _("Organisation"),
    RelationType.AFFILIATED_WITH,
    inverse=False,
    param="organisation",
    term="affiliation",
)

PEOPLE = entity_catalogue(
    Person,
    slug="people",
    title=_("People"),
    icon="user",
    schema_type="Person",
    columns=(
        NAME,
        Column(
            key="title",
            ties="organisation_ties",
            term="jobTitle",
            label=_("Title"),
            value=lambda row: list(dict.fromkeys(t.title for t in row.organisation_ties if t.title)),
            property="relation:affiliated_with",
            shape=Shape.TEXTS,
            filter="title",
            prefetch=_AFFILIATION.prefetch,
            width=24,
        ),
        _AFFILIATION,
        REGION,
        RELATIONS,
    ),
    facets=(
        REGION_FACET,
        relation_facet("organisation", _("Organisation"), RelationType.AFFILIATED_WITH),
        TitleFacet(param="title", label=_("Title"), relation=RelationType.AFFILIATED_WITH),
    ),
    panels=standard_panels(Attributes(attributes=(PLACE,))),
)
