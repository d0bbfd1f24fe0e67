"""`GET /api/v1/entities/<id>`: from an id alone to the record, whatever its kind."""

from __future__ import annotations

from rest_framework.request import Request
from rest_framework.response import Response

from ecosystem.api.endpoints.base import Endpoint
from ecosystem.api.endpoints.moved import Moved, moved


class RecordEndpoint(Endpoint):
    """Leads to the record that answers for an id."""

    operation = "entity"
    finds = True

    def summary(self) -> str:
        """What it does."""
        return "From a public id to the record, whatever its kind"

    def get(self, request: Request, id: str) -> Response:  # noqa: A002 - the name in the address
        """Always a redirect."""
        return moved(request, Moved(id), "detail")
