"""Ids that lead elsewhere: to the record that answers since a merge, or to the list of the right kind."""

from __future__ import annotations

from django.urls import reverse
from rest_framework import status
from rest_framework.request import Request
from rest_framework.response import Response

from ecosystem.browse.views import standing_for
from ecosystem.models import Entity


class Moved(Exception):  # noqa: N818 - no error: the answer is a redirect
    """A public id has no row under this address; `standing_for` says which record answers."""

    def __init__(self, public_id: str) -> None:
        super().__init__(public_id)
        self.entity, self.merged = standing_for(public_id)


def moved(request: Request, away: Moved, part: str) -> Response:
    """The redirect, for good after a merge; the parameters go along."""
    query = request.META.get("QUERY_STRING", "")
    address = f"{address_of(away.entity, part)}{'?' if query else ''}{query}"
    code = status.HTTP_301_MOVED_PERMANENTLY if away.merged else status.HTTP_302_FOUND
    return Response(status=code, headers={"Location": address})


def address_of(entity: Entity, part: str = "detail") -> str:
    """Where the interface tells of a record."""
    return reverse(f"api-{entity.kind}-{part}", args=[entity.public_id])
