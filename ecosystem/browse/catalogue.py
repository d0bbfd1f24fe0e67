"""What a catalogue is: everything that the list, the export and the detail page of one kind need to know."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.db.models import Model, Q

from ecosystem.addresses import address_of
from ecosystem.browse.columns import Column
from ecosystem.browse.displays import Display
from ecosystem.browse.facets import Facet
from ecosystem.browse.facets.base import Label, Rows
from ecosystem.browse.filters import CatalogueFilterSet, filterset_class
from ecosystem.models import Entity

if TYPE_CHECKING:
    from ecosystem.browse.holdings import Holding
    from ecosystem.browse.panels import Panel


@dataclass(frozen=True, kw_only=True)
class Restriction:
    """Rows that a list leaves out until asked (`all=1`), and the words that say so."""

    condition: Callable[[], Q]
    label: Label
    #: The words of the link that lifts it.
    lift: Label


@dataclass(frozen=True, kw_only=True)
class Catalogue:
    """One kind of thing that can be listed: declarations only, read by the generic pages."""

    #: `company`: names of addresses, CSS classes, template blocks.
    key: str
    #: `companies`: the path.
    slug: str
    title: Label
    icon: str
    model: type[Model]
    rows: Callable[[], Rows]
    columns: tuple[Column, ...]
    facets: tuple[Facet, ...]
    search: Callable[[Rows, str], Rows]
    default_sort: str
    restriction: Restriction | None = None
    #: Columns that only exports carry.
    export_columns: tuple[Column, ...] = ()
    #: What a row is, in schema.org.
    schema_type: str = "Thing"
    panels: tuple[Panel, ...] = ()
    #: What belongs to one of them, as filtered lists of other kinds.
    holdings: tuple[Holding, ...] = ()
    #: Ways to look at the rows beside the table.
    displays: tuple[Display, ...] = ()
    #: Names of addresses that go with this list, and what they are called.
    companions: tuple[tuple[str, Label], ...] = ()
    #: Name of the address of an Atom feed that takes the same filters.
    feed: str = ""
    #: Differs whenever what the list counts may differ; without it nothing is remembered.
    stamp: Callable[[], str] | None = None
    #: Called once with the rows of a page, or of a batch of an export, to attach what no query fetched.
    finish: Callable[[Sequence[Any]], None] | None = None

    @cached_property
    def filterset_class(self) -> type[CatalogueFilterSet]:
        """The django-filter class of this catalogue."""
        return filterset_class(self)

    @property
    def url(self) -> str:
        """The list's address."""
        return address_of(f"{self.key}-list")

    @property
    def has_ids(self) -> bool:
        """Whether its rows can be ticked: they are entities, which public ids name."""
        return issubclass(self.model, Entity)

    def facet(self, param: str) -> Facet:
        """The facet of a parameter."""
        return next(f for f in self.facets if f.param == param)

    def column(self, key: str) -> Column | None:
        """The column of a key."""
        return next((c for c in self.columns if c.key == key), None)
