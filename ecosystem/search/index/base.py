"""What an index of words does."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple, Protocol

from django.db.models.expressions import RawSQL

from ecosystem.search.expressions import Node

TABLE = "ecosystem_searchwords"


class Words(NamedTuple):
    """The tokens of one entry: those of its names, and those of its text."""

    entry: int
    names: Collection[str]
    text: Collection[str]


class Index(Protocol):
    """Written in the transaction of the caller; tokens come and are asked for as `tokens` makes them."""

    def put(self, rows: Iterable[Words]) -> None:
        """Store the words of entries, instead of what they had."""

    def drop(self, entries: Collection[int]) -> None:
        """Forget entries."""

    def clear(self) -> None:
        """Forget all."""

    def matching(self, node: Node, *, names: bool = False) -> RawSQL:
        """A subquery for the ids of the entries that are found, by their names alone or by all words."""

    def finds(self, node: Node) -> bool:
        """Whether there is an entry that is found by its names; of thousands the first is enough."""

    def stored(self) -> dict[int, tuple[frozenset[str], frozenset[str]]]:
        """Everything that is held, by entry: for tests and checks."""
