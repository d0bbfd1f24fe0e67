"""The description in OpenAPI, taken from what each endpoint says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiResponse

from ecosystem.api.errors import MEDIA_TYPE, ErrorSerializer

if TYPE_CHECKING:
    from ecosystem.api.endpoints.base import Endpoint

_ERRORS = {
    400: "A parameter is unknown or cannot be understood; `parameter` names it.",
    401: "The token is not, or no longer, valid.",
    404: "There is no such record.",
    429: "Too many requests; `Retry-After` says how many seconds to wait.",
}
_MOVED = {
    301: "The record was merged; `Location` leads to the one that answers for it.",
    302: "The record is of another kind; `Location` leads to it.",
}


class Description(AutoSchema):
    """Asks the endpoint, in the language of the moment."""

    view: Endpoint  # type: ignore[override]

    def get_operation_id(self) -> str:
        """The endpoint's name."""
        return self.view.operation

    def get_tags(self) -> list[str]:
        """One heading for all that is about one kind."""
        return [self.view.tag or "general"]

    def get_summary(self) -> str | None:
        """One line."""
        return self.view.summary()

    def get_override_parameters(self) -> list[Any]:
        """The query parameters."""
        return self.view.parameters()

    def get_request_serializer(self) -> None:
        """Nothing is sent."""

    def get_response_serializers(self) -> Any:
        """Answers and errors by status."""
        answers: dict[Any, Any] = dict(self.view.answers())
        moved: Mapping[int, str] = _MOVED if self.view.finds else {}
        answers |= {code: OpenApiResponse(None, words) for code, words in moved.items()}
        answers[304] = OpenApiResponse(None, "What `If-None-Match` or `If-Modified-Since` names still holds.")
        errors = {code: words for code, words in _ERRORS.items() if code != 404 or self.view.finds}
        answers |= {
            (code, MEDIA_TYPE): OpenApiResponse(ErrorSerializer, words) for code, words in errors.items()
        }
        return answers
