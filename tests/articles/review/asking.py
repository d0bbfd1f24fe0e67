"""A reviewer at work, as a browser without scripts would be."""

from __future__ import annotations

import re
from typing import Any

from django.contrib.auth.models import User
from django.test import Client

HTMX = {"HX-Request": "true"}


class Reviewer:
    """Opens questions, keeps what the page said, and answers with it."""

    def __init__(self, client: Client, user: User) -> None:
        #: Its answers are looked into more than the type of Django's client tells.
        self.client: Any = client
        self.user = user

    def opens(self, queue: str, at: str = "", **more: Any) -> str:
        """The page of a queue."""
        response = self.client.get(f"/review/{queue}/", {"at": at} if at else {}, **more)
        assert response.status_code == 200, response
        return str(response.content.decode())

    def asked(self, queue: str, at: str = "") -> Question:
        """The question that the page shows."""
        page = self.opens(queue, at)
        found = re.search(rf'action="(/review/{queue}/[^"]+/)"', page)
        token = re.search(r'name="token" value="([^"]+)"', page)
        assert found, "the queue asks nothing"
        assert token
        return Question(self, found.group(1), token.group(1), page)

    def undoes(self, queue: str = "duplicates", **more: Any) -> Any:
        """Press Undo."""
        return self.client.post("/review/undo/", {"queue": queue}, **more)


class Question:
    """A question as it was shown."""

    def __init__(self, reviewer: Reviewer, address: str, token: str, page: str) -> None:
        self._reviewer, self.address, self.token, self.page = reviewer, address, token, page

    @property
    def key(self) -> str:
        """Which one it is."""
        return self.address.rstrip("/").rpartition("/")[2]

    def answer(self, action: str, headers: Any = None, **fields: Any) -> Any:
        """Post the form."""
        data = {"action": action, "token": self.token} | fields
        return self._reviewer.client.post(self.address, data, headers=headers or {})


def count(page: str, title: str) -> int:
    """The counter of a queue, on a page in English."""
    found = re.search(rf"{title} <b>([\d,]+)</b>", page)
    assert found
    return int(found.group(1).replace(",", ""))
