"""How many records of a kind lie in a region or below it, as the filter by region counts them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.db.models import Case, Count, IntegerField, OuterRef, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Concat

from ecosystem.kinds.common import count_related
from ecosystem.models import Entity, Kind, Region, Status

#: The kinds that are counted.
COUNTED = (Kind.CONSORTIUM, Kind.COMPANY, Kind.PARK, Kind.PLATFORM)


def attribute(kind: Kind) -> str:
    """Where a row carries the number."""
    return f"{kind.value}_count"


def inside(model: type[Entity]) -> Combinable:
    """The number as a query sorts and filters by it; for each row of it many are counted."""
    below = count_related(model, status=Status.ACTIVE, **_range("region__path"))
    uncoded = count_related(model, status=Status.ACTIVE, region__path="", **_range("region__parent__path"))
    own = count_related(model, status=Status.ACTIVE, region=OuterRef("pk"))
    return Case(When(path="", then=own), default=below + uncoded, output_field=IntegerField())


def _range(column: str) -> dict[str, Any]:
    """Descendants as a range, which an index answers: digits sort before letters in every collation."""
    end = Concat(OuterRef("path"), Value("A"))
    return {f"{column}__gte": OuterRef("path"), f"{column}__lt": end}


def attach_counts(rows: Sequence[Any]) -> None:
    """Put the numbers on the regions of a page: all records counted once by an index, then added up."""
    if not rows:
        return
    held = _held()
    regions = Region.objects.order_by().values_list("pk", "path", "parent__path")
    paths = {pk: path or above or "" for pk, path, above in regions}
    wanted = {row.path for row in rows} - {""}
    below: Counter[tuple[str, str]] = Counter()
    for (region, kind), number in held.items():
        for path in _above(paths[region], wanted):
            below[path, kind] += number
    for row in rows:
        for kind in COUNTED:
            number = below[row.path, kind] if row.path else held[row.pk, kind]
            setattr(row, attribute(kind), number)


def _held() -> Counter[tuple[int, str]]:
    """Records by their very region and kind."""
    shown = Entity.objects.filter(status=Status.ACTIVE, kind__in=COUNTED, region__isnull=False)
    grouped = shown.order_by().values_list("region", "kind").annotate(n=Count("pk"))
    return Counter({(region, kind): n for region, kind, n in grouped})


def _above(path: str, wanted: Iterable[str]) -> Iterator[str]:
    """The path itself and those above it, as far as they are wanted."""
    return (path[:length] for length in range(1, len(path) + 1) if path[:length] in wanted)
