"""Scoring of one document: entities first, then what hangs on them."""

from typing import Any

from articles.extraction.evaluation.entities import score_entities
from articles.extraction.evaluation.headlines import score_articles
from articles.extraction.evaluation.matching import match
from articles.extraction.evaluation.metrics import score_metrics
from articles.extraction.evaluation.relations import score_relations
from articles.extraction.evaluation.scorecard import Scorecard

_EMPTY: dict[str, Any] = {"articles": [], "entities": [], "relations": [], "metrics": []}


def score_document(gold: dict[str, Any], predicted: dict[str, Any] | None) -> Scorecard:
    """The card of one document; no prediction is the same as an empty one."""
    card = Scorecard()
    if predicted is None:
        card.errors.append("no prediction for this document")
        predicted = _EMPTY
    matching = match(gold["entities"], predicted["entities"])
    score_entities(matching, card)
    score_relations(gold["relations"], predicted["relations"], matching, card)
    score_metrics(gold["metrics"], predicted["metrics"], matching, card)
    score_articles(gold.get("articles", []), predicted.get("articles", []), card)
    return card
