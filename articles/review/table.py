"""Keeping the table of open questions in step with what is shown.

Questions follow from claims and decisions alone: whichever records are looked at again, the same remain.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from django.db import transaction
from django.db.models import Q

from articles.importing.projection.updating import update
from articles.models import Question, SourceName
from articles.review.asking import Asked, Scope, Stored
from articles.review.conflicts import Conflicts
from articles.review.doubts import Doubts
from articles.review.said import with_absorbed
from articles.review.short_names import ShortNames
from articles.review.weights import touched
from articles.review.withdrawn import Withdrawn
from ecosystem.models import Entity, Name

CONFLICTS, DOUBTS, SHORT_NAMES, WITHDRAWN = Conflicts(), Doubts(), ShortNames(), Withdrawn()
STORED: tuple[Stored, ...] = (CONFLICTS, DOUBTS, SHORT_NAMES, WITHDRAWN)
_COLUMNS = ("entity_id", "other_id", "about", "confidence")
#: Rows of one statement, and records looked at together.
_ROWS, _BATCH = 500, 2000

#: Queue and key.
Key = tuple[str, str]


@transaction.atomic(savepoint=False)
def refresh(entities: Collection[int], lost: Collection[tuple[str, str]], touching: Collection[int]) -> None:
    """Bring the questions on these records in line.

    `lost` are names (kind and folded form) that records had until now; of the records `touching` them
    relations came or went, so that more or less hangs on those.
    """
    ids = sorted(entities)
    for start in range(0, len(ids), _BATCH):
        some = ids[start : start + _BATCH]
        _refresh(Scope(some, with_absorbed(some), {*_names(some), *(lost if not start else ())}))
    reweigh({*entities, *touching})


@transaction.atomic
def refresh_all() -> int:
    """Work every question out anew; how many there are."""
    _write(computed(), Question.objects.all())
    reweigh(None)
    return Question.objects.count()


def computed(scope: Scope | None = None) -> dict[Key, Asked]:
    """What should stand in the table, of these records or of all."""
    return {(queue.key, asked.key): asked for queue in STORED for asked in queue.open(scope)}


def reweigh(entities: Collection[int] | None) -> None:
    """Bring the weights of the questions on these records (or on all) in line."""
    rows = Question.objects.order_by()
    if entities is not None:
        rows = rows.filter(entity__in=entities)
    found = list(rows.only("pk", "entity", "weight"))
    asked = Entity.objects.filter(pk__in={row.entity_id for row in found}).order_by()
    weights = dict(asked.annotate(number=touched()).values_list("pk", "number")) if found else {}
    changed = [row for row in found if row.weight != weights[row.entity_id]]
    for row in changed:
        row.weight = weights[row.entity_id]
    update(changed, ["weight"])


def _refresh(scope: Scope) -> None:
    named = _concerned_names(scope.names)
    held = Q(entity__in=scope.entities) | Q(queue=SHORT_NAMES.key, key__in=named)
    _write(computed(scope), Question.objects.filter(held))


def _write(wanted: dict[Key, Asked], rows: Iterable[Question]) -> None:
    held = {(row.queue, row.key): row for row in rows}
    # A question may have moved here from a record that is not looked at.
    missing: defaultdict[str, list[str]] = defaultdict(list)
    for queue, key in wanted.keys() - held.keys():
        missing[queue].append(key)
    for queue, keys in missing.items():
        moved = Question.objects.filter(queue=queue, key__in=keys)
        held |= {(row.queue, row.key): row for row in moved}
    Question.objects.filter(pk__in=[row.pk for key, row in held.items() if key not in wanted]).delete()
    fresh, changed = [], []
    for (queue, key), asked in sorted(wanted.items()):
        values = dict(zip(_COLUMNS, (asked.entity, asked.other, asked.about, asked.confidence), strict=True))
        row = held.get((queue, key))
        if row is None:
            fresh.append(Question(queue=queue, key=key, **values))
        elif any(getattr(row, name) != value for name, value in values.items()):
            for name, value in values.items():
                setattr(row, name, value)
            changed.append(row)
    update(changed, [name.removesuffix("_id") for name in _COLUMNS])
    Question.objects.bulk_create(fresh, _ROWS)


def _names(entities: Collection[int]) -> set[tuple[str, str]]:
    rows = Name.objects.filter(entity__in=entities).order_by()
    return set(rows.values_list("entity__kind", "folded"))


def _concerned_names(names: Collection[tuple[str, str]]) -> list[str]:
    kinds, folded = {kind for kind, _ in names}, {name for _, name in names}
    asked = Question.objects.filter(queue=SHORT_NAMES.key).order_by().values_list("key", flat=True)
    if not names or not asked.exists():
        return []
    rows = SourceName.objects.filter(kind__in=kinds, folded__in=folded).order_by()
    return [str(pk) for pk in rows.values_list("pk", flat=True)]
