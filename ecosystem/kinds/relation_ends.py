"""Facets over both ends of a relation: it belongs where either end does."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import Count, Model, Q

from ecosystem.browse import cells
from ecosystem.browse.facets import EntityFacet, RegionFacet
from ecosystem.browse.facets.base import Counted, Facet, Rows
from ecosystem.browse.facets.region import TIERS
from ecosystem.models import Company, Consortium, Entity, Kind, Sector

ENDS = ("subject", "object")


@dataclass(frozen=True, kw_only=True)
class EndsRegionFacet(RegionFacet):
    """Relations with an end in a place; one that joins two counties of a province counts once there.

    All of two places are the relations between them.
    """

    multiple: bool = True
    columns: tuple[str, ...] = tuple(f"{end}__{to}" for end in ENDS for to in ("as_region", "region"))

    def totals(self, rows: Rows) -> Counter[str]:
        """Relations by code path of each tier; under nothing those of whose ends no place is known."""
        names = [f"{c}__{p}" for c in self.columns for p in ("path", "parent__path")]
        totals: Counter[str] = Counter()
        for *paths, count in rows.order_by().values_list(*names).annotate(n=Count("pk")):
            # Each column comes as path and parent's path; a place without a code counts as its parent's.
            own = {one or other for one, other in zip(paths[::2], paths[1::2], strict=True)} - {"", None}
            for prefix in {path[:length] for path in own for length in TIERS if len(path) >= length}:
                totals[prefix] += count
            if not own:
                totals[""] += count
        return totals


@dataclass(frozen=True, kw_only=True)
class EndsKindFacet(Facet):
    """Relations with an end of a kind; all of two kinds are the relations between these."""

    multiple: bool = True

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """Either end is of one of the kinds."""
        return Q(subject__kind__in=values) | Q(object__kind__in=values)

    def lacking(self, model: type[Model]) -> Q:
        """Everything is of some kind."""
        return Q(pk__in=[])

    def counts(self, rows: Rows, matching: str = "") -> list[Counted]:
        """In the order of the kinds; a relation within a kind counts once."""
        totals: Counter[str] = Counter()
        kinds = rows.order_by().values_list("subject__kind", "object__kind")
        for one, other, n in kinds.annotate(n=Count("pk")):
            for kind in {one, other}:
                totals[kind] += n
        return [(kind, str(label), totals[kind]) for kind, label in Kind.choices if totals[kind]]

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """What the kinds are called."""
        return {str(kind): str(label) for kind, label in Kind.choices if kind in values}


@dataclass(frozen=True, kw_only=True)
class EndsSectorFacet(Facet):
    """Relations with an end in a sector: of a company or a consortium."""

    multiple: bool = True

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """Either end is in one of the sectors."""
        return _with_sectors(code__in=values)

    def lacking(self, model: type[Model]) -> Q:
        """Of neither end a sector is known."""
        return ~_with_sectors(isnull=False)

    def counts(self, rows: Rows, matching: str = "") -> list[Counted]:
        """In the order of the sectors; a relation counts once for each sector of its ends."""
        of: dict[int, set[int]] = defaultdict(set)
        for pairs in (
            Company.sectors.through.objects.values_list("company_id", "sector_id"),
            Consortium.sectors.through.objects.values_list("consortium_id", "sector_id"),
        ):
            for entity, sector in pairs:
                of[entity].add(sector)
        totals = Counter(
            sector
            for one, other in rows.order_by().values_list("subject_id", "object_id")
            for sector in of.get(one, set()) | of.get(other, set())
        )
        sectors = Sector.objects.filter(pk__in=totals)
        return [(s.code, cells.sector_name(s), totals[s.pk]) for s in sectors]

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """What the sectors are called."""
        return {s.code: cells.sector_name(s) for s in Sector.objects.filter(code__in=list(values))}


def _with_sectors(**conditions: object) -> Q:
    wanted = Q(pk__in=[])
    for kind in (Company, Consortium):
        named = {f"sectors__{name}": value for name, value in conditions.items()}
        inside = kind.objects.filter(**named).order_by().values("pk")
        wanted |= Q(subject__in=inside) | Q(object__in=inside)
    return wanted


@dataclass(frozen=True, kw_only=True)
class EndsEntityFacet(EntityFacet):
    """Relations of chosen entities, by public id; all of two are those between them."""

    multiple: bool = True

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """Either end is one of them."""
        ours = Entity.objects.filter(public_id__in=values).values("pk")
        return Q(subject__in=ours) | Q(object__in=ours)

    def lacking(self, model: type[Model]) -> Q:
        """Every relation has two ends."""
        return Q(pk__in=[])
