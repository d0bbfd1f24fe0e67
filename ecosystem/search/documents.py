"""What is put into the index, and who provides it.

Entities are provided here; the app of articles installs its side at start, since what is known does not
import where it is known from.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Protocol

#: Raise it when the same document gives other tokens: the next refresh then writes it anew.
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Document:
    """One thing that can be found."""

    kind: str
    record: int
    #: The name first; people may type each of them, in Chinese letters, pinyin or initials.
    names: tuple[str, ...]
    text: str = ""
    region: str = ""
    sectors: tuple[str, ...] = ()
    weight: int = 0
    day: date | None = None
    #: Headlines are not typed in pinyin.
    spelt: bool = True

    @property
    def digest(self) -> str:
        """Equal for equal documents."""
        return blake2b(repr((_VERSION, self)).encode(), digest_size=20).hexdigest()


class Corpus(Protocol):
    """A sort of things that can be found."""

    @property
    def kinds(self) -> Collection[str]:
        """Kinds of its documents; no two corpora share one."""

    def records(self) -> Iterable[int]:
        """Keys of everything that may be in the index."""

    def documents(self, records: Collection[int]) -> Iterator[Document]:
        """The documents of these; nothing for what is not shown."""


_CORPORA: dict[str, Corpus] = {}


def install(name: str, corpus: Corpus) -> None:
    """Let these be found."""
    _CORPORA[name] = corpus


def corpora() -> dict[str, Corpus]:
    """All sorts of things that can be found, by name."""
    return dict(_CORPORA)
