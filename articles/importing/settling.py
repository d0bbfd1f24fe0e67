"""What names mean and what is shown, brought in line with the articles that count and with judgements."""

from collections.abc import Collection, Iterator
from itertools import islice

from django.db import transaction

from articles.importing.agreement import Name, agree, names_in, names_of, names_upon
from articles.importing.merging import Regrouped, regroup
from articles.importing.projection import Changes, project, project_all, touched
from articles.importing.reprints import regroup_texts
from articles.models import Article, Document
from ecosystem.history import in_order, journal
from ecosystem.search import refresh

#: Documents whose names are worked out together.
_BATCH = 500


def settle(documents: Collection[int]) -> Changes:
    """After documents came, changed or ceased to count; in the transaction of the caller, for its cause."""
    in_order()
    entities: set[int] = set()
    names: set[Name] = set()
    for some in _batches(documents):
        concerned = set(some) | regroup_texts(some)
        entities |= touched(concerned)
        names |= names_in(concerned)
    moved = _resolve(names)
    changes = project(entities | moved.everyone | _touched(documents), moved.members)
    refresh("article", _articles(documents))
    return changes


def settle_judgement(entities: Collection[int]) -> Changes:
    """After a judgement on these entities was made or undone."""
    in_order()
    moved = regroup(entities)
    moved.add(_resolve(names_of(entities) | names_upon(entities)))
    return project(moved.everyone, moved.members)


@transaction.atomic
def settle_all() -> Changes:
    """Everything anew; on a sound database this changes nothing."""
    in_order()
    names: set[Name] = set()
    with journal():
        for some in _batches(Document.objects.order_by("pk").values_list("pk", flat=True)):
            regroup_texts(some)
            names |= names_in(some)
        _resolve(names)
        changes = project_all()
    refresh("article", Article.objects.order_by("pk").values_list("pk", flat=True))
    return changes


def _resolve(names: set[Name]) -> Regrouped:
    """Until nothing moves: what belongs to an owner follows the owner."""
    concerned = Regrouped()
    while names and (moved := agree(names)):
        concerned.add(regroup(moved))
        names = names_upon(moved)
    return concerned


def _touched(documents: Collection[int]) -> set[int]:
    return {entity for some in _batches(documents) for entity in touched(some)}


def _articles(documents: Collection[int]) -> Iterator[int]:
    for some in _batches(documents):
        yield from Article.objects.filter(document__in=some).values_list("pk", flat=True)


def _batches(documents: Collection[int]) -> Iterator[list[int]]:
    rest = iter(documents)
    while batch := list(islice(rest, _BATCH)):
        yield batch
