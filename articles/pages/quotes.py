"""The articles' side of the seam `ecosystem.browse.sources`: quotes and snippets, a query or two each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from django.db.models import ExpressionWrapper, F, IntegerField, Q, QuerySet, Value
from django.db.models.functions import Greatest, StrIndex, Substr
from django.urls import reverse

from articles.models import Article, Evidence, Mention
from ecosystem.browse.sources import Appearance, Quote
from ecosystem.models import RelationType

#: Characters shown before a name, and altogether.
BEFORE = 24
WINDOW = 90
#: Quotes shown for one fact; more prove nothing to a reader.
MOST_QUOTES = 12

ACTIVE = Article.Status.ACTIVE

#: Properties that follow from relations.
_FOLLOWED = {RelationType.LOCATED_IN: "region", RelationType.IN_PARK: "park", RelationType.PART_OF: "parent"}


def _at(type_: RelationType, value: str, end: str = "object") -> Q:
    shown = {f"claim__relation__{end}": F(f"claim__subject__entity__{value}")}
    return Q(claim__relation__type=type_, **shown)


#: Relations whose other end is the value that is shown; a township files under its county.
_FOLLOWING = (
    _at(RelationType.LOCATED_IN, "region")
    | _at(RelationType.LOCATED_IN, "region", "object__as_region__parent")
    | _at(RelationType.IN_PARK, "as_company__park")
    | _at(RelationType.PART_OF, "as_university__parent")
    | _at(RelationType.PART_OF, "as_institute__parent")
)


class ArticleSources:
    """Answers what the pages ask."""

    def of_relations(self, ids: Collection[int]) -> dict[int, list[Quote]]:
        """Quotes by relation id."""
        return _by(live_evidence().filter(claim__relation__in=list(ids)), "claim__relation_id")

    def of_metrics(self, ids: Collection[int]) -> dict[int, list[Quote]]:
        """Quotes by metric id."""
        return _by(live_evidence().filter(claim__metric__in=list(ids)), "claim__metric_id")

    def of_attributes(self, entity_id: int) -> dict[str, list[Quote]]:
        """Quotes by property of one entity; a place or park is proved by the relation it comes from."""
        about = live_evidence().filter(claim__subject__entity=entity_id)
        own = about.filter(claim__relation=None, claim__metric=None).exclude(
            Q(claim__property="metric") | Q(claim__property__startswith="relation")
        )
        ties = about.filter(_FOLLOWING).select_related("claim__relation__object")
        return _by(own, "claim__property") | _by_followed(ties)

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


def live_evidence() -> QuerySet[Evidence]:
    """Evidence that counts, best first, with its article but without the article's text."""
    found = Evidence.objects.filter(active=True, article__status=ACTIVE)
    return (
        found.select_related("article__source", "claim")
        .defer("article__blocks")
        .order_by("-confidence", F("article__published_on").desc(nulls_last=True), "pk")
    )


def quote(evidence: Evidence) -> Quote:
    """Evidence as the pages show it."""
    article = evidence.article
    return Quote(
        text=evidence.quote,
        outlet=article.source.name if article.source else "",
        title=article.title,
        published=article.published,
        url=f"{reverse('article-detail', args=[article.pk])}#e{evidence.pk}",
        value=evidence.claim.value,
    )


def _by(found: QuerySet[Evidence], key: str) -> dict[Any, list[Quote]]:
    """Quotes grouped by a column of the claim; one per article and stretch."""
    grouped: defaultdict[Any, list[Quote]] = defaultdict(list)
    name = key.removeprefix("claim__")
    for evidence in found:
        quotes = grouped[getattr(evidence.claim, name)]
        if len(quotes) < MOST_QUOTES:
            quotes.append(quote(evidence))
    return dict(grouped)


def _by_followed(found: QuerySet[Evidence]) -> dict[str, list[Quote]]:
    """Quotes of relations, grouped by the property that follows from each."""
    grouped: defaultdict[str, list[Quote]] = defaultdict(list)
    for evidence in found:
        relation = evidence.claim.relation
        quotes = grouped[_FOLLOWED[RelationType(relation.type)]] if relation else []
        if relation and len(quotes) < MOST_QUOTES:
            quotes.append(replace(quote(evidence), value=relation.object.name))
    return dict(grouped)


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
