"""A manifest: a table that says of each file its title, source, date and authors."""

from collections.abc import Iterator
from pathlib import Path

from articles.reading.columns import known_cells
from articles.reading.formats import is_table, read_rows
from articles.reading.items import Notice, ReadError, Row

Cells = dict[str, str]


class Manifest:
    """The rows of a manifest, found by the file that they describe."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problems: list[Notice] = []
        self._by_path: dict[Path, Cells] = {}
        self._by_name: dict[str, list[Cells]] = {}
        self._missing: list[tuple[int, str]] = []
        if is_table(path):
            for row in read_rows(path):
                self._add(row)
        else:
            self.problems.append(ReadError(str(path), None, "a manifest must be .csv, .xlsx or .jsonl"))

    def _add(self, row: Row | ReadError) -> None:
        if isinstance(row, ReadError):
            self.problems.append(row)
            return
        cells = known_cells(row.cells)
        name = cells.get("file")
        if name is None:
            self._complain(row.line, "no file named in this row")
            return
        target = (self.path.parent / name).resolve()
        if target in self._by_path:
            self._complain(row.line, f"{name} stands in the manifest twice; the first row holds")
            return
        self._by_path[target] = cells
        self._by_name.setdefault(target.name, []).append(cells)
        if not target.exists():
            self._missing.append((row.line, name))

    def _complain(self, line: int, reason: str) -> None:
        self.problems.append(ReadError(str(self.path), line, reason))

    def cells(self, path: Path) -> Cells:
        """What the manifest says of a file: by its place beside the manifest, else by an unambiguous name."""
        found = self._by_path.get(path.resolve())
        if found is None:
            same_name = self._by_name.get(path.name, [])
            found = same_name[0] if len(same_name) == 1 else {}
        return found

    def missing(self, read: set[str]) -> Iterator[ReadError]:
        """Rows whose file neither stands beside the manifest nor was among the files (names) read."""
        for line, name in self._missing:
            if Path(name).name not in read:
                yield ReadError(str(self.path), line, f"{name} does not exist")
