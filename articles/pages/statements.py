"""Live evidence put together into statements: one value, its best quotes, and what all of them amount to."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from django.db.models import Case, Count, F, Max, QuerySet, When, Window
from django.db.models.functions import Coalesce, RowNumber

from articles.models import Article, Evidence
from articles.pages.quoting import quotes
from ecosystem.browse.sources import Quote, Statement

#: Quotes shown for one value; more prove nothing to a reader.
MOST_QUOTES = 12

BEST = (F("confidence").desc(), F("article__published_on").desc(nulls_last=True), F("pk").asc())
#: Whom an article speaks for: its publisher or, where none is known, itself.
PUBLISHER = Coalesce("article__source", -F("article"))
#: What it prints: reprints of one text are one.
TEXT = Case(When(article__text_group="", then=F("article__content_hash")), default=F("article__text_group"))


class Told(NamedTuple):
    """A statement and the columns of its claims that it was put together by."""

    key: tuple[Any, ...]
    statement: Statement


def live_evidence() -> QuerySet[Evidence]:
    """Evidence that counts, best first, with its article but without the article's text."""
    found = Evidence.objects.filter(active=True, article__status=Article.Status.ACTIVE)
    return found.select_related("article__source", "claim").defer("article__blocks").order_by(*BEST)


def statements(found: QuerySet[Evidence], *columns: str, live: bool = True) -> list[Told]:
    """Evidence by columns of its claims (`value` may be one), the surest first; two queries.

    Where it is not all `live`, the quotes tell why they count no more.
    """
    paths = [f"claim__{column}" for column in columns]
    said: dict[str, list[Quote]] = defaultdict(list)
    rank = Window(RowNumber(), partition_by=[F(path) for path in paths], order_by=BEST)
    best = found.annotate(rank=rank).filter(rank__lte=MOST_QUOTES)
    for key, quote in quotes(best, *paths, live=live):
        said[_hashed(key)].append(quote)
    told = [_told(row, columns, said) for row in _weights(found, paths)]
    return sorted(told, key=lambda t: (-t.statement.confidence, -t.statement.publishers, str(t.key)))


def quotes_of(found: Iterable[Statement]) -> list[Quote]:
    """The quotes of several statements."""
    return [quote for statement in found for quote in statement.quotes]


def _weights(found: QuerySet[Evidence], paths: list[str]) -> list[dict[str, Any]]:
    grouped = found.order_by().values(*paths)
    return list(
        grouped.annotate(
            articles=Count("article", distinct=True),
            publishers=Count(PUBLISHER, distinct=True),
            texts=Count(TEXT, distinct=True),
            newest=Max("article__published_on"),
            confidence=Max("confidence"),
        )
    )


def _told(row: dict[str, Any], columns: tuple[str, ...], said: dict[str, list[Quote]]) -> Told:
    key = tuple(row[f"claim__{column}"] for column in columns)
    value = key[columns.index("value")] if "value" in columns else None
    statement = Statement(
        value=value,
        quotes=tuple(said[_hashed(key)]),
        articles=row["articles"],
        publishers=min(row["publishers"], row["texts"]),
        newest=row["newest"],
        confidence=row["confidence"],
    )
    return Told(key, statement)


def _hashed(key: Iterable[Any]) -> str:
    return json.dumps(list(key), ensure_ascii=False, sort_keys=True)
