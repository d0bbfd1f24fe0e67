"""Which articles print nearly the same words: a text counts once, however many publishers print it.

Two texts are near when they share half of their sequences of six letters; a group is what such pairs chain
together. Pairs are looked for by the lowest hashes of those sequences, which near texts share, so that the
groups follow from the active articles alone, whatever the order of their arrival.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Any
from unicodedata import normalize
from zlib import crc32

from django.db.models import Q

from articles.models import Article, Shingle

_LENGTH = 6
#: Lowest hashes that are kept of a text, and how many of them a near one must have. Of two texts that
#: share half of all sequences, one pair in 300 shares fewer.
_KEYS, _SHARED = 12, 2
_SHARE = 0.5
#: A text with fewer sequences says too little: only its equal is the same.
_SHORTEST = 40
_WORDS = frozenset({"headline", "subhead", "paragraph"})
_SIGNS = re.compile(r"\W+")
#: Ids in one query.
_BATCH = 500

Texts = dict[int, "Text"]


class Text:
    """An active article, with what it is compared by."""

    __slots__ = ("article", "lowest", "sequences")

    def __init__(self, article: Article) -> None:
        self.article = article
        words = _SIGNS.sub("", normalize("NFKC", _own_words(article)).lower())
        self.sequences = frozenset(words[i : i + _LENGTH] for i in range(len(words) - _LENGTH + 1))
        self.lowest = sorted({crc32(sequence.encode()) for sequence in self.sequences})[:_KEYS]

    def is_near(self, other: "Text") -> bool:
        """Whether both print nearly the same words."""
        if _is_equal(self, other):
            return True
        if min(len(self.sequences), len(other.sequences)) < _SHORTEST:
            return False
        shared = len(self.sequences & other.sequences)
        return shared >= _SHARE * (len(self.sequences) + len(other.sequences) - shared)


def regroup_texts(documents: Collection[int]) -> set[int]:
    """Bring the groups around the articles of these documents in line; the documents whose articles moved."""
    ours = _load("document", documents)
    before = {article.text_group for article in ours if article.text_group}
    concerned = {article.pk: article for article in [*ours, *_load("text_group", before)]}
    texts = {pk: Text(a) for pk, a in concerned.items() if a.status == Article.Status.ACTIVE}
    _write_keys(ours, texts)
    groups = _components(texts)
    concerned |= {pk: texts[pk].article for pk in groups}
    moved = []
    for pk, article in concerned.items():
        group = groups.get(pk, "")
        if article.text_group != group:
            article.text_group = group
            moved.append(article)
    Article.objects.bulk_update(moved, ["text_group"], _BATCH)
    return {article.document_id for article in moved}


def _load(column: str, values: Collection[int] | Collection[str]) -> list[Article]:
    found: list[Article] = []
    for some in _batches(values):
        rows = Article.objects.filter(**{f"{column}__in": some}).select_related("document")
        found += rows.order_by("pk")
    return found


def _own_words(article: Article) -> str:
    text = article.document.text
    return "".join(text[start:end] for start, end, kind in article.blocks if kind in _WORDS) or text


def _write_keys(articles: Iterable[Article], texts: Texts) -> None:
    """The hashes of active articles, so that others find them; those of the rest go."""
    ids = [article.pk for article in articles]
    wanted = {(pk, key) for pk in ids if pk in texts for key in texts[pk].lowest}
    held = {
        (row[1], row[2]): row[0]
        for some in _batches(ids)
        for row in Shingle.objects.filter(article__in=some).values_list("pk", "article", "value")
    }
    gone = [pk for key, pk in held.items() if key not in wanted]
    for some in _batches(gone):
        Shingle.objects.filter(pk__in=some).delete()
    fresh = sorted(wanted - held.keys())
    Shingle.objects.bulk_create([Shingle(article_id=pk, value=key) for pk, key in fresh], _BATCH)


def _components(texts: Texts) -> dict[int, str]:
    """The group of each text and of all that they chain to, which `texts` takes in."""
    groups: dict[int, str] = {}
    for start in sorted(texts):
        if start in groups:
            continue
        found, fresh = {start}, {start}
        while fresh:
            fresh = {other for pk in fresh for other in _near(texts[pk], texts)} - found
            found |= fresh
        name = min(texts[pk].article.content_hash for pk in found)
        groups |= dict.fromkeys(found, name)
    return groups


def _near(text: Text, texts: Texts) -> Iterator[int]:
    article = text.article
    keys = Shingle.objects.filter(value__in=text.lowest).values_list("article", flat=True)
    likely = {pk for pk, shared in Counter(keys).items() if shared >= _SHARED}
    equal = Q(content_hash=article.content_hash) | Q(pk__in=likely - texts.keys())
    rows = Article.objects.filter(equal, status=Article.Status.ACTIVE).exclude(pk__in=texts.keys())
    for row in rows.select_related("document"):
        texts[row.pk] = Text(row)
    for pk, other in sorted(texts.items()):
        if pk != article.pk and (pk in likely or _is_equal(text, other)) and text.is_near(other):
            yield pk


def _is_equal(one: Text, other: Text) -> bool:
    return one.article.content_hash == other.article.content_hash


def _batches(ids: Iterable[Any]) -> Iterator[list[Any]]:
    rest = iter(ids)
    while batch := list(islice(rest, _BATCH)):
        yield batch
