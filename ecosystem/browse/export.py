"""Take a list away: CSV that Excel reads, XLSX, JSON — exactly the rows that the filters leave."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from itertools import islice
from tempfile import SpooledTemporaryFile
from typing import Any

from django.http import FileResponse, HttpResponseBase, StreamingHttpResponse
from django.utils import timezone
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from ecosystem.browse.columns import Column
from ecosystem.browse.listing import Listing

_BATCH = 500
#: Excel takes a text cell that begins with one of these for a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def export(listing: Listing, kind: str) -> HttpResponseBase | None:
    """The response of one format, or None for a format that does not exist."""
    make = _FORMATS.get(kind)
    if make is None:
        return None
    response = make(listing)
    name = f"{listing.catalogue.slug}-{timezone.localdate():%Y%m%d}.{kind}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def columns(listing: Listing) -> list[Column]:
    """The columns of an export: those of the list, and those that only a file needs."""
    return [*listing.catalogue.columns, *listing.catalogue.export_columns]


def records(listing: Listing) -> Iterator[list[Any]]:
    """Plain values of every filtered row, fetched in batches so that memory does not grow."""
    shown = columns(listing)
    rows = listing.rows.iterator(chunk_size=_BATCH)
    while batch := list(islice(rows, _BATCH)):
        if listing.catalogue.finish:
            listing.catalogue.finish(batch)
        for row in batch:
            yield [column.value(row) for column in shown]


def _csv(listing: Listing) -> HttpResponseBase:
    return StreamingHttpResponse(_csv_lines(listing), content_type="text/csv; charset=utf-8")


def _csv_lines(listing: Listing) -> Iterator[bytes]:
    """Lines in UTF-8; the mark at the start tells Excel so."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)

    def taken() -> bytes:
        text = buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
        return text.encode()

    writer.writerow([str(column.label) for column in columns(listing)])
    yield b"\xef\xbb\xbf" + taken()
    for record in records(listing):
        writer.writerow([csv_value(value) for value in record])
        yield taken()


def csv_value(value: Any) -> str:
    """A value as a CSV may carry it: no text that a spreadsheet would run as a formula."""
    plain = _plain(value)
    if isinstance(plain, str):
        return f"'{plain}" if plain.startswith(_FORMULA_STARTS) else plain
    return "" if plain is None else str(plain)


def _plain(value: Any) -> str | int | float | bool | None:
    """Numbers stay numbers, dates become ISO, lists one cell."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return "；".join(str(part) for part in value)
    return str(value)


def _xlsx(listing: Listing) -> HttpResponseBase:
    book = Workbook(write_only=True)
    sheet = book.create_sheet(str(listing.catalogue.title)[:31])
    sheet.freeze_panes = "A2"
    shown = columns(listing)
    for number, column in enumerate(shown, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    heads = [WriteOnlyCell(sheet, str(column.label)) for column in shown]
    for cell in heads:
        cell.font = Font(bold=True)
    sheet.append(heads)
    for record in records(listing):
        sheet.append([_xlsx_cell(sheet, value) for value in record])
    file = SpooledTemporaryFile(max_size=4_000_000)  # noqa: SIM115 - the response closes it
    book.save(file)
    file.seek(0)
    return FileResponse(file, content_type=XLSX)


def _xlsx_cell(sheet: Any, value: Any) -> Any:
    """A cell; text is marked as text, so that nothing becomes a formula."""
    plain = _plain(value)
    if not isinstance(plain, str):
        return plain
    cell = WriteOnlyCell(sheet, _printable(plain))
    cell.data_type = "s"
    return cell


def _printable(text: str) -> str:
    """Without control characters, which XML does not allow."""
    return "".join(c for c in text if c >= " " or c in "\t\n")


def _json(listing: Listing) -> HttpResponseBase:
    return StreamingHttpResponse(_json_lines(listing), content_type="application/json")


def _json_lines(listing: Listing) -> Iterator[bytes]:
    keys = [column.key for column in columns(listing)]
    yield f'{{"count": {listing.count}, "results": [\n'.encode()
    separator = ""
    for record in records(listing):
        row = {key: _json_value(value) for key, value in zip(keys, record, strict=True)}
        yield f"{separator}{json.dumps(row, ensure_ascii=False)}".encode()
        separator = ",\n"
    yield b"\n]}\n"


def _json_value(value: Any) -> Any:
    return [_plain(part) for part in value] if isinstance(value, list | tuple) else _plain(value)


_FORMATS: dict[str, Callable[[Listing], HttpResponseBase]] = {"csv": _csv, "xlsx": _xlsx, "json": _json}
