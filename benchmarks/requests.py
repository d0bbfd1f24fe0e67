"""A reader who asks for pages, and the queries behind them by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.urls import get_resolver, reverse

from articles.models import Article
from benchmarks.atlas_world import busiest
from ecosystem.browse.registry import catalogues
from ecosystem.models import Metric, Region

_PLACE = "640000"
#: Of each list the plain one, and what readers do with it.
_LISTS = ("", "?region=110000", "?q=新材料", "?page=100")
_MORE = (
    "/",
    "/companies/?sector=new_materials&region=440000&sort=-relations",
    "/companies/?sort=-relations",
    "/consortia/?sort=region",
    "/metrics/?year=2024&sort=-value",
    "/search/?q=新材料",
    "/search/?q=岳帆",
    "/search/?q=xincailiao",
    "/search/?q=没有这个名字",
    "/changes/",
    "/quality/",
    "/api/v1/changes",
)


def addresses() -> Iterator[str]:
    """Every type of page."""
    assert get_resolver().url_patterns  # noqa: S101 — kinds are registered with their addresses
    for catalogue in catalogues():
        yield from (f"{catalogue.url}{more}" for more in _LISTS)
    yield from _MORE
    yield busiest().get_absolute_url()
    yield Region.objects.get(code=_PLACE).get_absolute_url()
    yield f"/articles/{Article.objects.order_by('pk')[0].pk}/"
    yield reverse("metric-detail", args=[Metric.objects.order_by("pk")[0].pk])


class Reader:
    """Asks in process, through the whole stack."""

    def __init__(self, user: User | None = None) -> None:
        self._client = Client(HTTP_HOST="localhost")
        if user is not None:
            self._client.force_login(user)

    def get(self, address: str) -> None:
        """One request, to its last byte. Raises where the page is none."""
        response = self._client.get(address)
        body = response.getvalue()
        if response.status_code != 200:
            raise RuntimeError(f"{address}: {response.status_code} {body[:200]!r}")

    def warm(self, address: str) -> list[tuple[str, Any]]:
        """Ask twice, as what is loaded once would be by then; the queries of the second."""
        self.get(address)
        found: list[tuple[str, Any]] = []

        def note(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
            # What the page waits for is measured to its end.
            if "statement_timeout" not in sql:
                found.append((sql, params))
            return execute(sql, params, many, context)

        with connection.execute_wrapper(note):
            self.get(address)
        return found

    def replay(self, queries: list[tuple[str, Any]]) -> None:
        """The same rows by plain SQL."""
        with connection.cursor() as cursor:
            for sql, params in queries:
                cursor.execute(sql, params)
                if cursor.description:
                    cursor.fetchall()
