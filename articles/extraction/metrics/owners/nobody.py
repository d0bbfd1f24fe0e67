"""Clauses whose figures are of nobody whom the document names (各企业投入…, 会上签约的…, 民营企业出口额…)."""

from __future__ import annotations

from articles.extraction.metrics.known import Known
from articles.extraction.metrics.owners.common import CommonNouns
from articles.extraction.metrics.owners.doers import Doers
from articles.extraction.metrics.owners.elsewhere import Elsewhere
from articles.extraction.metrics.owners.found import Found
from articles.extraction.metrics.owners.kin import Kin
from articles.extraction.metrics.owners.sources import Sources


class Nobody:
    """Asks in turn who of them a clause is about."""

    def __init__(
        self, known: Known, common: CommonNouns, doers: Doers, kin: Kin, elsewhere: Elsewhere
    ) -> None:
        self.sources = Sources(known)
        self.common, self.doers, self.kin, self.elsewhere = common, doers, kin, elsewhere

    def of(self, start: int, end: int, current: int | None, has_figures: bool) -> Found | None:
        """A person, an event (of whom a text goes on), a thing only pointed at, a trade or the nation."""
        if self.doers.begins_story(start, end) or self.elsewhere.is_no_entity(start, end):
            return Found(None, firm=True)
        if not has_figures:
            pointed = self.common.some_company(start, end)
            return Found(None, firm=False) if pointed else self.told(start, end, current)
        if self.doers.is_somebody(start, end) or self.elsewhere.is_of_event(start, end, current):
            return Found(None, firm=True)
        if self.kin.is_of_some_daughter(start, end, current):
            return Found(None, firm=False, passing=True)
        many = self._of_many(start, end, current) or self.common.unnamed(start, end)
        return Found(None, firm=False) if many else None

    def told(self, start: int, end: int, current: int | None) -> Found | None:
        """据某协会统计, 会上: a source, whose figures are of those only whom they name."""
        return Found(None, firm=False) if self.sources.are_told(start, end, current) else None

    def _of_many(self, start: int, end: int, current: int | None) -> bool:
        """各企业投入…, 民营企业出口额…, 全行业…: of many or of a trade."""
        where = self.elsewhere
        return where.is_of_many(start, end, current) or where.is_of_trade(start, end)
