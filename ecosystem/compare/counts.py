"""How many of each kind belong to each of the compared, and how they fall into sectors and levels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ecosystem.browse.facets import Option
from ecosystem.browse.facets.base import Label
from ecosystem.browse.holdings import Held, Holding
from ecosystem.browse.memory import last_change
from ecosystem.compare.choice import Choice

#: Values of one facet shown; the rest is in the filtered lists.
MOST_PARTS = 15


@dataclass(frozen=True, slots=True)
class Count:
    """A number and the list that it counts."""

    n: int
    url: str


@dataclass(frozen=True, slots=True)
class Row:
    """A count of each of the compared; a part of a larger count is told apart."""

    label: str
    counts: list[Count]
    is_part: bool = False
    #: The facet that the part is a value of.
    of: Label = ""


def count_rows(choice: Choice) -> list[Row]:
    """One row for each holding of the kind, followed by its parts; what nobody has is left out."""
    stamp = last_change()
    return [row for holding in choice.catalogue.holdings for row in _rows(holding, choice, stamp)]


def _rows(holding: Holding, choice: Choice, stamp: str) -> list[Row]:
    held = [holding.of(entity, stamp) for entity in choice.entities]
    if not any(one.count for one in held):
        return []
    total = Row(str(held[0].label), [Count(one.count, one.url) for one in held])
    return [total, *(row for param in holding.by for row in _parts(held, param))]


def _parts(held: Sequence[Held], param: str) -> list[Row]:
    found = [{option.value: option for option in one.parts(param)} if one.count else {} for one in held]
    totals: dict[str, tuple[int, str]] = {}
    for options in found:
        for value, option in options.items():
            totals[value] = totals.get(value, (0, ""))[0] + option.count, option.label
    ranked = sorted(totals, key=lambda value: (-totals[value][0], value))[:MOST_PARTS]
    label = held[0].part_label(param)
    return [
        Row(totals[value][1], [_count(options.get(value)) for options in found], is_part=True, of=label)
        for value in ranked
    ]


def _count(option: Option | None) -> Count:
    return Count(option.count, option.url) if option else Count(0, "")
