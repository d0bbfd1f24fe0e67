"""Keeping the index in step with what is shown, in the transaction that changes it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Any

from django.db import transaction

from ecosystem.history import in_order
from ecosystem.models import Entity, SearchEntry, Status
from ecosystem.search.documents import Corpus, Document, corpora
from ecosystem.search.index import index
from ecosystem.search.index.base import Words
from ecosystem.search.tokens import bare, forms, name_tokens, text_tokens

#: Documents in memory at a time.
_BATCH = 400
_COLUMNS = ["title", "forms", "region", "sectors", "weight", "day", "digest"]


def refresh(name: str, records: Iterable[int]) -> None:
    """Bring what is found of these records of a corpus in line; what has not changed is not written."""
    corpus = corpora()[name]
    for some in _batches(sorted(set(records))):
        with transaction.atomic(savepoint=False):
            _refresh(corpus, some)


def rebuild() -> dict[str, int]:
    """Everything anew; the number of entries by corpus. On a sound index this changes nothing."""
    with transaction.atomic():
        in_order()
        index().clear()
        SearchEntry.objects.all().delete()
        for name, corpus in corpora().items():
            refresh(name, corpus.records())
        held = SearchEntry.objects
        return {name: held.filter(kind__in=corpus.kinds).count() for name, corpus in corpora().items()}


def build_where_missing(**kwargs: Any) -> None:
    """After migrations: a knowledge base that is older than its index gets one."""
    if not SearchEntry.objects.exists() and Entity.objects.filter(status=Status.ACTIVE).exists():
        rebuild()


def _refresh(corpus: Corpus, records: Collection[int]) -> None:
    rows = SearchEntry.objects.filter(kind__in=corpus.kinds, record__in=records)
    held = {
        (kind, record): (pk, mark)
        for pk, kind, record, mark in rows.values_list("pk", "kind", "record", "digest")
    }
    wanted = {(document.kind, document.record): document for document in corpus.documents(records)}
    gone = [pk for key, (pk, _) in held.items() if key not in wanted]
    if gone:
        index().drop(gone)
        SearchEntry.objects.filter(pk__in=gone).delete()
    fresh = [d for key, d in wanted.items() if key not in held or held[key][1] != d.digest]
    if fresh:
        _write(fresh)


def _write(documents: list[Document]) -> None:
    rows = SearchEntry.objects.bulk_create(
        [_entry(document) for document in documents],
        update_conflicts=True,
        unique_fields=["kind", "record"],
        update_fields=_COLUMNS,
    )
    index().put(_words(row.pk, d) for row, d in zip(rows, documents, strict=True))


def _entry(document: Document) -> SearchEntry:
    names = forms(list(document.names)) if document.spelt else [bare(name) for name in document.names]
    return SearchEntry(
        kind=document.kind,
        record=document.record,
        title=bare(document.names[0])[:300],
        forms="\n".join(("", *names, "")),
        region=document.region,
        sectors=" ".join(("", *document.sectors, "")) if document.sectors else "",
        weight=document.weight,
        day=document.day,
        digest=document.digest,
    )


def _words(entry: int, document: Document) -> Words:
    text = text_tokens(document.text)
    if document.spelt:
        return Words(entry, name_tokens(list(document.names)), text)
    return Words(entry, {token for name in document.names for token in text_tokens(name)}, text)


def _batches(ids: Iterable[int]) -> Iterator[list[int]]:
    rest = iter(ids)
    while batch := list(islice(rest, _BATCH)):
        yield batch
