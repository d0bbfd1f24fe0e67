"""Keeping the totals in step with what is shown: what each record adds is replaced when it is looked at."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from functools import reduce
from operator import or_
from typing import Any

from django.db import transaction
from django.db.models import Case, Count, F, Max, Q, Value, When
from django.db.models.functions import Coalesce, Least, NullIf, Substr
from django.dispatch import receiver

from articles.importing.projection.updating import update
from articles.models import Article, Claim, Evidence, Tally, Total
from articles.signals import projected
from ecosystem.browse.bands import band
from ecosystem.browse.facets.confidence import HAND
from ecosystem.models import Entity, Metric, Relation

#: Attributes that are counted, each value that a live source gives.
ATTRIBUTES = ("name", "alias", "category", "level", "sectors", "qualifications", "founded")
SHARED = "shared"
_FACT, _AGE = Total.Sort.FACT.value, Total.Sort.AGE.value
#: Evidence that counts.
LIVE = Q(evidence__active=True, evidence__article__status=Article.Status.ACTIVE)
_SOURCE = Coalesce("evidence__article__source", -F("evidence__article"))
_TEXT = Case(
    When(evidence__article__text_group="", then=F("evidence__article__content_hash")),
    default=F("evidence__article__text_group"),
)
#: Two digits: the province of a record.
_PROVINCE = Substr(Coalesce(NullIf("as_region__path", Value("")), "region__path", Value("")), 1, 2)
_BATCH, _ROWS = 400, 1000

#: Sort, key, detail.
Cell = tuple[str, str, str]
Counts = Counter[Cell]


@receiver(projected)
def _follow(entities: Collection[int], **kwargs: Any) -> None:
    refresh(entities)


@transaction.atomic(savepoint=False)
def refresh(entities: Collection[int]) -> None:
    """Count these records anew."""
    ids = sorted(entities)
    for start in range(0, len(ids), _BATCH):
        some = ids[start : start + _BATCH]
        counted = tallies(some)
        _add(_store(some, counted))


@transaction.atomic
def refresh_all() -> None:
    """Count every record anew."""
    Tally.objects.all().delete()
    Total.objects.all().delete()
    refresh(Entity.objects.order_by("pk").values_list("pk", flat=True))


def tallies(entities: Collection[int]) -> dict[int, Counts]:
    """What each of these records adds."""
    found: defaultdict[int, Counts] = defaultdict(Counter)
    for entity, name, confidence, sources in _facts(entities):
        detail = band(confidence).value if sources else HAND
        found[entity][_FACT, name, detail] += 1
        if sources > 1:
            found[entity][_FACT, name, SHARED] += 1
    days = list(_days(entities))
    provinces = dict(Entity.objects.filter(pk__in={d[0] for d in days}).values_list("pk", _PROVINCE))
    for entity, day in days:
        found[entity][_AGE, provinces[entity], day.isoformat() if day else ""] += 1
    return found


def weighed(claims: Any, *fields: str) -> Any:
    """The claims that a live source gives, with their confidence and who publishes them by himself."""
    rows = claims.filter(LIVE).order_by().values("pk", *fields)
    return rows.annotate(
        confidence=Max("evidence__confidence"),
        publishers=Least(Count(_SOURCE, distinct=True), Count(_TEXT, distinct=True)),
    )


def _facts(entities: Collection[int]) -> Iterator[tuple[int, str, float, int]]:
    """Record, kind of fact, confidence, number of publishers that give it by themselves."""
    said = Claim.objects.filter(subject__entity__in=entities, property__in=ATTRIBUTES)
    counted = weighed(said, "subject__entity", "property")
    yield from counted.values_list("subject__entity", "property", "confidence", "publishers")
    ties = Relation.objects.filter(subject__in=entities).order_by()
    for subject, type_, confidence, sources in ties.values_list("subject", "type", "confidence", "sources"):
        yield subject, f"relation:{type_}", confidence, sources
    figures = Metric.objects.filter(subject__in=entities).order_by()
    for subject, confidence, sources in figures.values_list("subject", "confidence", "sources"):
        yield subject, "metric", confidence, sources


def _days(entities: Collection[int]) -> Iterator[tuple[int, Any]]:
    """Record, and the day of the newest article that gives one of its relations or figures."""
    live = Evidence.objects.filter(active=True, article__status=Article.Status.ACTIVE).order_by()
    for row in ("claim__relation", "claim__metric"):
        of = live.filter(**{f"{row}__subject__in": entities})
        grouped = of.values(row, f"{row}__subject").annotate(newest=Max("article__published_on"))
        yield from grouped.values_list(f"{row}__subject", "newest")


def _store(entities: Collection[int], counted: dict[int, Counts]) -> Counts:
    """Write the tallies of these records; what the totals must change by."""
    held = Tally.objects.in_bulk(entities)
    change: Counts = Counter()
    fresh: list[Tally] = []
    changed: list[Tally] = []
    gone: list[int] = []
    for pk in entities:
        counts: list[Any] = [[*cell, n] for cell, n in sorted(counted.get(pk, Counter()).items())]
        row = held.get(pk)
        if (row.counts if row else []) == counts:
            continue
        for sort, key, detail, n in row.counts if row else ():
            change[sort, key, detail] -= n
        for sort, key, detail, n in counts:
            change[sort, key, detail] += n
        if row is None:
            fresh.append(Tally(entity_id=pk, counts=counts))
        elif counts:
            row.counts = counts
            changed.append(row)
        else:
            gone.append(pk)
    Tally.objects.filter(pk__in=gone).delete()
    update(changed, ["counts"])
    Tally.objects.bulk_create(fresh, _ROWS)
    return change


def _add(change: Counts) -> None:
    cells = [cell for cell, n in change.items() if n]
    if not cells:
        return
    # Cells of one key are few; a condition for each of hundreds would be more than SQLite parses.
    keys = {(sort, key) for sort, key, _ in cells}
    rows = Total.objects.filter(reduce(or_, (Q(sort=sort, key=key) for sort, key in keys)))
    held = {(row.sort, row.key, row.detail): row for row in rows}
    fresh: list[Total] = []
    changed: list[Total] = []
    gone: list[int] = []
    for cell in cells:
        row = held.get(cell)
        if row is None:
            sort, key, detail = cell
            fresh.append(Total(sort=sort, key=key, detail=detail, number=change[cell]))
            continue
        row.number += change[cell]
        if row.number:
            changed.append(row)
        else:
            gone.append(row.pk)
    Total.objects.filter(pk__in=gone).delete()
    update(changed, ["number"])
    Total.objects.bulk_create(fresh, _ROWS)
