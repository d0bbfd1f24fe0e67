"""Scorecards as text for people and as plain data for programs."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from articles.extraction.evaluation.calibration import calibration
from articles.extraction.evaluation.scorecard import Judged, Scorecard, Tally, Verdict, summed

_FIRST = ("articles", "entities", "core entities", "relations", "metrics")
_ACCURACIES = ("aliases", "names", "sectors", "period", "qualifier", "scope")


def as_dict(cards: dict[str, Scorecard]) -> dict[str, Any]:
    """Figures overall, per kind, type and rule, accuracies over what matched, and calibration."""
    total = summed(cards.values())
    return {
        "documents": len(cards),
        "f1": {key: _figures(total.tallies[key]) for key in ordered(total)},
        "accuracy": accuracies(total),
        "rules": rules(total.judged),
        "calibration": calibration(total.judged),
    }


def as_text(cards: dict[str, Scorecard], *, errors: bool = False) -> str:
    """The same, to read; with `errors` what each document missed and made up comes first."""
    total = summed(cards.values())
    lines = [*errors_of(cards)] if errors else []
    lines += [_line(key, total.tallies[key]) for key in ordered(total)]
    shares = ", ".join(f"{k} {'–' if v is None else v}" for k, v in accuracies(total).items())
    lines += [f"accuracy over what matched: {shares}", "", *rule_lines(total)]
    lines += ["", "share right by confidence (right / judged)"]
    lines += [
        f"  {b['part']:10s} {b['band']:8s} {b['share']:.2f}  ({b['right']} / {b['judged']})"
        for b in calibration(total.judged)
    ]
    return "\n".join(lines)


def f1(cards: dict[str, Scorecard], key: str) -> float:
    """One F1 over all documents."""
    return summed(cards.values()).tallies[key].f1


def accuracies(total: Scorecard) -> dict[str, float | None]:
    """Shares right over what matched; None where nothing did."""
    counts = total.counts
    return {
        name: round(counts[f"{name} right"] / counts[f"{name} wanted"], 4)
        if counts[f"{name} wanted"]
        else None
        for name in _ACCURACIES
    }


def rules(judged: Iterable[Judged]) -> list[dict[str, Any]]:
    """How often each rule was right, the most mistaken first."""
    counts: defaultdict[tuple[str, str], Counter[Verdict]] = defaultdict(Counter)
    for one in judged:
        if one.rule:
            counts[one.part, one.rule][one.verdict] += 1
    rows = [
        {
            "part": part,
            "rule": rule,
            "right": c[Verdict.RIGHT],
            "judged": c[Verdict.RIGHT] + c[Verdict.MADE_UP],
        }
        for (part, rule), c in counts.items()
    ]
    return sorted(rows, key=lambda r: (r["part"], r["right"] - r["judged"], r["rule"]))


def rule_lines(total: Scorecard) -> list[str]:
    """The table of rules."""
    rows = rules(total.judged)
    lines = [f"  {r['part']:10s} {r['rule']:40s} {r['right']:5d} / {r['judged']}" for r in rows]
    return ["precision per rule (right / judged)", *lines]


def ordered(total: Scorecard) -> list[str]:
    """The keys of the figures, the totals first."""
    return [*(k for k in _FIRST if k in total.tallies), *sorted(k for k in total.tallies if k not in _FIRST)]


def errors_of(cards: dict[str, Scorecard]) -> Iterable[str]:
    """What each document missed and made up."""
    for name, card in cards.items():
        yield f"== {name}"
        yield from (f"   {error}" for error in card.errors)


def _figures(tally: Tally) -> dict[str, float]:
    return {
        "precision": round(tally.precision, 4),
        "recall": round(tally.recall, 4),
        "f1": round(tally.f1, 4),
        "tp": tally.right,
        "fp": tally.made_up,
        "fn": tally.missed,
    }


def _line(key: str, tally: Tally) -> str:
    return (
        f"{key:28s} P {tally.precision:.3f}  R {tally.recall:.3f}  F1 {tally.f1:.3f}   "
        f"({tally.right} right, {tally.made_up} made up, {tally.missed} missed)"
    )
