"""`GET /api/v1/changes`: every value that readers saw come, change or go, in the order in which they did."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from ecosystem.api import filters
from ecosystem.api.endpoints.base import Answer, Endpoint
from ecosystem.api.endpoints.options import DEFAULT, LIMIT, MOST
from ecosystem.api.errors import InvalidParameterError
from ecosystem.api.parameters import natural, number
from ecosystem.kinds.change import CHANGES
from ecosystem.models import Change, Entity


class EntitySerializer(serializers.ModelSerializer[Entity]):
    """The record that changed; `id` leads to `/id/<id>`."""

    id = serializers.CharField(source="public_id")

    class Meta:
        model = Entity
        fields = ("id", "kind", "name")


class ChangeSerializer(serializers.ModelSerializer[Change]):
    """One value that came (`before` null), changed, or went (`after` null)."""

    entity = EntitySerializer()
    by = serializers.CharField(source="by.get_full_name", default="", help_text="full name of the person")

    class Meta:
        model = Change
        fields = (
            *("id", "at", "entity", "property", "qualifier", "before", "after"),
            *("cause", "run", "by", "reason"),
        )

    def to_representation(self, instance: Change) -> dict[str, Any]:
        """Of a record that a person hid, the name stays untold."""
        said: dict[str, Any] = super().to_representation(instance)
        if getattr(instance, "withheld", False):
            said["entity"]["name"] = None
            said["reason"] = ""
        return said


class PageSerializer(serializers.Serializer[Any]):
    """Some changes, oldest first, and where to go on."""

    results = ChangeSerializer(many=True)
    next = serializers.CharField(help_text="give it as `since` to go on, now or later")
    more = serializers.BooleanField(help_text="whether there is more already")


SINCE = OpenApiParameter(
    "since",
    {
        "anyOf": [
            {"type": "string", "pattern": "^[0-9]{1,18}$"},
            {"type": "string", "format": "date-time"},
            {"type": "string", "format": "date"},
        ]
    },
    description="An ISO 8601 time, or `next` of the answer before; default: all.",
)


class ChangesEndpoint(Endpoint):
    """The log from a point on. Nothing is skipped, nothing comes twice, whenever one asks again."""

    operation = "changes"
    tag = "changes"

    def summary(self) -> str:
        """What is told."""
        return "Values that came, changed or went, oldest first"

    def parameters(self) -> list[OpenApiParameter]:
        """The filters of the page, and where to begin."""
        return [*filters.described(CHANGES), SINCE, LIMIT]

    def answers(self) -> Mapping[int, Answer]:
        """A page of the log."""
        return {200: PageSerializer}

    def get(self, request: Request) -> Response:
        """Changes after `since`, oldest first."""
        data = request.query_params
        limit = number(data, "limit", DEFAULT, MOST)
        listing = filters.checked(CHANGES, request.path, data)
        rows, start = _since(listing.filtered(), data.get("since", "0"))
        found = list(rows.select_related("entity", "by").order_by("pk")[: limit + 1])
        page = found[:limit]
        said = {
            "results": page,
            "next": str(page[-1].pk if page else start),
            "more": len(found) > limit,
        }
        return self.told(PageSerializer(said).data)


def _since(rows: QuerySet[Change], text: str) -> tuple[QuerySet[Change], int]:
    """The rows after a cursor or from a time on, and the cursor where nothing follows."""
    cursor = natural(text)
    if cursor is not None:
        return rows.filter(pk__gt=cursor), cursor
    earlier = Change.objects.filter(at__lt=_time(text)).order_by("-pk").values_list("pk", flat=True).first()
    return rows.filter(pk__gt=earlier or 0), earlier or 0


def _time(text: str) -> datetime:
    try:
        # A `+` of an offset that was not escaped arrives as a space.
        said = datetime.fromisoformat(text.replace(" ", "+") if "T" in text else text)
        said = said if timezone.is_aware(said) else timezone.make_aware(said)
        return said.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise InvalidParameterError("since", "an ISO 8601 time or a cursor is expected") from error
