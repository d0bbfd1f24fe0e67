"""Scoring of relations, given which entity is which."""

from articles.extraction.evaluation.matching import Item, Matching
from articles.extraction.evaluation.scorecard import Scorecard, Verdict


def score_relations(gold: list[Item], predicted: list[Item], matching: Matching, card: Scorecard) -> None:
    """Match on type, subject and object; `partners_with` in either direction."""
    found: set[int] = set()
    leaders = {(r["subject"], r["object"]) for r in gold if r["type"] == "leads"}
    for prediction in predicted:
        ends = matching.gold_id(prediction["subject"]), matching.gold_id(prediction["object"])
        fitting = [n for n, g in enumerate(gold) if _fits(g, prediction["type"], *ends)]
        hit = next((n for n in fitting if n not in found), None)
        if hit is not None:
            found.add(hit)
            _right(gold[hit], prediction, card)
        elif fitting or _tolerated(prediction["type"], ends, leaders, matching):
            card.judge("relations", prediction, Verdict.NEUTRAL)
        else:
            _made_up(prediction, matching, card)
    for n, relation in enumerate(gold):
        if n not in found:
            _missed(relation, matching, card)


def _fits(gold: Item, kind: str, subject: str | None, obj: str | None) -> bool:
    if gold["type"] != kind:
        return False
    subjects = {gold["subject"], *gold.get("accept_subjects", [])}
    objects = {gold["object"], *gold.get("accept", [])}
    straight = subject in subjects and obj in objects
    turned = kind == "partners_with" and obj in subjects and subject in objects
    return straight or turned


def _tolerated(
    kind: str,
    ends: tuple[str | None, str | None],
    leaders: set[tuple[str, str]],
    matching: Matching,
) -> bool:
    """Between optional entities, a leader called a member, or two regions: neither right nor wrong."""
    if set(ends) & matching.optional_ids:
        return True
    if kind == "member_of" and ends in leaders:
        return True
    kinds = {g["id"]: g["kind"] for g in matching.gold}
    return all(kinds.get(end or "") == "region" for end in ends)


def _right(gold: Item, prediction: Item, card: Scorecard) -> None:
    card.judge("relations", prediction, Verdict.RIGHT)
    if not gold.get("optional"):
        card.right("relations", f"relations:{prediction['type']}")


def _made_up(prediction: Item, matching: Matching, card: Scorecard) -> None:
    card.judge("relations", prediction, Verdict.MADE_UP)
    card.made_up("relations", f"relations:{prediction['type']}")
    ends = [matching.predicted_name(prediction[end]) for end in ("subject", "object")]
    card.errors.append(f"made up {prediction['type']}: {' -> '.join(ends)}")


def _missed(gold: Item, matching: Matching, card: Scorecard) -> None:
    if gold.get("optional") or {gold["subject"], gold["object"]} & matching.optional_ids:
        return
    card.missed("relations", f"relations:{gold['type']}")
    ends = [matching.gold_name(gold[end]) for end in ("subject", "object")]
    card.errors.append(f"missed  {gold['type']}: {' -> '.join(ends)}")
