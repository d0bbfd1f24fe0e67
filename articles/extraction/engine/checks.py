"""What a proposal must bear: known shapes and kinds, names and quotes that are printed, figures in them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Any

from articles.extraction.document import ORGANISATIONS, Kind, Layout, Quantity, RelationType
from articles.extraction.quantities import find_quantities, normalise, span

_MOST_NAME, _MOST_QUOTE = 80, 400
#: Larger figures are none; this lets neither NaN nor infinity through.
_MOST_VALUE = 10**17
_SPACE = re.compile(r"\s+")

#: What each type of relation may lead to.
_OBJECTS: dict[RelationType, frozenset[Kind]] = {
    RelationType.LEADS: frozenset({Kind.CONSORTIUM}),
    RelationType.MEMBER_OF: frozenset({Kind.CONSORTIUM}),
    RelationType.LOCATED_IN: frozenset({Kind.REGION}),
    RelationType.IN_PARK: frozenset({Kind.PARK}),
    RelationType.HOSTS: frozenset({Kind.PLATFORM}),
    RelationType.TENANT_OF: frozenset({Kind.PLATFORM, Kind.PARK}),
    RelationType.PARTNERS_WITH: ORGANISATIONS,
    RelationType.PART_OF: ORGANISATIONS,
    RelationType.ISSUES: frozenset({Kind.POLICY}),
    RelationType.UNDERTAKES: frozenset({Kind.PROJECT}),
    RelationType.AFFILIATED_WITH: ORGANISATIONS | {Kind.REGION},
}


def rows(answer: dict[str, Any], part: str) -> Iterator[dict[str, Any]]:
    """The well-formed rows of a part of an answer."""
    listed = answer.get(part)
    return (row for row in listed if isinstance(row, dict)) if isinstance(listed, list) else iter(())


def words(value: Any, most: int = _MOST_NAME) -> str:
    """A text of a proposal, or nothing where it is none or too long."""
    said = value.strip() if isinstance(value, str) else ""
    return said if len(said) <= most else ""


def fits(type_: RelationType, subject: Kind, object_: Kind) -> bool:
    """Whether things of these kinds can stand in such a relation."""
    person = type_ is RelationType.AFFILIATED_WITH
    return object_ in _OBJECTS[type_] and (subject is Kind.PERSON) == person


class Print:
    """The clean text without white space, and the way back."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.at = [n for n, sign in enumerate(layout.text) if not sign.isspace()]
        self.text = "".join(layout.text[n] for n in self.at)
        self.quantities = find_quantities(layout)
        self._starts = [quantity.start for quantity in self.quantities]

    def find(self, said: str) -> Iterator[tuple[int, int]]:
        """Where these words stand, as clean offsets."""
        wanted = _SPACE.sub("", said)
        start = self.text.find(wanted) if wanted else -1
        while start >= 0:
            yield self.at[start], self.at[start + len(wanted) - 1] + 1
            start = self.text.find(wanted, start + len(wanted))

    def quote(self, said: Any) -> tuple[int, int] | None:
        """Where a quote first stands."""
        return next(self.find(words(said, _MOST_QUOTE)), None)

    def figure(self, value: Any, unit: Any, start: int, end: int) -> Quantity | None:
        """The figure in a stretch that states this amount."""
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < _MOST_VALUE:
            return None
        wanted = normalise(value, words(unit))
        for quantity in self.quantities[bisect_left(self._starts, start) :]:
            if quantity.end > end:
                return None
            stated = normalise(quantity.value, quantity.unit)
            if stated.value == wanted.value and stated.unit == wanted.unit:
                return quantity
        return None


def spelled_in(indicator: str, quote: str) -> bool:
    """Whether the signs of an indicator stand in a quote in this order, be it with others between."""
    signs: Iterable[str] = iter(quote)
    return bool(indicator) and all(sign in signs for sign in indicator if not sign.isspace())


def iso(value: Any) -> str | None:
    """A period that reads as ISO 8601."""
    said = words(value, 24)
    try:
        return said if said and span(said) else None
    except ValueError:
        return None
