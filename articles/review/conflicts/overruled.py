"""A person's value where a source that came later says something else. The value stays; a person is asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from articles.models import Question
from articles.review.asking import Answer, Asked, Item, Part, Said, Scope, Word, token
from articles.review.conflicts.values import asked, choose
from articles.review.conflicts.voices import FOLLOWING, OWN, Saying, sayings
from articles.review.said import last_decision, live
from articles.review.sides import worded
from ecosystem import services
from ecosystem.models import Decision, Entity, Region, Status

_ASKED = (*OWN, *FOLLOWING)


class Overruled(Part):
    """Keys are `decision-<decision>`; keeping the value makes a new one, later than all known sources."""

    def open(self, scope: Scope | None = None) -> Iterator[Asked]:
        """Decisions that a later source contradicts."""
        live_ = _live()
        if scope is not None:
            live_ = live_.filter(entity__in=scope.absorbed)
        for decision in _contradicted(live_):
            yield Asked(f"decision-{decision.pk}", _head(decision), decision.property)

    def label(self, row: Question) -> str:
        """Whose column it is."""
        return f"{row.entity.name} {worded(row.entity, row.about, None, {})[0]}"

    def item(self, key: str) -> Item | None:
        """The person's value beside what the sources say."""
        decision = next(iter(_contradicted(_live().filter(pk=_pk(key)))), None)
        if decision is None:
            return None
        row = Entity.objects.select_related("region").get(pk=_head(decision))
        mark, data = asked(row, decision.property, self.last_word(key))
        others = [saying for saying in data["sayings"] if _differs(decision, saying)]
        shown = _named(decision)
        data |= {"decision": decision, "sayings": others, "kept": shown}
        return Item(key, token(decision, mark), data)

    def concerned(self, key: str) -> list[int]:
        """The record that shows the value."""
        return [_head(d) for d in Decision.objects.filter(pk=_pk(key)).select_related("entity")]

    def last_word(self, key: str) -> Word | None:
        """The last decision on the column."""
        decision = Decision.objects.filter(pk=_pk(key)).select_related("entity").first()
        return last_decision(_head(decision), decision.property) if decision else None

    def decide(self, item: Item, answer: Answer) -> Said:
        """Keep the value, or take another."""
        decision: Decision = item.data["decision"]
        if answer.action == "keep":
            replaced = live(decision.entity_id, decision.property, "")
            again = services.accept if decision.action == Decision.Action.ACCEPT else services.set_value
            by: dict[str, Any] = {"by": answer.by, "reason": answer.reason}
            name, value = decision.property, decision.value
            return Said([again(entity=decision.entity, name=name, value=value, **by)], replaced)
        return choose(decision.entity, decision.property, item.data["sayings"], answer)


def _live() -> Any:
    given = Decision.objects.filter(undone=None, property__in=_ASKED, qualifier="")
    shown = given.exclude(action=Decision.Action.DENY).exclude(entity__status=Status.HIDDEN)
    return shown.select_related("entity", "by").order_by("pk")


def _contradicted(decisions: Iterable[Decision]) -> list[Decision]:
    live_ = list(decisions)
    if not live_:
        return []
    said = sayings({d.property for d in live_}, {_head(d) for d in live_})
    found = []
    for decision in live_:
        later = [s for s in said.get((_head(decision), decision.property), ()) if s.heard > decision.at]  # type: ignore[operator]
        if any(_differs(decision, saying) for saying in later):
            found.append(decision)
    return found


def _differs(decision: Decision, saying: Saying) -> bool:
    """Whether the two cannot both be true: a place inside the other one can."""
    if str(decision.value) == str(saying.value):
        return False
    if decision.property != "region" or not saying.path:
        return True
    path = Region.objects.filter(public_id=decision.value).values_list("path", flat=True).first() or ""
    return not (path.startswith(saying.path) or saying.path.startswith(path))


def _named(decision: Decision) -> str:
    if decision.property in FOLLOWING:
        name = Entity.objects.filter(public_id=decision.value).values_list("name", flat=True).first()
        return name or str(decision.value)
    return worded(decision.entity, decision.property, decision.value, {})[1]


def _head(decision: Decision) -> int:
    return decision.entity.merged_into_id or decision.entity_id


def _pk(key: str) -> int:
    _sort, pk = key.split("-")
    return int(pk)
