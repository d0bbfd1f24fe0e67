"""What people decided about an entity, arranged for look-up."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Q

from ecosystem.models import Decision


@dataclass(slots=True)
class Verdicts:
    """The live decisions on one entity, by property and qualifier."""

    set: dict[str, dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))
    accept: dict[str, dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))
    deny: dict[str, frozenset[str]] = field(default_factory=lambda: defaultdict(frozenset))
    #: Reference names that were denied once and are not any more, by text.
    readmitted: list[dict[str, Any]] = field(default_factory=list)

    def note(self, decision: Decision) -> None:
        """Take one decision in; the newest comes last and wins."""
        name, qualifier = decision.property, decision.qualifier
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
    def by_hand(self) -> bool:
        """Whether a person gave or confirmed the entity's name: it is shown without any report."""
        return bool(self.given("name"))


def load_verdicts(entities: Collection[int]) -> dict[int, Verdicts]:
    """Decisions on these entities and on what was merged into them."""
    verdicts: dict[int, Verdicts] = defaultdict(Verdicts)
    about = Q(entity__in=entities) | Q(entity__merged_into__in=entities)
    for decision in Decision.objects.filter(about).select_related("entity").order_by("at", "pk"):
        owner = decision.entity
        verdicts[owner.merged_into_id or owner.pk].note(decision)
    return verdicts
