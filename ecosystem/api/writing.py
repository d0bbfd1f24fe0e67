"""Values as answers carry them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from ecosystem.browse.columns import Column
from ecosystem.browse.proofs import Proof
from ecosystem.browse.shapes import Shape
from ecosystem.browse.sources import Quote
from ecosystem.models import Decision, Entity


class Writer:
    """Writes values as JSON; `absolute` makes whole addresses of paths."""

    def __init__(self, absolute: Callable[[str], str]) -> None:
        self._absolute = absolute

    def row(self, row: Any, columns: Iterable[Column]) -> dict[str, Any]:
        """One row, by column."""
        return {column.key: self.value(column.written(), column.read(row)) for column in columns}

    def value(self, shape: Shape, value: Any) -> Any:
        """One value in its shape; null where nothing is known."""
        match shape:
            case Shape.TEXTS:
                return [str(plain(part)) for part in value or ()]
            case Shape.RECORD:
                return record(value) if value is not None else None
            case Shape.RECORDS:
                return [record(entity) for entity in value]
            case Shape.TERMS:
                return [{"code": term.code, "name": term.name} for term in value]
            case Shape.NAMES:
                return [{"text": name.text, "sort": name.sort} for name in value]
            case Shape.LINK:
                return self._absolute(value) if value else None
            case _:
                return plain(value)

    def quotes(self, quotes: Sequence[Quote]) -> list[dict[str, Any]]:
        """Who says so, in which words."""
        return [
            {
                "quote": quote.text,
                "outlet": quote.outlet or None,
                "title": quote.title or None,
                "published": quote.published or None,
                "page": self._absolute(quote.url),
                "address": quote.address or None,
                "confidence": quote.confidence,
            }
            for quote in quotes
        ]

    def proof(self, name: str, value: Any, proof: Proof) -> dict[str, Any]:
        """What stands behind a value."""
        return {
            "property": name,
            "value": value,
            "publishers": proof.publishers,
            "confidence": proof.confidence,
            "quotes": self.quotes(proof.quotes),
            "listed": proof.listed or None,
            "decision": _decision(proof.decision) if proof.decision else None,
            "others": [
                {
                    "value": other.words,
                    "denied": other.denied is not None,
                    "quotes": self.quotes(other.quotes),
                }
                for other in proof.others
            ],
        }


def record(entity: Entity) -> dict[str, Any]:
    """Another record, and what its kind is found by."""
    said = {"id": entity.public_id, "kind": entity.kind, "name": entity.name}
    # Of a row that is not of its kind's own table, the code is told where it was fetched along.
    region = entity._state.fields_cache.get("as_region", entity)
    return said | {"code": region.code} if hasattr(region, "code") else said


def plain(value: Any) -> Any:
    """Numbers stay numbers, times become ISO 8601, several words one text; null for nothing."""
    if value is None or value == "":
        return None
    if isinstance(value, bool | int | float):
        return value
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return "；".join(str(part) for part in value) or None
    return str(value)


def _decision(decision: Decision) -> dict[str, Any]:
    by = decision.by.get_full_name() if decision.by else ""
    return {"action": decision.action, "by": by, "at": decision.at.isoformat(), "reason": decision.reason}
