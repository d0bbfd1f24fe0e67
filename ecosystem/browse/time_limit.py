"""A limit on the time that single statements may take: facets give up, the page does not."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from django.db import OperationalError, connection
from django.db.backends.utils import CursorWrapper

T = TypeVar("T")
Runner = Callable[[Callable[[], T]], T | None]

#: SQLite asks after so many steps of its machine whether to go on: about a millisecond.
_STEPS = 20_000
#: SQLSTATE of PostgreSQL's “query canceled”.
_CANCELED = "57014"


@contextmanager
def limited(seconds: float) -> Iterator[Callable[[Callable[[], T]], T | None]]:
    """Gives a function that runs a piece of work, or returns None where it took longer than `seconds`.

    On PostgreSQL each statement of the work is limited (statement_timeout), on SQLite the work as a whole
    (a progress handler). Inside a transaction nothing is limited on PostgreSQL: giving up would end it.
    """
    if connection.vendor == "sqlite":
        with _sqlite(seconds) as (start, stop):
            yield lambda work: _attempt(work, start, stop)
    elif connection.in_atomic_block:
        yield lambda work: work()
    else:
        with _postgres(seconds):
            yield lambda work: _attempt(work, _nothing, _nothing)


def _attempt(work: Callable[[], T], start: Callable[[], None], stop: Callable[[], None]) -> T | None:
    start()
    try:
        return work()
    except OperationalError as error:
        if _is_timeout(error):
            return None
        raise
    finally:
        stop()


def _nothing() -> None:
    """Statements of PostgreSQL count their time by themselves."""


def _is_timeout(error: OperationalError) -> bool:
    return getattr(error.__cause__, "pgcode", None) == _CANCELED or str(error) == "interrupted"


@contextmanager
def _sqlite(seconds: float) -> Iterator[tuple[Callable[[], None], Callable[[], None]]]:
    connection.ensure_connection()
    deadline = [float("inf")]

    def start() -> None:
        deadline[0] = time.monotonic() + seconds

    def stop() -> None:
        """What is asked between two pieces of work has all the time it needs."""
        deadline[0] = float("inf")

    raw = connection.connection
    raw.set_progress_handler(lambda: time.monotonic() > deadline[0], _STEPS)
    try:
        yield start, stop
    finally:
        raw.set_progress_handler(None, 0)


@contextmanager
def _postgres(seconds: float) -> Iterator[None]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('statement_timeout')")
        [before] = cursor.fetchone()
        cursor.execute("SELECT set_config('statement_timeout', %s, false)", [str(int(seconds * 1000))])
        try:
            yield
        finally:
            _lift(cursor, before)


def _lift(cursor: CursorWrapper, before: str) -> None:
    """Set the limit that was before; on a machine so busy that this takes too long, leave the connection."""
    try:
        cursor.execute("SELECT set_config('statement_timeout', %s, false)", [before])
    except OperationalError as error:
        if not _is_timeout(error):
            raise
        connection.close()
