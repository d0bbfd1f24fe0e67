"""Errors as the interface answers them: `{"code": …, "detail": …, "parameter": …}`."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers, status
from rest_framework.exceptions import APIException, NotFound
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView, exception_handler


class InvalidParameterError(APIException):
    """A parameter that cannot be understood."""

    status_code = status.HTTP_400_BAD_REQUEST
    default_code = "invalid_parameter"

    def __init__(self, parameter: str, detail: str) -> None:
        super().__init__(detail)
        self.parameter = parameter


class ErrorSerializer(serializers.Serializer[Any]):
    """What went wrong: a word for programs, a sentence for people, the parameter it lies in."""

    code = serializers.CharField(help_text="invalid_parameter, not_found, method_not_allowed, throttled …")
    detail = serializers.CharField()
    parameter = serializers.CharField(required=False, help_text="of invalid_parameter")


class NothingView(APIView):
    """Addresses under the interface that lead nowhere: an error in JSON like all others."""

    schema = None

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Whatever the method."""
        raise NotFound


def handler(error: Exception, context: dict[str, Any]) -> Response | None:
    """One form for every error that REST framework knows; others stay what they are."""
    response = exception_handler(error, context)
    if response is None:
        return None
    detail = getattr(error, "detail", None) or str(error)
    code = getattr(detail, "code", None) or getattr(error, "default_code", "not_found")
    response.data = {"code": str(code), "detail": str(detail)}
    if isinstance(error, InvalidParameterError):
        response.data["parameter"] = error.parameter
    return response
