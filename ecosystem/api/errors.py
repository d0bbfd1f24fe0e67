"""Errors as the interface answers them: problem details of RFC 9457, with `code` and `parameter` beside."""

from __future__ import annotations

from difflib import get_close_matches
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from rest_framework import serializers, status
from rest_framework.exceptions import APIException, NotFound
from rest_framework.response import Response
from rest_framework.views import APIView, exception_handler

if TYPE_CHECKING:
    from collections.abc import Collection

    from rest_framework.request import Request

MEDIA_TYPE = "application/problem+json"
#: Values named where nothing is near; more would hide the sentence.
_MOST_NAMED = 24


class InvalidParameterError(APIException):
    """A parameter that cannot be understood."""

    status_code = status.HTTP_400_BAD_REQUEST
    default_code = "invalid_parameter"

    def __init__(self, parameter: str, detail: str) -> None:
        super().__init__(detail)
        self.parameter = parameter


class ErrorSerializer(serializers.Serializer[Any]):
    """What went wrong: a word for programs, a sentence for people, the parameter it lies in."""

    type = serializers.CharField(help_text="about:blank: `status` says it all")
    title = serializers.CharField(help_text="the words of the status")
    status = serializers.IntegerField()
    code = serializers.CharField(help_text="invalid_parameter, not_found, method_not_allowed, throttled …")
    detail = serializers.CharField()
    parameter = serializers.CharField(required=False, help_text="of invalid_parameter")


def hint(word: str, known: Collection[str]) -> str:
    """What may have been meant: the nearest known words, else all of them where they are few."""
    near = get_close_matches(word, known, n=3, cutoff=0.6)
    if near:
        return f"did you mean {' or '.join(near)}?"
    named = ", ".join(sorted(known)[:_MOST_NAMED])
    return f"known are {named}{' …' if len(known) > _MOST_NAMED else ''}" if known else "there are none"


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
    response.data = {
        "type": "about:blank",
        "title": HTTPStatus(response.status_code).phrase,
        "status": response.status_code,
        "code": str(code),
        "detail": str(detail),
    }
    if isinstance(error, InvalidParameterError):
        response.data["parameter"] = error.parameter
    response.content_type = MEDIA_TYPE
    return response
