"""CSV and XLSX as spreadsheets on Chinese machines write them."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from import_export.formats.base_formats import CSV, XLSX
from tablib import Dataset

from ecosystem.lists.sheets import rows_of

#: A spreadsheet takes text that begins with one of these for a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def _escaped(dataset: Dataset) -> Dataset:
    """Text that is no formula for any spreadsheet; the mark is taken off again when it is read."""
    rows = [[_mark(value) for value in row] for row in dataset]
    return Dataset(*rows, headers=dataset.headers, title=dataset.title)


def _mark(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA_STARTS) else value


def _table(rows: Sequence[Sequence[Any]]) -> Dataset:
    """Rows under their headers, marks taken off; empty rows stay, so that lines keep their numbers.

    Raises ValidationError for a row with more cells than there are headers.
    """
    head, *body = [_trimmed(row) for row in rows] or [[]]
    for line, row in enumerate(body, 2):
        if len(row) > len(head):
            raise ValidationError(_("Line %(line)d has more cells than there are columns.") % {"line": line})
    filled = ([*map(_unmark, row), *[""] * (len(head) - len(row))] for row in body)
    return Dataset(*filled, headers=head)


def _trimmed(row: Sequence[Any]) -> list[Any]:
    used = [place for place, value in enumerate(row, 1) if value not in (None, "")]
    return list(row[: used[-1]]) if used else []


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
        """Rows of a file. Raises UnicodeDecodeError, ValidationError."""
        try:
            text = in_stream.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = in_stream.decode("gb18030")
        return _table(list(csv.reader(StringIO(text, newline=""))))

    def export_data(self, dataset: Dataset, **kwargs: Any) -> bytes:
        """A file."""
        text: str = super().export_data(_escaped(dataset), **kwargs)
        return b"\xef\xbb\xbf" + text.encode()


class ListXLSX(XLSX):  # type: ignore[misc]
    """The first sheet of a workbook."""

    def create_dataset(self, in_stream: bytes, **kwargs: Any) -> Dataset:
        """Rows of the sheet. Raises ValidationError, and what openpyxl raises."""
        return _table(rows_of(in_stream))

    def export_data(self, dataset: Dataset, **kwargs: Any) -> bytes:
        """A workbook."""
        return bytes(super().export_data(_escaped(dataset), **kwargs))
