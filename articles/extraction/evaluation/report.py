"""Scorecards as text for people and as plain data for programs."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from articles.extraction.evaluation.scorecard import Judged, Scorecard, Tally, Verdict, summed

_FIRST = ("articles", "entities", "core entities", "relations", "metrics")
_ACCURACIES = ("aliases", "names", "sectors", "period", "qualifier", "scope")
#: Lower edges of the confidence bins.
_BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9)


def as_dict(cards: dict[str, Scorecard]) -> dict[str, Any]:
    """Figures overall, per kind, type and rule, accuracies over what matched, and calibration."""
    total = summed(cards.values())
    return {
        "documents": len(cards),
        "f1": {key: _figures(total.tallies[key]) for key in _ordered(total)},
        "accuracy": accuracies(total),
        "rules": rules(total.judged),
        "calibration": calibration(total.judged),
    }


def as_text(cards: dict[str, Scorecard], *, errors: bool = False) -> str:
    """The same, to read; with `errors` what each document missed and made up comes first."""
    total = summed(cards.values())
    lines = [*_errors(cards)] if errors else []
    lines += [_line(key, total.tallies[key]) for key in _ordered(total)]
    shares = ", ".join(f"{k} {'–' if v is None else v}" for k, v in accuracies(total).items())
    lines += [f"accuracy over what matched: {shares}", "", "precision per rule (right / judged)"]
    lines += [
        f"  {r['part']:10s} {r['rule']:40s} {r['right']:5d} / {r['judged']}" for r in rules(total.judged)
    ]
    lines += ["", "share right per confidence (right / judged)"]
    lines += [
        f"  {b['part']:10s} {b['from']:.1f}–{b['to']:.1f}  {b['share']:.2f}  ({b['right']} / {b['judged']})"
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


def calibration(judged: Iterable[Judged]) -> list[dict[str, Any]]:
    """Share right per part and confidence bin: in a calibrated extractor it lies within the bin."""
    counts: defaultdict[tuple[str, int], Counter[Verdict]] = defaultdict(Counter)
    for one in judged:
        if one.confidence is not None and one.verdict is not Verdict.NEUTRAL:
            edge = max(i for i, low in enumerate(_BINS) if low == 0.0 or one.confidence >= low)
            counts[one.part, edge][one.verdict] += 1
    return [_bin(part, edge, c) for (part, edge), c in sorted(counts.items())]


def _bin(part: str, edge: int, counts: Counter[Verdict]) -> dict[str, Any]:
    right, judged = counts[Verdict.RIGHT], counts.total()
    return {
        "part": part,
        "from": _BINS[edge],
        "to": (*_BINS, 1.0)[edge + 1],
        "share": round(right / judged, 4),
        "right": right,
        "judged": judged,
    }


def _ordered(total: Scorecard) -> list[str]:
    return [*(k for k in _FIRST if k in total.tallies), *sorted(k for k in total.tallies if k not in _FIRST)]


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


def _errors(cards: dict[str, Scorecard]) -> Iterable[str]:
    for name, card in cards.items():
        yield f"== {name}"
        yield from (f"   {error}" for error in card.errors)
