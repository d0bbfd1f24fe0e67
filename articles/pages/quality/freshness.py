"""How old what is known of each province is."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Max, Q, Value
from django.db.models.functions import Coalesce, NullIf, Substr
from django.utils import timezone
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from articles.models import Article, Evidence
from articles.pages.quality.table import Cell, Table, number, share
from ecosystem.models import Region

_YEAR = timedelta(days=365)
_SUBJECT = "claim__subject__entity"
#: Two digits: the province of what a claim is about.
_PROVINCE = Substr(
    Coalesce(NullIf(f"{_SUBJECT}__as_region__path", Value("")), f"{_SUBJECT}__region__path", Value("")), 1, 2
)


def freshness_table() -> Table:
    """One row for each province that anything is known of; two queries."""
    found = {row["province"]: row for row in _counted(timezone.localdate() - _YEAR)}
    provinces = Region.objects.filter(tier=Region.Tier.PROVINCE).order_by("code")
    rows = [_row(Cell(p.name, p.get_absolute_url()), found[p.path]) for p in provinces if p.path in found]
    if "" in found:
        rows.append(_row(Cell(_t("Place not reported")), found[""]))
    silent = sum(province.path not in found for province in provinces)
    return Table(
        "freshness",
        _("Freshness by region"),
        (_("Region"), _("Newest article"), _("Relations and figures"), _("Older than a year"), _("Share")),
        rows,
        _t("Nothing is known of %(n)s provinces.") % {"n": silent} if silent else "",
    )


def _counted(since: date) -> list[Any]:
    """A fact is old where no article since then gives it: all less those that one gives."""
    live = Evidence.objects.filter(active=True, article__status=Article.Status.ACTIVE)
    shown = live.filter(Q(claim__relation__isnull=False) | Q(claim__metric__isnull=False))
    fresh = Q(article__published_on__gte=since)
    grouped = shown.order_by().annotate(province=_PROVINCE).values("province")
    return list(
        grouped.annotate(
            newest=Max("article__published_on"),
            relations=Count("claim__relation", distinct=True),
            metrics=Count("claim__metric", distinct=True),
            fresh_relations=Count("claim__relation", distinct=True, filter=fresh),
            fresh_metrics=Count("claim__metric", distinct=True, filter=fresh),
        )
    )


def _row(head: Cell, row: dict[str, Any]) -> list[Cell]:
    total = row["relations"] + row["metrics"]
    old = total - row["fresh_relations"] - row["fresh_metrics"]
    newest = f"{row['newest']:%Y-%m-%d}" if row["newest"] else "—"
    return [head, Cell(newest, is_number=True), number(total), number(old), share(old, total)]
