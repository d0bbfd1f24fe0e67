"""Reviewed articles as gold files: what the knowledge base shows of them, decisions applied.

Denied facts are left out, corrected values are in, and everything is quoted from the page, as the
annotation guideline asks; `evaluate_extraction` scores against the result.
"""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from re import sub
from typing import Any

from articles.gold.facts import metrics, relations
from articles.gold.names import things
from articles.gold.page import Page
from articles.models import Article, Document

__all__ = ["file_name", "gold_files", "gold_of"]


def gold_files(articles: Iterable[Article]) -> list[dict[str, Any]]:
    """One gold file for each document that the articles are of; retracted articles say nothing."""
    by_document: defaultdict[Document, list[Article]] = defaultdict(list)
    for article in articles:
        if article.status == Article.Status.ACTIVE:
            by_document[article.document].append(article)
    return [gold_of(document, chosen) for document, chosen in by_document.items()]


def gold_of(document: Document, articles: list[Article]) -> dict[str, Any]:
    """The guideline's JSON of these articles of a document."""
    page = Page(document.text, sorted(articles, key=lambda article: article.position))
    found = things(page)
    return {
        "document": document.name,
        "articles": [_article(article) for article in page.articles if article.title],
        "entities": [thing.as_json() for thing in found.values()],
        "relations": relations(page, found),
        "metrics": metrics(page, found),
    }


def file_name(gold: dict[str, Any]) -> str:
    """`page.json` for `page.txt`; nothing in it leads out of the folder."""
    return sub(r"[^\w.-]+", "-", Path(gold["document"]).stem).lstrip(".") + ".json"


def _article(article: Article) -> dict[str, Any]:
    return {
        "title": article.title,
        "authors": article.authors,
        "source": article.source.name if article.source else None,
        "published": article.published or None,
    }
