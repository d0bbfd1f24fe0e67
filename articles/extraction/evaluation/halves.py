"""Two halves of the gold side by side: the one to develop on, and the one to look at rarely.

A gap between them says that rules were learnt by heart. What was missed and made up, and the rules
behind it, are only ever named for the half to develop on.
"""

from typing import Any

from articles.extraction.evaluation import report
from articles.extraction.evaluation.calibration import ORDER, calibration
from articles.extraction.evaluation.scorecard import Scorecard, Tally, summed

Cards = dict[str, Scorecard]
#: A gap of F1 above this is marked; single kinds and types are too few to tell.
WIDEST = 0.05
_WIDTH = 38
_HEAD = "P     R     F1     right/made up/missed"


def split(names: list[str]) -> tuple[list[str], list[str]]:
    """Every second name in alphabetical order is of the rarely seen half."""
    return sorted(names)[0::2], sorted(names)[1::2]


def as_dict(develop: Cards, rarely: Cards) -> dict[str, Any]:
    """`report.as_dict` of each half, without rules in the rarely seen one, and the gaps of F1."""
    one, other = report.as_dict(develop), report.as_dict(rarely)
    del other["rules"]
    shared = [key for key in one["f1"] if key in other["f1"]]
    gap = {key: round(one["f1"][key]["f1"] - other["f1"][key]["f1"], 4) for key in shared}
    return {"develop": one, "rarely_seen": other, "gap": gap}


def as_text(develop: Cards, rarely: Cards, *, errors: bool = False) -> str:
    """The same, to read."""
    one, other = summed(develop.values()), summed(rarely.values())
    lines = [*report.errors_of(develop)] if errors else []
    lines += [
        f"{'':26s} {f'develop ({len(develop)} documents)':{_WIDTH}s} "
        f"{f'rarely seen ({len(rarely)})':{_WIDTH}s} gap",
        f"{'':26s} {_HEAD:{_WIDTH}s} {_HEAD:{_WIDTH}s}",
    ]
    both = Scorecard()
    for card in (one, other):
        both.tallies.update({key: Tally() for key in card.tallies})
    lines += [_figures(key, one, other) for key in report.ordered(both)]
    lines += ["", "accuracy over what matched", *_accuracies(one, other), ""]
    lines += ["share right by confidence (right / judged)", *_bands(one, other), ""]
    return "\n".join([*lines, *report.rule_lines(one)])


def _figures(key: str, one: Scorecard, other: Scorecard) -> str:
    cells = [_cell(card.tallies.get(key)) for card in (one, other)]
    gap = ""
    if key in one.tallies and key in other.tallies:
        apart = one.tallies[key].f1 - other.tallies[key].f1
        gap = f"{apart:+.3f}{' !' if apart > WIDEST and ':' not in key else ''}"
    return f"{key:26s} {cells[0]:{_WIDTH}s} {cells[1]:{_WIDTH}s} {gap}".rstrip()


def _cell(tally: Tally | None) -> str:
    if tally is None:
        return "–"
    counts = f"{tally.right}/{tally.made_up}/{tally.missed}"
    return f"{tally.precision:.3f} {tally.recall:.3f} {tally.f1:.3f}  {counts}"


def _accuracies(one: Scorecard, other: Scorecard) -> list[str]:
    left, right = report.accuracies(one), report.accuracies(other)
    return [f"  {name:24s} {_share(left[name]):{_WIDTH}s} {_share(right[name])}" for name in left]


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _bands(one: Scorecard, other: Scorecard) -> list[str]:
    left, right = ({(r["part"], r["band"]): r for r in calibration(card.judged)} for card in (one, other))
    return [
        f"  {part:10s} {band:13s} {_band(left.get((part, band))):{_WIDTH}s} {_band(right.get((part, band)))}"
        for part, band in ORDER
        if (part, band) in left or (part, band) in right
    ]


def _band(row: dict[str, Any] | None) -> str:
    return f"{row['share']:.3f}  ({row['right']} / {row['judged']})" if row else "–"
