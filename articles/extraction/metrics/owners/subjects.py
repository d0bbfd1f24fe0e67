"""Of whom a figure is said: the name that governs the clause, or the one carried on from before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from articles.extraction.document import Kind, Layout, Mention
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.known import ABLE, GROUNDS, Known
from articles.extraction.metrics.owners.beside import Beside
from articles.extraction.metrics.owners.common import CommonNouns
from articles.extraction.metrics.owners.doers import Doers
from articles.extraction.metrics.owners.elsewhere import Elsewhere
from articles.extraction.metrics.owners.governing import Governing
from articles.extraction.metrics.owners.kin import Kin
from articles.extraction.metrics.owners.openings import FIRM, Openings
from articles.extraction.metrics.owners.speakers import Speakers
from articles.extraction.metrics.owners.standing import LAYS_DOWN, Standing
from articles.extraction.metrics.owners.topics import Topics

#: 作为全省唯一的…, 根据…: a name in such a clause only says what its subject is, or by what.
_APPOSED = re.compile(r"(?:作为|根据|按照|依据|随着|围绕|针对|自从?|除了?)")
#: 临川市风补基金: a body that is called by a short form of its own.
_BODY = re.compile(r"[\u4e00-\u9fff]{1,6}(?P<head>协会|商会|学会|联合会|基金会?)(?=[共已现累首]|目前|拥有)")
#: Bodies that a text goes on about by 商会, 协会.
_SOCIETIES = ("商会", "协会", "学会")
#: Nouns for a company: nobody where the text names none.
_UNNAMED = frozenset({"我校", "我院", "我公司", "我司", "全校", "公司", "全公司", "全集团", "集团"})
_ROW_END = re.compile(r"等(?:近|约|超|逾|共)?\Z")
#: 甲公司、乙公司(两家企业共同出资).
_SO_MANY = re.compile("[两三四五六七八九十0-9]+(?:家|所)(?:企业|公司|单位|高校|机构|院所)")
#: 临川市政府工作报告提出, however the office is cut.
_DASH, _REPORTS = "——", ("工作报告", "政府工作报告", "人民政府工作报告")


class Found(NamedTuple):
    """A subject (None: somebody who is no entity) and whether the text may go on about it.

    In passing: a daughter of the firm that the text is about, up to the next semicolon.
    """

    thing: int | None
    firm: bool
    passing: bool = False


class Subjects:
    """Looks up the subject of clauses of one document, in text order."""

    def __init__(self, layout: Layout, known: Known, topics: Sequence[int | None]) -> None:
        self.text, self.known = layout.text, known
        self.governing = Governing(known)
        self.beside, self.elsewhere = Beside(known), Elsewhere(known)
        self.speakers = Speakers(self.text, known.mentions, known.entities)
        self.standing = Standing(known, self.governing, self.speakers)
        self.common = CommonNouns(known, layout.blocks, topics)
        self.kin = Kin(known)
        self.topics = Topics(known, self.speakers, self.standing, topics)
        self.openings = Openings(known, self.common, self.governing, self.standing)
        self.doers = Doers(known, self.governing, self.speakers)

    def of_clause(
        self, start: int, end: int, block: int, current: int | None, explicit: bool, has_figures: bool
    ) -> Found | None:
        """The subject that a clause names before `end`; None where it names none."""
        start = self._past_dash(start, end)
        names = self.known.between(start, end)
        if not has_figures and self._says_nothing(start, end, names):
            return None
        settled = self._pointed(start, block) or self._nobody(start, end, current, has_figures)
        if settled is not None:
            return settled
        if has_figures and (row := self._of_row(start, end, block, current, explicit)) is not None:
            return row
        common = self.common.at(start, end)
        if common:
            names = [name for name in names if name.start < common.end()]
        whole = self.common.whole(common, current, block) if common else None
        found = None if whole is None else Found(whole, True)
        found = found or self._named(names, start, end, explicit, current, has_figures)
        if found is not None:
            return found
        if self.common.goes_on_unnamed(start, common, block):
            return Found(None, firm=False)
        if common:
            thing = self.common.answer(common, block, current, explicit=explicit)
            place = common["noun"] in self.common.regions
            if thing is not None or common["this"] or place or common["noun"] in _UNNAMED:
                return Found(thing, firm=thing is not None and place)
        at = next((name for name in names if self.governing.is_place(name, start)), None) if names else None
        own = explicit and self.elsewhere.is_abroad(start, end, current)
        if at is not None or (not own and self.elsewhere.is_nowhere(start, end, has_figures)):
            return Found(None if at is None else self.known.thing(at), firm=False)
        speaker = None if explicit else self.speakers.of_quotation(start)
        return None if speaker is None else Found(speaker, firm=False)

    def _past_dash(self, start: int, end: int) -> int:
        """项目接踵而来——由甲公司投资的乙项目开工: who is named behind a dash acts in what it leads to."""
        dash = self.text.find(_DASH, start, end)
        behind = dash + len(_DASH)
        if dash <= start or self.text.startswith("“", behind):
            return start
        return behind if self.known.between(behind, min(end, behind + 2)) else start

    def _pointed(self, start: int, block: int) -> Found | None:
        """这家由省里共建的研发机构, 前者, 后者: somebody named right before."""
        thing = self.common.pointed_body(start, block)
        thing = self.common.paired(start) if thing is None else thing
        thing = self.kin.for_example(start) if thing is None else thing
        return None if thing is None else Found(thing, firm=True)

    def _nobody(self, start: int, end: int, current: int | None, has_figures: bool) -> Found | None:
        """Somebody who is no entity: a person, an event (of whom a text goes on), a thing only pointed at."""
        if self.doers.begins_story(start, end) or self.elsewhere.is_no_entity(start, end):
            return Found(None, firm=True)
        if not has_figures:
            return Found(None, firm=False) if self.common.some_company(start, end) else None
        if self.doers.is_somebody(start, end) or self.elsewhere.is_of_event(start, end, current):
            return Found(None, firm=True)
        if self.kin.is_of_some_daughter(start, end, current):
            return Found(None, firm=False, passing=True)
        many = self.elsewhere.is_of_many(start, end, current) or self.elsewhere.is_of_class(
            start, end, current
        )
        return Found(None, firm=False) if many or self.common.unnamed(start, end) else None

    def _of_row(self, start: int, end: int, block: int, current: int | None, explicit: bool) -> Found | None:
        """Firms of a row that opens the clause: not the one before, and counted for the place."""
        if explicit and self._opens_row(start, end, current):
            summed = _SO_MANY.match(self.text, end) is None
            return Found(self._place(block) if summed else None, firm=False)
        if not explicit and self.kin.are_others(start, current):
            return Found(None, firm=False)
        return None

    def _opens_row(self, start: int, end: int, current: int | None) -> bool:
        """甲公司获奖，乙公司、丙公司等10家企业上榜: the firms of a row are not those of the one before."""
        first = self.known.at.get(start)
        if first is None or current is None or self.known.entities[current].kind in GROUNDS:
            return False
        if self.known.kind(first) is not Kind.COMPANY or self.known.thing(first) == current:
            return False
        if not self.text.startswith(("、", "等"), first.end):
            return False
        ends = _ROW_END.search(self.text, first.end, end) or _SO_MANY.match(self.text, end)
        return ends is not None

    def _place(self, block: int) -> int | None:
        """The region or zone that the article is about."""
        topic = self.topics.of(block)
        return topic if topic is not None and self.known.entities[topic].kind in GROUNDS else None

    def _says_nothing(self, start: int, end: int, names: list[Mention]) -> bool:
        """作为全省唯一的…, and a clause that names fill: neither tells what the figures are of."""
        if _APPOSED.match(self.text, start, end):
            return True
        return self.governing.only_lists(start, end, names)

    def _named(
        self,
        names: list[Mention],
        start: int,
        end: int,
        explicit: bool,
        current: int | None,
        has_figures: bool,
    ) -> Found | None:
        """The first of the names that the clause is about, or whose person or agency it is about."""
        for mention in names:
            kind = self.known.kind(mention)
            if has_figures and kind is Kind.PROJECT and mention.end == end:
                continue  # 引进…等交流项目24个: the projects are counted
            thing: int | None = None
            if mention.kind is Kind.PERSON:
                thing = self.doers.of_speaker(mention)
                if self.doers.acts(mention, start, end):
                    return Found(None, firm=True)
            elif kind is Kind.AGENCY and (
                has_figures
                or current is None
                or (not explicit and self._acts_itself(mention, start, current))
                or self.doers.is_of_nation(mention, start, end)
            ):
                found = self._of_agency(mention, start, end)
                if found is not None:
                    return found
            elif (bearer := self._of_its_bearer(mention, start, end)) is not None:
                return bearer
            elif kind in ABLE and self._governs(mention, start, end, explicit, current):
                passing = kind is Kind.COMPANY and self.kin.is_daughter(mention, current)
                firm = mention.start - start < FIRM and not passing and not self.openings.is_asked(mention)
                return Found(self.known.last_of_chain(mention, end), firm, passing)
            if thing is not None:
                return Found(thing, firm=False)
        return None

    def _of_its_bearer(self, name: Mention, start: int, end: int) -> Found | None:
        """临川市风补基金现有…: the body; 《某省某规划》提出，…: the region that a paper is named for."""
        kind = self.known.kind(name)
        if name.start == start and self.text.startswith(_REPORTS, name.end):
            home = self.known.thing(name) if kind is Kind.REGION else self.speakers.government(name)
            return None if home is None else Found(home, firm=True)
        if kind is Kind.REGION and (body := _BODY.match(self.text, name.end, end)):
            return Found(self.known.body_of(name, body["head"]), firm=False)
        if kind is not Kind.POLICY or name.start - start > 1 or not LAYS_DOWN.match(self.text, name.end):
            return None
        place = self.speakers.place(name)
        return None if place is None else Found(place, firm=True)

    def _acts_itself(self, agency: Mention, start: int, current: int) -> bool:
        """甲公司加快发展。市科技局召开对接会，签约9项: what an office does is not the firm's."""
        if agency.start != start or self.known.entities[current].kind in GROUNDS:
            return False
        if self.speakers.government(agency) is None:
            return self.doers.has_sister(agency)
        return self.standing.acts(agency)

    def _of_agency(self, agency: Mention, start: int, end: int) -> Found | None:
        """A society goes on about itself; what an office did is its region's, of the nation's nobody's."""
        thing = self.doers.of_agency(agency, start, end)
        if thing is not None:
            return Found(thing, firm=agency.text.endswith(_SOCIETIES))
        return Found(None, firm=False) if self.doers.is_of_nation(agency, start, end) else None

    def is_paid(self, figure: Figure, thing: int) -> bool:
        """乙公司被判向甲公司赔偿296万元: a subject carried on that is whom the clause pays."""
        if figure.dimension != "money" or self.known.entities[thing].kind in GROUNDS:
            return False
        for mention in self.known.between(figure.clause.start, figure.quantity.start):
            if self.known.thing(mention) == thing and self.text[mention.start - 1] in "向给":
                return True
        return False

    def _governs(self, mention: Mention, start: int, end: int, explicit: bool, current: int | None) -> bool:
        if not self.governing.governs(mention, start, end):
            return False
        if self.kin.is_of_branch(mention, start, current):
            return False
        return not (explicit and self.governing.is_attribute(mention, end, current))
