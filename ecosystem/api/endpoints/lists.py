"""`GET /api/v1/<slug>`: what the list of a catalogue shows, filtered by the same parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from urllib.parse import urlencode

from django.http import QueryDict
from drf_spectacular.utils import OpenApiParameter
from rest_framework.request import Request
from rest_framework.response import Response

from ecosystem.api import filters
from ecosystem.api.endpoints.base import Answer, Endpoint, one_language
from ecosystem.api.endpoints.options import (
    ALL,
    CURSOR,
    DEFAULT,
    LIMIT,
    MOST,
    QUOTES,
    TOTAL,
    chosen,
    fields,
    sort,
)
from ecosystem.api.paging import keys_after, place
from ecosystem.api.parameters import choices, flag, number
from ecosystem.api.resource import Resource
from ecosystem.browse.columns import Column, complete
from ecosystem.browse.listing import Listing


class ListEndpoint(Endpoint):
    """A page of a list."""

    resource: ClassVar[Resource]

    def summary(self) -> str:
        """What is listed."""
        return f"List {self.resource.slug}"

    def parameters(self) -> list[OpenApiParameter]:
        """The filters of the page; order, fields and paging."""
        return [*filters.described(self.resource.catalogue), *self._options()]

    def accepted(self) -> list[str]:
        """Their names, without what the description looks up."""
        names = self.resource.catalogue.filterset_class.base_filters
        return [*names, *(option.name for option in self._options())]

    def _options(self) -> list[OpenApiParameter]:
        resource = self.resource
        asked = [sort(resource), fields(resource, resource.listed), LIMIT, CURSOR, TOTAL]
        asked += [ALL] if resource.catalogue.restriction else []
        return [*asked, QUOTES] if resource.citing else asked

    def answers(self) -> Mapping[int, Answer]:
        """A page of rows."""
        return {200: self.resource.page}

    def get(self, request: Request, **kwargs: Any) -> Response:
        """Rows that the filters leave, in order."""
        data = self.asked(request.query_params)
        listing = filters.checked(self.resource.catalogue, request.path, _for_listing(data))
        with one_language():
            return self._page(request, data, listing)

    def asked(self, data: QueryDict) -> QueryDict:
        """The parameters that the list is asked with."""
        return data

    def _page(self, request: Request, data: QueryDict, listing: Listing) -> Response:
        resource = self.resource
        choices(data, "sort", resource.sorts)
        columns = chosen(resource, data, resource.listed)
        limit = number(data, "limit", DEFAULT, MOST)
        start = place(listing, data.get("cursor"))
        keys, following = keys_after(listing, start, limit)
        said: dict[str, Any] = {
            "results": self._rows(request, keys, columns, quotes=flag(data, "sources")),
            "next": following.cursor() if following else None,
        }
        if flag(data, "total"):
            said["total"] = listing.count
        response = self.told(said, resource.modified(None))
        if following:
            response["Link"] = f'<{_following(request, said["next"])}>; rel="next"'
        return response

    def _rows(
        self, request: Request, keys: Sequence[Any], columns: Sequence[Column], *, quotes: bool
    ) -> list[dict[str, Any]]:
        catalogue, writer = self.resource.catalogue, self.writer(request)
        found = complete(catalogue.rows().filter(pk__in=keys), columns).in_bulk()
        rows = [found[key] for key in keys if key in found]
        if catalogue.finish:
            catalogue.finish(rows)
        said = [writer.row(row, columns) for row in rows]
        if quotes and self.resource.citing:
            told = self.resource.citing.told(rows, columns, writer)
            for made, row_quotes in zip(said, told, strict=True):
                made["quotes"] = row_quotes
        return said


def _for_listing(data: QueryDict) -> QueryDict:
    """The parameters as the page reads them: a flag that is off is not there."""
    read = data.copy()
    if "all" in read:
        read.setlist("all", ["1"] if flag(data, "all") else [])
    return read


def _following(request: Request, cursor: str) -> str:
    data = request.query_params.copy()
    data["cursor"] = cursor
    return request.build_absolute_uri(f"{request.path}?{urlencode(sorted_items(data))}")


def sorted_items(data: QueryDict) -> list[tuple[str, str]]:
    """Parameters and values one by one."""
    return [(name, value) for name in data for value in data.getlist(name)]
