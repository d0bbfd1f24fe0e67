"""Scoring of metrics, given which entity is which."""

from articles.extraction.evaluation.amounts import same_amount
from articles.extraction.evaluation.matching import Item, Matching
from articles.extraction.evaluation.scorecard import Scorecard, Verdict
from articles.extraction.evaluation.wording import likeness

_DETAILS = ("period", "qualifier", "scope")
_ALIKE = 0.5


def score_metrics(gold: list[Item], predicted: list[Item], matching: Matching, card: Scorecard) -> None:
    """Match on subject, amount and a shared head of the indicator; best wording first."""
    found = _assign(gold, predicted, matching)
    for n, m in found.items():
        _matched(gold[n], predicted[m], card)
    for n, metric in enumerate(gold):
        if n not in found:
            _missed(metric, matching, card)
    taken = set(found.values())
    for m, prediction in enumerate(predicted):
        if m not in taken:
            _unmatched(prediction, gold, matching, card)


def _assign(gold: list[Item], predicted: list[Item], matching: Matching) -> dict[int, int]:
    ranked = sorted(
        (-alike, -_details_right(g, p), n, m)
        for n, g in enumerate(gold)
        for m, p in enumerate(predicted)
        if (alike := _alike(g, p, matching)) >= _ALIKE
    )
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, n, m in ranked:
        if n not in found and m not in taken:
            found[n] = m
            taken.add(m)
    return found


def _alike(gold: Item, prediction: Item, matching: Matching) -> float:
    subjects = {gold["subject"], *gold.get("accept_subjects", [])}
    if matching.gold_id(prediction["subject"]) not in subjects or not same_amount(gold, prediction):
        return 0.0
    return max(likeness(prediction["indicator"], w) for w in [gold["indicator"], *gold.get("accept", [])])


def _details_right(gold: Item, prediction: Item) -> int:
    return sum((prediction.get(d) or None) == (gold.get(d) or None) for d in _DETAILS)


def _matched(gold: Item, prediction: Item, card: Scorecard) -> None:
    card.judge("metrics", prediction, Verdict.RIGHT)
    if not gold.get("optional"):
        card.right("metrics")
    for detail in _DETAILS:
        card.counts[f"{detail} wanted"] += 1
        card.counts[f"{detail} right"] += (prediction.get(detail) or None) == (gold.get(detail) or None)


def _missed(gold: Item, matching: Matching, card: Scorecard) -> None:
    if gold.get("optional") or gold["subject"] in matching.optional_ids:
        return
    card.missed("metrics")
    name = matching.gold_name(gold["subject"])
    card.errors.append(f"missed  metric: {name} | {gold['indicator']} {gold['value']} {gold['unit']}")


def _unmatched(prediction: Item, gold: list[Item], matching: Matching, card: Scorecard) -> None:
    optional = matching.gold_id(prediction["subject"]) in matching.optional_ids
    if optional or any(g.get("optional") and same_amount(g, prediction) for g in gold):
        card.judge("metrics", prediction, Verdict.NEUTRAL)
        return
    card.judge("metrics", prediction, Verdict.MADE_UP)
    card.made_up("metrics")
    name = matching.predicted_name(prediction["subject"])
    card.errors.append(
        f"made up metric: {name} | {prediction['indicator']} {prediction['value']} {prediction.get('unit')}"
    )
