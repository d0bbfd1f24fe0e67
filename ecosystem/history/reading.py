"""The log as readers may see it."""

from __future__ import annotations

from django.db.models import BooleanField, ExpressionWrapper, Q, QuerySet

from ecosystem.models import Change, Decision, Status


def visible() -> QuerySet[Change]:
    """The changes that anybody may read, with `withheld` on each.

    Of a record that a person hid, only the coming and going is told, and that without its name.
    """
    hid = Decision.objects.filter(property="status", undone=None, value=Status.HIDDEN.value)
    # One subquery for all rows; a correlated one would be asked for each.
    withheld = Q(entity__in=hid.values("entity"))
    rows = Change.objects.annotate(withheld=ExpressionWrapper(withheld, output_field=BooleanField()))
    return rows.filter(~withheld | Q(property="status"))
