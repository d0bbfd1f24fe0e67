"""The entities that a batch points at: their public ids, kinds, and where regions lie."""

from collections.abc import Collection
from typing import NamedTuple

from django.db.models import Q

from ecosystem.identity import derived_public_id
from ecosystem.models import Entity, Region


class Card(NamedTuple):
    """What must be known of an entity to point at it."""

    pk: int
    public_id: str
    kind: str
    name: str


class Directory:
    """Look-up by row id and by public id; a merged entity is answered by the one it became."""

    def __init__(self, ids: Collection[int], public_ids: Collection[str]) -> None:
        self._by_id: dict[int, Card] = {}
        self._own: dict[int, Card] = {}
        self._by_public_id: dict[str, Card] = {}
        self._add(Q(pk__in=ids) | Q(public_id__in=[_public_id(said) for said in public_ids]))
        regions = [card.pk for card in self._by_id.values() if card.kind == "region"]
        rows = Region.objects.filter(pk__in=regions).values_list("pk", "path", "baseline")
        self._paths = {pk: path for pk, path, _ in rows}
        # A township without a code is filed under the division that it was minted in; its own column
        # may still be on its way, in this very projection.
        above = {pk: baseline.get("parent") for pk, path, baseline in rows if not path}
        codes = {pk: _public_id(code) for pk, code in above.items() if code}
        self._add(Q(public_id__in=codes.values()))
        self._parents = {pk: self._by_public_id.get(code) for pk, code in codes.items()}
        parents = [card.pk for card in self._parents.values() if card]
        self._paths |= dict(Region.objects.filter(pk__in=parents).values_list("pk", "path"))

    def _add(self, about: Q) -> None:
        heir = ("merged_into", "merged_into__public_id", "merged_into__kind", "merged_into__name")
        rows = Entity.objects.filter(about).order_by()
        for pk, public_id, kind, name, *other in rows.values_list("pk", "public_id", "kind", "name", *heir):
            own = Card(pk, public_id, kind, name)
            today = Card(*other) if other[0] else own
            self._by_id[own.pk] = self._by_id[today.pk] = today
            self._by_public_id[own.public_id] = self._by_public_id[today.public_id] = today
            self._own[own.pk] = own
            self._own.setdefault(today.pk, today)

    def card(self, pk: int) -> Card:
        """The card of a row that a claim points at."""
        return self._by_id[pk]

    def own(self, pk: int) -> Card:
        """The card of the row itself, whoever answers for it today: what was shown until now."""
        return self._own[pk]

    def learn(self, ids: Collection[int]) -> None:
        """Look up what rows point at that nothing speaks of any more."""
        missing = [pk for pk in ids if pk not in self._own]
        if missing:
            self._add(Q(pk__in=missing))

    def find(self, public_id: str) -> Card | None:
        """The card behind a public id (or the code of a division), if there is such an entity."""
        return self._by_public_id.get(_public_id(public_id))

    def path(self, region: int) -> str:
        """Code path of a region; a township without a code has none."""
        return self._paths.get(region, "")

    def parent(self, region: int) -> Card | None:
        """The division that a township without a code lies in."""
        return self._parents.get(region)


def _public_id(said: str) -> str:
    """Reference lists name a division by its six-digit code."""
    return derived_public_id("region", said) if len(said) == 6 and said.isdigit() else said
