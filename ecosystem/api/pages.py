"""Pages about the interface: its documentation, the tokens of one's programs."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from ecosystem.api.access.page import revoke, tokens
from ecosystem.api.resources import resources


@require_safe
def documentation(request: HttpRequest) -> HttpResponse:
    """`/api/docs/`: every list by name, and the description in OpenAPI to read and try."""
    return render(request, "api/docs.html", {"resources": resources()})


urlpatterns = [
    path("api/docs/", documentation, name="api-docs"),
    path("accounts/tokens/", tokens, name="api-tokens"),
    path("accounts/tokens/<slug:key>/revoke/", revoke, name="api-token-revoke"),
]
