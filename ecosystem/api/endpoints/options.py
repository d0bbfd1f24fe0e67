"""Parameters that lists and details take beside the filters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import OpenApiParameter

from ecosystem.api.errors import InvalidParameterError, hint
from ecosystem.api.resource import Resource
from ecosystem.browse.columns import Column

DEFAULT = 100
MOST = 1000
_FLAG: dict[str, Any] = {"type": "string", "enum": ["1", "0", "true", "false"]}

LIMIT = OpenApiParameter(
    "limit",
    {"type": "integer", "minimum": 1, "maximum": MOST, "default": DEFAULT},
    description=_("Rows of a page."),
)
CURSOR = OpenApiParameter(
    "cursor", {"type": "string"}, description=_("`next` of the page before, with the same `sort`.")
)
TOTAL = OpenApiParameter(
    "total", _FLAG, description=_("Count all rows that the filters leave; it costs a query.")
)
ALL = OpenApiParameter(
    "all",
    _FLAG,
    description=_("Also rows of which nothing but the reference list tells; the page hides them."),
)
QUOTES = OpenApiParameter(
    "sources",
    _FLAG,
    description=_("Add the sentences behind each row, as `quotes`; of records `field` says of which value."),
)

PROOFS = OpenApiParameter(
    "sources", _FLAG, description=_("Add what stands behind each value, as `proofs`; as under `/sources`.")
)


def sort(resource: Resource) -> OpenApiParameter:
    """The order."""
    default = resource.catalogue.default_sort
    schema = {"type": "string", "enum": resource.sorts, "default": default}
    return OpenApiParameter(
        "sort", schema, description=_("The order; `-` reverses it, rows without a value come last.")
    )


def fields(resource: Resource, default: Iterable[Column]) -> OpenApiParameter:
    """Which fields."""
    one = {"type": "string", "enum": list(resource.fields)}
    words = gettext("Only these fields, parted by commas. Default: %(fields)s.")
    return OpenApiParameter(
        "fields",
        {"type": "array", "items": one, "minItems": 1},
        description=words % {"fields": ", ".join(column.key for column in default)},
        style="form",
        explode=False,
    )


def chosen(resource: Resource, data: QueryDict, default: Sequence[Column]) -> Sequence[Column]:
    """The fields asked for, in the order asked; else the default."""
    if "fields" not in data:
        return default
    names = list(dict.fromkeys(name for value in data.getlist("fields") for name in value.split(",")))
    for name in names:
        if name not in resource.fields:
            raise InvalidParameterError("fields", f"unknown field {name!r}; {hint(name, resource.fields)}")
    return [resource.fields[name] for name in names]
