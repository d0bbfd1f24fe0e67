"""Facets over what a row points at: sectors, qualifications, a park, a leader."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Model, Q
from django.utils.translation import get_language

from ecosystem.browse.facets.base import UNKNOWN, Counted, Facet, Rows, not_reported
from ecosystem.models import Entity, Relation, RelationType
from ecosystem.naming import fold


@dataclass(frozen=True, kw_only=True)
class RelatedFacet(Facet):
    """A facet over a foreign key or (`multiple`) a many-to-many column, by the `key` of the related row.

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

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """Rows that point at one of the values; a subquery, so that no row comes twice."""
        return self._pointing(model, **{f"{self.column}__{self.key}__in": values})

    def lacking(self, model: type[Model]) -> Q:
        """Rows that point at nothing."""
        if not self.multiple:
            return Q(**{f"{self.column}__isnull": True})
        return ~self._pointing(model, **{f"{self.column}__isnull": False})

    def _pointing(self, model: type[Model], **conditions: Any) -> Q:
        return Q(pk__in=model._default_manager.filter(**conditions).order_by().values("pk"))

    def counts(self, rows: Rows, matching: str = "") -> list[Counted]:
        """Values by their own order or by count; rows that point at nothing last."""
        columns = [f"{self.column}__{self.key}", f"{self.column}__{self._name}"]
        if self.ordered_by:
            columns.append(f"{self.column}__{self.ordered_by}")
        if matching:
            rows = rows.filter(**{f"{self.column}__{self._name}__icontains": matching})
        grouped = list(rows.order_by().values_list(*columns).annotate(n=Count("pk")))
        found = [row for row in grouped if row[0] is not None]
        found.sort(key=self._rank)
        blank = sum(row[-1] for row in grouped if row[0] is None)
        shown = [(str(row[0]), str(row[1]), int(row[-1])) for row in found]
        return [*shown, (UNKNOWN, not_reported(), blank)] if blank else shown

    def _rank(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        return (row[2], row[1]) if self.ordered_by else (-row[-1], row[1])

    def offered(self) -> list[tuple[str, str]]:
        """The related rows that have an order of their own: a vocabulary."""
        if not self.ordered_by:
            return []
        return list(
            self.model._default_manager.order_by(self.ordered_by, "pk").values_list(self.key, self._name)
        )

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """One query over the related model."""
        found = self.model._default_manager.filter(**{f"{self.key}__in": list(values)})
        return dict(found.values_list(self.key, self._name)) if values else {}


@dataclass(frozen=True, kw_only=True)
class RelationFacet(Facet):
    """A facet over relations: rows whose relation of one type leads to a chosen entity."""

    relation: RelationType
    #: True where the row is the relation's object (a consortium and its leader).
    inverse: bool = False
    multiple: bool = True

    @property
    def _ends(self) -> tuple[str, str]:
        return ("object", "subject") if self.inverse else ("subject", "object")

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """Rows related to one of the entities, given by public id."""
        _own, other = self._ends
        return self._related(**{f"{other}__public_id__in": values})

    def lacking(self, model: type[Model]) -> Q:
        """Rows without such a relation."""
        return ~self._related()

    def _related(self, **conditions: Any) -> Q:
        own, _other = self._ends
        related = Relation.objects.filter(type=self.relation, **conditions)
        return Q(pk__in=related.order_by().values(f"{own}_id"))

    def counts(self, rows: Rows, matching: str = "") -> list[Counted]:
        """The entities at the other end, most frequent first."""
        own, other = self._ends
        related = Relation.objects.filter(type=self.relation, **{f"{own}__in": rows.order_by().values("pk")})
        if matching:
            related = related.filter(**{f"{other}__folded__contains": fold(matching)})
        columns = (f"{other}__public_id", f"{other}__name")
        grouped = related.order_by().values_list(*columns).annotate(n=Count(own, distinct=True))
        return sorted(grouped, key=lambda row: (-row[2], row[1]))

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """Names by public id."""
        return entity_names(values)


@dataclass(frozen=True, kw_only=True)
class TitleFacet(Facet):
    """A facet over the titles that relations of one type carry: what people are."""

    relation: RelationType
    multiple: bool = True

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """Rows that hold one of the titles."""
        return Q(pk__in=self._titled().filter(title__in=values).values("subject_id"))

    def lacking(self, model: type[Model]) -> Q:
        """Rows without a title."""
        return ~Q(pk__in=self._titled().values("subject_id"))

    def _titled(self) -> Rows:
        return Relation.objects.filter(type=self.relation).exclude(title="").order_by()

    def counts(self, rows: Rows, matching: str = "") -> list[Counted]:
        """Titles, most frequent first."""
        titled = self._titled().filter(subject__in=rows.order_by().values("pk"), title__icontains=matching)
        counted = titled.values_list("title").annotate(n=Count("subject", distinct=True))
        return sorted(((t, t, n) for t, n in counted), key=lambda row: (-row[2], row[0]))

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """A title is its own label."""
        return {value: value for value in values}


@dataclass(frozen=True, kw_only=True)
class EntityFacet(Facet):
    """Rows about chosen records, by public id: reached from their pages, not counted here.

    `column` leads from the row to the entity; empty where the row is one.
    """

    column: str = ""
    hidden: bool = True

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """The rows of one of them."""
        if not self.column:
            return Q(public_id__in=values)
        return Q(**{f"{self.column}__in": Entity.objects.filter(public_id__in=values).values("pk")})

    def lacking(self, model: type[Model]) -> Q:
        """Rows of none."""
        return Q(**{f"{self.column or 'pk'}__isnull": True})

    def counts(self, rows: Rows, matching: str = "") -> list[Counted]:
        """There are too many."""
        return []

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """Names by public id."""
        return entity_names(values)


def entity_names(public_ids: Collection[str]) -> dict[str, str]:
    """Names by public id, of those that exist."""
    found = Entity.objects.filter(public_id__in=list(public_ids))
    return dict(found.values_list("public_id", "name")) if public_ids else {}
