"""Pages about the interface: its documentation, the tokens of one's programs."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from ecosystem.api import filters
from ecosystem.api.access.page import revoke, tokens
from ecosystem.api.resources import resources
from ecosystem.api.trying import trying


@require_safe
def documentation(request: HttpRequest) -> HttpResponse:
    """`/api/docs/`: every list with its filters and fields, to be read without a script."""
    found = [(resource, filters.described(resource.catalogue)) for resource in resources()]
    return render(request, "api/docs.html", {"resources": found})


urlpatterns = [
    path("api/docs/", documentation, name="api-docs"),
    path("api/docs/try/", trying, name="api-try"),
    path("accounts/tokens/", tokens, name="api-tokens"),
    path("accounts/tokens/<slug:key>/revoke/", revoke, name="api-token-revoke"),
]
