"""An Excel sheet, written row by row into a temporary file: header frozen, widths, numbers as numbers."""

from __future__ import annotations

from collections.abc import Iterable
from tempfile import SpooledTemporaryFile
from typing import Any

from django.http import FileResponse, HttpResponseBase
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from ecosystem.browse.export.records import Records
from ecosystem.browse.export.values import plain

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
#: Bytes kept in memory; a larger sheet goes to the disk.
_IN_MEMORY = 4_000_000
#: What a cell of Excel holds.
_LONGEST = 32_767
_LONGEST_TITLE = 31


def xlsx_response(records: Records) -> HttpResponseBase:
    """The list as a workbook of one sheet."""
    rows = (records.cells(record) for record in records)
    return workbook(str(records.listing.catalogue.title), records.heads, rows)


def workbook(
    title: str, heads: Iterable[tuple[str, int]], rows: Iterable[Iterable[Any]], *, freeze: str = "A2"
) -> HttpResponseBase:
    """A sheet under heads of a label and a width in characters; what is above and left of `freeze` stays."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title[:_LONGEST_TITLE])
    sheet.freeze_panes = freeze
    labels = []
    for number, (label, width) in enumerate(heads, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
        labels.append(_bold(sheet, label))
    sheet.append(labels)
    for row in rows:
        sheet.append([_cell(sheet, value) for value in row])
    file = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - the response closes it
    book.save(file)
    file.seek(0)
    return FileResponse(file, content_type=XLSX)


def _bold(sheet: Any, label: str) -> Any:
    cell = _text(sheet, label)
    cell.font = Font(bold=True)
    return cell


def _cell(sheet: Any, value: Any) -> Any:
    known = plain(value)
    return _text(sheet, known) if isinstance(known, str) else known


def _text(sheet: Any, text: str) -> Any:
    """A cell that is marked as text, so that nothing becomes a formula."""
    cell = WriteOnlyCell(sheet, _printable(text)[:_LONGEST])
    cell.data_type = "s"
    return cell


def _printable(text: str) -> str:
    """Without control characters, which XML does not allow."""
    return "".join(c for c in text if c >= " " or c in "\t\n")
