"""What a queue of questions is, and what it asks and is answered in."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any, ClassVar

from django.contrib.auth.models import AbstractBaseUser
from django.http import QueryDict
from django.utils.functional import Promise

from ecosystem.models import Decision, Judgement

#: A decision or a judgement: whatever a person said.
Word = Decision | Judgement

#: Questions that can be stepped through; those behind them come up as these are answered.
MOST = 300


class RefusedError(ValueError):
    """An answer that cannot be taken as it stands; the message says why."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A question in the list of its queue."""

    key: str
    label: str
    #: Relations, figures and articles of the records concerned: what the answer affects.
    weight: int


@dataclass(frozen=True, slots=True)
class Item:
    """A question as a reviewer sees it."""

    key: str
    #: Changes whenever somebody says something about the same thing, or what is shown of it changes.
    token: str
    #: What the queue's template draws.
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a reviewer replied: one of the queue's actions, and what the form carried beside it."""

    action: str
    fields: QueryDict
    by: AbstractBaseUser
    reason: str = ""


@dataclass(slots=True)
class Said:
    """The words that one answer became, and the decisions that they took the place of."""

    made: list[Word] = field(default_factory=list)
    replaced: list[Decision] = field(default_factory=list)


class Part(ABC):
    """Questions of one sort; each answer takes a fixed number of queries to show."""

    @abstractmethod
    def entries(self) -> list[Entry]:
        """The open questions, the one that affects most first."""

    def count(self) -> int:
        """How many questions are open."""
        return len(self.entries())

    @abstractmethod
    def item(self, key: str) -> Item | None:
        """One open question, or None where it is none (any more)."""

    @abstractmethod
    def concerned(self, key: str) -> list[int]:
        """Ids of the entities that an answer to the question is about.

        Raises:
            ValueError: there can be no such question.
        """

    @abstractmethod
    def last_word(self, key: str) -> Word | None:
        """What somebody said last about the thing in question, taken back or not."""

    @abstractmethod
    def decide(self, item: Item, answer: Answer) -> Said:
        """Write the answer down.

        Raises:
            RefusedError: the form holds what cannot be a value.
        """


class Queue(Part):
    """Questions that are asked on one page."""

    key: ClassVar[str]
    title: ClassVar[str | Promise]
    hint: ClassVar[str | Promise]
    icon: ClassVar[str]
    permission: ClassVar[str]
    template: ClassVar[str]


class Mixed(Queue):
    """A queue of several parts, told apart by what stands before the first dash of a key."""

    parts: ClassVar[Mapping[str, Part]]

    def entries(self) -> list[Entry]:
        """Those of all parts."""
        found = [entry for part in self.parts.values() for entry in part.entries()]
        return sorted(found, key=lambda entry: -entry.weight)[:MOST]

    def count(self) -> int:
        """Those of all parts."""
        return sum(part.count() for part in self.parts.values())

    def item(self, key: str) -> Item | None:
        """As its part says."""
        return self._part(key).item(key)

    def concerned(self, key: str) -> list[int]:
        """As its part says."""
        return self._part(key).concerned(key)

    def last_word(self, key: str) -> Word | None:
        """As its part says."""
        return self._part(key).last_word(key)

    def decide(self, item: Item, answer: Answer) -> Said:
        """As its part says."""
        return self._part(item.key).decide(item, answer)

    def _part(self, key: str) -> Part:
        part = self.parts.get(key.partition("-")[0])
        if part is None:
            raise ValueError(key)
        return part


def token(word: Word | None, *shown: Any) -> str:
    """The state that a question was asked in."""
    said = (type(word).__name__, word.pk, word.undone is None) if word else None
    return blake2b(repr((said, shown)).encode(), digest_size=12).hexdigest()
