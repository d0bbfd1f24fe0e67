"""Requests of the tests of the interface."""

from __future__ import annotations

from typing import Any

from django.test import Client

ROOT = "/api/v1/"


def ask(client: Client, address: str, *, status: int = 200, **asked: Any) -> Any:
    """The answer in JSON, after a look at its status."""
    response = client.get(ROOT + address, asked)
    assert response.status_code == status, response.content
    return response.json()


def ids(client: Client, address: str, **asked: Any) -> list[Any]:
    """The ids of a list, in its order."""
    return [row["id"] for row in ask(client, address, **asked)["results"]]
