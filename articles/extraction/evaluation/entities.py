"""Scoring of entities, and of aliases, names and sectors over the matched ones."""

from articles.extraction.evaluation.matching import Item, Matching
from articles.extraction.evaluation.scorecard import Scorecard, Verdict
from articles.extraction.evaluation.wording import squash, surfaces

_CORE = frozenset({"region", "park", "consortium", "company", "university", "institute", "platform"})


def score_entities(matching: Matching, card: Scorecard) -> None:
    """Count every gold and predicted entity once."""
    for prediction in matching.predicted:
        gold = matching.pairs.get(prediction["id"])
        if gold is not None:
            _matched(gold, prediction, card)
    for gold in matching.missed:
        if not gold.get("optional"):
            card.missed(*_keys(gold["kind"]))
            card.errors.append(f"missed  {gold['kind']}: {gold['name']}")
    tolerated = {s for g in matching.gold if g.get("optional") for s in surfaces(g)}
    for prediction in matching.spurious:
        _unmatched(prediction, tolerated, card)


def _keys(kind: str) -> list[str]:
    return ["entities", f"entities:{kind}", *(["core entities"] if kind in _CORE else [])]


def _matched(gold: Item, prediction: Item, card: Scorecard) -> None:
    card.judge("entities", prediction, Verdict.RIGHT)
    if not gold.get("optional"):
        card.right(*_keys(gold["kind"]))
    aliases = {squash(a) for a in gold.get("aliases", [])}
    card.counts["aliases wanted"] += len(aliases)
    card.counts["aliases right"] += len(aliases & surfaces(prediction))
    card.counts["names wanted"] += 1
    card.counts["names right"] += squash(prediction["name"]) == squash(gold["name"])
    accepted = {*gold.get("sectors", []), *gold.get("accept_sectors", [])}
    if accepted and gold["kind"] in ("company", "consortium"):
        card.counts["sectors wanted"] += 1
        card.counts["sectors right"] += bool(accepted & set(prediction.get("sectors") or []))


def _unmatched(prediction: Item, tolerated: set[str], card: Scorecard) -> None:
    if surfaces(prediction) & tolerated:
        card.judge("entities", prediction, Verdict.NEUTRAL)
        return
    card.judge("entities", prediction, Verdict.MADE_UP)
    card.made_up(*_keys(prediction["kind"]))
    card.errors.append(
        f"made up {prediction['kind']}: {prediction['name']} {prediction.get('aliases') or ''}"
    )
