"""JSON, one record a line: `{"count": …, "results": […]}`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from django.http import HttpResponseBase, StreamingHttpResponse

from ecosystem.browse.export.records import Record, Records
from ecosystem.browse.export.values import listed
from ecosystem.browse.sources import Quote


def json_response(records: Records) -> HttpResponseBase:
    """The list as JSON; sources stand in `<column>_sources`."""
    return StreamingHttpResponse(_lines(records), content_type="application/json")


def _lines(records: Records) -> Iterator[bytes]:
    yield f'{{"count": {records.listing.file_count}, "results": [\n'.encode()
    separator = ""
    for record in records:
        yield f"{separator}{json.dumps(_row(records, record), ensure_ascii=False)}".encode()
        separator = ",\n"
    yield b"\n]}\n"


def _row(records: Records, record: Record) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for column, value, quotes in zip(records.columns, record.values, record.quotes, strict=True):
        row[column.key] = listed(value)
        if records.cites(column):
            row[f"{column.key}_sources"] = [source(quote, records.site) for quote in quotes]
    return row


def source(quote: Quote, site: str) -> dict[str, str]:
    """A quote with its article."""
    return {
        "quote": quote.text,
        "source": quote.outlet,
        "title": quote.title,
        "published": quote.published,
        "url": site + quote.url,
    }
