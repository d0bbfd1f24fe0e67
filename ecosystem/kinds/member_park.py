"""The facet that leads from a park to the consortia of what stands in it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import Model, Q

from ecosystem.browse.facets.base import Counted, Facet, Rows
from ecosystem.models import Park, Relation, RelationType

_JOINED = (RelationType.LEADS, RelationType.MEMBER_OF)


@dataclass(frozen=True, kw_only=True)
class MemberParkFacet(Facet):
    """Consortia led by the park itself, by a company in it, or with one of these as a member."""

    multiple: bool = True

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """Consortia of one of the parks, given by public id."""
        return _of(Park.objects.filter(public_id__in=values))

    def lacking(self, model: type[Model]) -> Q:
        """Consortia of which no member stands in a park."""
        return ~_of(Park.objects.all())

    def counts(self, rows: Rows, matching: str = "") -> list[Counted]:
        """Parks are reached from their own pages."""
        return []

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """Names by public id."""
        return dict(Park.objects.filter(public_id__in=list(values)).values_list("public_id", "name"))


def _of(parks: Rows) -> Q:
    inside = Relation.objects.filter(type=RelationType.IN_PARK, object__in=parks.values("pk"))
    ours = Q(subject__in=parks.values("pk")) | Q(subject__as_company__park__in=parks.values("pk"))
    joined = Relation.objects.filter(ours | Q(subject__in=inside.values("subject_id")), type__in=_JOINED)
    return Q(pk__in=joined.order_by().values("object_id"))
