"""What the properties of claims are called."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ecosystem.models import RelationType

_ATTRIBUTES: dict[str, str | Promise] = {
    "name": _("Name"),
    "alias": _("Alias"),
    "level": _("Level"),
    "sectors": _("Sectors"),
    "category": _("Category"),
    "founded": _("Founded"),
    "qualifications": _("Qualifications"),
    "metric": _("Metric"),
}
WORDS: dict[str, str | Promise] = _ATTRIBUTES | {f"relation:{t.value}": t.label for t in RelationType}
