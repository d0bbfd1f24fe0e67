"""The log as readers may see it."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q, QuerySet

from ecosystem.models import Change, Decision, Status


def visible() -> QuerySet[Change]:
    """The changes that anybody may read, with `withheld` on each.

    Of a record that a person hid, only the coming and going is told, and that without its name.
    """
    hid = Decision.objects.filter(
        entity=OuterRef("entity"), property="status", undone=None, value=Status.HIDDEN.value
    )
    rows = Change.objects.annotate(withheld=Exists(hid))
    return rows.filter(Q(withheld=False) | Q(property="status"))
