"""What belongs to an entity, as the filtered list of another kind: a park's companies, for one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.http import QueryDict

from ecosystem.browse.facets import UNKNOWN, Option
from ecosystem.browse.facets.base import Label
from ecosystem.browse.listing import Listing
from ecosystem.browse.registry import catalogue_of
from ecosystem.models import Entity


@dataclass(frozen=True, kw_only=True)
class Holding:
    """A declaration: the list of `kind`, filtered by `param`, holds what belongs to the entity of a page."""

    kind: str
    param: str
    #: What they are to the entity; without it, the title of the list.
    label: Label = ""
    #: Facets whose values are worth counting (`sector`, `level`).
    by: tuple[str, ...] = ()
    #: Rows shown on the page of the entity; 0 shows counts alone.
    rows: int = 5

    def of(self, entity: Entity, stamp: str) -> Held:
        """What belongs to one entity; `stamp` is that of all lists (`memory.last_change`)."""
        return Held(self, entity, stamp)


class Held:
    """The members of one holding of one entity, counted and listed by the machinery of lists."""

    def __init__(self, holding: Holding, entity: Entity, stamp: str) -> None:
        self.holding = holding
        self.entity = entity
        self.stamp = stamp
        catalogue = catalogue_of(holding.kind)
        if catalogue is None:
            raise LookupError(holding.kind)
        self.catalogue = catalogue

    @property
    def label(self) -> Label:
        """What they are to the entity."""
        return self.holding.label or self.catalogue.title

    @cached_property
    def listing(self) -> Listing:
        """The filtered list."""
        data, param = QueryDict(mutable=True), self.holding.param
        data[param] = value = getattr(self.entity, "code", None) or self.entity.public_id
        known = {param: {value: self.entity.name}}
        return Listing(self.catalogue, self.catalogue.url, data, stamp=self.stamp, known=known)

    @property
    def url(self) -> str:
        """The address of the filtered list."""
        return self.listing.query.url()

    @property
    def count(self) -> int:
        """How many there are."""
        return self.listing.count

    def parts(self, param: str) -> list[Option]:
        """The values of a facet among them with counts, the largest first; what is unknown comes last."""
        facet = self.catalogue.facet(param)
        rows, memo = self.listing.filtered(), self.listing.memo({param})
        counted = facet.options(rows, self.listing.query, memo=memo)
        kept = [option for option in counted if option.count]
        return sorted(kept, key=lambda o: (o.value == UNKNOWN, -o.count))

    def part_label(self, param: str) -> Label:
        """What the facet is called."""
        return self.catalogue.facet(param).label

    @cached_property
    def first(self) -> list[Any]:
        """The first of them, as the list orders them."""
        return self.listing.first(self.holding.rows)
