"""`/api/v1/reconcile`: the manifest, queries, extension, suggestions and previews."""

from __future__ import annotations

import json
import re
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe
from rest_framework.parsers import FormParser, MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from ecosystem.api.endpoints.base import one_language
from ecosystem.api.errors import InvalidParameterError, hint
from ecosystem.api.reconcile import questions
from ecosystem.api.reconcile.extending import cells, kinds, properties
from ecosystem.api.reconcile.matching import results
from ecosystem.api.writing import Writer
from ecosystem.browse.content_security import POLICY
from ecosystem.browse.views import standing_for
from ecosystem.models import Kind
from ecosystem.search import ranked

_CALLBACK = re.compile(r"[A-Za-z_$][\w$.]{0,80}")
_SUGGESTED = 10


@method_decorator(xframe_options_exempt, name="dispatch")
class Service(APIView):
    """What all parts share: scripts of any site may ask (CORS, JSONP), as the specification demands."""

    schema = None
    parser_classes = [FormParser, MultiPartParser]

    def finalize_response(self, request: Any, response: Any, *args: Any, **kwargs: Any) -> Any:
        """Let every site read; wrap the answer where a callback is named."""
        done = super().finalize_response(request, response, *args, **kwargs)
        done["Access-Control-Allow-Origin"] = "*"
        done["Access-Control-Allow-Methods"] = "GET, POST, OPTIONS"
        done["Access-Control-Allow-Headers"] = "Content-Type"
        callback = request.GET.get("callback", "")
        if _CALLBACK.fullmatch(callback) and done.status_code == 200:
            body = f"/**/{callback}({json.dumps(done.data, ensure_ascii=False)});"
            wrapped = HttpResponse(body, content_type="application/javascript; charset=utf-8")
            wrapped["Access-Control-Allow-Origin"] = "*"
            return wrapped
        return done

    def given(self, request: Request, name: str) -> str | None:
        """A parameter of the address or of the form."""
        value: str | None = request.query_params.get(name)
        if value is None and isinstance(request.data, QueryDict):
            value = request.data.get(name)
        return value


class ReconcileService(Service):
    """The manifest, or the answer to a batch of queries or to a data extension."""

    def get(self, request: Request) -> Response:
        """By what is given."""
        with one_language():
            return Response(self._answer(request))

    post = get

    def _answer(self, request: Request) -> Any:
        writer = Writer(request.build_absolute_uri)
        if (text := self.given(request, "queries")) is not None:
            batch = questions.queries(text)
            return {key: {"result": results(query, writer)} for key, query in batch.items()}
        if (text := self.given(request, "extend")) is not None:
            return _extended(questions.extension(text), writer)
        return _manifest(request)


def _manifest(request: Request) -> dict[str, Any]:
    root = request.build_absolute_uri(reverse("api-reconcile"))
    site = request.build_absolute_uri("/")
    suggest = {
        part: {"service_url": root, "service_path": f"/suggest/{part}"}
        for part in ("entity", "type", "property")
    }
    return {
        "versions": ["0.2"],
        "name": "科创图谱 · Ecosystem Atlas",
        "identifierSpace": f"{site}id/",
        "schemaSpace": f"{site}api/v1/",
        "defaultTypes": [{"id": kind, "name": str(Kind(kind).label)} for kind in kinds()],
        "view": {"url": f"{site}id/{{{{id}}}}"},
        "preview": {"url": f"{root}/preview?id={{{{id}}}}", "width": 400, "height": 200},
        "suggest": suggest,
        "extend": {
            "propose_properties": {"service_url": root, "service_path": "/properties"},
            "property_settings": [],
        },
    }


def _extended(wanted: questions.Extension, writer: Writer) -> dict[str, Any]:
    known = properties()
    for name in wanted.properties:
        if name not in known:
            raise InvalidParameterError("extend", f"no property {name!r}; {hint(name, known)}")
    return {
        "meta": [{"id": name, "name": str(known[name].label)} for name in wanted.properties],
        "rows": cells(wanted.ids, wanted.properties, writer),
    }


class Suggestions(Service):
    """What a prefix may become while somebody types: a record, a type, a property."""

    def get(self, request: Request, part: str) -> Response:
        """The first few, from `cursor` on."""
        prefix = request.query_params.get("prefix", "").replace("\x00", "").strip()[:120]
        start = request.query_params.get("cursor", "0")
        if not (start.isascii() and start.isdigit() and len(start) < 4):
            raise InvalidParameterError("cursor", "a whole number below 1000 is expected")
        with one_language():
            return Response({"result": _SUGGEST[part](prefix, int(start) + _SUGGESTED)[int(start) :]})


class ProposedProperties(Service):
    """What can be added to a table of records of a type."""

    def get(self, request: Request) -> Response:
        """All properties of the type."""
        kind = request.query_params.get("type", "")
        if kind and kind not in kinds():
            raise InvalidParameterError("type", f"no type {kind!r}; {hint(kind, list(kinds()))}")
        with one_language():
            found = [{"id": key, "name": str(column.label)} for key, column in properties(kind).items()]
        answer: dict[str, Any] = {"properties": found} | ({"type": kind} if kind else {})
        return Response(answer)


def _entities(prefix: str, most: int) -> list[dict[str, Any]]:
    found = ranked(prefix, most) if prefix else []
    return [
        {
            "id": entity.public_id,
            "name": entity.name,
            "description": " · ".join(
                part
                for part in (entity.get_kind_display(), entity.region.name if entity.region else "")
                if part
            ),
            "notable": [{"id": entity.kind, "name": str(entity.get_kind_display())}],
        }
        for entity in found
    ]


def _types(prefix: str, most: int) -> list[dict[str, Any]]:
    named = [{"id": kind, "name": str(Kind(kind).label)} for kind in kinds()]
    return _beginning(named, prefix)[:most]


def _properties(prefix: str, most: int) -> list[dict[str, Any]]:
    named = [{"id": key, "name": str(column.label)} for key, column in properties().items()]
    return _beginning(named, prefix)[:most]


def _beginning(named: list[dict[str, Any]], prefix: str) -> list[dict[str, Any]]:
    lower = prefix.lower()
    return [one for one in named if lower in one["id"].lower() or lower in one["name"].lower()]


_SUGGEST = {"entity": _entities, "type": _types, "property": _properties}


@xframe_options_exempt
@require_safe
def preview(request: HttpRequest) -> HttpResponseBase:
    """A record in a small frame of somebody else's page."""
    entity, _merged = standing_for(request.GET.get("id", ""))
    if not entity.public_id:
        raise Http404
    response = render(request, "api/preview.html", {"entity": entity})
    response["Content-Security-Policy"] = POLICY.replace("frame-ancestors 'none'", "frame-ancestors *")
    response["Access-Control-Allow-Origin"] = "*"
    return response
