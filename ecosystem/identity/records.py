"""Records as sides of a comparison, many at a time."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field

from django.db.models import F

from ecosystem.identity.parsing import parse
from ecosystem.identity.side import Side
from ecosystem.models import Entity, Name, Status
from ecosystem.naming import fold

_SHORTEST_ALIAS = 2


@dataclass(slots=True)
class Record:
    """An active entity, as it is compared."""

    pk: int
    public_id: str
    side: Side
    #: All folded names, its own first.
    names: list[str] = field(default_factory=list)

    @property
    def folded(self) -> str:
        """Its own name."""
        return self.names[0]


def load_records(ids: Collection[int]) -> dict[int, Record]:
    """The active ones among these, by row id."""
    place, codes = ("region__code", "region__parent__code"), ("as_company__credit_code", "as_region__code")
    columns = ("pk", "public_id", "kind", "name", "reference", *place, *codes)
    rows = Entity.objects.filter(pk__in=ids, status=Status.ACTIVE).order_by("pk").values_list(*columns)
    called = _names(ids)
    found: dict[int, Record] = {}
    for pk, public_id, kind, name, reference, code, above, credit_code, division in rows:
        others = [n for n in called[pk] if n[0] != fold(name) and _says_something(kind, n[0])]
        side = Side(
            kind,
            name,
            place=(code or above or "")[:6],
            code=credit_code or division or "",
            aliases=frozenset(folded for folded, _ in others),
            former=frozenset(folded for folded, sort in others if sort == Name.Sort.FORMER),
            listed=bool(reference),
        )
        found[pk] = Record(pk, public_id, side, [fold(name), *sorted(side.aliases)])
    return found


def _names(ids: Collection[int]) -> dict[int, list[tuple[str, str]]]:
    names: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for entity, folded, sort in (
        Name.objects.filter(entity__in=ids).order_by().values_list("entity", "folded", "sort")
    ):
        names[entity].append((folded, sort))
    return names


def _says_something(kind: str, folded: str) -> bool:
    if len(folded) < _SHORTEST_ALIAS:
        return False
    return kind in ("person", "region") or not parse(kind, folded).is_generic


def weights(ids: Collection[int]) -> dict[int, int]:
    """How many relations and figures each record has: what a merge would move."""
    hanging = F("relations_count") + F("metrics_count")
    return dict(Entity.objects.filter(pk__in=ids).order_by().values_list("pk", hanging))
