"""The facet over places: a tree of provinces, prefectures and counties; a place means all below it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from django.db.models import Count, Q

from ecosystem.browse.facets.base import UNKNOWN, Facet, Option, Rows, not_reported
from ecosystem.browse.links import Query
from ecosystem.models import Region

#: Lengths of code paths of provinces, prefectures and counties.
TIERS = (2, 4, 6)


@dataclass(frozen=True, kw_only=True)
class RegionFacet(Facet):
    """Filter by GB/T 2260 code, descendants included.

    `columns` lead from the row to a region (`region`), or are empty where the row is one; of
    several, the first that is filled counts. A region without a code counts as its parent's.
    """

    columns: tuple[str, ...] = ("region",)

    def apply(self, rows: Rows, values: list[str]) -> Rows:
        """Rows in one of the places; a code that no region has selects nothing."""
        wanted = Q(pk__in=[])
        for region in _regions(v for v in values if v != UNKNOWN):
            for column in self.columns:
                wanted |= _within(region, column)
        if UNKNOWN in values:
            wanted |= Q(**{f"{column}__isnull": True for column in self.columns if column})
        return rows.filter(wanted)

    def paths(self, rows: Rows) -> Iterable[tuple[str, int]]:
        """Code path and number of rows; the path is empty where no place is known."""
        names = [f"{_dotted(c)}{p}" for c in self.columns for p in ("path", "parent__path")]
        for *paths, count in rows.order_by().values_list(*names).annotate(n=Count("pk")):
            yield next((path for path in paths if path), ""), count

    def totals(self, rows: Rows) -> Counter[str]:
        """Number of rows by code path of each tier, descendants added up."""
        totals: Counter[str] = Counter()
        for path, count in self.paths(rows):
            if not path:
                totals[""] += count
            for length in TIERS:
                if len(path) >= length:
                    totals[path[:length]] += count
        return totals

    def counts(self, rows: Rows) -> list[tuple[str, str, int]]:
        """Provinces only: what charts draw; those without a place last."""
        totals = self.totals(rows)
        provinces = Region.objects.filter(path__in=[p for p in totals if len(p) == 2])
        named = [(r.code or "", r.short_name or r.name, totals[r.path]) for r in provinces]
        found = sorted(named, key=lambda row: -row[2])
        return [*found, (UNKNOWN, not_reported(), totals[""])] if totals[""] else found

    def options(self, rows: Rows, query: Query) -> list[Option]:
        """Provinces; below a chosen place the places one tier down."""
        chosen = _regions(query.values(self.param))
        totals = self.totals(rows)
        places = _in_sight(totals, chosen)
        options = [self._option(place, depth, totals[place.path], chosen, query) for place, depth in places]
        if totals[""]:
            selected = UNKNOWN in query.values(self.param)
            url = query.toggled(self.param, UNKNOWN)
            options.append(Option(UNKNOWN, not_reported(), totals[""], selected, url))
        return options

    def _option(self, place: Region, depth: int, count: int, chosen: list[Region], query: Query) -> Option:
        """Choosing a place replaces the places above and below it; others stay."""
        value = place.code or place.public_id
        values = query.values(self.param)
        if value in values:
            changed = [v for v in values if v != value]
        else:
            related = {c.code or c.public_id for c in chosen if _related(c.path, place.path)}
            changed = [*(v for v in values if v not in related), value]
        label = place.name if depth else place.short_name or place.name
        return Option(value, label, count, value in values, query.url(**{self.param: changed}), depth)

    def labels(self, values: Collection[str]) -> dict[str, str]:
        """Full names by code."""
        return {r.code or r.public_id: r.name for r in _regions(values)}


def _regions(values: Iterable[str]) -> list[Region]:
    """The regions with these codes (or public ids, for those without a code)."""
    wanted = list(values)
    if not wanted:
        return []
    return list(Region.objects.filter(Q(code__in=wanted) | Q(public_id__in=wanted)))


def _dotted(column: str) -> str:
    return f"{column}__" if column else ""


def _within(region: Region, column: str) -> Q:
    dotted = _dotted(column)
    if not region.path:
        return Q(**{f"{dotted}pk": region.pk})
    return Q(**{f"{dotted}path__startswith": region.path}) | Q(
        **{f"{dotted}path": "", f"{dotted}parent__path__startswith": region.path}
    )


def _related(one: str, other: str) -> bool:
    return bool(one and other) and (one.startswith(other) or other.startswith(one))


def _in_sight(totals: Counter[str], chosen: list[Region]) -> list[tuple[Region, int]]:
    """The places to offer and their depth: provinces by count, each followed by its own where it is open.

    A place is in sight when it is a province, or the place above it is chosen or lies on the way to
    a chosen one. A municipality has counties but no prefecture, hence the search for the place above.
    """
    ways = [c.path for c in chosen if c.path]
    wanted = {p for p in totals if len(p) == 2 or any(w[:2] == p[:2] for w in ways)} - {""}
    known = {r.path: r for r in [*Region.objects.filter(path__in=wanted), *chosen] if r.path}
    above = {path: [p for p in known if p != path and path.startswith(p)] for path in known}
    shown = [
        (known[path], len(over))
        for path, over in above.items()
        if not over or path in ways or any(w.startswith(max(over, key=len)) for w in ways)
    ]
    shown.sort(key=lambda row: (-totals[row[0].path[:2]], row[0].path))
    return [*shown, *((c, 0) for c in chosen if not c.path)]
