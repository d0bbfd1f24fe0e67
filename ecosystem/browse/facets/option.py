"""One value of a facet, and a facet with its values: what templates draw."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ecosystem.browse.facets.base import Facet

#: Values shown before the rest is folded away.
SHOWN = 8
_UNKNOWN = "-"


@dataclass(frozen=True, slots=True)
class Option:
    """One value: what it is called, how many rows it leaves, the addresses that toggle and exclude it."""

    value: str
    label: str
    count: int
    selected: bool
    url: str
    depth: int = 0
    excluded: bool = False
    #: Empty where it is chosen or excluded already.
    exclude_url: str = ""
    #: False where counting took longer than its limit.
    counted: bool = True

    @property
    def in_sight(self) -> bool:
        """Whether it is shown wherever it ranks."""
        return self.selected or self.excluded or bool(self.depth)


@dataclass(frozen=True, slots=True)
class Switch:
    """A link that asks for all instead of any of the chosen values, or the other way round."""

    url: str
    to_all: bool


@dataclass(frozen=True, slots=True)
class FacetView:
    """A facet with its values, ready for the template."""

    facet: Facet
    options: list[Option]
    #: False where counting took longer than its limit.
    counted: bool = True
    switch: Switch | None = None
    #: Where more values are found: a page, or JSON for scripts.
    choices_url: str = ""

    @property
    def worth_showing(self) -> bool:
        """Whether there is anything to choose; “not reported” alone is no choice."""
        return not self.counted or any(o.value != _UNKNOWN or o.selected or o.excluded for o in self.options)

    @property
    def first(self) -> list[Option]:
        """The values in sight: the first few, and chosen ones wherever they rank."""
        return [o for i, o in enumerate(self.options) if i < SHOWN or o.in_sight]

    @property
    def rest(self) -> list[Option]:
        """The values folded away."""
        return [o for i, o in enumerate(self.options) if not (i < SHOWN or o.in_sight)]
