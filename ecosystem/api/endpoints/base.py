"""What all endpoints share: reading only, one language of data, answers that need not be sent twice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from django.conf import settings
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.decorators import method_decorator
from django.utils.http import http_date
from django.views.decorators.http import conditional_page
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import Serializer
from rest_framework.views import APIView

from ecosystem.api.description import Description
from ecosystem.api.parameters import only
from ecosystem.api.writing import Writer

#: What `drf_spectacular` takes for the answer of one status.
Answer = type[Serializer[Any]] | OpenApiResponse


@method_decorator(conditional_page, name="dispatch")
class Endpoint(APIView):
    """Answers GET. Subclasses say their parameters and answers in words that the description prints."""

    schema = Description()
    #: The name of the operation for programs made from the description.
    operation: ClassVar[str] = ""
    tag: ClassVar[str] = ""
    #: Whether a wrong parameter, a missing record, or a moved one can be answered.
    finds: ClassVar[bool] = False

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Limits first, then unknown parameters."""
        super().initial(request, *args, **kwargs)
        only(request.query_params, *self.accepted())

    def parameters(self) -> list[OpenApiParameter]:
        """The query parameters."""
        return []

    def accepted(self) -> list[str]:
        """Their names."""
        return [parameter.name for parameter in self.parameters()]

    def answers(self) -> Mapping[int, Answer]:
        """What is answered with each status, errors aside."""
        return {}

    def summary(self) -> str:
        """One line on the endpoint."""
        return ""

    def writer(self, request: Request) -> Writer:
        """Writes values for this request."""
        return Writer(request.build_absolute_uri)

    def told(self, data: Any, modified: datetime | None = None) -> Response:
        """The answer; clients ask each time whether it still holds."""
        response = Response(data)
        response["Cache-Control"] = "no-cache"
        if modified is not None:
            response["Last-Modified"] = http_date(modified.timestamp())
        patch_vary_headers(response, ["Authorization"])
        return response


class one_language(translation.override):  # noqa: N801 - used as a decorator, like its parent
    """Words in answers are those of the sources, whatever language a client's pages are in."""

    def __init__(self) -> None:
        super().__init__(settings.LANGUAGE_CODE)
