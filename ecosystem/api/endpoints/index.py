"""`GET /api/v1/`: what there is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.urls import reverse
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from ecosystem.api.endpoints.base import Answer, Endpoint
from ecosystem.api.resources import resources


class ListedSerializer(serializers.Serializer[Any]):
    """A list, and what filters it."""

    name = serializers.CharField()
    address = serializers.URLField()
    filters = serializers.ListField(child=serializers.CharField())
    shows = serializers.ListField(child=serializers.CharField(), help_text="what `fields` chooses from")


class IndexSerializer(serializers.Serializer[Any]):
    """Where to go from here."""

    lists = ListedSerializer(many=True)
    changes = serializers.URLField()
    description = serializers.URLField(help_text="in OpenAPI")
    documentation = serializers.URLField()


class IndexEndpoint(Endpoint):
    """All lists with their filters and fields."""

    operation = "index"

    def summary(self) -> str:
        """What is told."""
        return "All lists, their filters and fields"

    def answers(self) -> Mapping[int, Answer]:
        """Addresses."""
        return {200: IndexSerializer}

    def get(self, request: Request) -> Response:
        """Addresses."""
        absolute = request.build_absolute_uri
        lists = [
            {
                "name": resource.slug,
                "address": absolute(reverse(f"api-{resource.name}-list")),
                "filters": list(resource.catalogue.filterset_class.base_filters),
                "shows": list(resource.fields),
            }
            for resource in resources()
        ]
        return self.told(
            {
                "lists": lists,
                "changes": absolute(reverse("api-changes")),
                "description": absolute(reverse("api-schema")),
                "documentation": absolute(reverse("api-docs")),
            }
        )
