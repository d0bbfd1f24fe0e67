"""What a panel of a detail page is: a template and the data it draws."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, ClassVar

from ecosystem.browse.detail import Detail


@dataclass(frozen=True, kw_only=True)
class Panel(ABC):
    """One box of a detail page; an instance is a declaration and holds no state."""

    template: ClassVar[str]
    #: `main` is the wide column, `side` the narrow one.
    column: ClassVar[str] = "main"

    @abstractmethod
    def data(self, detail: Detail) -> dict[str, Any] | None:
        """What the template draws, or None to leave the box out."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A panel with its data, ready for the page."""

    template: str
    column: str
    data: dict[str, Any]


def drawn(panels: tuple[Panel, ...], detail: Detail) -> list[Drawn]:
    """The panels that have something to say."""
    found = ((panel, panel.data(detail)) for panel in panels)
    return [Drawn(panel.template, panel.column, data) for panel, data in found if data is not None]
