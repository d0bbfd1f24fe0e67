"""What the results are, by kind, place and sector: counted in one pass, each under the other choices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from django.db.models import Count, Q, QuerySet
from django.db.models.functions import Substr
from django.utils.translation import gettext_lazy as _

from ecosystem.browse.cells import sector_name
from ecosystem.browse.facets import Option
from ecosystem.browse.facets.base import Label
from ecosystem.browse.facets.option import SHOWN
from ecosystem.browse.links import Query
from ecosystem.browse.registry import catalogues
from ecosystem.models import Region, SearchEntry, Sector
from ecosystem.models.region import code_path

PARAMS: dict[str, Label] = {"kind": _("Kind"), "region": _("Region"), "sector": _("Sector")}
#: Letters of the code paths of provinces and prefectures.
_PROVINCE, _PREFECTURE = 2, 4


class Row(NamedTuple):
    """How many entries are of this kind, place and sectors."""

    kind: str
    region: str
    sectors: str
    n: int


@dataclass(frozen=True, slots=True)
class Choices:
    """One facet with its values, ready for the template."""

    param: str
    label: Label
    options: list[Option]

    @property
    def first(self) -> list[Option]:
        """The values in sight."""
        return [o for i, o in enumerate(self.options) if self._in_sight(i, o)]

    @property
    def rest(self) -> list[Option]:
        """The values folded away."""
        return [o for i, o in enumerate(self.options) if not self._in_sight(i, o)]

    def _in_sight(self, rank: int, option: Option) -> bool:
        return self.param == "kind" or rank < SHOWN or option.selected or option.depth > 0


class Tally:
    """The results counted, and what of them is chosen."""

    def __init__(self, rows: QuerySet[SearchEntry], query: Query) -> None:
        grouped = rows.order_by().values_list("kind", Substr("region", 1, _PREFECTURE), "sectors")
        self._rows = [Row(*row) for row in grouped.annotate(n=Count("pk"))]
        self._query = query
        self._chosen = {param: query.values(param) for param in PARAMS}

    @cached_property
    def total(self) -> int:
        """How many results the choices leave."""
        return sum(row.n for row in self._left(PARAMS))

    @cached_property
    def everything(self) -> int:
        """How many there are."""
        return sum(row.n for row in self._rows)

    @property
    def within(self) -> Q:
        """The choices as a condition."""
        chosen = Q()
        if kinds := self._chosen["kind"]:
            chosen &= Q(kind__in=kinds)
        if places := self._chosen["region"]:
            chosen &= _any(Q(region__startswith=_path(code)) for code in places)
        if sectors := self._chosen["sector"]:
            chosen &= _any(Q(sectors__contains=f" {code} ") for code in sectors)
        return chosen

    def facets(self) -> list[Choices]:
        """Those that offer a choice."""
        made = {"kind": self._kinds(), "region": self._places(), "sector": self._sectors()}
        return [Choices(param, PARAMS[param], options) for param, options in made.items() if options]

    def _left(self, params: Iterable[str]) -> Iterable[Row]:
        """The rows that the choices of these facets leave."""
        asked = [param for param in params if self._chosen[param]]
        if not asked:
            return self._rows
        return [row for row in self._rows if all(self._fits(row, param) for param in asked)]

    def _fits(self, row: Row, param: str) -> bool:
        chosen = self._chosen[param]
        if param == "kind":
            return row.kind in chosen
        if param == "region":
            return any(row.region.startswith(_path(code)) for code in chosen)
        return any(f" {code} " in row.sectors for code in chosen)

    def _others(self, param: str) -> Iterable[Row]:
        """The rows that all choices but those of one facet leave."""
        return self._left(other for other in PARAMS if other != param)

    def _option(self, param: str, value: str, label: str, count: int, depth: int = 0) -> Option:
        selected = value in self._chosen[param]
        return Option(value, label, count, selected, self._query.toggled(param, value), depth)

    def _kinds(self) -> list[Option]:
        counted: Counter[str] = Counter()
        for row in self._others("kind"):
            counted[row.kind] += row.n
        named = [(c.key, str(c.title)) for c in catalogues()]
        return [
            self._option("kind", key, title, counted[key])
            for key, title in named
            if counted[key] or key in self._chosen["kind"]
        ]

    def _places(self) -> list[Option]:
        """Provinces by count; below a chosen one its prefectures."""
        counted: Counter[str] = Counter()
        for row in self._others("region"):
            for length in (_PROVINCE, _PREFECTURE):
                if len(row.region) >= length:
                    counted[row.region[:length]] += row.n
        ways = {_path(code)[:_PROVINCE] for code in self._chosen["region"]}
        chosen = {_path(code) for code in self._chosen["region"]}
        shown = {path for path in counted if len(path) == _PROVINCE or path[:_PROVINCE] in ways} | chosen
        rows = Region.objects.filter(path__in=shown).exclude(code=None)
        places = sorted(rows, key=lambda r: (-counted[r.path[:_PROVINCE]], r.path[:_PROVINCE], r.path))
        return [self._place(region, counted[region.path]) for region in places]

    def _place(self, region: Region, count: int) -> Option:
        """Choosing a place replaces the places above and below it; others stay."""
        value, path = str(region.code), region.path
        chosen = self._chosen["region"]
        if value in chosen:
            changed = [code for code in chosen if code != value]
        else:
            changed = [*(code for code in chosen if not _related(_path(code), path)), value]
        label, depth = region.short_name or region.name, len(path) // 2 - 1
        return Option(value, label, count, value in chosen, self._query.url(region=changed), depth)

    def _sectors(self) -> list[Option]:
        counted: Counter[str] = Counter()
        for row in self._others("sector"):
            for code in row.sectors.split():
                counted[code] += row.n
        shown = {*counted, *self._chosen["sector"]}
        rows = Sector.objects.filter(code__in=shown).order_by("position", "code") if shown else []
        return [self._option("sector", s.code, sector_name(s), counted[s.code]) for s in rows]


def _related(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _any(conditions: Iterator[Q]) -> Q:
    joined = Q(pk__in=[])
    for condition in conditions:
        joined |= condition
    return joined


def _path(code: str) -> str:

    return code_path(code)[:6] if code.isdigit() else "-"
