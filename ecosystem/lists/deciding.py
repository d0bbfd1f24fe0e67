"""What a row of a list says, as decisions: what is shown already is confirmed, the rest is set."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser

from ecosystem import services
from ecosystem.models import MODEL_OF, Decision, Entity, Name
from ecosystem.naming import fold
from ecosystem.services.keys import alias_key
from ecosystem.services.properties import current

#: Sets of which a list may know a part only: the others stay.
_ADDED_UP = frozenset({"qualifications"})

User = AbstractBaseUser | None


def decide(entity: Entity, values: dict[str, Any], by: User, reason: str) -> int:
    """Decisions for the values of a row, as far as no person has said the same; how many."""
    own = MODEL_OF[entity.kind]._default_manager.get(pk=entity.pk)
    given = {(d.property, d.qualifier): d for d in own.decisions.filter(undone=None)}
    plain = {name: value for name, value in values.items() if name != "aliases"}
    number = sum(_decide(own, n, v, given.get((n, "")), by, reason) for n, v in plain.items())
    return number + sum(_alias(own, text, given, by, reason) for text in values.get("aliases", ()))


def _decide(entity: Entity, name: str, value: Any, earlier: Decision | None, by: User, reason: str) -> bool:
    shown = current(entity, name)
    if name in _ADDED_UP:
        had: list[str] = (earlier.value or []) if earlier else []
        value = list(dict.fromkeys([*had, *value]))
    if earlier is not None and _same(name, earlier.value, value):
        return False
    added = name in _ADDED_UP and (earlier is None or earlier.action == Decision.Action.ACCEPT)
    act = services.accept if added or _same(name, shown, value) else services.set_value
    act(entity=entity, name=name, value=value, by=by, reason=reason)
    return True


def _same(name: str, one: Any, other: Any) -> bool:
    if isinstance(one, list) and isinstance(other, list):
        return sorted(one) == sorted(other)
    return bool(one == other)


def _alias(entity: Entity, text: str, given: dict[tuple[str, str], Decision], by: User, reason: str) -> bool:
    earlier = given.get(("alias", alias_key(text)))
    if fold(text) == fold(entity.name) or (earlier and earlier.action != Decision.Action.DENY):
        return False
    known = Name.objects.filter(entity=entity, folded=fold(text)).first()
    if known is None or earlier is not None:
        services.set_alias(entity=entity, text=text, by=by, reason=reason)
    else:
        said = {"text": known.text, "sort": known.sort}
        key = alias_key(text)
        services.accept(entity=entity, name="alias", value=said, qualifier=key, by=by, reason=reason)
    return True
