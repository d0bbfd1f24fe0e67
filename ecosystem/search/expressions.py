"""What is looked for, in terms that both databases understand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Token:
    """A token; with `open`, every token that begins so."""

    text: str
    open: bool = False


@dataclass(frozen=True, slots=True)
class All:
    """Every part is found."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """One part is found."""

    parts: tuple[Node, ...]


Node: TypeAlias = Token | All | Any


def every(parts: Iterable[Node]) -> Node:
    """All of them; one alone is itself."""
    return _joined(All, parts)


def some(parts: Iterable[Node]) -> Node:
    """One of them."""
    return _joined(Any, parts)


def _joined(join: type[All] | type[Any], parts: Iterable[Node]) -> Node:
    each = tuple(dict.fromkeys(parts))
    return each[0] if len(each) == 1 else join(each)
