"""Scoring of articles by their headlines."""

from articles.extraction.evaluation.matching import Item
from articles.extraction.evaluation.scorecard import Scorecard
from articles.extraction.evaluation.wording import squash


def score_articles(gold: list[Item], predicted: list[Item], card: Scorecard) -> None:
    """Match where one headline holds the other; a document without headlines says nothing."""
    left = [squash(a["title"]) for a in predicted]
    for article in gold:
        wanted = squash(article["title"])
        hit = next((title for title in left if _same(title, wanted)), None)
        if hit is None:
            card.missed("articles")
            card.errors.append(f"missed  article: {article['title']}")
        else:
            left.remove(hit)
            card.right("articles")
    for title in left if gold else []:
        card.made_up("articles")
        card.errors.append(f"made up article: {title}")


def _same(title: str, wanted: str) -> bool:
    if not title or not (title in wanted or wanted in title):
        return False
    shorter, longer = sorted((len(title), len(wanted)))
    return shorter >= min(6, 0.6 * longer)
