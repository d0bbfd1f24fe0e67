"""The articles' side of the seam `ecosystem.browse.sources`: quotes and snippets, a query or two each."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from django.db.models import Count, ExpressionWrapper, F, IntegerField, QuerySet, Value
from django.db.models.functions import ExtractYear, Greatest, Substr

from articles.models import Article, Mention
from articles.pages.columns_said import of_columns
from articles.pages.former import former
from articles.pages.said import (
    attribute_statements,
    figure_key,
    metric_statements,
    relation_statements,
    unshown,
)
from articles.pages.search import own_words
from articles.pages.statements import quotes_of
from ecosystem.browse.sources import Appearance, Find, Quote, Statement

#: Characters shown before a name, and altogether.
BEFORE = 24
WINDOW = 90

ACTIVE = Article.Status.ACTIVE
_HEADING = re.compile(r"^\s*#{1,6}(?:\s|\Z)", re.MULTILINE)


class ArticleSources:
    """Answers what the pages ask."""

    def of_relations(self, ids: Collection[int]) -> dict[int, list[Quote]]:
        """Quotes by relation id."""
        return {pk: quotes_of(found) for pk, found in self.relation_statements(ids).items()}

    def of_metrics(self, ids: Collection[int]) -> dict[int, list[Quote]]:
        """Quotes by metric id."""
        return {pk: quotes_of(found) for pk, found in self.metric_statements(ids).items()}

    def of_attributes(self, entity_id: int) -> dict[str, list[Quote]]:
        """Quotes by property of one entity, each with the value it gives."""
        said = self.attribute_statements(entity_id)
        return {name: [q for s in found for q in _valued(s)] for name, found in said.items()}

    of_columns = staticmethod(of_columns)
    relation_statements = staticmethod(relation_statements)
    metric_statements = staticmethod(metric_statements)
    attribute_statements = staticmethod(attribute_statements)
    unshown = staticmethod(unshown)
    figure_key = staticmethod(figure_key)
    former = staticmethod(former)

    def appearance_years(self, entity_id: int) -> list[tuple[int, int]]:
        """How many articles of each year name the entity; those without a date are left out."""
        dated = _naming(entity_id).exclude(published_on=None).annotate(year=ExtractYear("published_on"))
        return list(dated.order_by("year").values_list("year").annotate(n=Count("pk")))

    def appearances(self, entity_id: int, most: int, skip: int = 0) -> tuple[int, Sequence[Appearance]]:
        """How many articles name the entity; the newest with the words around the first mention."""
        naming = _naming(entity_id)
        newest = list(naming.order_by(*NEWEST).values_list("pk", flat=True)[skip : skip + most])
        first: dict[int, Any] = {}
        for mention in _windows(entity_id, newest):
            first.setdefault(mention.article_id, mention)
        return naming.count(), [_appearance(first[pk]) for pk in newest if pk in first]

    def citations(self, ids: Collection[int]) -> dict[int, int]:
        """How many articles that count name each entity."""
        naming = Mention.objects.filter(source_name__entity__in=ids, article__status=ACTIVE).order_by()
        counted = naming.values_list("source_name__entity").annotate(n=Count("article", distinct=True))
        return dict(counted)

    def excerpts(self, ids: Collection[int], find: Find) -> dict[int, Appearance]:
        """Articles with the words around the first stretch found in their own text."""
        rows = Article.objects.filter(pk__in=ids, status=ACTIVE).select_related("document", "source")
        return {article.pk: _excerpt(article, find) for article in rows}


def _naming(entity_id: int) -> QuerySet[Article]:
    """Articles that count and name the entity."""
    naming = Mention.objects.filter(source_name__entity=entity_id).values("article_id")
    return Article.objects.filter(status=ACTIVE, pk__in=naming)


NEWEST = (F("published_on").desc(nulls_last=True), F("pk").desc())


def _valued(statement: Statement) -> list[Quote]:
    value = statement.value["name"] if isinstance(statement.value, dict) else statement.value
    return [replace(quote, value=value) for quote in statement.quotes]


def _clamped(expression: Any) -> Greatest:
    return Greatest(expression, Value(1), output_field=IntegerField())


def _cut(column: str) -> Substr:
    """A window of a text, cut out by the database so that no whole text travels."""
    return Substr(column, ExpressionWrapper(F("lead"), IntegerField()), WINDOW)


def _windows(entity_id: int, articles: list[int]) -> QuerySet[Mention]:
    """Mentions with the words around them."""
    return (
        Mention.objects.filter(article__in=articles, source_name__entity=entity_id)
        .select_related("article__source")
        .defer("article__blocks")
        .annotate(
            lead=_clamped(F("start") + 1 - BEFORE),
            window=_cut("article__document__text"),
        )
        .order_by("article", "start")
    )


def _appearance(mention: Any) -> Appearance:
    article = mention.article
    cut = mention.start + 1 - mention.lead
    length = mention.end - mention.start
    return Appearance(
        title=article.title,
        outlet=article.source.name if article.source else "",
        published=article.published,
        url=f"{article.get_absolute_url()}#m{mention.pk}",
        before=_flat(mention.window[:cut]),
        hit=_flat(mention.window[cut : cut + length]),
        after=_flat(mention.window[cut + length :]),
    )


def _excerpt(article: Article, find: Find) -> Appearance:
    text = own_words(article)
    start, end = next(iter(find(text)), (0, 0))
    lead = max(0, start - BEFORE)
    return Appearance(
        title=article.title,
        outlet=article.source.name if article.source else "",
        published=article.published,
        url=article.get_absolute_url(),
        before=_flat(text[lead:start]),
        hit=_flat(text[start:end]),
        after=_flat(text[end : lead + WINDOW]),
    )


def _flat(text: str) -> str:
    """On one line, without the marks of Markdown headings."""
    text = _HEADING.sub("", text)
    return "".join(text.split()) if not text.isascii() else " ".join(text.split())
