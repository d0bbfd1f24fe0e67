"""Documents and their articles as rows: versions, publishers, dates, layout."""

from datetime import date
from hashlib import sha256

from django.db import transaction

from articles.extraction.document import Article as Read
from articles.extraction.document import Document as ReadDocument
from articles.extraction.document import Extraction, Layout
from articles.extraction.quantities.iso import span
from articles.models import Article, Copy, Document, ImportRun, Source
from ecosystem.history import in_order


def content_hash(text: str) -> str:
    """Hash of a text, white space aside, so that a reprint with other line breaks is recognised."""
    return sha256("".join(text.split()).encode()).hexdigest()


def fingerprint(document: ReadDocument) -> str:
    """Hash of everything that the articles of a document follow from."""
    said = (
        document.text,
        document.title,
        document.authors,
        document.source,
        document.published,
        document.url,
    )
    return sha256(repr(said).encode()).hexdigest()


def is_known(document: ReadDocument, extractor: str, run: ImportRun | None = None) -> bool:
    """Whether this very document was read before by this extractor, under this or another name.

    A new name for a known document is noted as a copy of it.
    """
    held = Document.objects.filter(fingerprint=fingerprint(document), extractor=extractor, current=True)
    same = held.order_by("pk")
    first = same.first()
    if first is None or document.name in _names(first):
        return first is not None
    with transaction.atomic():
        in_order()
        # Another import may have come across either in the meantime.
        first = same.first()
        if first is not None and document.name not in _names(first):
            _leave(document.name)
            Copy.objects.create(document=first, name=document.name, run=run)
    return first is not None


def _names(document: Document) -> set[str]:
    return {document.name, *document.copies.values_list("name", flat=True)}


def shelve(extraction: Extraction, extractor: str, run: ImportRun | None = None) -> list[Article]:
    """The articles of a document; an earlier version of it is superseded."""
    document = _document(extraction.document, extractor, run)
    existing = {article.position: article for article in document.articles.all()}
    read = extraction.layout.articles or [_whole(extraction)]
    articles = []
    for position, item in enumerate(read):
        article = existing.pop(position, None) or Article(document=document, position=position)
        _describe(article, item, extraction)
        articles.append(article)
    for article in articles:
        article.save()
    # A newer extractor may see fewer articles on the page; what they said is said by nobody now.
    Article.objects.filter(pk__in=[a.pk for a in existing.values()]).update(status=Article.Status.DROPPED)
    return articles


def _document(read: ReadDocument, extractor: str, run: ImportRun | None) -> Document:
    mark = fingerprint(read)
    held = Document.objects.filter(name=read.name, current=True).first()
    if held is None or held.fingerprint != mark:
        _leave(read.name)
    document, made = Document.objects.get_or_create(
        name=read.name,
        fingerprint=mark,
        defaults={
            "text": read.text,
            "content_hash": content_hash(read.text),
            "extractor": extractor,
            "run": run,
        },
    )
    if not made:
        # Read again by a newer extractor it stays what its run brought; come back, it is this run's.
        document.run = document.run if document.current else run
        document.extractor, document.current, document.projected = extractor, True, False
        document.save(update_fields=["extractor", "current", "projected", "run"])
    return document


def _leave(name: str) -> None:
    """The document that went by this name goes by a copy's, or is superseded."""
    Copy.objects.filter(name=name).delete()
    held = Document.objects.filter(name=name, current=True).first()
    if held is None:
        return
    taken = Document.objects.filter(fingerprint=held.fingerprint).values("name")
    heir = held.copies.exclude(name__in=taken).first()
    if heir is None:
        _supersede(held)
    else:
        held.name, held.run = heir.name, heir.run
        held.save(update_fields=["name", "run"])
        heir.delete()


def _supersede(document: Document) -> None:
    """Its facts are withdrawn by the projection, which finds it unprojected."""
    document.current = document.projected = False
    document.save(update_fields=["current", "projected"])
    document.articles.filter(status=Article.Status.ACTIVE).update(status=Article.Status.SUPERSEDED)


def _whole(extraction: Extraction) -> Read:
    document = extraction.document
    end = len(extraction.layout.text)
    return Read(document.title or "", document.authors, document.source, document.published, 0, end)


def _describe(article: Article, read: Read, extraction: Extraction) -> None:
    layout = extraction.layout
    article.source = _source(read.source or extraction.document.source)
    article.title = (read.title or extraction.document.title or "")[:300]
    article.authors = list(read.authors)
    article.published = (read.published or extraction.document.published or "")[:10]
    article.published_on = _first_day(article.published)
    article.url = (extraction.document.url or "")[:500]
    article.blocks = _blocks(layout, article.position)
    article.content_hash = content_hash(layout.text[read.start : read.end])
    if article.status != Article.Status.RETRACTED:
        article.status = Article.Status.ACTIVE


def _blocks(layout: Layout, position: int) -> list[list[int | str]]:
    return [
        [*layout.raw_span(block.start, block.end), block.kind.value]
        for block in layout.blocks
        if block.article == position
    ]


def _source(name: str | None) -> Source | None:
    return Source.objects.get_or_create(name=name[:120])[0] if name else None


def _first_day(published: str) -> date | None:
    try:
        return span(published).start
    except ValueError:
        return None
