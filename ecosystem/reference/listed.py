"""A row of a public list, in the terms of the models; and what loading it did."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ecosystem.models import Name


@dataclass(frozen=True, slots=True)
class Listed:
    """One thing of a list. `columns` hold plain values; of `region` and `parent`, the division's code."""

    #: What tells it apart within its kind, for good; its public id follows from it.
    key: str
    reference: str
    columns: dict[str, Any]
    names: dict[str, Name.Sort] = field(default_factory=dict)


@dataclass(slots=True)
class Loaded:
    """How many rows a list has, and how many records they added or changed."""

    listed: int = 0
    added: int = 0
    changed: int = 0
    names: int = 0

    @property
    def idle(self) -> bool:
        """Whether everything was there already."""
        return not (self.added or self.changed or self.names)

    def __str__(self) -> str:
        return f"{self.listed} listed, {self.added} added, {self.changed} changed, {self.names} new names"
