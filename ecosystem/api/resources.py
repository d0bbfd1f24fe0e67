"""All resources. Another app adds its own with `add`, before the addresses are made."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from django.db.models import Max
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ecosystem.api import proving
from ecosystem.api.citing import AS_A_WHOLE, BY_FIELD
from ecosystem.api.fields import ROW_ID, distinct, entity_fields
from ecosystem.api.resource import Resource
from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.columns import Column
from ecosystem.browse.facets import EntityFacet
from ecosystem.browse.shapes import Shape
from ecosystem.kinds import CATALOGUES, METRICS
from ecosystem.kinds.relation import RELATIONS
from ecosystem.kinds.vocabulary import INDICATORS, QUALIFICATIONS, SECTORS
from ecosystem.models import Change, Entity

_resources: dict[str, Resource] = {}


def add(resource: Resource) -> Resource:
    """Add a resource to the interface."""
    _resources[resource.slug] = resource
    return resource


def resources() -> list[Resource]:
    """All of them, in the order of the navigation."""
    return list(_resources.values())


def newest_change(entity: Any | None) -> datetime | None:
    """When a value of a record was last seen to change, or of any; the log has each."""
    rows = Change.objects.filter(entity=entity) if isinstance(entity, Entity) else Change.objects
    newest: datetime | None = rows.aggregate(at=Max("at"))["at"]
    return newest


def _of_subject(row: Any | None) -> datetime | None:
    return newest_change(row.subject if row is not None else None)


def _entities(catalogue: Catalogue) -> Resource:
    listed, more = entity_fields(catalogue)
    fields = {column.key: column for column in (*listed, *more)}
    return Resource(
        catalogue=catalogue,
        listed=listed,
        more=more,
        key="public_id",
        citing=BY_FIELD,
        proofs=proving.of_entity(fields),
        modified=newest_change,
    )


def _words(catalogue: Catalogue, key: str) -> Resource:
    """A vocabulary: what its list shows is all there is."""
    first = () if key == "code" else (ROW_ID,)
    return Resource(catalogue=catalogue, listed=(*first, *catalogue.columns), key=key)


#: The table of the graph, whole: programs do not leave out where things are located.
_RELATIONS = replace(
    RELATIONS,
    key="relation",
    slug="relations",
    title=_("Relations"),
    restriction=None,
    facets=(
        *RELATIONS.facets,
        EntityFacet(param="subject", label=_("Subject"), column="subject"),
        EntityFacet(param="object", label=_("Object"), column="object"),
    ),
)
_CONFIDENCE = Column(key="confidence", label="0 to 1", value=lambda row: row.confidence, shape=Shape.NUMBER)


_METRIC_EXTRAS = (
    Column(key="lower", label="lower bound, normalised", value=lambda row: row.lower, shape=Shape.NUMBER),
    Column(key="upper", label="upper bound, normalised", value=lambda row: row.upper, shape=Shape.NUMBER),
    Column(key="period_start", label="first day", value=lambda row: row.period_start),
    Column(key="period_end", label="last day", value=lambda row: row.period_end),
    Column(key="dimension", label="money, count, share …", value=lambda row: row.indicator.dimension),
    _CONFIDENCE,
    Column(
        key="url", label="page", value=lambda row: reverse("metric-detail", args=[row.pk]), shape=Shape.LINK
    ),
)

for _catalogue in CATALOGUES:
    add(_entities(_catalogue))
METRIC = add(
    Resource(
        catalogue=METRICS,
        listed=distinct((ROW_ID, *METRICS.columns, *METRICS.export_columns, *_METRIC_EXTRAS)),
        citing=AS_A_WHOLE,
        proofs=proving.of_metric,
        modified=_of_subject,
    )
)
RELATION = add(
    Resource(
        catalogue=_RELATIONS,
        listed=(ROW_ID, *RELATIONS.columns, _CONFIDENCE),
        citing=AS_A_WHOLE,
        proofs=proving.of_relation,
        modified=_of_subject,
    )
)
add(_words(SECTORS, "code"))
add(_words(QUALIFICATIONS, "code"))
add(_words(INDICATORS, "pk"))

#: Those declared here, whose addresses `urls` makes.
OWN = tuple(_resources.values())
