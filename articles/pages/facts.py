"""The facts read out of one article, as its page lists them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from articles.models import Article, Evidence
from articles.pages.reader import Span, Stretch
from articles.pages.statements import live_evidence
from ecosystem.browse.cells import code_labels
from ecosystem.browse.enumerating import listed
from ecosystem.models import Entity, Kind, Metric, Relation, RelationType, Status


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: of whom, what, and the evidence's id that is its anchor in the text."""

    id: int
    subject: Entity
    words: str
    object: Entity | None = None
    metric: Metric | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of an article by sort."""

    relations: list[Fact]
    metrics: list[Fact]
    attributes: list[Fact]


def evidence_of(article: Article) -> list[Evidence]:
    """What the article proves, in reading order; nothing of records that are hidden."""
    own = live_evidence().filter(article=article).order_by("start", "end", "pk")
    own = own.filter(claim__subject__entity__status=Status.ACTIVE)
    own = own.exclude(claim__object__entity__status=Status.HIDDEN)
    return list(
        own.select_related(
            "claim__subject__entity",
            "claim__object__entity",
            "claim__relation__subject",
            "claim__relation__object",
            "claim__metric__subject",
            "claim__metric__indicator",
        )
    )


def facts(evidence: Iterable[Evidence]) -> Facts:
    """Relations, figures and attributes; a fact printed twice is listed once."""
    found = Facts([], [], [])
    seen: set[tuple[str, Any]] = set()
    labels = code_labels()
    for item in evidence:
        key, into, fact = _fact(item, found, labels)
        if key not in seen:
            seen.add(key)
            into.append(fact)
    return found


def _fact(item: Evidence, found: Facts, labels: dict[str, str]) -> tuple[tuple[str, Any], list[Fact], Fact]:
    claim = item.claim
    if isinstance(claim.relation, Relation):
        tie = claim.relation
        words = str(RelationType(tie.type).label)
        return (
            ("relation", tie.pk),
            found.relations,
            Fact(item.pk, tie.subject, words, tie.object, note=tie.title),
        )
    if isinstance(claim.metric, Metric):
        metric = claim.metric
        fact = Fact(item.pk, metric.subject, metric.indicator.name, metric=metric, note=metric.scope)
        return ("metric", metric.pk), found.metrics, fact
    fact = Fact(item.pk, claim.subject.entity, claim.property_in_words(), note=_shown(claim.value, labels))
    return ("claim", claim.pk), found.attributes, fact


def _shown(value: Any, labels: dict[str, str]) -> str:
    if isinstance(value, list):
        return listed(labels.get(part, str(part)) for part in value)
    return "" if value is None else str(value)


def spans(article: Article) -> list[Span]:
    """The mentions of the article with what they name; none of records that are hidden."""
    found = article.mentions.filter(source_name__entity__status=Status.ACTIVE)
    mentions = found.select_related("source_name__entity").order_by("start", "-end")
    return [_span(m.pk, m.start, m.end, m.source_name.entity) for m in mentions]


def _span(pk: int, start: int, end: int, entity: Entity) -> Span:
    label = str(Kind(entity.kind).label)  # a tenth of the time of get_kind_display
    return Span(pk, start, end, entity.kind, label, entity.name, entity.get_absolute_url())


def stretches(evidence: Iterable[Evidence]) -> list[Stretch]:
    """Where the words of the facts stand."""
    return [Stretch(item.pk, item.start, item.end) for item in evidence if item.start < item.end]
