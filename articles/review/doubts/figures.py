"""Figures that no source gives clearly."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _

from articles.models import Question
from articles.review.asking import Answer, Asked, Item, Part, RefusedError, Said, Scope, Word, token
from articles.review.doubts.fields import DOUBTFUL, Field, number, one_of, period
from articles.review.said import last_decision, live
from ecosystem import services
from ecosystem.browse.sources import sources
from ecosystem.models import Metric, Nature, Qualifier, Status
from ecosystem.services.keys import metric_row_key


class Figures(Part):
    """Keys are `figure-<subject>-<key of the figure>`, as decisions name it."""

    def open(self, scope: Scope | None = None) -> Iterator[Asked]:
        """Those below the line; what persons gave stands at 1."""
        rows = Metric.objects.filter(confidence__lt=DOUBTFUL, subject__status=Status.ACTIVE).order_by()
        if scope is not None:
            rows = rows.filter(subject__in=scope.entities)
        for row in rows.select_related("indicator"):
            yield Asked(_key(row), row.subject_id, row.indicator.name, confidence=row.confidence)

    def label(self, row: Question) -> str:
        """Whose figure it is, and of what."""
        return f"{row.entity.name} {row.about}"

    def item(self, key: str) -> Item | None:
        """The figure with its quotes and its form."""
        row = self._row(key)
        if row is None or row.confidence >= DOUBTFUL:
            return None
        data = {
            "entity": row.subject,
            "what": row.indicator.name,
            "metric": row,
            "confidence": row.confidence,
            "quotes": sources().of_metrics([row.pk]).get(row.pk, []),
            "fields": fields_of(row),
        }
        return Item(key, token(self.last_word(key), services.figure_of(row)), data)

    def concerned(self, key: str) -> list[int]:
        """Its subject."""
        return [_parts(key)[0]]

    def last_word(self, key: str) -> Word | None:
        """The last decision on this figure."""
        subject, figure = _parts(key)
        return last_decision(subject, "metric", figure)

    def decide(self, item: Item, answer: Answer) -> Said:
        """Confirm it, strike it out, or give it anew."""
        row = self._row(item.key)
        assert row is not None  # noqa: S101 - an item was made of it
        said: dict[str, Any] = {"by": answer.by, "reason": answer.reason}
        key = metric_row_key(row)
        replaced = live(row.subject_id, "metric", key)
        if answer.action == "accept":
            return Said([confirm(row, answer)], replaced)
        if answer.action == "deny":
            return Said([services.deny_metric(metric=row, **said)], replaced)
        if answer.action != "correct":
            raise RefusedError(_("There is no such answer."))
        right = _corrected(row, answer)
        return Said(
            [services.deny_metric(metric=row, **said), services.set_metric(metric=right, **said)], replaced
        )

    def _row(self, key: str) -> Metric | None:
        subject, figure = _parts(key)
        rows = Metric.objects.filter(subject=subject).select_related("subject__region", "indicator")
        return next((row for row in rows if metric_row_key(row) == figure), None)


def confirm(row: Metric, answer: Answer) -> Word:
    """The figure is right as it stands."""
    return services.accept(
        entity=row.subject,
        name="metric",
        value=services.figure_of(row),
        qualifier=metric_row_key(row),
        by=answer.by,
        reason=answer.reason,
    )


def fields_of(row: Metric) -> list[Field]:
    """What of a figure can be corrected."""
    bounds: list[tuple[str, Any]] = [("", "—"), *Qualifier.choices]
    return [
        Field("qualifier", _("bound"), row.qualifier, bounds),
        Field("value", _("value"), f"{row.value.normalize():f}"),
        Field("unit", _("unit"), row.unit),
        Field("period", _("period"), row.period),
        Field("scope", _("scope"), row.scope),
        Field("nature", _("nature"), row.nature, Nature.choices),
    ]


def _corrected(row: Metric, answer: Answer) -> Metric:
    fields = answer.fields
    right = Metric(
        subject=row.subject,
        indicator=row.indicator,
        value=number(fields.get("value", "")),
        unit=fields.get("unit", "").strip()[:24],
        qualifier=one_of(fields.get("qualifier", ""), ("", *Qualifier.values)),
        period=period(fields.get("period", "")),
        scope=fields.get("scope", "").strip()[:60],
        nature=one_of(fields.get("nature", ""), Nature.values),
    )
    if services.figure_of(right) == services.figure_of(row):
        raise RefusedError(_("Nothing was changed: accept the fact if it is right."))
    return right


def _key(row: Metric) -> str:
    return f"figure-{row.subject_id}-{metric_row_key(row)}"


def _parts(key: str) -> tuple[int, str]:
    _sort, subject, figure = key.split("-")
    return int(subject), figure
