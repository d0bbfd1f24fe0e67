"""`GET /api/v1/<slug>/<id>`: one row with all its fields, and what stands behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from django.http import Http404
from drf_spectacular.utils import OpenApiParameter
from rest_framework.request import Request
from rest_framework.response import Response

from ecosystem.api.answers import SourcesSerializer
from ecosystem.api.endpoints.base import Answer, Endpoint, one_language
from ecosystem.api.endpoints.moved import Moved, moved
from ecosystem.api.endpoints.options import PROOFS, chosen, fields
from ecosystem.api.parameters import flag, natural
from ecosystem.api.resource import Resource
from ecosystem.browse.columns import Column, complete


class OneEndpoint(Endpoint):
    """What concerns one row, addressed by `id`."""

    resource: ClassVar[Resource]
    finds = True
    #: What follows the id in the address, for redirects.
    part: ClassVar[str] = "detail"

    def row(self, id_: str, columns: Sequence[Column]) -> Any:
        """The row with these fields; a merged or misplaced id leads elsewhere."""
        catalogue, key = self.resource.catalogue, self.resource.key
        if key == "pk" and natural(str(id_)) is None:
            raise Http404
        found = complete(catalogue.rows().filter(**{key: id_}), columns).first()
        if found is None and key == "public_id":
            raise Moved(id_)
        if found is None:
            raise Http404
        if catalogue.finish:
            catalogue.finish([found])
        return found

    def handle_exception(self, exc: Exception) -> Response:
        """An id that leads elsewhere is a redirect and no error."""
        return (
            moved(self.request, exc, self.part) if isinstance(exc, Moved) else super().handle_exception(exc)
        )


class DetailEndpoint(OneEndpoint):
    """All fields of one row."""

    def summary(self) -> str:
        """What is told."""
        return f"One {self.resource.name}"

    def parameters(self) -> list[OpenApiParameter]:
        """Fewer fields, or also their sources."""
        asked = [fields(self.resource, self.resource.fields.values())]
        return [*asked, PROOFS] if self.resource.proofs else asked

    def answers(self) -> Mapping[int, Answer]:
        """The row."""
        return {200: self.resource.detail}

    def get(self, request: Request, id: str) -> Response:  # noqa: A002 - the name in the address
        """One row."""
        resource = self.resource
        everything = list(resource.fields.values())
        columns = chosen(resource, request.query_params, everything)
        proven = flag(request.query_params, "sources") and resource.proofs is not None
        with one_language():
            row = self.row(id, everything if proven else columns)
            said = self.writer(request).row(row, columns)
            if proven and resource.proofs:
                said["proofs"] = resource.proofs(row, self.writer(request))
        return self.told(said, resource.modified(row))


class SourcesEndpoint(OneEndpoint):
    """What stands behind each value of one row."""

    part = "sources"

    def summary(self) -> str:
        """What is told."""
        return f"Sources of one {self.resource.name}"

    def answers(self) -> Mapping[int, Answer]:
        """The values with their proofs."""
        return {200: SourcesSerializer}

    def get(self, request: Request, id: str) -> Response:  # noqa: A002 - the name in the address
        """The proofs."""
        resource = self.resource
        with one_language():
            row = self.row(id, list(resource.fields.values()))
            proofs = resource.proofs(row, self.writer(request)) if resource.proofs else []
        return self.told({"id": str(id), "proofs": proofs}, resource.modified(row))
