"""`Authorization: Bearer <token>`: who asks, by the hash of the token."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.utils import timezone
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from knox.auth import TokenAuthentication
from rest_framework.exceptions import AuthenticationFailed

from ecosystem.models import ApiToken

_USED_EVERY = timedelta(hours=1)


class BearerAuthentication(TokenAuthentication):  # type: ignore[misc]
    """Tokens that read. Without a token anybody reads, as pages do."""

    def authenticate_credentials(self, token: bytes) -> tuple[AbstractBaseUser, ApiToken]:
        """The person and the token; what no token can be is refused like a wrong one."""
        if not token.isalnum():
            raise AuthenticationFailed("Invalid token.")
        user, found = super().authenticate_credentials(token)
        self._note_use(found)
        return user, found

    def authenticate_header(self, request: Any) -> str:
        """The scheme of RFC 6750."""
        return "Bearer"

    def _note_use(self, token: ApiToken) -> None:
        now = timezone.now()
        if token.used is None or now - token.used > _USED_EVERY:
            ApiToken.objects.filter(pk=token.pk).update(used=now)


class BearerScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """Tells the description of it."""

    target_class = BearerAuthentication
    name = "token"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        """The scheme."""
        return {"type": "http", "scheme": "bearer", "description": "made at /account/tokens/"}
