"""Shown state = f(claims, decisions). Nothing else writes it, and it can be worked out again at any time."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import islice

from django.db import transaction
from django.db.models import Q

from articles.importing.projection.batch import Batch
from articles.importing.projection.changes import Changes
from articles.importing.projection.columns import Columns
from articles.importing.projection.links import write_metrics, write_relations
from articles.importing.projection.noting import Noting
from articles.importing.projection.relations import Link
from articles.models import Evidence, Mention, SourceName
from articles.signals import projected
from ecosystem import search
from ecosystem.history import Journal, in_order, journal
from ecosystem.identity.candidates import refresh, reweigh
from ecosystem.models import Decision
from ecosystem.services.counting import recount

__all__ = ["Changes", "project", "project_all", "touched"]

#: Entities in memory at a time.
_BATCH = 400


def project(entities: Collection[int], regrouped: Collection[int] = ()) -> Changes:
    """Bring these entities in line with what is claimed and decided of them.

    Duplicates are looked for of those that change, and of the `regrouped`, whom others answer for now.
    """
    changes = Changes()
    stir = Stir(set(regrouped))
    with journal() as log:
        for ids in _batches(sorted(entities)):
            with transaction.atomic(savepoint=False):
                in_order()
                _project_batch(ids, changes, log, stir)
                search.refresh("entity", ids)
    refresh(stir.changed)
    reweigh({*entities, *stir.touching})
    concerned = {*entities, *regrouped}
    projected.send(sender=Stir, entities=concerned, lost=stir.lost, touching=stir.touching)
    return changes


def project_all() -> Changes:
    """The same for everything that a report or a person speaks of."""
    spoken_of = set(SourceName.objects.values_list("entity", flat=True))
    spoken_of |= set(SourceName.objects.values_list("home", flat=True))
    return project(spoken_of | set(Decision.objects.values_list("entity", flat=True)))


@dataclass(slots=True)
class Stir:
    """What must be looked at again after a projection."""

    #: Whose columns or names differ.
    changed: set[int] = field(default_factory=set)
    #: Names that went: kind and folded form.
    lost: set[tuple[str, str]] = field(default_factory=set)
    #: Whose relations came or went.
    touching: set[int] = field(default_factory=set)


def _project_batch(ids: list[int], changes: Changes, log: Journal, stir: Stir) -> None:
    batch = Batch(ids)
    noting = Noting(batch, log)
    columns = Columns(batch, changes, noting)
    found: dict[int, list[Link]] = {}
    for entity in batch.entities.values():
        verdicts = batch.verdict(entity.pk)
        found[entity.pk] = batch.links(entity, verdicts) if batch.shows(entity) else []
        columns.project(entity, found[entity.pk])
    columns.write()
    tied = write_relations(batch, found, changes, noting)
    recount(tied | write_metrics(batch, changes, noting))
    stir.touching |= tied
    log.write(batch.entities)
    stir.changed |= columns.stirred
    stir.lost |= columns.lost


def _batches(ids: list[int]) -> Iterator[list[int]]:
    rest = iter(ids)
    while batch := list(islice(rest, _BATCH)):
        yield batch


def touched(documents: Collection[int]) -> set[int]:
    """The entities that articles of these documents speak of, or spoke of before."""
    heard = Q(article__document__in=documents)
    found = set(Mention.objects.filter(heard).values_list("source_name__entity", flat=True))
    claims = Evidence.objects.filter(heard).values_list("claim__subject__entity", "claim__object__entity")
    for subject, object_ in claims.distinct():
        found |= {subject, object_} - {None}
    return found
