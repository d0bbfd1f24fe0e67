"""Names and values of records that no source gives clearly."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _

from articles.models import Claim, Question
from articles.models.properties import WORDS
from articles.pages.quoting import quotes
from articles.pages.statements import live_evidence
from articles.review.asking import Answer, Asked, Item, Part, RefusedError, Said, Scope, Word, token
from articles.review.doubts.fields import Field, cleaned, field_for
from articles.review.doubts.weak import Weak, weak
from articles.review.said import last_decision, live
from articles.review.sides import worded
from ecosystem import services
from ecosystem.browse.cells import code_labels
from ecosystem.models import Entity, Status
from ecosystem.services.keys import alias_key
from ecosystem.services.properties import denial_key


class Attributes(Part):
    """Keys are `value-<claim>`."""

    def open(self, scope: Scope | None = None) -> Iterator[Asked]:
        """The weak claims whose value is shown."""
        for found in weak(entities=scope.entities if scope else None):
            yield Asked(f"value-{found.claim}", found.entity, found.property, confidence=found.confidence)

    def label(self, row: Question) -> str:
        """Whose property it is."""
        return f"{row.entity.name} {WORDS.get(row.about, row.about)}"

    def item(self, key: str) -> Item | None:
        """The value with its quotes and its form."""
        found = next(iter(weak(_pk(key))), None)
        if found is None:
            return None
        entity = Entity.objects.select_related("region").get(pk=found.entity)
        data = {
            "entity": entity,
            "confidence": found.confidence,
            "quotes": [quote for _, quote in quotes(live_evidence().filter(claim=found.claim))],
            **_words(entity, found),
        }
        return Item(key, token(self.last_word(key), found.entity, found.value), data)

    def concerned(self, key: str) -> list[int]:
        """The record that the claim is about today."""
        return list(Claim.objects.filter(pk=_pk(key)).values_list("subject__entity", flat=True))

    def last_word(self, key: str) -> Word | None:
        """The last decision on the value; one on a name may also have hidden the record."""
        claim = Claim.objects.select_related("subject").filter(pk=_pk(key)).first()
        if claim is None:
            return None
        entity, narrow = claim.subject.entity_id, None
        if claim.property == "alias":
            narrow = alias_key(str(claim.value))
        last = last_decision(entity, claim.property, narrow)
        hid = last_decision(entity, "status") if claim.property == "name" else None
        return max((word for word in (last, hid) if word), key=lambda word: word.pk, default=None)

    def decide(self, item: Item, answer: Answer) -> Said:
        """Confirm the value, strike it out, or give it anew."""
        found = next(iter(weak(_pk(item.key))))
        entity = Entity.objects.get(pk=found.entity)
        if answer.action not in ("accept", "deny", "correct"):
            raise RefusedError(_("There is no such answer."))
        act = {"alias": _alias, "name": _name}.get(found.property, _value)
        return act(entity, found, answer)


def _words(entity: Entity, found: Weak) -> dict[str, Any]:
    if found.property == "alias":
        form = [Field("text", _("Alias"), found.value)]
        return {"what": _("Alias"), "value": found.value, "fields": form}
    labels = code_labels() if isinstance(found.value, list) else {}
    what, value = worded(entity, found.property, found.value, labels)
    return {"what": what, "value": value, "fields": [field_for(entity.kind, found.property, found.value)]}


def _alias(entity: Entity, found: Weak, answer: Answer) -> Said:
    text = str(found.value)
    said: dict[str, Any] = {"by": answer.by, "reason": answer.reason}
    replaced = live(entity.pk, "alias", alias_key(text))
    if answer.action == "accept":
        return Said([services.set_alias(entity=entity, text=text, sort=found.sort, **said)], replaced)
    made: list[Word] = [services.deny_alias(entity=entity, text=text, **said)]
    if answer.action == "correct":
        right = answer.fields.get("text", "").strip()[:200]
        if not right or alias_key(right) == alias_key(text):
            raise RefusedError(_("Nothing was changed: accept the fact if it is right."))
        replaced += live(entity.pk, "alias", alias_key(right))
        made.append(services.set_alias(entity=entity, text=right, **said))
    return Said(made, replaced)


def _name(entity: Entity, found: Weak, answer: Answer) -> Said:
    """Who denies the name says that there is no such thing: the record is hidden."""
    said: dict[str, Any] = {"entity": entity, "by": answer.by, "reason": answer.reason}
    if answer.action == "deny":
        replaced = live(entity.pk, "status", "")
        return Said([services.set_value(name="status", value=Status.HIDDEN.value, **said)], replaced)
    return _value(entity, found, answer)


def _value(entity: Entity, found: Weak, answer: Answer) -> Said:
    name = found.property
    said: dict[str, Any] = {"entity": entity, "name": name, "by": answer.by, "reason": answer.reason}
    # Titles add up: each is confirmed by itself.
    qualifier = denial_key(found.value) if name == "qualifications" else ""
    if answer.action == "accept":
        replaced = live(entity.pk, name, qualifier)
        return Said([services.accept(value=found.value, qualifier=qualifier, **said)], replaced)
    if answer.action == "deny":
        replaced = live(entity.pk, name, denial_key(found.value))
        return Said([services.deny(value=found.value, **said)], replaced)
    right = cleaned(entity.kind, name, answer.fields.getlist(name))
    if right in (found.value, "", None, []):
        raise RefusedError(_("Nothing was changed: accept the fact if it is right, deny it if it is wrong."))
    return Said([services.set_value(value=right, **said)], live(entity.pk, name, ""))


def _pk(key: str) -> int:
    _sort, pk = key.split("-")
    return int(pk)
