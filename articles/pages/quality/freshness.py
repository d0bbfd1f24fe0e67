"""How old what is known of each province is."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.db.models import Max, Q, Sum
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models import Total
from articles.pages.quality.table import Cell, Table, number, share
from ecosystem.models import Region

_YEAR = timedelta(days=365)


def freshness_table() -> Table:
    """One row for each province that anything is known of; two queries."""
    found = {row["key"]: row for row in _counted(timezone.localdate() - _YEAR)}
    provinces = Region.objects.filter(tier=Region.Tier.PROVINCE).order_by("code")
    rows = [_row(Cell(p.name, p.get_absolute_url()), found[p.path]) for p in provinces if p.path in found]
    if "" in found:
        rows.append(_row(Cell(str(_("Place not reported"))), found[""]))
    silent = sum(province.path not in found for province in provinces)
    return Table(
        "freshness",
        _("Freshness by region"),
        (_("Region"), _("Newest article"), _("Relations and figures"), _("Older than a year"), _("Share")),
        rows,
        str(_("Nothing is known of %(n)s provinces.")) % {"n": silent} if silent else "",
    )


def _counted(since: date) -> list[Any]:
    """A fact is as old as the newest article that gives it."""
    ages = Total.objects.filter(sort=Total.Sort.AGE).order_by().values("key")
    fresh = Sum("number", filter=Q(detail__gte=since.isoformat()), default=0)
    return list(ages.annotate(newest=Max("detail"), total=Sum("number"), fresh=fresh))


def _row(head: Cell, row: dict[str, Any]) -> list[Cell]:
    total, old = row["total"], row["total"] - row["fresh"]
    return [head, Cell(row["newest"] or "—", is_number=True), number(total), number(old), share(old, total)]
