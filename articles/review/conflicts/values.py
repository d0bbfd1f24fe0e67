"""Columns of one value for which sources give several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _

from articles.models import Question
from articles.review.asking import Answer, Asked, Item, Part, RefusedError, Said, Scope, Word, token
from articles.review.conflicts.voices import FOLLOWING, OWN, Key, Saying, rivals, sayings
from articles.review.doubts.fields import cleaned, field_for
from articles.review.said import last_decision, live
from articles.review.sides import worded
from ecosystem import services
from ecosystem.models import MODEL_OF, Decision, Entity
from ecosystem.services.properties import current

#: Several parks, owners and works are common and all true: a company is asked about where it is filed only.
ASKED = (*OWN, "region")


class Values(Part):
    """Keys are `value-<entity>-<column>`."""

    def open(self, scope: Scope | None = None) -> Iterator[Asked]:
        """Where nobody has said yet which one is right."""
        for pk, name in sorted(self._open(scope.entities if scope else None)):
            yield Asked(f"value-{pk}-{name}", pk, name)

    def label(self, row: Question) -> str:
        """Whose column it is."""
        return f"{row.entity.name} {worded(row.entity, row.about, None, {})[0]}"

    def item(self, key: str) -> Item | None:
        """What is said, with its quotes."""
        pk, name = _parts(key)
        if (pk, name) not in self._open([pk]):
            return None
        row = Entity.objects.select_related("region").get(pk=pk)
        return Item(key, *asked(row, name, self.last_word(key)))

    def concerned(self, key: str) -> list[int]:
        """The record."""
        return [_parts(key)[0]]

    def last_word(self, key: str) -> Word | None:
        """The last decision on the column."""
        return last_decision(*_parts(key))

    def decide(self, item: Item, answer: Answer) -> Said:
        """The value chosen, or the one typed, is a person's from now on."""
        pk, name = _parts(item.key)
        return choose(Entity.objects.get(pk=pk), name, item.data["sayings"], answer)

    def _open(self, entities: Iterable[int] | None = None) -> set[Key]:
        found = {key for key, said in sayings(ASKED, entities).items() if len(rivals(said)) > 1}
        if not found:
            return set()
        live_ = Decision.objects.filter(property__in=ASKED, qualifier="", undone=None).exclude(action="deny")
        given = live_.values_list("entity", "entity__merged_into", "property")
        listed = Entity.objects.filter(pk__in={pk for pk, _name in found}).values_list("pk", "baseline")
        lists = {(pk, name) for pk, baseline in listed for name in ASKED if baseline.get(name)}
        return found - {(heir or own, name) for own, heir, name in given} - lists


def asked(row: Entity, name: str, word: Word | None) -> tuple[str, dict[str, Any]]:
    """Token and data of a question about one column."""
    record: Any = MODEL_OF[row.kind].objects.get(pk=row.pk)
    denied = {d.qualifier for d in _denials(row, name)}
    found = sayings([name], [row.pk], quoted=True).get((row.pk, name), [])
    said = [saying for saying in rivals(found) if str(saying.value) not in denied]
    shown = current(record, name)
    data = {
        "entity": row,
        "what": worded(row, name, None, {})[0],
        "sayings": said,
        "shown": str(shown),
        "fields": [] if name in FOLLOWING else [field_for(row.kind, name, shown)],
    }
    return token(word, shown, sorted(str(saying.value) for saying in said)), data


def choose(row: Entity, name: str, said: list[Saying], answer: Answer) -> Said:
    """Give the column the value of one of the sayings, or the one typed."""
    by: dict[str, Any] = {"by": answer.by, "reason": answer.reason}
    replaced = live(row.pk, name, "")
    if answer.action == "correct" and name not in FOLLOWING:
        value = cleaned(row.kind, name, answer.fields.getlist(name))
        if value in ("", None):
            raise RefusedError(_("This cannot be the value."))
        return Said([services.set_value(entity=row, name=name, value=value, **by)], replaced)
    found = next((s for s in said if answer.action == f"take:{s.value}"), None)
    if found is None:
        raise RefusedError(_("There is no such answer."))
    return Said([services.set_value(entity=row, name=name, value=found.value, **by)], replaced)


def _denials(row: Entity, name: str) -> Any:
    return Decision.objects.filter(entity=row, property=name, undone=None, action=Decision.Action.DENY)


def _parts(key: str) -> Key:
    _sort, pk, name = key.split("-")
    if name not in {*OWN, *FOLLOWING}:
        raise ValueError(key)
    return int(pk), name
