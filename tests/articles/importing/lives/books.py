"""What is kept beside the shown state, as it stands and as it would be worked out from scratch."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from django.db.models import Q

from articles.models import Question, Total
from articles.pages.quality import tallying
from articles.review import table
from articles.review.doubts import figures, relations, weak
from articles.review.weights import touched
from ecosystem.models import Candidate, Entity, Judgement, Metric, Relation, SearchEntry, Status
from ecosystem.search.index import index

#: Readers give random facts 0.9.
_SURE = 0.95
_SEARCHED = ("title", "forms", "region", "sectors", "weight", "day", "digest")


def doubt_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask about facts that are read with 0.9, so that there are questions."""
    for module in (figures, relations, weak):
        monkeypatch.setattr(module, "DOUBTFUL", _SURE)


def questions() -> set[tuple[Any, ...]]:
    """Queue and key, record, other record, what about, confidence, weight."""
    columns = ("queue", "key", "entity", "other", "about", "confidence", "weight")
    return set(Question.objects.values_list(*columns))


def questions_from_scratch() -> set[tuple[Any, ...]]:
    """The same."""
    weights = dict(Entity.objects.annotate(number=touched()).values_list("pk", "number"))
    return {
        (*key, q.entity, q.other, q.about, q.confidence, weights[q.entity])
        for key, q in table.computed().items()
    }


def pairs() -> set[tuple[int, int, str, int]]:
    """Pairs that wait for a verdict: both ids, why, weight."""
    return set(Candidate.objects.open().values_list("left", "right", "reason", "weight"))


def open_pairs() -> set[tuple[int, int]]:
    """Candidates that nobody has judged."""
    judged = set(Judgement.objects.filter(undone=None).values_list("left", "right"))
    active = Q(left__status=Status.ACTIVE, right__status=Status.ACTIVE)
    return set(Candidate.objects.filter(active).values_list("left", "right")) - judged


def totals() -> dict[tuple[str, str, str], int]:
    """Numbers of the quality page."""
    rows = Total.objects.values_list("sort", "key", "detail", "number")
    return {(sort, key, detail): number for sort, key, detail, number in rows}


def totals_from_scratch() -> dict[tuple[str, str, str], int]:
    """The same."""
    found: Counter[tuple[str, str, str]] = Counter()
    for counts in tallying.tallies(list(Entity.objects.values_list("pk", flat=True))).values():
        found.update(counts)
    return dict(found)


def miscounted() -> list[Entity]:
    """Records whose kept numbers of relations and figures are not those that there are."""
    ties = Counter(end for ends in Relation.objects.values_list("subject", "object") for end in ends)
    measured = Counter(Metric.objects.values_list("subject", flat=True))
    kept = Entity.objects.all()
    return [e for e in kept if (e.relations_count, e.metrics_count) != (ties[e.pk], measured[e.pk])]


def findable() -> dict[tuple[Any, Any], Any]:
    """Everything that search holds, by what it is about."""
    words = index().stored()
    rows = SearchEntry.objects.values_list("pk", "kind", "record", *_SEARCHED)
    held = {(kind, record): (columns, words.pop(pk)) for pk, kind, record, *columns in rows}
    assert words == {}
    return held
