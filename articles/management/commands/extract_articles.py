"""`extract_articles PATH…`: documents in, JSON lines out; no database, nothing stored."""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from django.core.management.base import BaseCommand, CommandParser
from tqdm import tqdm

from articles.engine import configured
from articles.extraction.document import Document
from articles.extraction.engine import Engine
from articles.extraction.parallel import Failure, map_documents, try_extract
from articles.management.arguments import count
from articles.reading import Notice, ReadError, read


class Line(NamedTuple):
    """What is printed of a document, and what is to be said of how it was read."""

    name: str
    text: str
    notes: list[str]


class Command(BaseCommand):
    """Reads documents and prints what they say, one JSON object a line, in the order of the documents."""

    help = "Print what documents say of innovation ecosystems, as JSON lines. Nothing is stored."
    # Neither the checks nor the database have a part in this: it starts at once and runs anywhere.
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """The contract of the command line."""
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file, folder or table")
        parser.add_argument("--manifest", type=Path, metavar="FILE", help="table of titles, sources, dates")
        parser.add_argument("--workers", type=count, default=1, metavar="N", help="processes (default: 1)")
        parser.add_argument("--explain", action="store_true", help="add rules, confidences and raw offsets")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the lines; exit with 1 when anything could not be read."""
        self._faults = 0
        documents = self._documents(read(options["paths"], options["manifest"]))
        work = partial(_line, explain=options["explain"], engine=configured())
        lines = map_documents(work, documents, options["workers"])
        try:
            self._print(lines)
        except BrokenPipeError:
            # The reader of our output (head, less) has enough; there is no one left to tell.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if self._faults:
            sys.exit(1)

    def _print(self, lines: Iterable[Line | Failure]) -> None:
        progress = tqdm(lines, unit=" documents", disable=not sys.stderr.isatty(), file=sys.stderr)
        for line in progress:
            if isinstance(line, Failure):
                self._complain(ReadError(line.document.name, None, line.reason))
            else:
                for note in line.notes:
                    self._complain(Notice(line.name, None, note))
                self.stdout.write(line.text)
        self.stdout.flush()

    def _documents(self, items: Iterable[Document | Notice]) -> Iterator[Document]:
        for item in items:
            if isinstance(item, Document):
                yield item
            else:
                self._complain(item)

    def _complain(self, notice: Notice) -> None:
        self._faults += isinstance(notice, ReadError)
        with tqdm.external_write_mode(file=sys.stderr):
            self.stderr.write(str(notice))


def _line(document: Document, *, explain: bool, engine: Engine | None) -> Line | Failure:
    """One line of output, made where the document was read, so that only text passes between processes."""
    extraction = try_extract(document, engine)
    if isinstance(extraction, Failure):
        return extraction
    text = json.dumps(extraction.as_json(explain=explain), ensure_ascii=False)
    return Line(document.name, text, extraction.notes)
