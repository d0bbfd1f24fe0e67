"""The one call of the package: `read(paths, manifest)`."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from articles.extraction.document import Document
from articles.reading.columns import known_cells, meaning
from articles.reading.dates import iso_date
from articles.reading.files import File, find_files
from articles.reading.formats import is_table, read_page, read_rows
from articles.reading.items import Notice, Page, ReadError, UnreadableError
from articles.reading.manifest import Manifest
from articles.reading.people import names

Cells = Mapping[str, str]


def read(paths: Sequence[Path], manifest: Path | None = None) -> Iterator[Document | Notice]:
    """Every document of the paths, in order; between them notices, and a ReadError for each fault."""
    library = _Library(Manifest(manifest) if manifest else None)
    yield from library.problems()
    for found in find_files(paths):
        if isinstance(found, Notice):
            yield found
        else:
            yield from library.open(found)
    yield from library.missing()


class _Library:
    """Remembers which names are taken, and what the manifest says."""

    def __init__(self, manifest: Manifest | None) -> None:
        self._manifest = manifest
        self._taken: set[str] = set()
        self._read: set[str] = set()

    def problems(self) -> Iterator[Notice]:
        if self._manifest:
            yield from self._manifest.problems

    def missing(self) -> Iterator[Notice]:
        if self._manifest:
            yield from self._manifest.missing(self._read)

    def open(self, file: File) -> Iterator[Document | Notice]:
        """The documents of one file."""
        if self._manifest and file.path.resolve() == self._manifest.path.resolve():
            return
        if is_table(file.path):
            yield from self._table(file)
            return
        self._read.add(file.path.name)
        try:
            page = read_page(file.path)
        except UnreadableError as error:
            yield ReadError(str(file.path), None, str(error))
            return
        cells = self._manifest.cells(file.path) if self._manifest else {}
        yield from self._document(file.name, str(file.path), None, page, cells)

    def _table(self, file: File) -> Iterator[Document | Notice]:
        for row in read_rows(file.path):
            if isinstance(row, ReadError):
                yield row
                continue
            cells = known_cells(row.cells)
            if "text" in cells:
                name = cells.get("file") or f"{file.name}:{row.line}"
                yield from self._document(name, str(file.path), row.line, Page(cells["text"]), cells)
            elif "text" in map(meaning, row.cells):
                yield ReadError(str(file.path), row.line, "no text in this row")
            elif file.given:
                yield ReadError(str(file.path), None, "a table of articles needs a column named text")
                return
            else:
                yield Notice(str(file.path), None, "skipped: no column named text (a manifest?)")
                return

    def _document(
        self, name: str, file: str, line: int | None, page: Page, cells: Cells
    ) -> Iterator[Document | Notice]:
        if name in self._taken:
            yield Notice(file, line, f"another document is named {name}; this one goes by its place")
            name = file if line is None else f"{file}:{line}"
        self._taken.add(name)
        published = iso_date(cells.get("published", "")) or page.published
        if cells.get("published") and not iso_date(cells["published"]):
            yield Notice(file, line, f"not a date: {cells['published']}")
        yield Document(
            name,
            page.text,
            title=cells.get("title") or page.title,
            authors=names(cells.get("authors", "")) or page.authors,
            source=cells.get("source") or page.source,
            published=published,
            url=cells.get("url") or page.url,
        )
