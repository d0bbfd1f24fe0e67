"""How many relations and figures each record has, kept beside it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.db.models import Count, IntegerField, Manager, OuterRef, Subquery
from django.db.models.functions import Coalesce

from ecosystem.models import Entity, Metric, Relation


def recount(entities: Collection[int] | None = None) -> None:
    """Count the rows of these records anew; without any named, of all."""
    rows = Entity.objects.all() if entities is None else Entity.objects.filter(pk__in=entities)
    rows.update(
        relations_count=_number(Relation.objects, "subject") + _number(Relation.objects, "object"),
        metrics_count=_number(Metric.objects, "subject"),
    )


def _number(rows: Manager[Any], end: str) -> Coalesce:
    """How many rows have the record at that end."""
    own = rows.filter(**{end: OuterRef("pk")}).order_by().values(end)
    return Coalesce(Subquery(own.annotate(n=Count("pk")).values("n"), output_field=IntegerField()), 0)
