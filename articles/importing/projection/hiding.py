"""Records that a person hid: nothing of theirs is shown, and nothing that is shown leads to them."""

from ecosystem.models import Decision, Status


def hidden() -> frozenset[int]:
    """Row ids of the records that answer for what was hidden; there are few of them."""
    said = Decision.objects.filter(property="status", action=Decision.Action.SET, undone=None)
    rows = said.order_by("at", "pk").values_list("entity", "entity__merged_into", "value")
    newest = {heir or pk: value for pk, heir, value in rows}
    return frozenset(pk for pk, value in newest.items() if value == Status.HIDDEN)
