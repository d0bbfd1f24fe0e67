"""The facet over places: a tree of provinces, prefectures and counties; a place means all below it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from django.db.models import Count, Model, Q, QuerySet

from ecosystem.browse.facets.base import NONE, UNKNOWN, Counted, Facet, Rows, not_reported
from ecosystem.browse.facets.option import Option
from ecosystem.browse.links import Query
from ecosystem.browse.memory import Memo, at_once
from ecosystem.models import Entity, Region
from ecosystem.models.region import code_path

_CODE = re.compile(r"[1-9]\d{5}(\d{3}){0,2}")
_PUBLIC_ID = 12
#: Lengths of code paths of provinces, prefectures and counties.
TIERS = (2, 4, 6)


@dataclass(frozen=True, kw_only=True)
class RegionFacet(Facet):
    """Filter by GB/T 2260 code, descendants included.

    `columns` lead from the row to a region (`region`), or are empty where the row is one; of
    several, the first that is filled counts. A region without a code counts as its parent's.
    """

    columns: tuple[str, ...] = ("region",)

    def having(self, model: type[Model], values: Collection[str]) -> Q:
        """Rows in one of the places."""
        places = _places(values)
        wanted = Q(pk__in=[])
        for column in self.columns:
            wanted |= _leading(column, places)
        return wanted

    def lacking(self, model: type[Model]) -> Q:
        """Rows of which no place is known."""
        columns = [column for column in self.columns if column]
        return Q(**{f"{column}__isnull": True for column in columns}) if columns else Q(pk__in=[])

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

    def counts(self, rows: Rows, matching: str = "") -> list[Counted]:
        """Provinces, those without a place last: what charts draw; of all tiers those that match."""
        totals = self.totals(rows)
        if matching:
            return _matching(totals, matching)
        provinces = Region.objects.filter(path__in=[p for p in totals if len(p) == 2])
        named = [(r.code or "", r.short_name or r.name, totals[r.path]) for r in provinces]
        found = sorted(named, key=lambda row: -row[2])
        return [*found, (UNKNOWN, not_reported(), totals[""])] if totals[""] else found

    def options(
        self, rows: Rows, query: Query, chosen: Mapping[str, str] = NONE, memo: Memo = at_once
    ) -> list[Option]:
        """Provinces; below a chosen place the places one tier down."""
        places = _regions(chosen)
        totals = memo("totals", lambda: self.totals(rows))
        sight = _in_sight(totals, places)
        options = [self._option(place, depth, totals[place.path], places, query) for place, depth in sight]
        if totals[""] or UNKNOWN in chosen:
            options.append(self.option_maker(query)(UNKNOWN, not_reported(), totals[""]))
        return options

    def _option(self, place: Region, depth: int, count: int, chosen: list[Region], query: Query) -> Option:
        """Choosing a place replaces the places above and below it; others stay."""
        value = place.code or place.public_id
        label = place.name if depth else place.short_name or place.name
        option = replace(self.option_maker(query)(value, label, count), depth=depth)
        values = query.values(self.param)
        related = {c.code or c.public_id for c in chosen if _related(c.path, place.path)}
        if option.selected or option.excluded or not related & {*values}:
            return option
        changed = [*(v for v in values if v not in related), value]
        return replace(option, url=query.url(**{self.param: changed}))

    def offered(self) -> list[tuple[str, str]]:
        """The provinces."""
        provinces = Region.objects.filter(tier=Region.Tier.PROVINCE).order_by("path")
        return [(r.code or r.public_id, r.short_name or r.name) for r in provinces]

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


def _places(values: Iterable[str]) -> QuerySet[Region]:
    """The places with these codes or public ids, and all below them."""
    wanted = Q(pk__in=[])
    for value in values:
        wanted |= _within(value)
    return Region.objects.filter(wanted)


def _within(value: str) -> Q:
    """In the place with this code, or (of a place without one) this public id."""
    itself = Q(public_id=value)
    if not _CODE.fullmatch(value):
        return itself
    path = code_path(value)
    below = Q(path__startswith=path) | Q(path="", parent__path__startswith=path)
    # The twelve letters and digits of a public id may happen to be digits.
    return below | itself if len(value) == _PUBLIC_ID else below


def _leading(column: str, places: QuerySet[Region]) -> Q:
    """Rows whose column leads to one of the places.

    Records in between are found first, by the index over places: joined to all rows, each would be looked at.
    """
    record, _, last = column.rpartition("__")
    if not record:
        return Q(**{f"{column or 'pk'}__among": places})
    if last == "as_region":
        return Q(**{f"{record}__among": places})
    return Q(**{f"{record}__among": Entity.objects.filter(**{f"{last}__among": places})})


def _matching(totals: Counter[str], text: str) -> list[Counted]:
    named = Region.objects.filter(name__icontains=text).exclude(path="")
    found = [(r.code or r.public_id, r.name, totals[r.path]) for r in named if totals[r.path]]
    return sorted(found, key=lambda row: (-row[2], row[0]))


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
