"""How often one may ask: by token, and without one by address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rest_framework.throttling import AnonRateThrottle, SimpleRateThrottle

if TYPE_CHECKING:
    from rest_framework.request import Request
    from rest_framework.views import APIView


class AddressLimit(AnonRateThrottle):
    """Those without a token; `API_RATE`, counted by address."""


class TokenLimit(SimpleRateThrottle):
    """Those with one; `API_TOKEN_RATE`, counted by token, so that one's programs do not hinder each other."""

    scope = "token"

    def get_cache_key(self, request: Request, view: APIView) -> str | None:
        """Where the requests are counted; nowhere without a token."""
        if request.auth is None:
            return None
        return self.cache_format % {"scope": self.scope, "ident": request.auth.pk}
