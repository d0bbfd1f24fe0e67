"""Paths as given → the files to read, each once, in a stable order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from articles.reading.formats import is_page, is_table
from articles.reading.items import Notice, ReadError


@dataclass(frozen=True, slots=True)
class File:
    """A file to read, and the name that its document goes by: its path below the folder given."""

    path: Path
    name: str
    #: Named on the command line, not met in a folder.
    given: bool


def find_files(paths: Sequence[Path]) -> Iterator[File | Notice]:
    """The files of all paths; what is hidden stays hidden, what is of another kind is named."""
    seen: set[Path] = set()
    for path in paths:
        for found in _found(path):
            if isinstance(found, Notice):
                yield found
            elif (real := found.path.resolve()) not in seen:
                seen.add(real)
                yield found


def _found(path: Path) -> Iterator[File | Notice]:
    if path.is_dir():
        yield from _below(path)
    elif not path.exists():
        yield ReadError(str(path), None, "does not exist")
    elif is_page(path) or is_table(path):
        yield File(path, path.name, given=True)
    else:
        yield ReadError(str(path), None, f"unknown kind of file: {path.suffix or 'no extension'}")


def _below(folder: Path) -> Iterator[File | Notice]:
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder)
        if any(part.startswith((".", "~$")) for part in relative.parts) or not path.is_file():
            continue
        if is_page(path) or is_table(path):
            yield File(path, relative.as_posix(), given=False)
        else:
            yield Notice(str(path), None, f"skipped: unknown kind of file ({path.suffix or 'no extension'})")
