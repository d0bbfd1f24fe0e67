"""What a row of a list says, as decisions: what is shown already is confirmed, the rest is set."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser

from ecosystem import services
from ecosystem.models import Decision, Entity
from ecosystem.naming import fold
from ecosystem.services.keys import alias_key
from ecosystem.services.properties import current

SET, ACCEPT = Decision.Action.SET, Decision.Action.ACCEPT
#: Sets of which a list may know a part only: the others stay.
_ADDED_UP = frozenset({"qualifications"})

User = AbstractBaseUser | None


def decide(entity: Entity, values: dict[str, Any], by: User, reason: str) -> int:
    """Decisions for the values of a row, as far as no person has said the same; how many.

    `entity` is a row of its kind's model.
    """
    given = {(d.property, d.qualifier): d for d in entity.decisions.filter(undone=None)}
    plain = [_ruling(entity, n, v, given.get((n, ""))) for n, v in values.items() if n != "aliases"]
    aliases = [_alias(entity, text, given) for text in values.get("aliases", ())]
    rulings = [ruling for ruling in (*plain, *aliases) if ruling is not None]
    return len(services.decide(entity, rulings, by, reason)) if rulings else 0


def _ruling(entity: Entity, name: str, value: Any, earlier: Decision | None) -> services.Ruling | None:
    shown = current(entity, name)
    if name in _ADDED_UP:
        had: list[str] = (earlier.value or []) if earlier else []
        value = list(dict.fromkeys([*had, *value]))
    if earlier is not None and _same(name, earlier.value, value):
        return None
    added = name in _ADDED_UP and (earlier is None or earlier.action == Decision.Action.ACCEPT)
    confirmed = added or _same(name, shown, value)
    return services.Ruling(ACCEPT if confirmed else SET, name, value)


def _same(name: str, one: Any, other: Any) -> bool:
    if isinstance(one, list) and isinstance(other, list):
        return sorted(one) == sorted(other)
    return bool(one == other)


def _alias(entity: Entity, text: str, given: dict[tuple[str, str], Decision]) -> services.Ruling | None:
    key = alias_key(text)
    earlier = given.get(("alias", key))
    if fold(text) == fold(entity.name) or (earlier and earlier.action != Decision.Action.DENY):
        return None
    known = next((name for name in entity.names.all() if name.folded == fold(text)), None)
    if known is None or earlier is not None:
        return services.Ruling(SET, "alias", {"text": text, "sort": ""}, key)
    return services.Ruling(ACCEPT, "alias", {"text": known.text, "sort": known.sort}, key)
