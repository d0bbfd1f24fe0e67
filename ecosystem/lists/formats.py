"""CSV and XLSX as spreadsheets on Chinese machines write them."""

from __future__ import annotations

from typing import Any

from import_export.formats.base_formats import CSV, XLSX
from tablib import Dataset

#: A spreadsheet takes text that begins with one of these for a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def _escaped(dataset: Dataset) -> Dataset:
    """Text that is no formula for any spreadsheet; the mark is taken off again when it is read."""
    rows = [[_mark(value) for value in row] for row in dataset]
    return Dataset(*rows, headers=dataset.headers, title=dataset.title)


def _mark(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA_STARTS) else value


def _unescaped(dataset: Dataset) -> Dataset:
    rows = [[_unmark(value) for value in row] for row in dataset]
    return Dataset(*rows, headers=dataset.headers)


def _unmark(value: Any) -> Any:
    marked = isinstance(value, str) and value[:1] == "'" and value[1:].startswith(_FORMULA_STARTS)
    return value[1:] if marked else value


class ListCSV(CSV):  # type: ignore[misc]
    """UTF-8, with the mark by which Excel knows it; what it saves itself, in GB 18030, is read too."""

    def is_binary(self) -> bool:
        """Bytes: the encoding is found out here."""
        return True

    def get_read_mode(self) -> str:
        """Bytes."""
        return "rb"

    def create_dataset(self, in_stream: bytes, **kwargs: Any) -> Dataset:
        """Rows of a file. Raises UnicodeDecodeError."""
        try:
            text = in_stream.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = in_stream.decode("gb18030")
        return _unescaped(super().create_dataset(text, **kwargs))

    def export_data(self, dataset: Dataset, **kwargs: Any) -> bytes:
        """A file."""
        text: str = super().export_data(_escaped(dataset), **kwargs)
        return b"\xef\xbb\xbf" + text.encode()


class ListXLSX(XLSX):  # type: ignore[misc]
    """The first sheet of a workbook."""

    def create_dataset(self, in_stream: bytes, **kwargs: Any) -> Dataset:
        """Rows of the sheet."""
        return _unescaped(super().create_dataset(in_stream))

    def export_data(self, dataset: Dataset, **kwargs: Any) -> bytes:
        """A workbook."""
        return bytes(super().export_data(_escaped(dataset), **kwargs))
