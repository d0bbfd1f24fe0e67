"""What people said of one value until now."""

from __future__ import annotations

from collections.abc import Collection

from django.db.models import Q, QuerySet

from ecosystem.models import Decision, Entity


def last_decision(entity: int, name: str, qualifier: str | None = None, other: int = 0) -> Decision | None:
    """The last decision on a property of a record (and of those merged into it), taken back or not.

    `qualifier` narrows it to one value of a repeated property, `other` to one related record.
    """
    rows = about(entity, name).select_related("by")
    if other:
        ids = Entity.objects.filter(Q(pk=other) | Q(merged_into=other)).values("public_id")
        rows = rows.filter(qualifier__in=ids)
    if qualifier is not None:
        rows = rows.filter(qualifier=qualifier)
    return max(rows, key=_spoken, default=None)


def live(entity: int, name: str, qualifier: str) -> list[Decision]:
    """The decision that a new one on this value takes the place of, if there is one."""
    rows = Decision.objects.filter(entity=entity, property=name, qualifier=qualifier, undone=None)
    return list(rows.select_related("entity"))


def about(entity: int, name: str) -> QuerySet[Decision]:
    """Decisions on a property of a record and of those merged into it."""
    return Decision.objects.filter(Q(entity=entity) | Q(entity__merged_into=entity), property=name)


def with_absorbed(entities: Collection[int]) -> set[int]:
    """With the records that were merged into these."""
    absorbed = Entity.objects.filter(merged_into__in=entities).order_by()
    return {*entities, *absorbed.values_list("pk", flat=True)}


def _spoken(decision: Decision) -> tuple[object, int]:
    return decision.undone or decision.at, decision.pk
