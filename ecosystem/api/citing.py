"""The words that rows of lists carry with `sources=1`, in a fixed number of queries a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from rest_framework.serializers import Serializer

from ecosystem.api.answers import FieldQuoteSerializer, QuoteSerializer
from ecosystem.api.writing import Writer
from ecosystem.browse.columns import Column
from ecosystem.browse.export.cited import Cited


@dataclass(frozen=True)
class Citing:
    """How the rows of a resource are quoted, and what a quote of theirs looks like."""

    #: The quotes of each row of a page, with the fields asked for.
    told: Callable[[Sequence[Any], Sequence[Column], Writer], list[list[dict[str, Any]]]]
    quote: type[Serializer[Any]]


def _attached(rows: Sequence[Any], columns: Sequence[Column], writer: Writer) -> list[list[dict[str, Any]]]:
    return [writer.quotes(row.quotes) for row in rows]


def _by_field(rows: Sequence[Any], columns: Sequence[Column], writer: Writer) -> list[list[dict[str, Any]]]:
    cited = Cited(rows, columns)

    def told(row: Any) -> list[dict[str, Any]]:
        quotes = ((column, writer.quotes(cited.quotes(row, column))) for column in columns)
        return [{"field": column.key, **quote} for column, said in quotes for quote in said]

    return [told(row) for row in rows]


#: Relations and figures are what their quotes say, as a whole.
AS_A_WHOLE = Citing(_attached, QuoteSerializer)
#: Of records each value has words of its own: the best of them.
BY_FIELD = Citing(_by_field, FieldQuoteSerializer)
