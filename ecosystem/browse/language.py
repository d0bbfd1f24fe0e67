"""The language of the pages: Chinese, unless the visitor chose another."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse


def chinese_unless_chosen(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware before `LocaleMiddleware`: the switch decides, not what the browser was installed with.

    What is read here is Chinese; a browser that asks for English is the rule on lent machines.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        request.META.pop("HTTP_ACCEPT_LANGUAGE", None)
        return get_response(request)

    return middleware
