"""Of whom a text goes on speaking: the subject carried from clause to clause and sentence to sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import rjieba

from articles.extraction.document import Entity, Kind, Sentence
from articles.extraction.metrics.clauses import Clause, is_aside
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.known import GROUNDS
from articles.extraction.metrics.owners.misfits import HOUSES, attends, fits
from articles.extraction.metrics.owners.speakers import ASKED
from articles.extraction.metrics.owners.subjects import Found, Subjects

#: How sure a subject is: named in the sentence, carried on from the paragraph, or the topic of the article.
_NAMED, _CARRIED, _GUESSED = 1.0, 0.95, 0.85

#: 从领域分布看，…; 分行业看，…: parts of what the article is about.
_BY_PARTS = re.compile(
    r"(?:从|分|按)[^，。；0-9]{0,8}(?:领域|行业|区域|地区|产业|结构|类型|分布|来源|主体|构成|门类|板块)[^，。；0-9]{0,2}\Z"
)
#: 其中…, 有75家…: a sentence that goes on with the figures of the one before.
_MORE = re.compile("其中|[还另]?有(?=近|约|超过?|[0-9])")
#: 甲公司投资2亿元；另有三个项目…, 其余5家…: what is told of the place behind its examples.
_REST = re.compile(
    "(?:(?<=；)(?:另外?还?有|此外[，]?还?有|还有|另(?!一方面))|(?<=[；，])(?:其余|剩余|另外|余下))的?(?=[0-9近约一二两三四五六七八九十])"
)
#: 组建联盟，新增机构7家: more of what whoever founds it does.
_ADDS = ("新增", "先后", "陆续", "并")
#: What makes money loot, and how far before it in its sentence.
_CRIME = re.compile("偷走|偷盗|盗窃|盗走|抢劫|赃款|收受|受贿|行贿|索要|敲诈|勒索")
_SENTENCE = 120
#: A name behind so much of its sentence is an example.
_LATE = 16
#: The words that a sentence begins with, and parts of speech of what somebody does.
_WORDS, _DOING = 8, frozenset({"v", "d", "vd", "ad", "c", "zg", "p"})


class Thread:
    """The subject in force while a document is read."""

    def __init__(self, text: str, entities: Sequence[Entity], subjects: Subjects) -> None:
        self.text, self.entities, self.subjects = text, entities, subjects
        self.block = -1
        #: What the paragraph is about; `open` until a name in it settles that.
        self.main: int | None = None
        self.open = True
        #: What it was about first.
        self.lead: int | None = None
        self.subject: int | None = None
        self.sureness = _NAMED
        #: Whether the last sentence was about somebody who is no entity: a person, an event.
        self.nobody = False
        #: Whether it ended with figures of nobody, as those of the nation are.
        self.nowhere = False
        #: Whether a sentence without figures was about the nation, and nobody has been named since.
        self.nation = False
        #: Whether the subject is only told of in passing, as a daughter firm is.
        self.passing = False
        #: The sentence before, where it has no figures.
        self.idle: Sentence | None = None

    def new_block(self, block: int) -> None:
        """A paragraph begins with the topic of its article."""
        self.block, self.main, self.open, self.idle = block, self.subjects.topics.of(block), True, None
        self.lead, self.nobody, self.nowhere, self.nation = None, False, False, False

    def pass_over(self, sentence: Sentence) -> None:
        """Remember a sentence without figures."""
        self._go_on(places=True)
        self.idle, self.nobody, self.nowhere = sentence, False, False
        self.nation = self.subjects.elsewhere.tells_of_nation(sentence.start, sentence.end)

    def assign(self, clauses: list[Clause], figures: list[Figure]) -> None:
        """Subjects of the figures of a sentence, clause by clause."""
        self._go_on()
        self.subject = None if self._is_nobody(clauses) else self.main
        self.sureness = _GUESSED if self.open else _CARRIED
        explicit, self.passing = False, False
        firm: int | None = None
        previous: Clause | None = None
        for clause, inside in _by_clause(clauses, figures):
            aside = is_aside(self.text, clause)
            self._break_off(clause)
            explicit |= self._turns_to_parts(clause, inside)
            found = self._found(clause, inside, explicit)
            outside = self.subject
            if found is not None and found.firm and clauses:
                example = self._is_example(found, clause, clauses[0])
                if example or self._opens_examples(found, clauses):
                    found = Found(found.thing, firm=False)
            if found is not None:
                self.subject, self.sureness, explicit = found.thing, _NAMED, True
                self.passing = found.passing
                self.nobody = found.thing is None and found.firm
                firm = found.thing if found.firm else firm
                if not aside:
                    self._about(found, bool(inside))
            elif (created := self._created(clause, previous)) is not None:
                self.subject, self.sureness, explicit = created, _CARRIED, True
            if inside and firm is not None and firm == self.subject and not aside:
                self._turn(firm)
            previous = clause
            explicit |= self._settle_all(inside, outside, aside=aside)
            if not figures and not self.open:
                break
        self.nowhere = explicit and self.subject is None
        self.nation = self._is_of_nation(clauses, figures)

    def _is_nobody(self, clauses: list[Clause]) -> bool:
        """Whether a sentence goes on about somebody who is no entity; 其中 does about the nation, too.

        我国机器人产业持续壮大。2022年营业收入超过1700亿元: so does any, until somebody is named.
        """
        if self.nation:
            return True
        if self.nobody:
            return self._goes_on(clauses)
        return self.nowhere and bool(clauses) and _MORE.match(self.text, clauses[0].start) is not None

    def _is_of_nation(self, clauses: list[Clause], figures: list[Figure]) -> bool:
        """Whether a text goes on about the nation."""
        if figures or not clauses:
            return self.nation and self.subject is None
        return self.subjects.elsewhere.tells_of_nation(clauses[0].start, clauses[-1].end)

    def _goes_on(self, clauses: list[Clause]) -> bool:
        """他完成22项。参与研发5台…: whether a sentence begins with what somebody does, and not with whom."""
        if not clauses:
            return False
        first = next(iter(rjieba.tag(self.text[clauses[0].start : clauses[0].start + _WORDS])), ("", ""))
        return first[1] in _DOING

    def _break_off(self, clause: Clause) -> None:
        """What was said of nobody or of a daughter firm ends at a semicolon; what is left is of the whole."""
        rest = self.lead is not None and self._is_ground(self.lead)
        if rest and _REST.match(self.text, clause.start) and self.subject is not None:
            self.subject, self.sureness = self.lead, _CARRIED
        alone = self.passing or (self.subject is None and not self.nation)
        if alone and self.text.startswith("；", clause.start - 1):
            self.subject, self.passing = self.main, False
            self.sureness = _GUESSED if self.open else _CARRIED

    def _turns_to_parts(self, clause: Clause, inside: list[Figure]) -> bool:
        """从领域分布看，…: whether the text goes back to the place that it is about."""
        if inside or self.lead is None or self.entities[self.lead].kind not in GROUNDS:
            return False
        if _BY_PARTS.match(self.text, clause.start, clause.end) is None:
            return False
        self.subject, self.sureness, self.main = self.lead, _CARRIED, self.lead
        return True

    def _turn(self, thing: int) -> None:
        """The paragraph goes on about a thing."""
        self.main, self.open = thing, False
        self.lead = thing if self.lead is None else self.lead

    def _is_example(self, found: Found, clause: Clause, first: Clause) -> bool:
        """A region's report that names a company late in a sentence goes on about the region."""
        if self.main is None or found.thing is None or clause.start - first.start < _LATE or self.open:
            return False
        region = self.entities[self.main].kind is Kind.REGION
        return region and self.entities[found.thing].kind is not Kind.REGION

    def _opens_examples(self, found: Found, clauses: list[Clause]) -> bool:
        """其中，甲公司投资2亿元…: the examples of a place's report, which goes on about the place."""
        if self.main is None or found.thing is None or self.open or not self._is_ground(self.main):
            return False
        among = self.text.startswith("其中", clauses[0].start)
        return among and self.entities[found.thing].kind not in (*GROUNDS, Kind.PROJECT)

    def _found(self, clause: Clause, inside: list[Figure], explicit: bool) -> Found | None:
        end = inside[0].quantity.start if inside else clause.end
        return self.subjects.of_clause(clause.start, end, self.block, self.subject, explicit, bool(inside))

    def _settle_all(self, inside: list[Figure], outside: int | None, *, aside: bool) -> bool:
        """Subjects of the figures of a clause; whether it opened with something behind its size."""
        kept = False
        for last, figure in zip([None, *inside], inside, strict=False):
            # 培育科技型企业100家、高新技术企业20家, 3个平台、20家高新技术企业: one row, one subject
            # (the noun before it cut back where a name in it ends: 某市新型研发机构、)
            behind = last is not None and len(figure.pre) > 1 and (last.indicator + "、").endswith(figure.pre)
            self._settle(figure, in_row=kept and (behind or figure.pre.startswith("、")))
            kept = figure.subject is not None and figure.subject == self.subject
        if aside:
            self.subject = outside
            return False
        opened = self.subjects.beside.opened(inside[0]) if inside else None
        if opened is not None:
            self.subject, self.sureness = opened, _NAMED
        return opened is not None

    def _settle(self, figure: Figure, *, in_row: bool) -> None:
        figure.subject = self.subject
        if self.sureness == _GUESSED:
            figure.subject = self.subjects.standing.topic(self.subject, figure.quantity.start)
        figure.confidence = round(figure.confidence * self.sureness, 2)
        beside = self.subjects.beside.subject(figure, self.subjects.topics.of(self.block))
        figure.subject = figure.subject if beside is None else beside
        if beside is None and self._is_of_another(figure):
            self.subject = figure.subject = None
        if figure.dimension == "money" and figure.subject is not None and self._is_ground(figure.subject):
            investor = self.subjects.beside.investor(figure.quantity.start)
            figure.subject = figure.subject if investor is None else investor
        if figure.subject is None:
            return
        if self._is_loot(figure) or self.subjects.is_paid(figure, figure.subject):
            figure.subject = None
            return
        if self.sureness == _NAMED and figure.subject == self.subject:
            self._speak_of(figure.subject)
        kind = self.entities[figure.subject].kind
        if in_row and kind in HOUSES:
            return
        if not fits(figure, kind, self.sureness == _NAMED):
            carried = kind is Kind.PROJECT or self.sureness != _NAMED
            carried = carried and figure.subject == self.subject
            figure.subject = self._place_of_report(figure)
            if carried and figure.subject is not None:
                self.subject = figure.subject  # what follows is of the place, too

    def _is_of_another(self, figure: Figure) -> bool:
        """Whether a firm or a house is held for the size of something new."""
        if figure.subject is None or self._is_ground(figure.subject):
            return False
        return self.subjects.beside.is_of_another(figure)

    def _is_ground(self, thing: int) -> bool:
        return self.entities[thing].kind in GROUNDS

    def _speak_of(self, thing: int) -> None:
        """首批5个园区落户临川…: later figures are of a place that had some, unless it is only a guest."""
        spoken = self.subjects.standing.spoken
        if thing not in spoken and self._is_ground(thing) and not self.subjects.elsewhere.is_guest(thing):
            spoken.add(thing)

    def _is_loot(self, figure: Figure) -> bool:
        """偷走现金1000元, 收受财物300万元: money of a crime is nobody's figure, least of all the place's."""
        if figure.dimension != "money" or figure.subject is None:
            return False
        if self.entities[figure.subject].kind not in GROUNDS:
            return False
        at = figure.quantity.start
        start = max(self.text.rfind("。", max(0, at - _SENTENCE), at), at - _SENTENCE, 0)
        return _CRIME.search(self.text, start, at) is not None

    def _place_of_report(self, figure: Figure) -> int | None:
        """The place that the paragraph is about, for what no institute or project has (企业技术中心9家)."""
        if figure.subject is None or attends(figure):
            return None
        if self.entities[figure.subject].kind not in HOUSES | {Kind.PROJECT}:
            return None
        topic = self.subjects.standing.topic(self.subjects.topics.of(self.block), figure.quantity.start)
        places = (place for place in (self.main, topic) if place is not None)
        return next((place for place in places if self._is_ground(place)), None)

    def _go_on(self, *, places: bool = False) -> None:
        """A sentence without figures that opens with a name turns the paragraph to it.

        Further sentences on, only a place is still spoken of.
        """
        if self.idle is not None:
            opening = self.subjects.openings.of(self.idle.start, self.idle.end, self.block)
            place = opening is not None and self.entities[opening].kind is Kind.REGION
            if opening is not None and self._turns_to(opening) and (place or not places):
                self._turn(opening)
            self.idle = None

    def _turns_to(self, opening: int) -> bool:
        """A region's report stays with the region while its platforms and parks are spoken of."""
        if self.main is None or self.entities[self.main].kind is not Kind.REGION:
            return True
        return self.entities[opening].kind in (Kind.REGION, Kind.COMPANY, Kind.PROJECT)

    def _about(self, found: Found, has_figures: bool) -> None:
        """What later sentences are about: the last subject of figures, before one the first firm name."""
        if found.thing is None:
            return
        if not found.firm and self.entities[found.thing].kind in ASKED:
            return  # a professor who is quoted speaks of the topic
        if (has_figures and found.firm) or (self.open and (has_figures or found.firm)):
            self._turn(found.thing)

    def _created(self, clause: Clause, previous: Clause | None) -> int | None:
        """打造X产业园，成交额…: what the clause before brought about is what this one is about."""
        if previous is None or clause.start - previous.end != 1 or self.text[previous.end] not in "，,":
            return None
        if self.text.startswith(_ADDS, clause.start):
            return None
        return self.subjects.openings.created(previous.start, previous.end)


def _by_clause(clauses: Iterable[Clause], figures: list[Figure]) -> Iterator[tuple[Clause, list[Figure]]]:
    """Each clause with its figures."""
    place = 0
    for clause in clauses:
        first = place
        while place < len(figures) and figures[place].clause is clause:
            place += 1
        yield clause, figures[first:place]
