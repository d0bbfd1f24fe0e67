"""What reading hands on: pages, rows, and the problems met on the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field


class UnreadableError(Exception):
    """A file, or one row of it, cannot be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Page:
    """The text of one file and what the file itself says of it."""

    text: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    source: str | None = None
    published: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: its line (row, in a spreadsheet), and its cells by column name, all text."""

    line: int
    cells: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Notice:
    """Something left aside that is no fault: a file of another kind, a date nobody can read."""

    file: str
    line: int | None
    reason: str

    def __str__(self) -> str:
        where = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{where}: {self.reason}"


@dataclass(frozen=True, slots=True)
class ReadError(Notice):
    """A file or row that should have been read and could not be."""
