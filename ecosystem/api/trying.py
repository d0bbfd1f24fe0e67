"""`/api/docs/try/`: a form of the parameters of one list; what is filled in makes an address to ask.

The form is drawn and the address made here, so that nothing but showing the answer in place needs a script.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import resolve, reverse
from django.views.decorators.http import require_safe
from drf_spectacular.utils import OpenApiParameter

from ecosystem.api.endpoints.lists import ListEndpoint
from ecosystem.api.resources import resources


@dataclass(frozen=True)
class Input:
    """One parameter to fill in."""

    name: str
    words: str
    value: str
    type: str
    options: list[str]


@require_safe
def trying(request: HttpRequest) -> HttpResponse:
    """The form of one list, and the address that it makes."""
    found = resources()
    resource = next((r for r in found if r.slug == request.GET.get("list")), found[0])
    path = reverse(f"api-{resource.name}-list")
    inputs = [_input(parameter, request) for parameter in _endpoint(path).parameters()]
    asked = urlencode([(one.name, one.value) for one in inputs if one.value])
    context = {
        "resources": found,
        "resource": resource,
        "inputs": inputs,
        "asked": bool(asked),
        "address": request.build_absolute_uri(f"{path}?{asked}" if asked else path),
    }
    return render(request, "api/try.html", context)


def _endpoint(path: str) -> ListEndpoint:
    """The endpoint of an address; what it takes it says itself."""
    return cast("ListEndpoint", cast(Any, resolve(path).func).view_class())


def _input(parameter: OpenApiParameter, request: HttpRequest) -> Input:
    schema = cast("dict[str, Any]", parameter.type)
    # The fields of an answer stand in one value, parted by commas: none of them is chosen from a list.
    several = parameter.style == "form" and parameter.explode is False
    one: dict[str, Any] = {} if several else schema.get("items", schema)
    type_ = {"integer": "number", "number": "number"}.get(str(one.get("type")), "text")
    return Input(
        parameter.name,
        str(parameter.description),
        request.GET.get(parameter.name, "").strip(),
        "date" if one.get("format") == "date" else type_,
        list(one.get("enum", ())),
    )
