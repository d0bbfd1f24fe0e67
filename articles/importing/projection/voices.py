"""Claims with live evidence, and how much weight each carries."""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Any

from articles.models import Article, Claim, Evidence

_LONG_AGO = date.min
#: Claims in one query.
_BATCH = 5000


@dataclass(slots=True)
class Voice:
    """One claim and what its live evidence amounts to; subject and object are entities of today."""

    claim: int
    subject: int
    property: str
    value: Any
    object: int | None
    period: str
    scope: str
    relation: int | None
    metric: int | None
    trust: int = 0
    newest: date = _LONG_AGO
    articles: set[int] = field(default_factory=set)
    publishers: set[str] = field(default_factory=set)
    texts: set[str] = field(default_factory=set)
    confidence: float = 0.0

    def rank(self) -> tuple[int, date, int, str]:
        """The total order of claims that contradict each other: trust, then date, then number, then value."""
        words = json.dumps(self.value, ensure_ascii=False, sort_keys=True)
        return self.trust, self.newest, len(self.articles), words


def best(voices: Iterable[Voice]) -> list[Voice]:
    """The voices, the one to be believed first."""
    return sorted(voices, key=Voice.rank, reverse=True)


def independent(voices: Iterable[Voice]) -> int:
    """How many publishers say so by themselves: a text that several printed, nearly as it is, counts once."""
    publishers: set[str] = set()
    texts: set[str] = set()
    for voice in voices:
        publishers |= voice.publishers
        texts |= voice.texts
    return min(len(publishers), len(texts))


def load_voices(entities: Collection[int]) -> dict[int, Voice]:
    """The live claims about these entities by claim id; of mutual relations those from the other side too."""
    columns = ("pk", "subject__entity", "property", "value", "object__entity", "period", "scope")
    own = Claim.objects.filter(subject__entity__in=entities)
    mutual = Claim.objects.filter(property="relation:partners_with", object__entity__in=entities)
    voices: dict[int, Voice] = {}
    # Two questions: one with an OR would read every claim there is.
    for claims in (own, mutual):
        for row in claims.order_by().values_list(*columns, "relation", "metric"):
            voices[row[0]] = Voice(*row)
    _listen(voices)
    return {claim: voice for claim, voice in voices.items() if voice.articles}


def _listen(voices: dict[int, Voice]) -> None:
    columns = ("claim", "confidence", "article", "article__text_group", "article__content_hash")
    for claims in _batches(voices):
        live = Evidence.objects.filter(claim__in=claims, active=True, article__status=Article.Status.ACTIVE)
        said = live.order_by().values_list(
            *columns, "article__source", "article__source__trust", "article__published_on"
        )
        for claim, *rest in said:
            _hear(voices[claim], *rest)


def _batches(claims: Iterable[int]) -> Iterator[list[int]]:
    rest = iter(claims)
    while batch := list(islice(rest, _BATCH)):
        yield batch


def _hear(
    voice: Voice,
    confidence: float,
    article: int,
    group: str,
    text: str,
    source: int | None,
    trust: int | None,
    published: date | None,
) -> None:
    voice.articles.add(article)
    voice.texts.add(group or text)
    voice.publishers.add(f"source:{source}" if source else f"article:{article}")
    voice.trust = max(voice.trust, trust or 0)
    voice.newest = max(voice.newest, published or _LONG_AGO)
    voice.confidence = max(voice.confidence, confidence)
