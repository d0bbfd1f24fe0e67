"""What holds of the scorer for whatever prediction, tried on parts of the sample gold files."""

import random
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from articles.extraction import evaluation
from articles.extraction.evaluation.document import score_document
from articles.extraction.evaluation.scorecard import Verdict

GOLD = evaluation.load(Path(__file__).resolve().parents[4] / "fixtures" / "gold")
PARTS = ("entities", "relations", "metrics")

documents = st.sampled_from(sorted(GOLD)).map(GOLD.__getitem__)
chances = st.integers(0, 2**32).map(random.Random)


def shuffled(document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    return document | {part: chance.sample(document[part], len(document[part])) for part in PARTS}


def thinned(document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    return document | {
        part: [fact for fact in document[part] if chance.random() < 0.5] for part in ("relations", "metrics")
    }


@given(documents, chances)
def test_the_order_of_a_prediction_does_not_matter(gold: dict[str, Any], chance: random.Random) -> None:
    card = score_document(gold, shuffled(gold, chance))
    assert all(tally.f1 == 1.0 for tally in card.tallies.values())


@given(documents, chances)
def test_a_part_of_the_truth_is_never_made_up(gold: dict[str, Any], chance: random.Random) -> None:
    card = score_document(gold, thinned(gold, chance))
    assert all(tally.precision == 1.0 for tally in card.tallies.values())


@given(documents, chances)
def test_finding_less_never_scores_better(gold: dict[str, Any], chance: random.Random) -> None:
    some = thinned(gold, chance)
    fewer = thinned(some, chance)
    more, less = score_document(gold, some), score_document(gold, fewer)
    for key in ("relations", "metrics"):
        assert less.tallies[key].right <= more.tallies[key].right
        assert less.tallies[key].missed >= more.tallies[key].missed


@given(documents, chances)
def test_every_prediction_is_judged_once(gold: dict[str, Any], chance: random.Random) -> None:
    predicted = thinned(shuffled(gold, chance), chance)
    card = score_document(gold, predicted)
    judged = [one.part for one in card.judged]
    assert {part: judged.count(part) for part in PARTS} == {part: len(predicted[part]) for part in PARTS}
    assert Verdict.MADE_UP not in {one.verdict for one in card.judged}
