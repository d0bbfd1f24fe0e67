"""The proof of one shown value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from django.utils import timezone
from django.utils.timesince import timesince
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ecosystem.browse.sources import Quote, Statement
from ecosystem.models import Decision


@dataclass(frozen=True, slots=True)
class Other:
    """Another value that was said; `denied` is the decision against it, without one it was outranked."""

    words: str
    statement: Statement | None = None
    denied: Decision | None = None
    #: Its own page, of another figure.
    url: str = ""

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """Who says so."""
        return self.statement.quotes if self.statement else ()


@dataclass(frozen=True, slots=True)
class Proof:
    """All that stands behind one shown value; one without statement, decision and list has no ground."""

    statements: tuple[Statement, ...] = ()
    others: tuple[Other, ...] = ()
    decision: Decision | None = None
    #: The public list that says so.
    listed: str = ""
    #: Publishers that say so by themselves, where the row counts them; else those of the best statement.
    counted: int | None = None
    #: Of a value whose sources are gone: their words.
    former: tuple[Quote, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to tell."""
        return self.is_grounded or bool(self.others)

    @property
    def is_grounded(self) -> bool:
        """Whether a live source, a list or a person vouches for the value."""
        return bool(self.statements or self.decision or self.listed)

    @property
    def is_withdrawn(self) -> bool:
        """Whether the sources are gone and only a person's acceptance keeps the value."""
        accepted = self.decision is not None and self.decision.action == Decision.Action.ACCEPT
        return accepted and not self.statements and not self.listed

    @property
    def quotes(self) -> list[Quote]:
        """Who says so."""
        return [quote for statement in self.statements for quote in statement.quotes]

    @property
    def articles(self) -> int:
        """How many articles say so."""
        return sum(statement.articles for statement in self.statements)

    @property
    def publishers(self) -> int:
        """How many publishers say so by themselves."""
        if self.counted is not None:
            return self.counted
        return max((statement.publishers for statement in self.statements), default=0)

    @property
    def newest(self) -> date | None:
        """When a source said so last."""
        return max((s.newest for s in self.statements if s.newest), default=None)

    @property
    def age(self) -> str:
        """How long ago that was."""
        return _age(self.newest, timezone.localdate(), get_language()) if self.newest else ""

    @property
    def confidence(self) -> float | None:
        """The highest of the statements; none where no source says so."""
        return max((statement.confidence for statement in self.statements), default=None)


@lru_cache(maxsize=4096)  # a page has hundreds of values and few days
def _age(day: date, today: date, _language: str | None) -> str:
    if today - day < timedelta(days=1):
        return _("today")
    return _("%(time)s ago") % {"time": timesince(day, today, depth=1)}
