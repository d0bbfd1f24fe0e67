"""Which reader reads which file. The libraries behind them are loaded when the first such file comes."""

from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import cast

from articles.reading.items import Page, ReadError, Row, UnreadableError

_PAGES = {
    ".txt": ("text", "read_text"),
    ".md": ("text", "read_markdown"),
    ".html": ("html", "read_html"),
    ".htm": ("html", "read_html"),
    ".docx": ("docx", "read_docx"),
    ".pdf": ("pdf", "read_pdf"),
}
_TABLES = {
    ".jsonl": ("jsonl", "read_jsonl"),
    ".csv": ("tables", "read_csv"),
    ".xlsx": ("tables", "read_xlsx"),
}


def is_page(path: Path) -> bool:
    """Whether the file holds one document."""
    return path.suffix.lower() in _PAGES


def is_table(path: Path) -> bool:
    """Whether the file holds rows."""
    return path.suffix.lower() in _TABLES


def read_page(path: Path) -> Page:
    """The one document of a file. Raises UnreadableError."""
    read = cast(Callable[[bytes], Page], _function(_PAGES, path))
    try:
        page = read(path.read_bytes())
    except UnreadableError:
        raise
    except Exception as error:  # the libraries raise what they like on a broken file
        raise UnreadableError(_reason(path, error)) from error
    if not page.text.strip():
        raise UnreadableError("empty: no text in it")
    return page


def read_rows(path: Path) -> Iterator[Row | ReadError]:
    """The rows of a table, and an error for each that cannot be read or for the file as a whole."""
    read = cast(Callable[[Path], Iterator[Row | ReadError]], _function(_TABLES, path))
    try:
        yield from read(path)
    except Exception as error:  # as above
        yield ReadError(str(path), None, _reason(path, error))


def _function(table: dict[str, tuple[str, str]], path: Path) -> object:
    module, name = table[path.suffix.lower()]
    return getattr(import_module(f"articles.reading.{module}"), name)


def _reason(path: Path, error: Exception) -> str:
    if isinstance(error, UnreadableError):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    kind = path.suffix.lower().lstrip(".")
    return f"broken {kind} file: {str(error) or type(error).__name__}"
