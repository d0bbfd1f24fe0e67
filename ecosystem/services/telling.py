"""Word of new decisions to whoever keeps the shown state in step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction

from ecosystem.history import Cause, because
from ecosystem.models import Decision, Entity
from ecosystem.signals import decided

User = AbstractBaseUser | None
#: The entities concerned, by who decided and why.
_Pending = dict[tuple[User, str], set[int]]

_pending: ContextVar[_Pending | None] = ContextVar("pending", default=None)


def tell(entity: Entity, by: User, reason: str) -> None:
    """The shown state of the entity follows; at once, or at the end of the `together` around."""
    concerned, pending = entity.merged_into_id or entity.pk, _pending.get()
    if pending is None:
        _send({concerned}, by, reason)
    else:
        pending.setdefault((by, reason), set()).add(concerned)


@contextmanager
def together() -> Iterator[None]:
    """What is decided in here shows at the end, all at once: one projection instead of one a decision."""
    if _pending.get() is not None:
        yield
        return
    pending: _Pending = {}
    token = _pending.set(pending)
    try:
        with transaction.atomic():
            yield
            for (by, reason), entities in pending.items():
                _send(entities, by, reason)
    finally:
        _pending.reset(token)


def _send(entities: set[int], by: User, reason: str) -> None:
    with because(Cause.DECISION, by=by, reason=reason):
        decided.send(sender=Decision, entities=sorted(entities))
