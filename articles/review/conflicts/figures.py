"""Figures of one indicator, period and scope that cannot all be true."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from decimal import Decimal
from hashlib import blake2b
from itertools import combinations
from typing import Any

from django.db.models import Count, Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from articles.models import Question
from articles.review.asking import Answer, Asked, Item, Part, RefusedError, Said, Scope, Word, token
from articles.review.doubts.figures import confirm
from articles.review.said import about, live
from ecosystem import services
from ecosystem.browse.figures import period
from ecosystem.browse.sources import sources
from ecosystem.models import Decision, Entity, Metric, Qualifier, Status
from ecosystem.services.keys import metric_row_key

#: What makes two figures answers to one question.
_SAME = ("subject", "indicator", "period", "scope", "nature", "base_unit")
#: “About” leaves this share of the figure open on either side.
_ABOUT = Decimal("0.1")
#: Between what a question is about and when.
_GAP = " · "

Group = list[Metric]


class Figures(Part):
    """Keys are `figure-<subject>-<hash of indicator, period, scope, nature and unit>`."""

    def open(self, scope: Scope | None = None) -> Iterator[Asked]:
        """Groups that contradict themselves and that nobody has settled."""
        for group in self._open(scope.entities if scope else None):
            yield Asked(_key(group), group[0].subject_id, _about(group[0]))

    def label(self, row: Question) -> str:
        """Whose figure it is, and of what; the period in words of who reads it."""
        what, gap, when = row.about.rpartition(_GAP)
        return f"{row.entity.name} {what}{gap}{period(when)}"

    def item(self, key: str) -> Item | None:
        """The figures with their quotes."""
        subject, _mark = _parts(key)
        group = next((g for g in self._open([subject]) if _key(g) == key), None)
        if group is None:
            return None
        quotes = sources().of_metrics([row.pk for row in group])
        first = group[0]
        data = {
            "entity": Entity.objects.select_related("region").get(pk=subject),
            "what": first.indicator.name,
            "group": [(metric_row_key(row), row, quotes.get(row.pk, [])) for row in group],
        }
        return Item(key, token(self.last_word(key), [services.figure_of(row) for row in group]), data)

    def concerned(self, key: str) -> list[int]:
        """Their subject."""
        return [_parts(key)[0]]

    def last_word(self, key: str) -> Word | None:
        """The last decision on any figure of the record."""
        rows = about(_parts(key)[0], "metric").select_related("by")
        return max(rows, key=lambda d: (d.undone or d.at, d.pk), default=None)

    def decide(self, item: Item, answer: Answer) -> Said:
        """One is right and the others are not, or all stand."""
        rows: Group = [row for _mark, row, _quotes in item.data["group"]]
        right = next((row for row in rows if answer.action == f"take:{metric_row_key(row)}"), None)
        if right is None and answer.action != "keep":
            raise RefusedError(_("There is no such answer."))
        said = Said()
        for row in rows:
            said.replaced += live(row.subject_id, "metric", metric_row_key(row))
            if right in (None, row):
                said.made.append(confirm(row, answer))
            else:
                said.made.append(services.deny_metric(metric=row, by=answer.by, reason=answer.reason))
        return said

    def _open(self, subjects: Collection[int] | None = None) -> list[Group]:
        return [g for g in _groups(subjects) if _contradict(g) and not _settled(g)]


def _groups(subjects: Collection[int] | None) -> Iterable[Group]:
    rows = Metric.objects.filter(subject__status=Status.ACTIVE).exclude(period="")
    if subjects is not None:
        rows = rows.filter(subject__in=subjects)
    several = rows.order_by().values(*_SAME).annotate(n=Count("pk")).filter(n__gt=1)
    asked = Exists(several.filter(**{name: OuterRef(name) for name in _SAME}))
    found: defaultdict[tuple[Any, ...], Group] = defaultdict(list)
    for row in rows.filter(asked).select_related("subject", "indicator").order_by("pk"):
        found[tuple(getattr(row, name) for name in _SAME)].append(row)
    return found.values()


def _contradict(group: Group) -> bool:
    return any(not _agree(a, b) for a, b in combinations(group, 2))


def _agree(one: Metric, other: Metric) -> bool:
    """Whether some number fits both, as printed: 2.06 and 2.1, over 200 and 206."""
    (low, high), (least, most) = _room(one), _room(other)
    return low < most and least < high


def _room(row: Metric) -> tuple[Decimal, Decimal]:
    """What the true number may be: half of the last printed digit on either side, or as the bound says."""
    exponent = min(int(row.value.normalize().as_tuple().exponent), 0)
    scale = row.base_value / row.value if row.value else Decimal(1)
    half = abs(Decimal(5).scaleb(exponent - 1) * scale)
    if row.qualifier == Qualifier.ABOVE:
        return row.base_value - half, Decimal("Infinity")
    if row.qualifier == Qualifier.BELOW:
        return Decimal("-Infinity"), row.base_value + half
    if row.qualifier == Qualifier.ABOUT:
        half = max(half, abs(row.base_value) * _ABOUT)
    return row.base_value - half, row.base_value + half


def _about(row: Metric) -> str:
    """Indicator, breakdown and ISO period: stored for readers of every language."""
    what = _GAP.join(part for part in (row.indicator.name, row.scope) if part)
    return f"{what[: 250 - len(row.period)]}{_GAP}{row.period}"


def _settled(group: Group) -> bool:
    """Whether a person confirmed every one of them."""
    if any(row.confidence < 1 for row in group):
        return False
    live_ = about(group[0].subject_id, "metric").filter(undone=None).exclude(action=Decision.Action.DENY)
    said = list(live_.values_list("value", flat=True))
    return all(services.figure_of(row) in said for row in group)


def _key(group: Group) -> str:
    first = group[0]
    said = (first.indicator_id, first.period, first.scope, first.nature, first.base_unit)
    return f"figure-{first.subject_id}-{blake2b(repr(said).encode(), digest_size=8).hexdigest()}"


def _parts(key: str) -> tuple[int, str]:
    _sort, subject, mark = key.split("-")
    return int(subject), mark
