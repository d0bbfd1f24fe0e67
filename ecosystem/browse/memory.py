"""Counts of lists, remembered until what is shown changes.

The log of changes has a row for every value that readers saw come or go, so its last id is a stamp of all
that lists of entities and figures show: what was counted under a stamp stays right. Catalogues without one
are counted each time. The cache `counts` holds the results: in Redis, else in each process.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from typing import Any, Protocol, TypeVar

from django.core.cache import caches
from django.db.models import Max
from django.utils.translation import get_language

from ecosystem.models import Change

T = TypeVar("T")
_MISSING = object()
#: How long nobody tries again what took too long.
_SECONDS = 300


class Memo(Protocol):
    """Does a piece of work, or remembers its result."""

    def __call__(self, what: str, work: Callable[[], T]) -> T:
        """The result of the work named `what`."""


def at_once(what: str, work: Callable[[], T]) -> T:
    """A memo that remembers nothing."""
    return work()


def last_change() -> str:
    """The stamp of everything that follows from claims, decisions and reference lists."""
    return str(Change.objects.aggregate(last=Max("pk"))["last"] or 0)


class Patience:
    """What takes too long to count is not tried again at every request, only after a while."""

    def __init__(self, *key: str) -> None:
        self._key = f"{_digest(key)}:slow"

    @property
    def is_lost(self) -> bool:
        """Whether it took too long, not long ago."""
        return bool(caches["counts"].get(self._key))

    def lose(self) -> None:
        """Remember that it took too long."""
        caches["counts"].set(self._key, True, _SECONDS)


def memo(stamp: str, *key: str) -> Memo:
    """A memo for results that depend on the stamp, the key and the language."""
    digest = _digest((stamp, get_language() or "", *key))

    def remember(what: str, work: Callable[[], T]) -> T:
        known: Any = caches["counts"].get(f"{digest}:{what}", _MISSING)
        if known is _MISSING:
            known = work()
            caches["counts"].set(f"{digest}:{what}", known)
        found: T = known
        return found

    return remember


def _digest(key: Iterable[str]) -> str:
    return hashlib.sha256("\x1f".join(key).encode()).hexdigest()
