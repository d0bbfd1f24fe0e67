"""CSV in UTF-8, line by line; the mark at the start tells Excel so."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from django.http import HttpResponseBase, StreamingHttpResponse

from ecosystem.browse.export.records import Records
from ecosystem.browse.export.values import csv_value


def csv_response(records: Records) -> HttpResponseBase:
    """The list as CSV."""
    return StreamingHttpResponse(_lines(records), content_type="text/csv; charset=utf-8")


def _lines(records: Records) -> Iterator[bytes]:
    buffer = io.StringIO()
    writer = csv.writer(buffer)

    def taken() -> bytes:
        text = buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
        return text.encode()

    writer.writerow([label for label, _width in records.heads])
    yield b"\xef\xbb\xbf" + taken()
    for record in records:
        writer.writerow([csv_value(value) for value in records.cells(record)])
        yield taken()
