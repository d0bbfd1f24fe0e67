"""Measuring how often rules err, for `lexicons/confidence.csv`.

A factor says how many times as often a rule errs as it declares. With `K` errors of prior weight
(the mean of a Gamma posterior) a rule that was seen once hardly moves, one seen a hundred times is
believed: part, family and rule are shrunk each toward the one above. The documents that a rule was
written with flatter it; `unread` ones, annotated but not worked on, say by how much at least, per part.
"""

import csv
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from articles.extraction.confidence import Factors, family, measured
from articles.extraction.evaluation.scorecard import Judged, Verdict

K = 2.0
#: Rules err at least so many times as often on unread documents. Facts of one document fail together:
#: a few dozen unread ones may show that there are more errors than that, but hardly that there are fewer.
UNREAD = 3.0
#: A rule that was judged more rarely goes by its family.
ENOUGH = 5

Key = tuple[str, str]


@dataclass(slots=True)
class Count:
    """Facts judged, errors among them, and the errors that the confidences led to expect."""

    judged: int = 0
    wrong: int = 0
    expected: float = 0.0

    def factor(self, above: float) -> float:
        """Errors to one expected, shrunk toward the factor above."""
        return above * (self.wrong + K) / (self.expected * above + K)

    def upper(self, above: float) -> float:
        """The same, one standard deviation on the safe side: too sure is worse than not sure enough."""
        return self.factor(above) * (1 + 1 / sqrt(self.wrong + K * above))


def measure(developed: Iterable[Judged], unread: Iterable[Judged] = ()) -> list[dict[str, str]]:
    """The rows of the table from verdicts on facts with their declared confidences."""
    counts = _counted(developed, lambda j: ((j.part, ""), (j.part, family(j.rule)), (j.part, j.rule)))
    factors: Factors = {}
    alone = {family(rule): count.judged for (_, rule), count in counts.items() if rule}
    for key, count in sorted(counts.items(), key=_from_above):
        if key[1] == "" or (count.judged >= ENOUGH and alone.get(key[1]) != count.judged):
            factors[key] = count.factor(_above(key, factors))
    missing = _unread_factors(list(unread), factors)
    return [_row(key, counts[key], factors[key] * missing.get(key[0], UNREAD)) for key in sorted(factors)]


def write(rows: list[dict[str, str]], path: Path) -> None:
    """Write the table."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, ["part", "rule", "judged", "wrong", "factor"], lineterminator="\n")
        table.writeheader()
        table.writerows(rows)


def _counted(judged: Iterable[Judged], keys: Callable[[Judged], Iterable[Key]]) -> dict[Key, Count]:
    counts: defaultdict[Key, Count] = defaultdict(Count)
    for one in judged:
        if one.confidence is None or one.verdict is Verdict.NEUTRAL:
            continue
        for key in keys(one):
            counts[key].judged += 1
            counts[key].wrong += one.verdict is Verdict.MADE_UP
            counts[key].expected += 1 - one.confidence
    return dict(counts)


def _from_above(item: tuple[Key, Count]) -> tuple[int, Key]:
    rule = item[0][1]
    return (0 if not rule else 1 if rule.endswith("…") else 2), item[0]


def _above(key: Key, factors: Factors) -> float:
    part, rule = key
    if not rule:
        return 1.0
    part_factor = factors[part, ""]
    return part_factor if rule.endswith("…") else factors.get((part, family(rule)), part_factor)


def _unread_factors(unread: list[Judged], factors: Factors) -> dict[str, float]:
    """How many times as often the rules of a part err on unread documents as the factors expect."""
    settled = [
        Judged(j.part, j.rule, measured(j.part, j.rule, j.confidence, factors), j.verdict)
        for j in unread
        if j.confidence is not None
    ]
    counts = _counted(settled, lambda j: [(j.part, "")])
    return {part: max(UNREAD, count.upper(UNREAD)) for (part, _), count in counts.items()}


def _row(key: Key, count: Count, factor: float) -> dict[str, str]:
    figures = {"judged": str(count.judged), "wrong": str(count.wrong), "factor": f"{factor:.3f}"}
    return {"part": key[0], "rule": key[1], **figures}
