"""Records that a person hid: nothing of theirs is shown, and nothing that is shown leads to them."""

from collections.abc import Collection

from django.db.models import Q

from ecosystem.models import Decision, Entity, Status


def hidden() -> frozenset[int]:
    """Row ids of the records that answer for what was hidden; there are few of them."""
    said = Decision.objects.filter(property="status", action=Decision.Action.SET, undone=None)
    rows = said.order_by("at", "pk").values_list("entity", "entity__merged_into", "value")
    newest = {heir or pk: value for pk, heir, value in rows}
    return frozenset(pk for pk, value in newest.items() if value == Status.HIDDEN)


def ruled_on(entities: Collection[int]) -> dict[int, str]:
    """Those of which somebody said, or had said, whether they are to be seen; with their kinds."""
    about = Q(entity__in=entities) | Q(entity__merged_into__in=entities)
    said = Decision.objects.filter(about, property="status").order_by()
    heirs = {heir or pk for pk, heir in said.values_list("entity", "entity__merged_into")}
    return dict(Entity.objects.filter(pk__in=heirs).values_list("pk", "kind")) if heirs else {}
