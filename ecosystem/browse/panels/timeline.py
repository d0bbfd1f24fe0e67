"""The panel of time: founding, periods of relations, when something was first told, articles by year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from ecosystem.browse.detail import Detail, Tie
from ecosystem.browse.facets.base import Label
from ecosystem.browse.panels.base import Panel
from ecosystem.browse.panels.relations import MEANINGS
from ecosystem.browse.proofs import Proof
from ecosystem.browse.sources import sources
from ecosystem.models import Entity, RelationType

#: Events in sight; older ones are folded away.
SHOWN = 15
#: Relations that begin at some time, told of by articles even where these give no period.
_BEGIN = frozenset(
    {
        RelationType.LEADS,
        RelationType.MEMBER_OF,
        RelationType.HOSTS,
        RelationType.ISSUES,
        RelationType.UNDERTAKES,
        RelationType.PARTNERS_WITH,
    }
)


@dataclass(frozen=True, slots=True)
class Event:
    """Something at a time: `when` is ISO 8601 and may be an interval."""

    when: str
    label: Label
    other: Entity | None
    proof: Proof
    title: str = ""
    #: Whether this is the day of the first article, not that of the event.
    is_report: bool = False


@dataclass(slots=True)
class Year:
    """The events of one year and how many articles of it name the entity."""

    year: str
    events: list[Event] = field(default_factory=list)
    articles: int = 0
    url: str = ""


@dataclass(frozen=True, kw_only=True)
class Timeline(Panel):
    """What is known of when, the newest year first."""

    template = "panels/timeline.html"

    def data(self, detail: Detail) -> dict[str, Any] | None:
        """The years in which something happened or was written."""
        years: dict[str, Year] = defaultdict(lambda: Year(""))
        for event in sorted(_events(detail), key=lambda e: e.when, reverse=True):
            years[event.when[:4]].events.append(event)
        for written, count in sources().appearance_years(detail.entity.pk):
            years[str(written)].articles = count
        if sum(len(year.events) for year in years.values()) == 0:
            return None
        for name, year in years.items():
            year.year = name
            asked = {"entity": detail.entity.public_id, "year": name}
            year.url = f"{reverse('article-list')}?{urlencode(asked)}" if year.articles else ""
        ordered = [years[name] for name in sorted(years, reverse=True)]
        return {"years": ordered[:SHOWN], "older": ordered[SHOWN:]}


def _events(detail: Detail) -> Iterator[Event]:
    founded = getattr(detail.entity, "founded", None)
    if founded:
        yield Event(str(founded), _("Founded"), None, detail.proofs.column("founded"))
    for tie in detail.ties:
        proof = detail.relation_proofs[tie.relation.pk]
        if tie.relation.period:
            yield _event(tie, tie.relation.period, proof, is_report=False)
        elif tie.relation.type in _BEGIN and (told := _first_told(proof)):
            yield _event(tie, told, proof, is_report=True)


def _event(tie: Tie, when: str, proof: Proof, *, is_report: bool) -> Event:
    inverse = tie.inverse and tie.relation.type != RelationType.PARTNERS_WITH
    label = MEANINGS[tie.relation.type, inverse]
    return Event(when, label, tie.other, proof, tie.title, is_report)


def _first_told(proof: Proof) -> str:
    """The date of the oldest quote."""
    return min((quote.published for quote in proof.quotes if quote.published), default="")
