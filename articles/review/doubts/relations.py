"""Relations that no source says clearly."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _

from articles.models import Question
from articles.review.asking import Answer, Asked, Item, Part, RefusedError, Said, Scope, Word, token
from articles.review.doubts.fields import DOUBTFUL, Field, one_of, period
from articles.review.said import last_decision, live
from ecosystem import services
from ecosystem.browse.figures import period as in_words
from ecosystem.browse.sources import sources
from ecosystem.models import Relation, RelationType, Status


class Relations(Part):
    """Keys are `relation-<subject>-<type>-<object>`: rows come and go, their ends stay."""

    def open(self, scope: Scope | None = None) -> Iterator[Asked]:
        """Those below the line; what persons gave stands at 1."""
        rows = Relation.objects.filter(confidence__lt=DOUBTFUL, subject__status=Status.ACTIVE).order_by()
        if scope is not None:
            rows = rows.filter(subject__in=scope.entities)
        for subject, type_, object_, confidence in rows.values_list(
            "subject", "type", "object", "confidence"
        ):
            yield Asked(f"relation-{subject}-{type_}-{object_}", subject, type_, object_, confidence)

    def label(self, row: Question) -> str:
        """Both ends."""
        return f"{row.entity.name} {RelationType(row.about).label} {row.other.name if row.other else ''}"

    def item(self, key: str) -> Item | None:
        """The relation with its quotes and its form."""
        row = self._row(key)
        if row is None or row.confidence >= DOUBTFUL:
            return None
        data = {
            "entity": row.subject,
            "what": row.get_type_display(),
            "value": " · ".join(part for part in (row.object.name, row.title, in_words(row.period)) if part),
            "other": row.object,
            "confidence": row.confidence,
            "quotes": sources().of_relations([row.pk]).get(row.pk, []),
            "fields": [
                Field("type", _("type"), row.type, RelationType.choices),
                Field("title", _("title"), row.title),
                Field("period", _("period"), row.period),
            ],
        }
        return Item(key, token(self.last_word(key), row.type, row.title, row.period), data)

    def concerned(self, key: str) -> list[int]:
        """Both ends."""
        subject, _type, object_ = _ends(key)
        return [subject, object_]

    def last_word(self, key: str) -> Word | None:
        """The last decision on this relation."""
        row = self._row(key)
        subject, type_, object_ = _ends(key)
        return last_decision(subject, f"relation:{type_}", other=row.object_id if row else object_)

    def decide(self, item: Item, answer: Answer) -> Said:
        """Confirm it, strike it out, or give it anew."""
        row = self._row(item.key)
        assert row is not None  # noqa: S101 - an item was made of it
        name = f"relation:{row.type}"
        said: dict[str, Any] = {"by": answer.by, "reason": answer.reason}
        replaced = live(row.subject_id, name, row.object.public_id)
        if answer.action == "accept":
            value = {"title": row.title, "period": row.period}
            made = services.accept(
                entity=row.subject, name=name, value=value, qualifier=row.object.public_id, **said
            )
            return Said([made], replaced)
        if answer.action == "deny":
            return Said([services.deny_relation(relation=row, **said)], replaced)
        if answer.action != "correct":
            raise RefusedError(_("There is no such answer."))
        return Said(_corrected(row, answer), replaced)

    def _row(self, key: str) -> Relation | None:
        subject, type_, object_ = _ends(key)
        rows = Relation.objects.select_related("subject__region", "object")
        return rows.filter(subject=subject, type=type_, object=object_).first()


def _corrected(row: Relation, answer: Answer) -> list[Word]:
    fields = answer.fields
    said: dict[str, Any] = {"by": answer.by, "reason": answer.reason}
    type_ = one_of(fields.get("type", row.type), RelationType.values)
    when = period(fields.get("period", ""))
    made: list[Word] = []
    if type_ != row.type:
        made.append(services.deny_relation(relation=row, **said))
    title = fields.get("title", "").strip()[:120]
    said |= {"subject": row.subject, "type_": type_, "object_": row.object}
    return [*made, services.set_relation(title=title, period=when, **said)]


def _ends(key: str) -> tuple[int, str, int]:
    _sort, subject, type_, object_ = key.split("-")
    return int(subject), RelationType(type_).value, int(object_)
