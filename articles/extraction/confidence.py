"""Confidences as measured: how much more or less often each rule errs than it declares.

`lexicons/confidence.csv` has one factor a rule, measured on annotated documents (docs/extraction.md,
"Measure"): a rule that declares 0.9 and errs half as often as that gets 0.95. Within a rule the order
of its confidences stays. A rule measured too rarely goes by its family, a family by its part.
"""

import re
from functools import cache, lru_cache

from articles.extraction.document import Entity, Metric, Relation
from articles.extraction.lexicons import table

_LOWEST, _HIGHEST = 0.1, 0.99
_FAMILY_END = re.compile(r"[ :]")

Factors = dict[tuple[str, str], float]


def family(rule: str) -> str:
    """The rules that a rule is measured with while it is rare: `head …`, `located_in:…`."""
    return _FAMILY_END.split(rule, maxsplit=1)[0] + "…"


def settle(entities: list[Entity], relations: list[Relation], metrics: list[Metric]) -> None:
    """Put measured confidences in the place of declared ones; no fact is surer than what it is about."""
    for entity in entities:
        entity.confidence = measured("entities", entity.rule, entity.confidence)
    for relation in relations:
        ends = entities[relation.subject].confidence, entities[relation.object].confidence
        relation.confidence = min(measured("relations", relation.rule, relation.confidence), *ends)
    for metric in metrics:
        subject = entities[metric.subject].confidence
        metric.confidence = min(measured("metrics", metric.rule, metric.confidence), subject)


def measured(part: str, rule: str, declared: float, factors: Factors | None = None) -> float:
    """The confidence of a fact of `part` (entities, relations, metrics), three decimals."""
    if factors is None:
        return _usual(part, rule, declared)
    return _scaled(declared, _factor(part, rule, factors))


def _scaled(declared: float, factor: float) -> float:
    return round(min(_HIGHEST, max(_LOWEST, 1 - (1 - declared) * factor)), 3)


def _factor(part: str, rule: str, known: Factors) -> float:
    return next((known[key] for key in levels(part, rule) if key in known), 1.0)


@lru_cache(maxsize=4096)
def _usual(part: str, rule: str, declared: float) -> float:
    """There are far fewer rules, each with a few confidences, than facts."""
    return _scaled(declared, _factor(part, rule, _factors()))


def levels(part: str, rule: str) -> tuple[tuple[str, str], ...]:
    """The keys under which a rule is looked up: itself, its family, its part."""
    return (part, rule), (part, family(rule)), (part, "")


def forget() -> None:
    """Read the table again, after it was measured anew."""
    table.cache_clear()
    _factors.cache_clear()
    _usual.cache_clear()


@cache
def _factors() -> Factors:
    return {(row["part"], row["rule"]): float(row["factor"]) for row in table("confidence")}
