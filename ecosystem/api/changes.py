"""`GET /api/v1/changes`: every value that readers saw come, change or go, in the order in which they did."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.db.models import QuerySet
from django.http import QueryDict
from django.utils import timezone
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from ecosystem.api.errors import ErrorSerializer, InvalidParameterError
from ecosystem.api.parameters import choices, natural, number, only
from ecosystem.history import visible
from ecosystem.kinds.change import CHANGES
from ecosystem.models import Change, Entity, Kind, Region

DEFAULT = 100
MOST = 1000


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


_PARAMETERS = [
    OpenApiParameter(
        "since",
        OpenApiTypes.STR,
        description="an ISO 8601 time, or `next` of the answer before; default: all",
    ),
    OpenApiParameter("kind", OpenApiTypes.STR, enum=Kind.values, many=True),
    OpenApiParameter(
        "region", OpenApiTypes.STR, many=True, description="GB/T 2260 code, what lies below included"
    ),
    OpenApiParameter("entity", OpenApiTypes.STR, many=True, description="public id"),
    OpenApiParameter("run", OpenApiTypes.INT, description="id of an import run"),
    OpenApiParameter("limit", OpenApiTypes.INT, description=f"1 to {MOST}; default {DEFAULT}"),
]


class ChangesView(APIView):
    """The log from a point on. Nothing is skipped, nothing comes twice, whenever one asks again."""

    @extend_schema(
        operation_id="changes",
        parameters=_PARAMETERS,
        responses={200: PageSerializer, 400: ErrorSerializer, 429: ErrorSerializer},
    )
    def get(self, request: Request) -> Response:
        """Changes after `since`, oldest first."""
        data = request.query_params
        only(data, *(parameter.name for parameter in _PARAMETERS), "format")
        limit = number(data, "limit", DEFAULT, MOST)
        rows, start = _since(_filtered(data), data.get("since", ""))
        found = list(rows.select_related("entity", "by").order_by("pk")[: limit + 1])
        page = found[:limit]
        said = {
            "results": page,
            "next": str(page[-1].pk if page else start),
            "more": len(found) > limit,
        }
        return Response(PageSerializer(said).data)


def _filtered(data: QueryDict) -> QuerySet[Change]:
    """What the same parameters leave of the list at `/changes/`."""
    asked = QueryDict(mutable=True)
    asked.setlist("kind", choices(data, "kind", Kind.values))
    asked.setlist("region", _regions(data))
    asked.setlist("entity", data.getlist("entity"))
    run = data.get("run", "")
    if run and natural(run) is None:
        raise InvalidParameterError("run", "the number of an import run is expected")
    asked.setlist("run", [run] if run else [])
    found: QuerySet[Change] = CHANGES.filterset_class(asked, queryset=visible()).qs
    return found


def _regions(data: QueryDict) -> list[str]:
    codes = data.getlist("region")
    known = set(Region.objects.filter(code__in=codes).values_list("code", flat=True)) if codes else set()
    for code in codes:
        if code not in known:
            raise InvalidParameterError("region", f"no region has the code {code}")
    return codes


def _since(rows: QuerySet[Change], text: str) -> tuple[QuerySet[Change], int]:
    """The rows after a cursor or from a time on, and the cursor where nothing follows."""
    cursor = natural(text or "0")
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
