"""The golden set of name pairs: what is merged by itself is right, what is one thing is found or asked about.

Rules were written on the half of the pairs that `half` calls tuned; the other was only counted.
"""

import csv
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import pytest

from ecosystem.identity import Side, Verdict, compare

PAIRS = Path(__file__).with_name("pairs.csv")
SAME, ASK, DIFFERENT = Verdict.SAME, Verdict.ASK, Verdict.DIFFERENT


@dataclass(frozen=True)
class Pair:
    left: Side
    right: Side
    sort: str
    expected: str

    @property
    def half(self) -> str:
        return "kept" if crc32((self.left.name + self.right.name).encode()) % 2 else "tuned"


def pairs() -> list[Pair]:
    with PAIRS.open(encoding="utf-8", newline="") as file:
        return [_pair(row) for row in csv.DictReader(file)]


def _pair(row: dict[str, str]) -> Pair:
    return Pair(_side(row, "left"), _side(row, "right"), row["class"], row["expected"])


def _side(row: dict[str, str], side: str) -> Side:
    kind, place = row[f"{side}_kind"], row[f"{side}_place"]
    return Side(kind, row[side], place, code=place if kind == "region" else "")


def counts(chosen: list[Pair]) -> Counter[tuple[str, str]]:
    """Pairs by what they are and what the comparison says."""
    return Counter((pair.expected, compare(pair.left, pair.right).verdict.value) for pair in chosen)


def precision(found: Counter[tuple[str, str]]) -> float:
    """Share of what is merged automatically that is one thing beyond doubt."""
    return found[SAME, SAME] / sum(n for (_, verdict), n in found.items() if verdict == SAME)


def recall(found: Counter[tuple[str, str]]) -> float:
    """Share of what is, or may be, one thing that is merged or asked about."""
    one_thing = {key: n for key, n in found.items() if key[0] != DIFFERENT}
    return sum(n for (_, verdict), n in one_thing.items() if verdict != DIFFERENT) / sum(one_thing.values())


def questions(found: Counter[tuple[str, str]]) -> float:
    """Share of pairs of two things that people are asked about for nothing."""
    return found[DIFFERENT, ASK] / sum(n for (expected, _), n in found.items() if expected == DIFFERENT)


def test_the_set_is_large_and_of_many_classes() -> None:
    assert len(pairs()) >= 300
    assert len({pair.sort for pair in pairs()}) >= 20


def test_automatic_merging_is_precise_and_little_is_missed(capsys: pytest.CaptureFixture[str]) -> None:
    every = pairs()
    halves = {half: counts([p for p in every if p.half == half]) for half in ("tuned", "kept")}
    halves["all"] = counts(every)
    with capsys.disabled():
        sys.stdout.write(
            "\npairs of names   number  precision of merging  recall of merge or queue  asked in vain\n"
        )
        for half, found in halves.items():
            line = f"{precision(found):20.3f} {recall(found):25.3f} {questions(found):14.3f}"
            sys.stdout.write(f"{half:16} {found.total():7d} {line}\n")
    assert precision(halves["all"]) >= 0.995
    assert recall(halves["all"]) >= 0.95
    assert questions(halves["all"]) <= 0.05


@pytest.mark.parametrize("half", ["tuned", "kept"])
def test_each_half_by_itself_merges_nothing_wrongly(half: str) -> None:
    assert precision(counts([pair for pair in pairs() if pair.half == half])) == 1.0


def test_the_order_of_the_two_is_of_no_account() -> None:
    for pair in pairs():
        assert compare(pair.left, pair.right) == compare(pair.right, pair.left), pair
