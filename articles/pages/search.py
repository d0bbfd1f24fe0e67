"""Articles as documents of the search index."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from articles.models import Article
from ecosystem.search.documents import Document

KIND = "article"


class ArticleCorpus:
    """The articles that count: headline and words, without the rest of the page they stand on."""

    kinds = frozenset([KIND])

    def records(self) -> Iterable[int]:
        """All articles."""
        return Article.objects.order_by("pk").values_list("pk", flat=True)

    def documents(self, records: Collection[int]) -> Iterator[Document]:
        """One query."""
        shown = Article.objects.filter(pk__in=records, status=Article.Status.ACTIVE).order_by("pk")
        for article in shown.select_related("document"):
            yield Document(
                kind=KIND,
                record=article.pk,
                names=(article.title,),
                text=own_words(article),
                day=article.published_on,
                spelt=False,
            )


def own_words(article: Article) -> str:
    """The text of the article alone, in reading order, one block a line."""
    if not article.blocks:
        return article.text
    return "\n".join(article.text[int(start) : int(end)] for start, end, _kind in article.blocks)
