"""The changes of one cause on their way into the log."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import connection
from django.utils import timezone

from ecosystem.models import Change, Entity

#: Rows of one INSERT.
_BATCH = 1000
#: Any number that nothing else on the server takes: “what is shown is being written”.
_LOCK = 0x41746C61

Key = tuple[int, str, str]


@dataclass(slots=True)
class Journal:
    """What changed and is not written yet; a value that changes twice is one change."""

    cause: str
    run: int | None = None
    by: AbstractBaseUser | None = None
    reason: str = ""
    #: Where a preview looks on.
    witness: list[Change] | None = None
    _pending: dict[Key, Change] = field(default_factory=dict)

    def note(self, entity: Entity, name: str, before: Any, after: Any, qualifier: str = "") -> None:
        """A value that readers saw as `before` and see as `after` now; None is nothing to see."""
        key = (entity.pk, name, qualifier[:255])
        earlier = self._pending.pop(key, None)
        if earlier is not None:
            before = earlier.before
        if before != after:
            self._pending[key] = Change(
                entity=entity,
                property=name,
                qualifier=qualifier[:255],
                before=before,
                after=after,
                cause=self.cause,
                run=self.run,
                by=self.by,  # type: ignore[misc]
                reason=self.reason,
            )

    def first(self, entity: int, name: str, otherwise: Any) -> Any:
        """What readers saw before this journal's changes, where it knows; else `otherwise`."""
        noted = self._pending.get((entity, name, ""))
        return noted.before if noted else otherwise

    def write(self, entities: Collection[int] | None = None) -> None:
        """Store what was noted (of these entities); within the transaction that writes the shown rows."""
        keys = [key for key in self._pending if entities is None or key[0] in entities]
        rows = [self._pending.pop(key) for key in keys]
        now = timezone.now()
        for row in rows:
            row.at = now
        Change.objects.bulk_create(rows, _BATCH)
        if self.witness is not None:
            self.witness.extend(rows)


def reference(public_id: str, name: str) -> dict[str, str]:
    """Another entity as the log writes it."""
    return {"id": public_id, "name": name}


_current: ContextVar[Journal | None] = ContextVar("journal", default=None)
_witness: ContextVar[list[Change] | None] = ContextVar("witness", default=None)


@contextmanager
def because(
    cause: str, *, run: int | None = None, by: AbstractBaseUser | None = None, reason: str = ""
) -> Iterator[Journal]:
    """What the shown state changes in here, it changes for this cause."""
    opened = Journal(cause, run, by, reason, _witness.get())
    token = _current.set(opened)
    try:
        yield opened
    finally:
        _current.reset(token)


@contextmanager
def journal() -> Iterator[Journal]:
    """The journal of the cause at work; where nobody gave one, the shown state is only recomputed."""
    opened = _current.get()
    if opened is not None:
        yield opened
    else:
        with because(Change.Cause.REPROJECTION) as opened:
            yield opened


@contextmanager
def witnessed(seen: list[Change]) -> Iterator[None]:
    """Every change written in here is added to `seen` too."""
    token = _witness.set(seen)
    try:
        yield
    finally:
        _witness.reset(token)


def in_order() -> None:
    """Wait for others who write what is shown, until their transaction ends (and they for this one).

    Numbers in the log then rise in the order in which readers see the changes, so that whoever asks for
    what is new misses nothing; and two who write the same rows each see what the other wrote. SQLite has
    one writer at a time anyhow.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
