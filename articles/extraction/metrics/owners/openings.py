"""What the next sentence may go on about: the name that opens one (海岳公司投产。) or ends it."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import any_of
from articles.extraction.metrics.known import ACTORS, ROW, Known
from articles.extraction.metrics.owners.common import CommonNouns
from articles.extraction.metrics.owners.governing import Governing
from articles.extraction.metrics.owners.speakers import ASKED
from articles.extraction.metrics.owners.standing import Standing
from articles.extraction.metrics.owners.visits import Visits
from articles.extraction.metrics.words import words

_CREATED = re.compile(rf"(?:{any_of(words('creation'))})了?[^，。、]{{0,8}}?[“‘]?\Z")
#: A name this close to the start of its clause is what a paragraph is about.
FIRM = 8
#: 今年以来，全市…: so far into a sentence its opening reaches.
_LEAD = 12
#: …X项目，总投资3亿元; …X项目，建成投产后，…: what is told of the project that the clause before ends with.
_OF_PROJECT = re.compile(
    "(?:该?项目|工程)?(?:计划|预计|规划|一期)?(?:(?:总投资|投资额?|总占地|占地|用地|总建筑|建筑面积|建设(?:规模|面积|用地))(?![者人])"
    "|(?:全部|全面)?(?:建成|投产|达产|投用|完工|竣工)[^，。；0-9]{0,6}后)"
)
#: 研究院揭牌: what is only unveiled, the text goes on about the event.
_UNVEILED = re.compile("(?:正式|同时|同步)?(?:揭牌|授牌|亮相|颁奖)")
_BEFORE_LAST = re.compile("[、和与及][“‘]?\\Z")
_LOCATED = re.compile("(?:[^，。；]{0,10}，)?(?:位于|坐落[于在]|地处)[^，。；的]{2,24}的[“‘]?")


class Openings:
    """Looks up what sentences and clauses leave for the next to go on about."""

    def __init__(self, known: Known, common: CommonNouns, governing: Governing, standing: Standing) -> None:
        self.text, self.known = known.text, known
        self.common, self.governing, self.standing = common, governing, standing
        self.visits = Visits(known)

    def of(self, start: int, end: int, block: int) -> int | None:
        """The name that a sentence without figures opens with: the next one may go on about it."""
        collective = self.common.collective(start, min(end, start + _LEAD))
        if collective is not None:
            return self.common.answer(collective, block, None, explicit=False)
        located = self._located(start, end)
        for mention in [*self._openers(start, end), *located]:
            thing = self.known.thing(mention)
            if self.known.entities[thing].kind is Kind.REGION and self.standing.fares(mention):
                return self.known.last_of_chain(mention, end)
            able = self.known.entities[thing].kind in ACTORS and mention.rule != "coref"
            far = mention.start - start > FIRM and mention not in located
            if far or self.is_asked(mention):
                continue
            if able and not ROW.match(self.text, mention.end) and self.governing.governs(mention, start, end):
                return self.known.last_of_chain(mention, end)
        return self.visits.led_into(start, end)

    def _openers(self, start: int, end: int) -> list[Mention]:
        """The names near the start of a sentence; else the place that a later clause begins with.

        出台方案，健全机制，临川市推动民营经济发展。
        """
        near = self.known.between(start, min(end, start + _LEAD))
        if near:
            return near
        return [
            mention
            for mention in self.known.between(start, end)
            if mention.kind is Kind.REGION and self.text[mention.start - 1] in "，,"
        ][:1]

    def _located(self, start: int, end: int) -> list[Mention]:
        """位于临川高新区的某某项目奠基: the name that where it lies comes before."""
        where = _LOCATED.match(self.text, start, end)
        return [self.known.at[where.end()]] if where and where.end() in self.known.at else []

    def is_asked(self, mention: Mention) -> bool:
        """某大学教授某某说, 某研究院揭牌: experts and what is unveiled, which no text goes on about."""
        if _UNVEILED.match(self.text, mention.end):
            return True
        return self.known.kind(mention) in ASKED and self.governing.employed(mention) is not None

    def created(self, start: int, end: int) -> int | None:
        """The thing at the end of a clause that the clause brings about, or the project told of behind it."""
        for mention in reversed(self.known.between(start, end)):
            if self.known.kind(mention) not in ACTORS or self.known.at[mention.start].end > mention.end:
                continue
            if self.text[mention.end : end].strip("”’》") not in ("", "项目", "新项目"):
                return None
            lead = self.text[max(start, mention.start - 14) : mention.start]
            if self.known.kind(mention) is Kind.PROJECT and _OF_PROJECT.match(self.text, end + 1):
                return None if _BEFORE_LAST.search(lead) else self.known.thing(mention)
            return self.known.thing(mention) if _CREATED.search(lead) else None
        return None
