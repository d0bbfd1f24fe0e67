"""What the scoring of documents adds up to."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


@dataclass(slots=True)
class Tally:
    """Right, made up and missed; precision, recall and F1 follow."""

    right: int = 0
    made_up: int = 0
    missed: int = 0

    def add(self, other: Tally) -> None:
        """Count another tally in."""
        self.right += other.right
        self.made_up += other.made_up
        self.missed += other.missed

    @property
    def precision(self) -> float:
        """Share of the predicted that is right; 1 where nothing was predicted."""
        predicted = self.right + self.made_up
        return self.right / predicted if predicted else 1.0

    @property
    def recall(self) -> float:
        """Share of the gold that was found; 1 where there is nothing to find."""
        wanted = self.right + self.missed
        return self.right / wanted if wanted else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


class Verdict(StrEnum):
    """What became of one prediction; `NEUTRAL` neither helps nor hurts."""

    RIGHT = "right"
    MADE_UP = "made up"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict on one prediction, with the rule and confidence that it came with."""

    part: str
    rule: str
    confidence: float | None
    verdict: Verdict


@dataclass(slots=True)
class Scorecard:
    """The figures of one document, or of several added up."""

    tallies: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    #: Numerators and denominators of the accuracies over what matched.
    counts: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)
    judged: list[Judged] = field(default_factory=list)

    def judge(self, part: str, prediction: dict[str, Any], verdict: Verdict) -> None:
        """Note the verdict on a prediction."""
        rule, confidence = prediction.get("rule") or "", prediction.get("confidence")
        self.judged.append(Judged(part, rule, confidence, verdict))

    def right(self, *keys: str) -> None:
        """Count one right prediction under each key."""
        for key in keys:
            self.tallies[key].right += 1

    def made_up(self, *keys: str) -> None:
        """Count one made-up prediction under each key."""
        for key in keys:
            self.tallies[key].made_up += 1

    def missed(self, *keys: str) -> None:
        """Count one missed gold item under each key."""
        for key in keys:
            self.tallies[key].missed += 1


def summed(cards: Iterable[Scorecard]) -> Scorecard:
    """All cards as one, micro-averaged; errors stay with their documents."""
    total = Scorecard()
    for card in cards:
        for key, tally in card.tallies.items():
            total.tallies[key].add(tally)
        total.counts.update(card.counts)
        total.judged.extend(card.judged)
    return total
