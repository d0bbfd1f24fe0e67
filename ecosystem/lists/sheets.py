"""Rows of a workbook's first sheet; what a cell only seems to hold is told where the cell is read."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import load_workbook


class Unreadable(str):
    """Stands for the value of a cell that has none to read; the text says why."""

    __slots__ = ()


def rows_of(content: bytes) -> list[list[Any]]:
    """Values, the headers first. Raises what openpyxl raises for files that are no workbook."""
    # Twice: as a program last worked the formulas out, and as they stand.
    values = load_workbook(BytesIO(content), data_only=True).worksheets[0]
    written = load_workbook(BytesIO(content)).worksheets[0]
    found = [list(row) for row in values.iter_rows(values_only=True)]
    for row, said in zip(found, written.iter_rows(values_only=True), strict=True):
        for place, text in enumerate(said):
            if row[place] is None and text is not None:
                row[place] = Unreadable(
                    _("A formula without a value; open and save the file, or copy the values.")
                )
    for area in written.merged_cells.ranges:
        _mark(found, area)
    return found


def _mark(rows: list[list[Any]], area: Any) -> None:
    first = (area.min_row, area.min_col)
    if rows[area.min_row - 1][area.min_col - 1] is None:
        return
    for row in range(area.min_row, area.max_row + 1):
        for column in range(area.min_col, area.max_col + 1):
            if (row, column) != first:
                words = _("Merged with other cells (%(area)s); give each row its value.")
                rows[row - 1][column - 1] = Unreadable(words % {"area": area.coord})
