"""JSON-LD in the words of schema.org; what it has no word for is `atlas:`. The context stands in the file.

Columns say their word (`Column.term`), catalogues their type (`Catalogue.schema_type`); other records are
references with a permanent address. With sources, each value that is proved has a `Quotation` in `citation`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from django.http import HttpResponseBase, StreamingHttpResponse
from django.urls import reverse

from ecosystem.browse.columns import Column
from ecosystem.browse.export.records import Record, Records
from ecosystem.browse.export.values import listed
from ecosystem.browse.shapes import Shape
from ecosystem.browse.sources import Quote
from ecosystem.models import Entity


def jsonld_response(records: Records) -> HttpResponseBase:
    """The list as one graph."""
    return StreamingHttpResponse(_lines(records), content_type="application/ld+json")


def context(records: Records) -> dict[str, Any]:
    """The words of the file: schema.org by default, our own where a column names none of its words."""
    own = {c.key: f"atlas:{c.key}" for c in records.columns if not c.term}
    return {"@vocab": "https://schema.org/", "atlas": f"{records.site}/vocabulary#", **own}


def _lines(records: Records) -> Iterator[bytes]:
    yield f'{{"@context": {json.dumps(context(records))}, "@graph": [\n'.encode()
    separator = ""
    for record in records:
        yield f"{separator}{json.dumps(_node(records, record), ensure_ascii=False)}".encode()
        separator = ",\n"
    yield b"\n]}\n"


def _node(records: Records, record: Record) -> dict[str, Any]:
    row = record.row
    node: dict[str, Any] = {
        "@id": _address(row, records.site),
        "@type": records.listing.catalogue.schema_type,
    }
    cited: list[dict[str, Any]] = []
    for column, value, quotes in zip(records.columns, record.values, record.quotes, strict=True):
        known = _known(column, row, value, records.site)
        if known in (None, "", []):
            continue
        node[column.term or column.key] = known
        cited += [_quotation(column.term or column.key, quote, records.site) for quote in quotes]
    return {**node, "citation": cited} if cited else node


def _known(column: Column, row: Any, value: Any, site: str) -> Any:
    if column.written() is Shape.RECORD:
        entity = column.read(row)
        return _reference(entity, site) if entity else None
    if column.written() is Shape.RECORDS:
        return [_reference(entity, site) for entity in column.read(row)]
    return listed(value)


def _address(row: Any, site: str) -> str:
    if isinstance(row, Entity):
        return site + reverse("permanent", args=[row.public_id])
    address = getattr(row, "get_absolute_url", None)
    return site + address() if address else f"{site}/#{row._meta.model_name}-{row.pk}"


def _reference(entity: Entity, site: str) -> dict[str, str]:
    return {"@id": _address(entity, site), "name": entity.name}


def _quotation(about: str, quote: Quote, site: str) -> dict[str, Any]:
    article = {"@type": "NewsArticle", "url": site + quote.url, "headline": quote.title}
    published = {"datePublished": quote.published} if quote.published else {}
    outlet = {"publisher": {"@type": "Organization", "name": quote.outlet}} if quote.outlet else {}
    said = {"@type": "Quotation", "text": quote.text, "about": about}
    return {**said, "isPartOf": article | published | outlet}
