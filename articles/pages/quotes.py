"""The articles' side of the seam `ecosystem.browse.sources`: quotes and snippets, a query or two each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from django.db.models import ExpressionWrapper, F, IntegerField, Q, QuerySet, Value
from django.db.models.functions import Greatest, StrIndex, Substr
from django.urls import reverse

from articles.models import Article, Mention
from articles.pages.said import (
    attribute_statements,
    figure_key,
    metric_statements,
    relation_statements,
    unshown,
)
from articles.pages.statements import quotes_of
from ecosystem.browse.sources import Appearance, Quote, Statement

#: Characters shown before a name, and altogether.
BEFORE = 24
WINDOW = 90

ACTIVE = Article.Status.ACTIVE


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

    relation_statements = staticmethod(relation_statements)
    metric_statements = staticmethod(metric_statements)
    attribute_statements = staticmethod(attribute_statements)
    unshown = staticmethod(unshown)
    figure_key = staticmethod(figure_key)

    def appearances(self, entity_id: int, most: int) -> tuple[int, Sequence[Appearance]]:
        """How many articles name the entity; the newest with the words around the first mention."""
        naming = Article.objects.filter(
            status=ACTIVE, pk__in=Mention.objects.filter(source_name__entity=entity_id).values("article_id")
        )
        newest = list(naming.order_by(*NEWEST).values_list("pk", flat=True)[:most])
        first: dict[int, Any] = {}
        for mention in _windows(entity_id, newest):
            first.setdefault(mention.article_id, mention)
        return naming.count(), [_appearance(first[pk]) for pk in newest if pk in first]

    def matching(self, text: str, most: int) -> tuple[int, Sequence[Appearance]]:
        """How many articles hold the words; the newest with the words around the first hit."""
        found = Article.objects.filter(status=ACTIVE).filter(words_in(text))
        at = StrIndex("document__text", Value(text))
        shown = (
            found.defer("blocks")
            .select_related("source")
            .annotate(at=at, lead=_clamped(F("at") - BEFORE), window=_cut("document__text"))
        )
        hits = [_text_hit(article, text) for article in shown.order_by(*NEWEST)[:most]]
        return found.count(), hits


NEWEST = (F("published_on").desc(nulls_last=True), F("pk").desc())


def words_in(text: str) -> Q:
    """Articles whose title or page holds the words."""
    return Q(title__icontains=text) | Q(document__text__icontains=text)


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
        url=f"{reverse('article-detail', args=[article.pk])}#m{mention.pk}",
        before=_flat(mention.window[:cut]),
        hit=_flat(mention.window[cut : cut + length]),
        after=_flat(mention.window[cut + length :]),
    )


def _text_hit(article: Any, text: str) -> Appearance:
    cut = article.at - article.lead if article.at else 0
    window = article.window if article.at else ""
    return Appearance(
        title=article.title,
        outlet=article.source.name if article.source else "",
        published=article.published,
        url=reverse("article-detail", args=[article.pk]),
        before=_flat(window[:cut]),
        hit=_flat(window[cut : cut + len(text)]),
        after=_flat(window[cut + len(text) :]),
    )


def _flat(text: str) -> str:
    """On one line."""
    return "".join(text.split()) if not text.isascii() else " ".join(text.split())
