"""Articles as programs see them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db.models import Max

from articles.models import Article
from articles.pages.catalogue import ARTICLES
from articles.pages.reader import blocks
from ecosystem.api.fields import ROW_ID
from ecosystem.api.resource import Resource
from ecosystem.api.resources import add
from ecosystem.browse.columns import Column
from ecosystem.browse.shapes import Shape


def _modified(row: Any | None) -> datetime | None:
    """When an article was last brought or taken back; a list also changes with what left it."""
    rows = Article.objects.filter(pk=row.pk) if row is not None else Article.objects
    newest: datetime | None = max(
        filter(None, rows.aggregate(Max("imported"), Max("retracted")).values()), default=None
    )
    return newest


def _text(article: Article) -> str:
    """The repaired text, a line for each paragraph."""
    return "\n".join(block.text for block in blocks(article.text, article.blocks, [], []))


ARTICLE = add(
    Resource(
        catalogue=ARTICLES,
        listed=(ROW_ID, *ARTICLES.columns, *ARTICLES.export_columns),
        more=(
            Column(key="authors", label="authors", value=lambda row: row.authors, shape=Shape.TEXTS),
            Column(
                key="text",
                label="the words of the article, a line for each paragraph",
                value=_text,
                select=("document",),
            ),
            Column(
                key="printed",
                label="the page as it was read, which offsets point into",
                value=lambda row: row.text,
                select=("document",),
            ),
        ),
        modified=_modified,
    )
)
