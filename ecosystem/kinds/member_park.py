"""The facet that leads from a park to the consortia of what stands in it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import Q

from ecosystem.browse.facets.base import Facet, Rows
from ecosystem.models import Park, Relation, RelationType

_JOINED = (RelationType.LEADS, RelationType.MEMBER_OF)


@dataclass(frozen=True, kw_only=True)
class MemberParkFacet(Facet):
    """Consortia led by the park itself, by a company in it, or with one of these as a member."""

    def apply(self, rows: Rows, values: list[str]) -> Rows:
        """Consortia of one of the parks, given by public id."""
        parks = Park.objects.filter(public_id__in=values).values("pk")
        inside = Relation.objects.filter(type=RelationType.IN_PARK, object__in=parks).values("subject_id")
        ours = Q(subject__in=parks) | Q(subject__as_company__park__in=parks) | Q(subject__in=inside)
        joined = Relation.objects.filter(ours, type__in=_JOINED)
        return rows.filter(pk__in=joined.order_by().values("object_id"))

    def counts(self, rows: Rows) -> list[tuple[str, str, int]]:
        """Parks are reached from their own pages."""
        return []

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """Names by public id."""
        return dict(Park.objects.filter(public_id__in=list(values)).values_list("public_id", "name"))
