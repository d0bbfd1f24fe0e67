"""Values that only an acceptance keeps, their sources being gone."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from articles.models import Question
from articles.models.properties import WORDS
from articles.pages.withdrawn import withdrawn_sources
from articles.review.asking import Answer, Asked, Item, RefusedError, Said, Scope, Stored, Word, token
from articles.review.said import live
from articles.review.sides import worded
from ecosystem import services
from ecosystem.browse.cells import code_labels
from ecosystem.browse.values import address
from ecosystem.models import Decision, Entity


class Withdrawn(Stored):
    """Keys are ids of the decisions that accepted the value."""

    key = "withdrawn"
    title = _("Source withdrawn")
    hint = _("The sources of this value are gone. Does it still hold?")
    icon = "alert-triangle"
    permission = "ecosystem.add_decision"
    template = "review/_withdrawn.html"

    def open(self, scope: Scope | None = None) -> Iterator[Asked]:
        """Acceptances that nothing else supports."""
        for found in withdrawn_sources(scope.absorbed if scope else None):
            yield Asked(str(found.pk), found.entity.merged_into_id or found.entity_id, found.property)

    def label(self, row: Question) -> str:
        """Whose value it is."""
        return f"{row.entity.name} {WORDS.get(row.about) or worded(row.entity, row.about, None, {})[0]}"

    def item(self, key: str) -> Item | None:
        """The value, and who accepted it when and why."""
        found = next((d for d in withdrawn_sources(self.concerned(key)) if d.pk == int(key)), None)
        if found is None:
            return None
        what, value = _words(found)
        data = {
            "entity": found.entity.merged_into or found.entity,
            "what": what,
            "value": value,
            "said": found,
            "way": _way(found),
        }
        return Item(key, token(found), data)

    def concerned(self, key: str) -> list[int]:
        """The record that it is about."""
        return list(Decision.objects.filter(pk=int(key)).values_list("entity", flat=True))

    def last_word(self, key: str) -> Word | None:
        """The last decision on the same value."""
        own = Decision.objects.filter(pk=int(key)).first()
        if own is None:
            return None
        same = Decision.objects.filter(entity=own.entity, property=own.property, qualifier=own.qualifier)
        return same.select_related("by").order_by("-pk").first()

    def decide(self, item: Item, answer: Answer) -> Said:
        """Keep it as a person's own word, or strike it out."""
        own: Decision = item.data["said"]
        if answer.action not in ("keep", "deny"):
            raise RefusedError(_("There is no such answer."))
        act = services.set_value if answer.action == "keep" else services.deny
        replaced = live(own.entity_id, own.property, own.qualifier)
        if answer.action == "deny" and not own.qualifier:
            # The acceptance of a column has no qualifier, its denial has: both would be live.
            services.undo(decision=own, by=answer.by)
        made = act(
            entity=own.entity,
            name=own.property,
            value=own.value,
            qualifier=own.qualifier,
            by=answer.by,
            reason=answer.reason,
        )
        return Said([made], replaced)


def _way(decision: Decision) -> str:
    """Where the value stands on the page of its record, with what was said for it."""
    entity = decision.entity.merged_into or decision.entity
    name = "name" if decision.property == "alias" else decision.property
    return address(entity.get_absolute_url(), name)


def _words(decision: Decision) -> tuple[str, str]:
    """What was accepted, and its value."""
    value, labels = decision.value, {}
    if decision.property.startswith("relation:"):
        other = Entity.objects.filter(public_id=decision.qualifier).first()
        value = {**(value or {}), "name": other.name if other else decision.qualifier}
    elif decision.property == "alias" and isinstance(value, dict):
        return str(_("Alias")), str(value["text"])
    elif isinstance(value, list):
        labels = code_labels()
    return worded(decision.entity, decision.property, value, labels)
