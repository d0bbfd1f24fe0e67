"""Taking an import run back as a whole, and letting it count again.

What counts follows from which runs are withdrawn, whatever the order of withdrawing and undoing: of each
name, the newest version that a run which counts has brought, under this name or as a copy.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby, islice

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from articles.importing.projection import Changes
from articles.importing.settling import settle
from articles.models import Article, Copy, Document, ImportRun
from ecosystem.history import Cause, because, in_order

User = AbstractBaseUser | None

#: Documents in one statement.
_BATCH = 500
_COUNTS = Q(run=None) | Q(run__withdrawn=None)


@transaction.atomic
def withdraw(run: ImportRun, *, by: User = None, reason: str = "") -> Changes:
    """The documents that the run brought count no more; earlier versions of them do again."""
    run.withdrawn, run.withdrawn_by, run.withdrawal_reason = timezone.now(), by, reason  # type: ignore[assignment]
    return _settle(run, by, reason)


@transaction.atomic
def reinstate(run: ImportRun, *, by: User = None, reason: str = "") -> Changes:
    """They count again, as far as no later import has replaced them."""
    run.withdrawn, run.withdrawn_by, run.withdrawal_reason = None, None, ""
    return _settle(run, by, reason)


def _settle(run: ImportRun, by: User, reason: str) -> Changes:
    in_order()
    run.save(update_fields=["withdrawn", "withdrawn_by", "withdrawal_reason"])
    with because(Cause.WITHDRAWAL, run=run.pk, by=by, reason=reason):
        return settle(_moved(run))


def _moved(run: ImportRun) -> list[int]:
    """Bring all versions of the run's documents in line; those that began or ceased to count."""
    names = Q(name__in=Document.objects.filter(run=run).values("name"))
    names |= Q(name__in=Document.objects.filter(copies__run=run).values("name"))
    names |= Q(name__in=Copy.objects.filter(run=run).values("name"))
    counting = set(Document.objects.filter(_COUNTS | _as_copy()).filter(names).values_list("pk", flat=True))
    copied = set(Copy.objects.filter(_COUNTS).filter(names).values_list("name", flat=True))
    versions = (
        Document.objects.filter(names).order_by("name", "pk").values_list("name", "pk", "run", "current")
    )
    newest: set[int] = set()
    held: dict[int, bool] = {}
    for name, group in groupby(versions, key=lambda row: row[0]):
        rows = list(group)
        held |= {pk: current for _, pk, _, current in rows}
        able = [(run_id or 0, pk) for _, pk, run_id, _ in rows if pk in counting and name not in copied]
        newest |= {max(able)[1]} if able else set()
    _set(held.keys() - counting, False, Article.Status.WITHDRAWN)
    _set(held.keys() & counting - newest, False, Article.Status.SUPERSEDED)
    _set(newest, True, Article.Status.ACTIVE)
    return [pk for pk, current in held.items() if current != (pk in newest)]


def _as_copy() -> Q:
    counting = Copy.objects.filter(_COUNTS)
    return Q(pk__in=counting.values("document"))


def _set(documents: Iterable[int], current: bool, status: str) -> None:
    """Retracted articles stay so, and so do those that a newer extractor does not see."""
    others = {Article.Status.ACTIVE, Article.Status.SUPERSEDED, Article.Status.WITHDRAWN} - {status}
    for batch in _batches(documents):
        Document.objects.filter(pk__in=batch).exclude(current=current).update(current=current)
        Article.objects.filter(document__in=batch, status__in=others).update(status=status)


def _batches(ids: Iterable[int]) -> Iterator[list[int]]:
    rest = iter(ids)
    while batch := list(islice(rest, _BATCH)):
        yield batch
