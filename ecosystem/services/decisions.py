"""What people decide, written down. The shown state follows by itself: see `ecosystem.signals`."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils import timezone

from ecosystem.history import in_order
from ecosystem.models import Decision, Entity, Metric, Relation, RelationType
from ecosystem.services.keys import alias_key, metric_row_key
from ecosystem.services.properties import column_names, denial_key, encode, set_names
from ecosystem.services.telling import tell

#: Properties of an entity that are rows of their own.
_REPEATED = frozenset({"alias", "metric", *(f"relation:{t}" for t in RelationType.values)})

User = AbstractBaseUser | None


class UnknownPropertyError(ValueError):
    """An entity of this kind has no such property."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a person says of one value, before it is written down; the value as decisions write it."""

    action: Decision.Action
    name: str
    value: Any
    qualifier: str = ""


@transaction.atomic
def decide(entity: Entity, rulings: Sequence[Ruling], by: User = None, reason: str = "") -> list[Decision]:
    """Write down what a person says of some values of a record; of a value said twice, the last."""
    ruled = {(ruling.name, ruling.qualifier): ruling for ruling in rulings}
    for ruling in rulings:
        _check(entity, ruling.name)
    # Before any row is held: whoever writes what is shown waits here, and nobody for a row.
    in_order()
    # One value, one live decision: the new one takes the place of the one before.
    live = Decision.objects.select_for_update().filter(entity=entity, undone=None)
    for earlier in live.filter(property__in={name for name, _ in ruled}):
        if (earlier.property, earlier.qualifier) in ruled:
            _close(earlier, by)
    said = [
        Decision(
            entity=entity,
            property=ruling.name,
            qualifier=ruling.qualifier,
            action=ruling.action,
            value=ruling.value,
            by=by,  # type: ignore[misc]
            reason=reason,
        )
        for ruling in ruled.values()
    ]
    made = Decision.objects.bulk_create(said)
    tell(entity, by, reason)
    return made


def set_value(
    *, entity: Entity, name: str, value: Any, qualifier: str = "", by: User = None, reason: str = ""
) -> Decision:
    """A person says what the value is; no import changes it until this is undone."""
    return decide(entity, [Ruling(Decision.Action.SET, name, encode(value), qualifier)], by, reason)[0]


def accept(
    *, entity: Entity, name: str, value: Any, qualifier: str = "", by: User = None, reason: str = ""
) -> Decision:
    """A person confirms what the machine found; it stays, whatever becomes of its sources."""
    return decide(entity, [Ruling(Decision.Action.ACCEPT, name, encode(value), qualifier)], by, reason)[0]


def deny(
    *, entity: Entity, name: str, value: Any, qualifier: str = "", by: User = None, reason: str = ""
) -> Decision:
    """A person says that a value is wrong; it never comes back until this is undone."""
    said = encode(value)
    ruling = Ruling(Decision.Action.DENY, name, said, qualifier or denial_key(said))
    return decide(entity, [ruling], by, reason)[0]


@transaction.atomic
def undo(*, decision: Decision, by: User = None, reason: str = "") -> None:
    """Take a decision back; what the machine knows shows again."""
    in_order()
    live = Decision.objects.select_for_update().get(pk=decision.pk)
    if live.undone is None:
        _close(live, by, reason)
        tell(live.entity, by, reason)


@transaction.atomic
def restore(*, decision: Decision, by: User = None) -> None:
    """Let a decision hold again that was undone, or that another one took the place of."""
    in_order()
    same = {name: getattr(decision, name) for name in ("entity", "property", "qualifier")}
    for live in Decision.objects.select_for_update().filter(**same, undone=None).exclude(pk=decision.pk):
        _close(live, by)
    Decision.objects.filter(pk=decision.pk).update(undone=None, undone_by=None, undone_reason="")
    tell(decision.entity, by, decision.reason)


@transaction.atomic
def return_to_machine(*, entity: Entity, name: str, by: User = None, reason: str = "") -> int:
    """Take back what people set or confirmed of one property, of what was merged into it too; how many."""
    _check(entity, name)
    in_order()
    records = [entity.pk, *entity.absorbed.values_list("pk", flat=True)]
    given = Decision.objects.filter(entity__in=records, property=name, undone=None)
    live = list(given.exclude(action=Decision.Action.DENY).select_for_update())
    for decision in live:
        _close(decision, by, reason)
    if live:
        tell(entity, by, reason)
    return len(live)


def deny_relation(*, relation: Relation, by: User = None, reason: str = "") -> Decision:
    """This relation does not hold."""
    return deny(
        entity=relation.subject,
        name=f"relation:{relation.type}",
        value={"title": relation.title, "period": relation.period},
        qualifier=relation.object.public_id,
        by=by,
        reason=reason,
    )


def set_relation(
    *,
    subject: Entity,
    type_: str,
    object_: Entity,
    title: str = "",
    period: str = "",
    by: User = None,
    reason: str = "",
) -> Decision:
    """This relation holds, with this title and period."""
    if type_ == RelationType.PARTNERS_WITH and object_.public_id < subject.public_id:
        subject, object_ = object_, subject
    return set_value(
        entity=subject,
        name=f"relation:{type_}",
        value={"title": title, "period": period},
        qualifier=object_.public_id,
        by=by,
        reason=reason,
    )


@transaction.atomic
def deny_metric(*, metric: Metric, by: User = None, reason: str = "") -> Decision:
    """This figure is wrong, even if a person gave it."""
    in_order()
    records = [metric.subject_id, *metric.subject.absorbed.values_list("pk", flat=True)]
    given = Decision.objects.filter(entity__in=records, property="metric", undone=None)
    for decision in given.filter(qualifier=_given_key(figure_of(metric))).select_for_update():
        _close(decision, by)
    return deny(
        entity=metric.subject,
        name="metric",
        value=figure_of(metric),
        qualifier=metric_row_key(metric),
        by=by,
        reason=reason,
    )


@transaction.atomic
def set_metric(*, metric: Metric, by: User = None, reason: str = "") -> Decision:
    """This figure is right, as printed in the (unsaved) row: value, unit, bound, period, scope, nature.

    Whoever said that it is wrong is overruled.
    """
    in_order()
    said = figure_of(metric)
    denied = Decision.objects.filter(
        entity=metric.subject, property="metric", action=Decision.Action.DENY, undone=None
    )
    for decision in denied.select_for_update():
        if _given_key(decision.value or {}) == _given_key(said):
            _close(decision, by)
    return set_value(
        entity=metric.subject,
        name="metric",
        value=said,
        qualifier=_given_key(said),
        by=by,
        reason=reason,
    )


def _given_key(said: dict[str, str]) -> str:
    """Qualifier of a figure that a person gives; its bound may be corrected in place."""
    return denial_key({k: said[k] for k in sorted(said) if k != "qualifier"})


def figure_of(metric: Metric) -> dict[str, str]:
    """A figure as decisions write it; the base unit follows from it."""
    return {
        "indicator": metric.indicator.name,
        "value": f"{metric.value.normalize():f}",
        "unit": metric.unit,
        "qualifier": metric.qualifier,
        "period": metric.period,
        "scope": metric.scope,
        "nature": metric.nature,
    }


def deny_alias(
    *, entity: Entity, text: str, value: Any = None, by: User = None, reason: str = ""
) -> Decision:
    """Nobody calls the entity that."""
    said = value or {"text": text}
    return deny(entity=entity, name="alias", value=said, qualifier=alias_key(text), by=by, reason=reason)


def set_alias(*, entity: Entity, text: str, sort: str = "", by: User = None, reason: str = "") -> Decision:
    """The entity is called that too."""
    said = {"text": text, "sort": sort}
    return set_value(entity=entity, name="alias", value=said, qualifier=alias_key(text), by=by, reason=reason)


def _close(decision: Decision, by: User, reason: str = "") -> None:
    decision.undone, decision.undone_by = timezone.now(), by  # type: ignore[assignment]
    decision.undone_reason = reason
    decision.save(update_fields=["undone", "undone_by", "undone_reason"])


def _check(entity: Entity, name: str) -> None:
    if name not in _REPEATED and name not in (*column_names(entity.kind), *set_names(entity.kind)):
        raise UnknownPropertyError(f"{entity.kind} has no property {name}")
