"""Claims with live evidence, and how much weight each carries."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Q

from articles.models import Article, Claim, Evidence

_LONG_AGO = date.min


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
    about = Q(subject__entity__in=entities) | Q(
        property="relation:partners_with", object__entity__in=entities
    )
    columns = ("pk", "subject__entity", "property", "value", "object__entity", "period", "scope")
    rows = Claim.objects.filter(about).values_list(*columns, "relation", "metric")
    voices = {row[0]: Voice(*row) for row in rows}
    _listen(voices, about)
    return {claim: voice for claim, voice in voices.items() if voice.articles}


def _listen(voices: dict[int, Voice], about: Q) -> None:
    claims = Claim.objects.filter(about).values("pk")
    live = Evidence.objects.filter(claim__in=claims, active=True, article__status=Article.Status.ACTIVE)
    columns = ("claim", "confidence", "article", "article__text_group", "article__content_hash")
    for claim, confidence, article, group, text, source, trust, published in live.values_list(
        *columns, "article__source", "article__source__trust", "article__published_on"
    ):
        voice = voices.get(claim)
        if voice is None:  # another import has just said so; its own projection will hear it
            continue
        voice.articles.add(article)
        voice.texts.add(group or text)
        voice.publishers.add(f"source:{source}" if source else f"article:{article}")
        voice.trust = max(voice.trust, trust or 0)
        voice.newest = max(voice.newest, published or _LONG_AGO)
        voice.confidence = max(voice.confidence, confidence)
