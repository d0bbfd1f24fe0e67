"""Take a list away: CSV that Excel reads, XLSX, JSON, JSON-LD — exactly the rows that the filters leave.

One module a format; `records` reads rows and their sources in batches, so that memory does not grow.
"""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpResponseBase
from django.utils import timezone

from ecosystem.browse.export.csv_file import csv_lines, csv_response
from ecosystem.browse.export.json_file import json_response
from ecosystem.browse.export.jsonld import jsonld_response
from ecosystem.browse.export.records import Records
from ecosystem.browse.export.values import csv_value
from ecosystem.browse.export.xlsx import workbook, xlsx_response
from ecosystem.browse.listing import Listing

__all__ = ["csv_lines", "csv_value", "export", "workbook"]

_FORMATS: dict[str, Callable[[Records], HttpResponseBase]] = {
    "csv": csv_response,
    "xlsx": xlsx_response,
    "json": json_response,
    "jsonld": jsonld_response,
}


def export(listing: Listing, kind: str, site: str) -> HttpResponseBase | None:
    """The response of one format, or None for a format that does not exist; `site` begins its addresses."""
    make = _FORMATS.get(kind)
    if make is None:
        return None
    response = make(Records(listing, site, with_sources=listing.query.value("sources") == "1"))
    name = f"{listing.catalogue.slug}-{timezone.localdate():%Y%m%d}.{kind}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
