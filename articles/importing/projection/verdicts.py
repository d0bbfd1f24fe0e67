"""What people decided about an entity, arranged for look-up."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Q, QuerySet

from ecosystem.models import Decision, Entity

_MUTUAL = "relation:partners_with"


@dataclass(slots=True)
class Verdicts:
    """The live decisions on one entity, by property and qualifier."""

    set: dict[str, dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))
    accept: dict[str, dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))
    deny: dict[str, frozenset[str]] = field(default_factory=lambda: defaultdict(frozenset))
    #: Reference names that were denied once and are not any more, by text.
    readmitted: list[dict[str, Any]] = field(default_factory=list)

    def note(self, decision: Decision, qualifier: str = "") -> None:
        """Take one decision in, under its own qualifier unless told; the newest comes last and wins."""
        name, qualifier = decision.property, qualifier or decision.qualifier
        if decision.undone is not None:
            if name == "alias" and isinstance(decision.value, dict) and decision.value.get("reference"):
                self.readmitted.append(decision.value)
        elif decision.action == Decision.Action.DENY:
            self.deny[name] |= {qualifier}
        elif decision.action == Decision.Action.SET:
            self.set[name][qualifier] = decision.value
        else:
            self.accept[name][qualifier] = decision.value

    def denies(self, name: str, qualifier: str) -> bool:
        """Whether a person said that this value is wrong."""
        return qualifier in self.deny.get(name, ())

    def given(self, name: str) -> dict[str, Any]:
        """Values of a repeated property that persons gave or confirmed."""
        return self.accept.get(name, {}) | self.set.get(name, {})

    @property
    def status(self) -> str:
        """What a person made of the record itself; empty where nobody did."""
        return str(list(self.set["status"].values())[-1]) if "status" in self.set else ""

    @property
    def by_hand(self) -> bool:
        """Whether a person gave or confirmed the entity's name: it is shown without any report."""
        return bool(self.given("name"))


def load_verdicts(entities: Collection[int]) -> dict[int, Verdicts]:
    """Decisions on these entities and on what was merged into them.

    One on a mutual relation counts where the relation stands today: after a merge that may be the other side.
    """
    verdicts: dict[int, Verdicts] = defaultdict(Verdicts)
    records = _records(entities)
    found = {d.pk: d for d in _load(entity__in=records)}
    found |= {d.pk: d for d in _load(property=_MUTUAL, qualifier__in=list(records.values()))}
    others = _today(d.qualifier for d in found.values() if d.property == _MUTUAL)
    for decision in sorted(found.values(), key=lambda d: (d.at, d.pk)):
        owner = decision.entity.merged_into or decision.entity
        other = others.get(decision.qualifier) if decision.property == _MUTUAL else None
        if other is None:
            verdicts[owner.pk].note(decision)
        else:
            lower, higher = sorted((owner, other), key=lambda e: e.public_id)
            verdicts[lower.pk].note(decision, higher.public_id)
    return verdicts


def partners(entities: Collection[int]) -> set[int]:
    """Those under which decisions on these entities may count too: the other sides of mutual relations."""
    decided = Decision.objects.filter(entity__in=_records(entities), property=_MUTUAL).order_by()
    return {e.pk for e in _today(decided.values_list("qualifier", flat=True)).values()}


def _records(entities: Collection[int]) -> dict[int, str]:
    """These and what was merged into them, with their public ids."""
    group = Entity.objects.filter(Q(pk__in=entities) | Q(merged_into__in=entities))
    return dict(group.order_by().values_list("pk", "public_id"))


def _load(**asked: Any) -> QuerySet[Decision]:
    return Decision.objects.filter(**asked).select_related("entity__merged_into").order_by()


def _today(public_ids: Iterable[str]) -> dict[str, Entity]:
    rows = Entity.objects.filter(public_id__in=set(public_ids)).select_related("merged_into").order_by()
    return {row.public_id: row.merged_into or row for row in rows}
