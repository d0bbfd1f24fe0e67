"""The live decisions that bear on what one page shows, arranged for look-up."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from django.db.models import Q

from ecosystem.browse.sources import sources
from ecosystem.models import Decision, Entity, Metric, Status
from ecosystem.services.keys import metric_row_key

_RELATION = "relation:"
_DENY = Decision.Action.DENY
#: Subject, type and object of a relation.
Ends = tuple[int, str, int]


class Rulings:
    """Decisions on an entity, on what was merged into it, and on relations that end at it."""

    def __init__(self, entity: Entity) -> None:
        # One merges within a kind; by `merged_into` alone an analysed SQLite would read all records.
        gone = Entity.objects.filter(kind=entity.kind, status=Status.MERGED, merged_into=entity.pk)
        about = Q(entity=entity.pk) | Q(entity__in=gone.values("pk"))
        ends = Q(qualifier=entity.public_id) | Q(qualifier__in=gone.values("public_id"))
        # Without their records, of which a join would begin with all.
        rows = Decision.objects.filter(about | Q(property__startswith=_RELATION) & ends, undone=None)
        self._rows: dict[str, list[Decision]] = defaultdict(list)
        for row in rows.select_related("by").order_by("at", "pk"):
            self._rows[row.property].append(row)

    def given(self, name: str) -> Decision | None:
        """Who set the value of a property or, where nobody did, who accepted it; the last one counts."""
        kept = [row for row in self._rows[name] if row.action != _DENY]
        return max(kept, key=lambda row: row.action == Decision.Action.SET, default=None) if kept else None

    def given_alias(self, key: str) -> Decision | None:
        """Who gave or accepted a name, by its `alias_key`."""
        kept = [row for row in self._rows["alias"] if row.action != _DENY and row.qualifier == key]
        return kept[-1] if kept else None

    def denied(self, name: str, qualifier: str) -> Decision | None:
        """Who denied a value, by its `denial_key`."""
        rows = (row for row in self._rows[name] if row.action == _DENY and row.qualifier == qualifier)
        return next(rows, None)

    @property
    def deny_rows(self) -> bool:
        """Whether a relation or a figure was denied here."""
        names = (name for name in self._rows if name == "metric" or name.startswith(_RELATION))
        return any(row.action == _DENY for name in names for row in self._rows[name])

    def relation(self, ends: Ends, *, denied: bool = False) -> Decision | None:
        """Who gave or accepted (or denied) a relation."""
        return self._relations.get((ends, denied))

    @cached_property
    def _relations(self) -> dict[tuple[Ends, bool], Decision]:
        rows = [row for name, found in self._rows.items() if name.startswith(_RELATION) for row in found]
        if not rows:
            return {}
        named = Q(public_id__in={row.qualifier for row in rows}) | Q(pk__in={row.entity_id for row in rows})
        found = Entity.objects.filter(named).values_list("public_id", "pk", "merged_into")
        heirs = {key: heir or pk for id_, pk, heir in found for key in (id_, pk)}
        return {
            (
                (
                    heirs[row.entity_id],
                    row.property.removeprefix(_RELATION),
                    heirs[row.qualifier],
                ),
                row.action == _DENY,
            ): row
            for row in rows
            if row.qualifier in heirs
        }

    def figure(self, metric: Metric) -> Decision | None:
        """Who gave or accepted a figure."""
        return self._figures.get(metric_row_key(metric)) if self._figures else None

    @cached_property
    def _figures(self) -> dict[str, Decision]:
        rows = (row for row in self._rows["metric"] if row.action != _DENY)
        return {sources().figure_key(row.value): row for row in rows if isinstance(row.value, dict)}
