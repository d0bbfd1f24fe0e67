"""`GET /api/v1/<slug>/<id>/relations` and `…/metrics`: the lists of those, narrowed to one record."""

from __future__ import annotations

from typing import Any, ClassVar

from django.http import QueryDict
from drf_spectacular.utils import OpenApiParameter
from rest_framework.request import Request
from rest_framework.response import Response

from ecosystem.api.endpoints.lists import ListEndpoint
from ecosystem.api.endpoints.moved import Moved, moved
from ecosystem.api.resource import Resource


class PartEndpoint(ListEndpoint):
    """A list of what belongs to one record; the filter that says whose is given by the address."""

    owner: ClassVar[Resource]
    #: The filter that the address takes the place of.
    whose: ClassVar[str]
    finds = True

    def summary(self) -> str:
        """What is listed."""
        return f"{self.resource.slug.title()} of one {self.owner.name}"

    def parameters(self) -> list[OpenApiParameter]:
        """Those of the whole list, but for the one that the address gives."""
        return [parameter for parameter in super().parameters() if parameter.name != self.whose]

    def accepted(self) -> list[str]:
        """The same."""
        return [name for name in super().accepted() if name != self.whose]

    def get(self, request: Request, **kwargs: Any) -> Response:
        """Rows of the record, if it is one that is shown."""
        if not self.owner.catalogue.rows().filter(**{self.owner.key: kwargs["id"]}).exists():
            raise Moved(kwargs["id"])
        return super().get(request, **kwargs)

    def asked(self, data: QueryDict) -> QueryDict:
        """The parameters with the record's id."""
        narrowed = data.copy()
        narrowed[self.whose] = self.kwargs["id"]
        return narrowed

    def handle_exception(self, exc: Exception) -> Response:
        """An id that leads elsewhere is a redirect and no error."""
        if isinstance(exc, Moved):
            return moved(self.request, exc, self.resource.slug)
        return super().handle_exception(exc)
