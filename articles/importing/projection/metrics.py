"""The figures of an entity, from claims and decisions."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from articles.importing.projection.figures import Figure, figure
from articles.importing.projection.verdicts import Verdicts
from articles.importing.projection.voices import Voice, best, independent

#: What makes two claims one row.
Identity = tuple[Any, ...]


@dataclass(slots=True)
class Reading:
    """A row of `Metric` as it should be."""

    figure: Figure
    confidence: float = 1.0
    sources: int = 0
    voices: list[Voice] = field(default_factory=list)

    @property
    def columns(self) -> dict[str, Any]:
        """What the row holds beside its key."""
        said = self.figure
        return {
            "value": said.value,
            "unit": said.unit,
            "qualifier": said.qualifier,
            "lower": said.lower,
            "upper": said.upper,
            "period_start": said.period_start,
            "period_end": said.period_end,
            "confidence": self.confidence,
            "sources": self.sources,
        }


def readings(voices: Iterable[Voice], verdicts: Verdicts) -> dict[Identity, Reading]:
    """Rows by what makes them one."""
    rows: dict[Identity, Reading] = {}
    for voice in best(v for v in voices if v.property == "metric"):
        said = figure(voice.value, voice.period, voice.scope)
        if said is not None and not verdicts.denies("metric", said.key):
            row = rows.setdefault(said.identity, Reading(said, 0.0))
            row.voices.append(voice)
    for row in rows.values():
        row.confidence = max(voice.confidence for voice in row.voices)
        row.sources = independent(row.voices)
    for value in verdicts.given("metric").values():
        said = figure(value, value.get("period") or "", value.get("scope") or "")
        if said is not None:
            row = rows.setdefault(said.identity, Reading(said))
            row.figure, row.confidence = said, 1.0
    return rows
