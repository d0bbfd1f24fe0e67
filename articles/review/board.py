"""What the page of a queue shows: the counters, one question, and where it stands in the queue."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from django.contrib.auth.models import AnonymousUser, User

from articles.review.asking import Entry, Item, Queue
from articles.review.duplicates import Duplicates
from articles.review.table import STORED

#: In the order of the tabs.
QUEUES: tuple[Queue, ...] = (Duplicates(), *STORED)
#: Entries of the queue listed before and after the question.
_BEFORE, _AFTER = 2, 12


def queue_of(key: str) -> Queue | None:
    """The queue of that name."""
    return next((queue for queue in QUEUES if queue.key == key), None)


@dataclass(frozen=True, slots=True)
class Tab:
    """A queue with its counter."""

    queue: Queue
    count: int


class Board:
    """One queue at one question."""

    def __init__(self, queue: Queue, user: User | AnonymousUser, at: str = "") -> None:
        self.queue, self._user, self._at = queue, user, at

    @cached_property
    def tabs(self) -> list[Tab]:
        """All queues with their counters."""
        return [Tab(queue, queue.count()) for queue in QUEUES]

    @cached_property
    def count(self) -> int:
        """Open questions of this queue."""
        return next(tab.count for tab in self.tabs if tab.queue is self.queue)

    @cached_property
    def entries(self) -> list[Entry]:
        """The open questions that can be stepped through."""
        return self.queue.entries()

    @cached_property
    def position(self) -> int:
        """Where in them the page stands; at the first where the one asked for is not open any more."""
        return next((i for i, entry in enumerate(self.entries) if entry.key == self._at), 0)

    @cached_property
    def entry(self) -> Entry | None:
        """The question in the list."""
        return self.entries[self.position] if self.entries else None

    @cached_property
    def item(self) -> Item | None:
        """The question in full."""
        return self.queue.item(self.entry.key) if self.entry else None

    @property
    def previous(self) -> str:
        """Key of the question before, or empty."""
        return self.entries[self.position - 1].key if self.position else ""

    @property
    def next(self) -> str:
        """Key of the question behind, or empty."""
        behind = self.position + 1
        return self.entries[behind].key if behind < len(self.entries) else ""

    @property
    def near(self) -> list[Entry]:
        """The questions around this one."""
        return self.entries[max(0, self.position - _BEFORE) : self.position + _AFTER]

    @property
    def may_decide(self) -> bool:
        """Whether the visitor may answer."""
        return bool(self._user.has_perm(self.queue.permission))
