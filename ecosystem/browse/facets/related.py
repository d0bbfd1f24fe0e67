"""Facets over what a row points at: sectors, qualifications, a park, a leader."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Model, Q
from django.utils.translation import get_language

from ecosystem.browse.facets.base import UNKNOWN, Facet, Rows, not_reported
from ecosystem.models import Entity, Relation, RelationType


@dataclass(frozen=True, kw_only=True)
class RelatedFacet(Facet):
    """A facet over a foreign key or many-to-many column, by the `key` of the related row.

    `name_en` names the related column that holds the English label, where there is one.
    """

    column: str
    model: type[Model]
    key: str
    name: str = "name"
    name_en: str = ""
    #: Related rows come in their own order (sectors) instead of by count.
    ordered_by: str = ""

    @property
    def _name(self) -> str:
        english = self.name_en and (get_language() or "").startswith("en")
        return self.name_en if english else self.name

    def apply(self, rows: Rows, values: list[str]) -> Rows:
        """Rows that point at one of the values; a subquery, so that no row comes twice."""
        keys = [v for v in values if v != UNKNOWN]
        having = rows.model._default_manager.filter(**{f"{self.column}__{self.key}__in": keys})
        wanted = Q(pk__in=having.order_by().values("pk"))
        if UNKNOWN in values:
            wanted |= Q(**{f"{self.column}__isnull": True})
        return rows.filter(wanted)

    def counts(self, rows: Rows) -> list[tuple[str, str, int]]:
        """Values by their own order or by count; rows that point at nothing last."""
        columns = [f"{self.column}__{self.key}", f"{self.column}__{self._name}"]
        if self.ordered_by:
            columns.append(f"{self.column}__{self.ordered_by}")
        grouped = rows.order_by().values_list(*columns).annotate(n=Count("pk"))
        found = [row for row in grouped if row[0] is not None]
        found.sort(key=self._rank)
        blank = sum(row[-1] for row in grouped if row[0] is None)
        shown = [(str(row[0]), str(row[1]), int(row[-1])) for row in found]
        return [*shown, (UNKNOWN, not_reported(), blank)] if blank else shown

    def _rank(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        return (row[2], row[1]) if self.ordered_by else (-row[-1], row[1])

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """One query over the related model."""
        found = self.model._default_manager.filter(**{f"{self.key}__in": list(values)})
        return dict(found.values_list(self.key, self._name))


@dataclass(frozen=True, kw_only=True)
class RelationFacet(Facet):
    """A facet over relations: rows whose relation of one type leads to a chosen entity."""

    type: RelationType
    #: True where the row is the relation's object (a consortium and its leader).
    inverse: bool = False

    @property
    def _ends(self) -> tuple[str, str]:
        return ("object", "subject") if self.inverse else ("subject", "object")

    def apply(self, rows: Rows, values: list[str]) -> Rows:
        """Rows related to one of the entities, given by public id."""
        own, other = self._ends
        related = Relation.objects.filter(type=self.type, **{f"{other}__public_id__in": values})
        return rows.filter(pk__in=related.order_by().values(f"{own}_id"))

    def counts(self, rows: Rows) -> list[tuple[str, str, int]]:
        """The entities at the other end, most frequent first."""
        own, other = self._ends
        related = Relation.objects.filter(type=self.type, **{f"{own}__in": rows.order_by().values("pk")})
        columns = (f"{other}__public_id", f"{other}__name")
        grouped = related.order_by().values_list(*columns).annotate(n=Count(own, distinct=True))
        return sorted(grouped, key=lambda row: (-row[2], row[1]))

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """Names by public id."""
        return dict(Entity.objects.filter(public_id__in=list(values)).values_list("public_id", "name"))


@dataclass(frozen=True, kw_only=True)
class TitleFacet(Facet):
    """A facet over the titles that relations of one type carry: what people are."""

    type: RelationType

    def apply(self, rows: Rows, values: list[str]) -> Rows:
        """Rows that hold one of the titles."""
        titled = Relation.objects.filter(type=self.type, title__in=values)
        return rows.filter(pk__in=titled.order_by().values("subject_id"))

    def counts(self, rows: Rows) -> list[tuple[str, str, int]]:
        """Titles, most frequent first."""
        titled = Relation.objects.filter(type=self.type, subject__in=rows.order_by().values("pk"))
        grouped = titled.exclude(title="").order_by().values_list("title")
        counted = grouped.annotate(n=Count("subject", distinct=True))
        return sorted(((t, t, n) for t, n in counted), key=lambda row: (-row[2], row[0]))

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """A title is its own label."""
        return {}
