"""An Excel sheet, written row by row into a temporary file: header frozen, widths, numbers as numbers."""

from __future__ import annotations

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


def xlsx_response(records: Records) -> HttpResponseBase:
    """The list as a workbook of one sheet."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(str(records.listing.catalogue.title)[:31])
    sheet.freeze_panes = "A2"
    heads = records.heads
    for number, (_label, width) in enumerate(heads, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.append([_bold(sheet, label) for label, _width in heads])
    for record in records:
        sheet.append([_cell(sheet, value) for value in records.cells(record)])
    file = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - the response closes it
    book.save(file)
    file.seek(0)
    return FileResponse(file, content_type=XLSX)


def _bold(sheet: Any, label: str) -> Any:
    cell = WriteOnlyCell(sheet, label)
    cell.font = Font(bold=True)
    return cell


def _cell(sheet: Any, value: Any) -> Any:
    """A cell; text is marked as text, so that nothing becomes a formula."""
    known = plain(value)
    if not isinstance(known, str):
        return known
    cell = WriteOnlyCell(sheet, _printable(known)[:_LONGEST])
    cell.data_type = "s"
    return cell


def _printable(text: str) -> str:
    """Without control characters, which XML does not allow."""
    return "".join(c for c in text if c >= " " or c in "\t\n")
