from articles.extraction.evaluation import score
from articles.extraction.evaluation.calibration import calibration
from articles.extraction.evaluation.report import as_dict, as_text, rules
from articles.extraction.evaluation.scorecard import Judged, Verdict
from tests.articles.extraction.evaluation.builders import entity, page

GOLD = page([entity("e1", "region", "湖州市"), entity("e2", "company", "云帆公司")])
FOUND = page([entity("p1", "region", "湖州市", rule="gazetteer", confidence=0.95)])


def test_figures_are_micro_averaged_over_documents() -> None:
    cards = score({"a": GOLD, "b": GOLD}, {"a": GOLD, "b": FOUND})
    figures = as_dict(cards)
    assert figures["documents"] == 2
    assert figures["f1"]["entities"] == {
        "precision": 1.0,
        "recall": 0.75,
        "f1": 0.8571,
        "tp": 3,
        "fp": 0,
        "fn": 1,
    }


def test_the_most_mistaken_rule_comes_first() -> None:
    judged = [
        Judged("metrics", "good", 0.9, Verdict.RIGHT),
        Judged("metrics", "bad", 0.9, Verdict.MADE_UP),
        Judged("metrics", "bad", 0.9, Verdict.NEUTRAL),
    ]
    assert [(r["rule"], r["right"], r["judged"]) for r in rules(judged)] == [("bad", 0, 1), ("good", 1, 1)]


def test_confidences_are_counted_by_band_and_part_and_all_together() -> None:
    judged = [
        Judged("relations", "r", 0.85, Verdict.RIGHT),
        Judged("relations", "r", 0.8, Verdict.MADE_UP),
        Judged("relations", "r", 0.3, Verdict.NEUTRAL),
        Judged("metrics", "m", 0.95, Verdict.RIGHT),
        Judged("metrics", "m", 0.9, Verdict.MADE_UP),
        Judged("metrics", "m", None, Verdict.MADE_UP),
    ]
    rows = {(row["part"], row["band"]): (row["right"], row["judged"]) for row in calibration(judged)}
    assert rows == {
        ("relations", ".80–.90"): (1, 2),
        ("metrics", "≥ .95"): (1, 1),
        ("metrics", ".90–.95"): (0, 1),
        ("metrics", "≥ .90"): (1, 2),
        ("all", "≥ .95"): (1, 1),
        ("all", ".90–.95"): (0, 1),
        ("all", ".80–.90"): (1, 2),
        ("all", "≥ .90"): (1, 2),
    }


def test_the_text_names_what_was_missed_on_request() -> None:
    cards = score({"page": GOLD}, {"page": FOUND})
    assert "missed  company: 云帆公司" in as_text(cards, errors=True)
    assert "云帆公司" not in as_text(cards)
    assert "gazetteer" in as_text(cards)
