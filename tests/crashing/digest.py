"""All that an import leaves, without row ids and times, so that two databases can be compared."""

from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from articles.models import Article, Claim, Document, Evidence, Mention, SourceName
from ecosystem.models import Candidate, Change, Entity, Metric, Name, Relation

_ARTICLE = ("article__document__name", "article__document__fingerprint", "article__position")
_CLAIM = ("claim__key", "start", "end", "quote", "rule", "confidence", "active")


def digest() -> dict[str, str]:
    """A hash of each table."""
    return {name: _hash(rows) for name, rows in _tables().items()}


def _tables() -> dict[str, Iterable[tuple[Any, ...]]]:
    documents = Document.objects.values_list("name", "fingerprint", "current", "projected", "extractor")
    articles = Article.objects.values_list(
        "document__name", "position", "status", "source__name", "published", "text_group"
    )
    names = SourceName.objects.values_list(
        "kind", "folded", "scope", "home__public_id", "entity__public_id", "agreed__public_id"
    )
    claims = Claim.objects.values_list(
        "key",
        "subject__folded",
        "property",
        "object__folded",
        "relation__object__public_id",
        "metric__base_value",
    )
    relations = Relation.objects.values_list(
        "subject__public_id", "type", "object__public_id", "title", "period", "sources", "confidence"
    )
    metrics = Metric.objects.values_list(
        "subject__public_id", "indicator__name", "base_value", "base_unit", "period", "scope", "sources"
    )
    return {
        "documents": documents,
        "articles": articles,
        "names of sources": names,
        "mentions": Mention.objects.values_list(*_ARTICLE, "start", "end", "source_name__folded"),
        "claims": claims,
        "evidence": Evidence.objects.values_list(*_ARTICLE, *_CLAIM),
        "entities": Entity.objects.values_list("public_id", "name", "status", "region__public_id"),
        "names": Name.objects.values_list("entity__public_id", "text", "sort", "origin"),
        "relations": relations,
        "metrics": metrics,
        "candidates": _pairs(),
        "end of the log": _logged(),
    }


def _pairs() -> list[tuple[str, ...]]:
    """Which of the two stands on the left follows from row ids."""
    rows = Candidate.objects.values_list("left__public_id", "right__public_id")
    return [tuple(sorted(row)) for row in rows]


def _logged() -> list[tuple[Any, ...]]:
    """What readers see according to the log; how many steps it took is another matter."""
    rows = Change.objects.order_by("pk").values_list("entity__public_id", "property", "qualifier", "after")
    return [(*key, after) for key, after in {row[:3]: row[3] for row in rows}.items() if after is not None]


def _hash(rows: Iterable[tuple[Any, ...]]) -> str:
    lines = sorted(map(repr, rows))
    return f"{len(lines)} rows, {sha256(chr(10).join(lines).encode()).hexdigest()[:16]}"
