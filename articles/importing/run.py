"""One run of the importer: read, extract, write, project. A fault in one document stops no other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from django.db import DatabaseError, transaction
from django.utils import timezone

from articles.extraction.document import Document, Extraction
from articles.extraction.engine import Engine
from articles.extraction.parallel import Failure, extract_all
from articles.importing.extractor import version
from articles.importing.projection import Changes
from articles.importing.settling import settle
from articles.importing.shelving import is_known
from articles.importing.writing import write
from articles.models import Document as StoredDocument
from articles.models import ImportRun
from articles.reading import Notice, ReadError, read
from ecosystem.history import Cause, because, in_order

#: Documents between two projections: what many of them name is then worked out once.
_DOCUMENTS = 25
#: What no database column holds: NUL, and halves of surrogate pairs.
_UNSTORABLE = {0: 0xFFFD} | dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)


@dataclass(slots=True)
class Outcome:
    """What a run read, what it changed and what went wrong."""

    documents: int = 0
    unchanged: int = 0
    articles: int = 0
    facts: int = 0
    changes: Changes = field(default_factory=Changes)
    notices: list[Notice] = field(default_factory=list)
    #: On record, once the run is over.
    run: ImportRun | None = None

    @property
    def errors(self) -> list[Notice]:
        """What should have been read and could not be."""
        return [notice for notice in self.notices if isinstance(notice, ReadError)]

    def counts(self) -> dict[str, Any]:
        """The numbers as `ImportRun` keeps them."""
        numbers = {"documents": self.documents, "unchanged": self.unchanged}
        numbers |= {"articles": self.articles, "facts": self.facts}
        return numbers | self.changes.counts() | {"rows": dict(sorted(self.changes.rows.items()))}


class Importer:
    """Works documents off one by one; iterate over `work` to drive it."""

    def __init__(self, workers: int = 1, engine: Engine | None = None, run: ImportRun | None = None) -> None:
        self.outcome = Outcome()
        self._workers = workers
        self._run = run
        self._engine = engine
        self._extractor = version(engine.rule if engine else "")

    def work(self, items: Iterable[Document | Notice]) -> Iterator[str]:
        """Import everything; yields the name of each document as it is done."""
        yield from self.absorb(extract_all(self._unread(items), self._workers, self._engine))

    def absorb(self, results: Iterable[Extraction | Failure]) -> Iterator[str]:
        """Write what was extracted and show it."""
        waiting = 0
        for result in results:
            if isinstance(result, Failure):
                self._fail(result.document, result.reason)
            else:
                self.outcome.notices += [Notice(result.document.name, None, said) for said in result.notes]
                waiting += self._store(result)
            if waiting >= _DOCUMENTS:
                self._settle()
                waiting = 0
            yield result.document.name
        self._settle()

    def _unread(self, items: Iterable[Document | Notice]) -> Iterator[Document]:
        """The documents that bring something new."""
        for item in items:
            if isinstance(item, Notice):
                self.outcome.notices.append(item)
                continue
            self.outcome.documents += 1
            document = replace(item, text=item.text.translate(_UNSTORABLE), name=item.name[-255:])
            if is_known(document, self._extractor, self._run):
                self.outcome.unchanged += 1
            else:
                yield document

    def _store(self, extraction: Extraction) -> bool:
        try:
            with transaction.atomic():
                # Another import may be about to make rows of the same names.
                in_order()
                # Two files with the same words may both have been new when this run began to read.
                if is_known(extraction.document, self._extractor, self._run):
                    self.outcome.unchanged += 1
                    return False
                # Where the engine was silent, the next import asks it again.
                written = write(extraction, version(extraction.engine), self._run)
        except (DatabaseError, ValueError) as error:
            self._fail(extraction.document, f"could not be stored: {error}")
            return False
        self.outcome.articles += written.articles
        self.outcome.facts += written.facts
        return True

    def _fail(self, document: Document, reason: str) -> None:
        self.outcome.notices.append(ReadError(document.name, None, reason))

    def _settle(self) -> None:
        """Show what was written, by this run or by one that was interrupted."""
        with transaction.atomic(), because(Cause.IMPORT, run=self._run.pk if self._run else None):
            in_order()
            waiting = list(StoredDocument.objects.filter(projected=False).values_list("pk", flat=True))
            self.outcome.changes.merge(settle(waiting))
            StoredDocument.objects.filter(pk__in=waiting).update(projected=True)


def import_paths(
    paths: Sequence[Path],
    manifest: Path | None = None,
    *,
    workers: int = 1,
    engine: Engine | None = None,
) -> Iterator[str | Outcome]:
    """Import files; yields the name of each document as it is done, and at last the outcome.

    With an engine, what it proposes is added where the text bears it out.
    """
    places = [str(path) for path in paths]
    yield from import_documents(read(paths, manifest), places, workers=workers, engine=engine)


def import_documents(
    items: Iterable[Document | Notice],
    places: list[str],
    *,
    workers: int = 1,
    engine: Engine | None = None,
) -> Iterator[str | Outcome]:
    """The same of documents that were read already; `places` says on record where they came from."""
    run = ImportRun.objects.create(paths=places, extractor=version())
    importer = Importer(workers, engine, run)
    yield from importer.work(items)
    importer.outcome.run = run
    _close(run, importer.outcome)
    yield importer.outcome


def _close(run: ImportRun, outcome: Outcome) -> None:
    run.finished, run.counts = timezone.now(), outcome.counts()
    run.errors = [{"file": e.file, "line": e.line, "reason": e.reason} for e in outcome.errors]
    run.save()
