"""The page of one article: its text with mentions and facts, as repaired or as printed."""

from __future__ import annotations

from collections import Counter

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from articles.models import Article
from articles.pages.catalogue import ARTICLES
from articles.pages.facts import evidence_of, facts, spans, stretches
from articles.pages.opening import OPENING, headline
from articles.pages.reader import Block, Span, Stretch, as_printed, beside, blocks
from ecosystem.browse.links import Query

#: The values of `view` and what they show.
VIEWS = (("", _("Repaired text")), ("raw", _("As first printed")), ("both", _("Side by side")))


@require_safe
def article_page(request: HttpRequest, pk: int) -> HttpResponse:
    """Text left, facts right; `?view=raw` shows the page as it was read, `?view=both` the two."""
    article = get_object_or_404(Article.objects.select_related("document", "source"), pk=pk)
    query = Query(request.path, request.GET)
    view = query.value("view")
    raw = view == "raw"
    evidence = evidence_of(article)
    named, proven = spans(article), stretches(evidence)
    siblings = list(_siblings(article, whole=view == "both"))
    context = {
        "catalogue": ARTICLES,
        "article": article,
        "raw": raw,
        "views": [(label, query.url(view=name or None), name == view) for name, label in VIEWS],
        "printed": _printed(article, siblings, named, proven) if view == "both" else [],
        "blocks": [as_printed(article.text, named, proven)] if raw else _body(article, named, proven),
        "facts": facts(evidence),
        "named": _named(named),
        "reprints": _reprints(article),
        "siblings": [(other, headline(other)) for other in siblings],
    }
    return render(request, "articles/detail.html", context)


def _printed(
    article: Article, siblings: list[Article], named: list[Span], proven: list[Stretch]
) -> list[Block]:
    others = [block for other in siblings for block in other.blocks]
    return beside(article.text, article.blocks, named, proven, others)


def _siblings(article: Article, *, whole: bool) -> QuerySet[Article]:
    """The other articles of the page; their blocks only where these are shown."""
    others = article.document.articles.exclude(pk=article.pk)
    others = others if whole else others.defer("blocks")
    return others.annotate(opening=OPENING).order_by("position")


def _reprints(article: Article) -> QuerySet[Article]:
    """Other prints of nearly the same words: together they count as one text."""
    if not article.text_group:
        return Article.objects.none()
    same = Article.objects.filter(text_group=article.text_group).exclude(pk=article.pk)
    return same.defer("blocks").select_related("document", "source").order_by("published_on", "pk")


def _body(article: Article, named: list[Span], proven: list[Stretch]) -> list[Block]:
    """The repaired text, without a headline that says only what stands above it."""
    made = blocks(article.text, article.blocks, named, proven)
    return [b for b in made if not (b.kind == "headline" and b.is_plain and b.text == article.title)]


def _named(found: list[Span]) -> list[tuple[Span, int]]:
    """What the article names, once each, the most frequent first within its kind."""
    counted = Counter(span.url for span in found)
    first = {span.url: span for span in reversed(found)}
    return sorted(((first[url], n) for url, n in counted.items()), key=lambda row: (row[0].kind, -row[1]))
