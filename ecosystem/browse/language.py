"""The language of the pages: Chinese, unless the visitor chose another."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

#: Where the session holds what an account has chosen.
SESSION_KEY = "language"


def chinese_unless_chosen(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware before `LocaleMiddleware`: the switch decides, not what the browser was installed with.

    What is read here is Chinese; a browser that asks for English is the rule on lent machines. The choice
    of an account stands in its session, that of others in a cookie.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        request.META.pop("HTTP_ACCEPT_LANGUAGE", None)
        # Without its cookie there is no session, and none is looked for.
        if settings.SESSION_COOKIE_NAME in request.COOKIES and (code := request.session.get(SESSION_KEY)):
            request.COOKIES[settings.LANGUAGE_COOKIE_NAME] = code
        return get_response(request)

    return middleware
