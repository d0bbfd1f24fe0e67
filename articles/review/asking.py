"""What a queue of questions is, and what it asks and is answered in."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any, ClassVar

from django.contrib.auth.models import AbstractBaseUser
from django.http import QueryDict
from django.utils.functional import Promise

from articles.models import Question
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


@dataclass(frozen=True, slots=True)
class Asked:
    """An open question as it follows from claims and decisions; see `Question` for the columns."""

    key: str
    entity: int
    about: str = ""
    other: int | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Scope:
    """What may have changed."""

    entities: Collection[int]
    #: With those that were merged into them.
    absorbed: Collection[int]
    #: Kind and folded form of names that came or went.
    names: Collection[tuple[str, str]]


class Asking(ABC):
    """Shows questions and takes answers; each question takes a fixed number of queries to show."""

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


class Part(Asking):
    """Questions of one sort, which follow from claims and decisions and are stored as `Question`."""

    @abstractmethod
    def open(self, scope: Scope | None = None) -> Iterable[Asked]:
        """Work out the open questions on these records, or on all."""

    @abstractmethod
    def label(self, row: Question) -> str:
        """A stored question in the list of its queue."""


class Queue(Asking):
    """Questions that are asked on one page."""

    key: ClassVar[str]
    title: ClassVar[str | Promise]
    hint: ClassVar[str | Promise]
    icon: ClassVar[str]
    permission: ClassVar[str]
    template: ClassVar[str]

    @abstractmethod
    def entries(self) -> list[Entry]:
        """The open questions, the one that affects most first; one query."""

    @abstractmethod
    def count(self) -> int:
        """How many questions are open, also beyond those that can be stepped through; one query."""


class Stored(Queue, Part):
    """A queue whose questions stand in the table, in order."""

    def entries(self) -> list[Entry]:
        """The first of them."""
        rows = Question.objects.filter(queue=self.key).select_related("entity", "other")[:MOST]
        return [Entry(row.key, self.label(row), row.weight) for row in rows]

    def count(self) -> int:
        """All of them."""
        return Question.objects.filter(queue=self.key).count()


class Mixed(Stored):
    """A queue of several parts, told apart by what stands before the first dash of a key."""

    parts: ClassVar[Mapping[str, Part]]

    def open(self, scope: Scope | None = None) -> Iterator[Asked]:
        """Those of all parts."""
        for part in self.parts.values():
            yield from part.open(scope)

    def label(self, row: Question) -> str:
        """As its part says."""
        return self._part(row.key).label(row)

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
