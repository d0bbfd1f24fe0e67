"""The seam to what the machine would show where a person's word stands.

What is known does not import where it is known from; the app of articles installs its side at start.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

#: From the id of an entity to the values, as decisions write them, by property.
Answer = Callable[[int], dict[str, Any]]

_installed: list[Answer] = []


def install(answer: Answer) -> None:
    """Say who answers."""
    _installed[:] = [answer]


def machine_values(entity: int) -> dict[str, Any]:
    """What would be shown of each property that a person set or confirmed, were that word not there."""
    return _installed[0](entity) if _installed else {}
