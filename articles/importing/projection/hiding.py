"""Records that a person hid: nothing of theirs is shown, and nothing that is shown leads to them."""

from articles.importing.projection.verdicts import load_verdicts
from ecosystem.models import Decision, Status


def hidden() -> frozenset[int]:
    """Row ids of the records that answer for what was hidden; there are few of them."""
    said = Decision.objects.filter(property="status", action=Decision.Action.SET, undone=None)
    heads = {heir or pk for pk, heir in said.order_by().values_list("entity", "entity__merged_into")}
    verdicts = load_verdicts(heads) if heads else {}
    return frozenset(pk for pk in heads if verdicts[pk].status == Status.HIDDEN)
