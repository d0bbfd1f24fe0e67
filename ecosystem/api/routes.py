"""Addresses made from resources."""

from __future__ import annotations

from typing import Any

from django.urls import URLPattern, path

from ecosystem.api.endpoints.base import Endpoint
from ecosystem.api.endpoints.details import DetailEndpoint, SourcesEndpoint
from ecosystem.api.endpoints.lists import ListEndpoint
from ecosystem.api.endpoints.parts import PartEndpoint
from ecosystem.api.resource import Resource
from ecosystem.api.resources import METRIC, RELATION

#: What belongs to a record, and the filter that says whose it is.
_PARTS = ((RELATION, "entity"), (METRIC, "subject"))


def routes(resource: Resource) -> list[URLPattern]:
    """The addresses of one resource."""
    slug, name = resource.slug, resource.name
    one = f"{slug}/<{'int' if resource.key == 'pk' else 'slug'}:id>"
    found = [
        _route(slug, ListEndpoint, resource, f"{name}-list"),
        _route(one, DetailEndpoint, resource, f"{name}-detail"),
    ]
    if resource.proofs:
        found.append(_route(f"{one}/sources", SourcesEndpoint, resource, f"{name}-sources"))
    if resource.key == "public_id":
        found += [
            _route(
                f"{one}/{part.slug}", PartEndpoint, part, f"{name}-{part.slug}", owner=resource, whose=whose
            )
            for part, whose in _PARTS
        ]
    return found


def _route(address: str, base: type[Endpoint], resource: Resource, name: str, **more: Any) -> URLPattern:
    tag = (more.get("owner") or resource).slug
    declared = {"resource": resource, "operation": name.replace("-", "_"), "tag": tag, **more}
    view: type[Endpoint] = type(base.__name__, (base,), {**declared, "__doc__": base.__doc__})
    return path(address, view.as_view(), name=f"api-{name}")
