"""What was said once for a value whose sources are gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from ecosystem.browse.proofs.proof import Proof
from ecosystem.browse.sources import Unshown, sources
from ecosystem.models import Entity

#: Quotes shown for one value.
_MOST = 6


class Former:
    """The withdrawn words about one entity; fetched only where a value has lost its sources."""

    def __init__(self, entity: Entity) -> None:
        self._entity = entity

    @cached_property
    def _rows(self) -> list[Unshown]:
        return sources().former(self._entity.pk)

    def beside(self, proof: Proof, fits: Callable[[Unshown], bool]) -> Proof:
        """The proof, where it is of a withdrawn value with the words that gave it."""
        if not proof.is_withdrawn:
            return proof
        found = [quote for row in self._rows if fits(row) for quote in row.statement.quotes]
        return replace(proof, former=tuple(found[:_MOST]))
