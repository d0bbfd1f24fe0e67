"""Evidence as the pages quote it, read as plain rows: the page of one record has hundreds of quotes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from articles.models import Article, Evidence
from articles.models.sources import followed
from ecosystem.addresses import address_of
from ecosystem.browse.sources import Quote

#: What a quote is made of, and what tells of one why it counts no more.
_OWN = ("pk", "quote", "claim__value", "rule", "extractor", "confidence")
_ARTICLE = ("article", "article__source__name", "article__title", "article__published", "article__url")
_WHY = ("active", "article__status", "article__retracted", "article__retraction_reason")
_RUN = ("article__document__run__withdrawn", "article__document__run__withdrawal_reason")


def quotes(
    found: QuerySet[Evidence], *columns: str, live: bool = True
) -> Iterator[tuple[tuple[Any, ...], Quote]]:
    """Each quote with the columns that are asked for beside it, in one query.

    Of evidence that is not `live` the quote tells why it counts no more.
    """
    parts = (*_OWN, *_ARTICLE, *(() if live else (*_WHY, *_RUN)))
    names = list(dict.fromkeys((*parts, *columns)))  # one that is asked for twice would come once
    places = [names.index(column) for column in columns]
    for row in found.values_list(*names):
        yield tuple(row[place] for place in places), _quote(*row[: len(parts)])


def _quote(
    pk: int,
    text: str,
    value: Any,
    rule: str,
    extractor: str,
    confidence: float,
    article: int,
    outlet: str | None,
    title: str,
    published: str,
    url: str,
    *why: Any,
) -> Quote:
    return Quote(
        text=text,
        outlet=outlet or "",
        title=title,
        published=published,
        url=f"{address_of('article-detail', article)}#e{pk}",
        value=value,
        rule=rule,
        extractor=extractor,
        withdrawn=_withdrawn(*why) if why else "",
        address=followed(url),
        confidence=confidence,
    )


def _withdrawn(active: bool, status: str, *since: Any) -> str:
    """Why the words count no more, since when and for what reason; empty where they do."""
    if status == Article.Status.ACTIVE:
        return "" if active else str(Article.Status.DROPPED.label)
    retracted, reason, run_withdrawn, run_reason = since
    when, why = (run_withdrawn, run_reason) if status == Article.Status.WITHDRAWN else (retracted, reason)
    day = f"{timezone.localtime(when):%Y-%m-%d}" if when else ""
    return " · ".join(part for part in (str(Article.Status(status).label), day, why) if part)
