"""Whether somebody vouches for everything that is shown: a live source, or a person."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django.db.models import Q, QuerySet

from articles.models import Claim
from ecosystem.models import Decision, Entity, Metric, Relation
from tests.articles.importing.lives.seeing import seen

_LIVE = {"evidence__active": True, "evidence__article__status": "active"}


def unsupported() -> list[str]:
    """What is shown without either, in words."""
    found = [line for entity in Entity.objects.filter(status="active") for line in _unsupported(entity)]
    live = Claim.objects.filter(**_LIVE)
    relations = Relation.objects.exclude(pk__in=live.exclude(relation=None).values("relation"))
    found += [f"{r.subject}: {r.type} {r.object}" for r in relations if not _is_given(r)]
    found += [f"{row.subject} is hidden: {row}" for row in _hanging_on_the_hidden()]
    metrics = Metric.objects.exclude(pk__in=live.exclude(metric=None).values("metric"))
    given = Decision.objects.filter(property="metric", action="set", undone=None)
    return found + [f"{m.subject}: {m}" for m in metrics if not _of(m.subject_id, given).exists()]


def _hanging_on_the_hidden() -> Iterator[Relation | Metric]:
    said = Decision.objects.filter(property="status", undone=None)
    hidden = [d.entity.merged_into or d.entity for d in said.select_related("entity__merged_into")]
    yield from Relation.objects.filter(Q(subject__in=hidden) | Q(object__in=hidden))
    yield from Metric.objects.filter(subject__in=hidden)


def _unsupported(entity: Entity) -> list[str]:
    said = _vouched_for(entity)
    record = seen()[entity.public_id]
    shown = [(name, record[name]) for name in ("name", "level", "sectors", "summary")]
    bare = [f"{entity}: {name} {value}" for name, value in shown if value and value not in said[name]]
    names = said["name"] | said["alias"]
    return bare + [f"{entity}: called {text}" for text in record["names"] if text not in names]


def _vouched_for(entity: Entity) -> dict[str, set[str]]:
    claims = Claim.objects.filter(subject__entity=entity, **_LIVE).values_list("property", "value")
    given = _of(entity.pk, Decision.objects.filter(undone=None).exclude(action="deny"))
    said: dict[str, set[str]] = defaultdict(set)
    for property_, value in [*claims, *given.values_list("property", "value")]:
        text = value.get("text") if isinstance(value, dict) else value
        said[property_] |= {*text} if isinstance(text, list) else {str(text)}
    return said


def _of(entity: int, decisions: QuerySet[Decision]) -> QuerySet[Decision]:
    """The decisions on a record and on what was merged with it."""
    return decisions.filter(entity=entity) | decisions.filter(entity__merged_into=entity)


def _is_given(row: Relation) -> bool:
    given = Decision.objects.filter(property=f"relation:{row.type}", undone=None).exclude(action="deny")
    sides = [(row.subject_id, row.object_id)]
    if row.type == "partners_with":
        sides.append((row.object_id, row.subject_id))
    return any(_of(one, given).filter(qualifier__in=_ids(other)).exists() for one, other in sides)


def _ids(entity: int) -> QuerySet[Any]:
    answering = Entity.objects.filter(pk=entity) | Entity.objects.filter(merged_into=entity)
    return answering.values("public_id")
