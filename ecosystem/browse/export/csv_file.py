"""CSV in UTF-8, line by line; the mark at the start tells Excel so."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any

from django.http import HttpResponseBase, StreamingHttpResponse

from ecosystem.browse.export.records import Records
from ecosystem.browse.export.values import csv_value


def csv_response(records: Records) -> HttpResponseBase:
    """The list as CSV."""
    return csv_lines(
        [label for label, _width in records.heads], (records.cells(record) for record in records)
    )


def csv_lines(heads: Iterable[str], rows: Iterable[Iterable[Any]]) -> HttpResponseBase:
    """Rows under their heads, sent as they come."""
    return StreamingHttpResponse(_lines(heads, rows), content_type="text/csv; charset=utf-8")


def _lines(heads: Iterable[str], rows: Iterable[Iterable[Any]]) -> Iterator[bytes]:
    buffer = io.StringIO()
    writer = csv.writer(buffer)

    def taken() -> bytes:
        text = buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
        return text.encode()

    writer.writerow(heads)
    yield b"\xef\xbb\xbf" + taken()
    for row in rows:
        writer.writerow([csv_value(value) for value in row])
        yield taken()
