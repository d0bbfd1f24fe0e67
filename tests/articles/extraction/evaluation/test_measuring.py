import csv
from pathlib import Path

from articles.extraction.evaluation.measuring import UNREAD, measure, write
from articles.extraction.evaluation.scorecard import Judged, Verdict


def judged(rule: str, right: int, wrong: int, confidence: float = 0.8) -> list[Judged]:
    verdicts = [Verdict.RIGHT] * right + [Verdict.MADE_UP] * wrong
    return [Judged("entities", rule, confidence, verdict) for verdict in verdicts]


def factors(rows: list[dict[str, str]]) -> dict[str, float]:
    return {row["rule"]: float(row["factor"]) for row in rows}


def test_rule_that_errs_as_declared_errs_twice_as_often_on_unread_text() -> None:
    assert factors(measure(judged("a", 80, 20)))["a"] == UNREAD


def test_rules_move_with_the_evidence() -> None:
    found = factors(measure(judged("good", 100, 0) + judged("bad", 50, 50) + judged("rare", 4, 0)))
    assert found["good"] < found[""] < found["bad"]
    assert "rare" not in found


def test_little_evidence_moves_little() -> None:
    few = factors(measure(judged("x", 100, 25) + judged("a", 5, 0)))
    many = factors(measure(judged("x", 100, 25) + judged("a", 100, 0)))
    assert many["a"] < few["a"] < few["x"]


def test_family_is_measured_with_all_its_rules() -> None:
    found = factors(measure(judged("head 局", 3, 0) + judged("head 厅", 4, 0) + judged("other", 6, 4)))
    assert "head 局" not in found
    assert found["head…"] < found["other"]
    assert "other…" not in found


def test_unread_documents_say_how_flattering_the_others_are() -> None:
    developed = judged("a", 90, 10, 0.9)
    better = factors(measure(developed, judged("a", 200, 0, 0.9)))
    worse = factors(measure(developed, judged("a", 100, 100, 0.9)))
    assert better["a"] == UNREAD
    assert worse["a"] > UNREAD


def test_neutral_verdicts_and_bare_predictions_say_nothing() -> None:
    idle = [
        Judged("entities", "a", 0.8, Verdict.NEUTRAL),
        Judged("entities", "a", None, Verdict.MADE_UP),
    ]
    assert measure(idle) == []


def test_table_can_be_read_again(tmp_path: Path) -> None:
    rows = measure(judged("name, with comma", 5, 5))
    write(rows, tmp_path / "confidence.csv")
    with (tmp_path / "confidence.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == rows
