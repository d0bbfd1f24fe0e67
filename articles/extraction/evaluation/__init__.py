"""Scoring of extractions against gold files: `score`, then `report.as_text` or `report.as_dict`.

The rules are those of the annotation guideline (docs); every module has one of them.
"""

from typing import Any

from articles.extraction.evaluation.document import score_document
from articles.extraction.evaluation.loading import by_name, load
from articles.extraction.evaluation.scorecard import Scorecard

__all__ = ["Scorecard", "by_name", "load", "score"]


def score(gold: dict[str, dict[str, Any]], predicted: dict[str, dict[str, Any]]) -> dict[str, Scorecard]:
    """One card per gold document; a document without prediction counts as an empty one."""
    return {name: score_document(document, predicted.get(name)) for name, document in gold.items()}
