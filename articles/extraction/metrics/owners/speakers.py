"""Who says a quotation, and for which organisation: the 我们 of its figures."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from articles.extraction.document import Entity, Kind, Mention
from articles.extraction.metrics.owners.aside import is_served

#: Kinds that a spokesperson speaks for.
_FOR = frozenset(
    {Kind.COMPANY, Kind.PARK, Kind.PLATFORM, Kind.INSTITUTE, Kind.CONSORTIUM, Kind.UNIVERSITY, Kind.PROJECT}
)
#: Experts of these are asked about things that are not their own.
ASKED = frozenset({Kind.UNIVERSITY, Kind.INSTITUTE})
_QUOTE = 500
#: Who heads houses of each kind, by the title alone.
_HEADS = {
    Kind.INSTITUTE: ("院长", "所长"),
    Kind.UNIVERSITY: ("校长",),
    Kind.COMPANY: ("董事长", "总经理", "总裁"),
}
_BARE = re.compile(
    "[”，。：\\n](?:常务|执行)?副?(?P<head>院长|所长|校长|董事长|总经理|总裁)(?:兼[^，。；]{2,8})?\\Z"
)
_TITLE = 16
#: The longest name of a region that opens an agency's.
_PLACE = 9
#: Offices of a government, where a 协会 or a 救援队 is not.
_GOVERNS = ("厅", "局", "委", "政府", "办公室", "改革委员会", "办公厅")
#: 临川市云江区某局: of the district.
_WITHIN = re.compile("[县区旗镇](?!域)")
_SAYS = re.compile(
    r"说(?!起)|表示|介绍|告诉|透露|坦言|回忆|指出|回答|算了|强调|补充|解释|感慨|感叹|直言|总结|自豪|如数家珍|笑着|高兴|欣喜|谈[起到及]|说起|提起|讲述"
)
#: 临川市(市长李明): who speaks for a place.
_MAYOR = re.compile(
    "(?:人民)?(?:政府)?(?:常务)?副?(?:[市县区省州旗镇乡]长|盟长|主席)|(?:有关|相关|主要)?负责人"
)
#: Who heads a house of learning and speaks for it, where a professor is only asked.
_HEADS_IT = re.compile("(?<!学院)(?<!学院副)(?:院长|所长|校长|党委书记|处长|负责人)")
_POST = re.compile(r"[^，。；：、]{2,14}、")
_WE = re.compile("我们|我校|我院|我厂|我公司|本公司")
_THIS_COMPANY = re.compile(r"(?:该|这家)(?:公司|企业)|(?:该)?公司")
_GAP = re.compile(r"[^，。；：！？“”、]{0,24}\Z")


class Speakers:
    """Finds the organisation that a stretch of quotation speaks for."""

    def __init__(self, text: str, mentions: Sequence[Mention], entities: Sequence[Entity]) -> None:
        self.text, self.mentions, self.entities = text, mentions, entities
        self.starts = [m.start for m in mentions]
        self.quotes = "“" in text
        self._regions: dict[str, int] | None = None
        self._full: dict[str, int] | None = None
        self._of_person: dict[int, int] | None = None

    @property
    def regions(self) -> dict[str, int]:
        """Each name of a region."""
        if self._regions is None:
            regions = (m for m in self.mentions if m.kind is Kind.REGION)
            self._regions = {m.text: m.thing for m in regions if m.thing is not None}
        return self._regions

    @property
    def of_person(self) -> dict[int, int]:
        """The organisation of each person, once it is asked for."""
        if self._of_person is None:
            self._of_person = self._employers()
        return self._of_person

    def _employers(self) -> dict[int, int]:
        """Person → organisation, from a name with a title between (X公司董事长某某)."""
        out: dict[int, int] = {}
        company: int | None = None
        houses: dict[str, int] = {}
        previous: tuple[int, int] | None = None
        for mention in self.mentions:
            if mention.thing is None:
                continue
            if mention.kind is Kind.PERSON and mention.thing not in out:
                employer = self._employer(mention, previous, company)
                employer = self._head_of(mention, houses) if employer is None else employer
                if employer is not None:
                    out[mention.thing] = employer
            home = self.home(mention)
            home = self.government(mention) if home is None and mention.kind is Kind.AGENCY else home
            if home is None:
                continue
            previous = mention.end, home
            heads = _HEADS.get(mention.kind, ())
            if all(head in houses for head in heads) and is_served(self.text, mention):
                continue  # 甲公司配套乙公司、丙公司: the manager who speaks is of the first
            company = home if mention.kind is Kind.COMPANY else company
            houses |= dict.fromkeys(heads, home)
        return out

    def home(self, mention: Mention) -> int | None:
        """Whom those speak for who bear a name: an agency speaks for its region."""
        if mention.kind in _FOR or (mention.kind is Kind.REGION and _MAYOR.match(self.text, mention.end)):
            return mention.thing
        if mention.kind is not Kind.AGENCY:
            return None
        longest = range(min(_PLACE, len(mention.text) - 1), 1, -1)
        return next((home for n in longest if (home := self.regions.get(mention.text[:n])) is not None), None)

    def government(self, office: Mention) -> int | None:
        """The region whose government an office is of; nobody for a society or a team."""
        if not office.text.endswith(_GOVERNS):
            return None
        home = self.home(office)
        if home is None and not _WITHIN.search(office.text, 3):
            return self.place(office)
        return home

    def place(self, mention: Mention) -> int | None:
        """The region that opens the name of an office or a paper, though the text does not print it alone."""
        if self._full is None:
            regions = enumerate(self.entities)
            self._full = {e.name: i for i, e in regions if e.kind is Kind.REGION}
        name = mention.text if mention.kind is Kind.AGENCY else self.entities[mention.thing or 0].name
        longest = range(min(_PLACE, len(name) - 1), 2, -1)
        return next((self._full[name[:n]] for n in longest if name[:n] in self._full), None)

    def _employer(self, person: Mention, previous: tuple[int, int] | None, company: int | None) -> int | None:
        if previous is not None and _GAP.match(self.text[previous[0] : person.start]):
            return previous[1]
        lead = self.text[max(0, person.start - 24) : person.start]
        return company if _THIS_COMPANY.search(lead.rpartition("。")[2]) else None

    def _head_of(self, person: Mention, houses: dict[str, int]) -> int | None:
        """“…。”院长李明介绍: the head of the house named last that has such a head."""
        title = _BARE.search(self.text, max(0, person.start - _TITLE), person.start)
        return houses.get(title["head"]) if title else None

    def of_quotation(self, at: int) -> int | None:
        """The organisation whose spokesperson says the words at a position; None outside quotations."""
        opened = self.text.rfind("“", max(0, at - _QUOTE), at + 1) if self.quotes else -1
        if opened < 0 or self.text.rfind("”", opened, at) >= 0:
            return None
        closed = self.text.find("”", at, at + _QUOTE)
        if closed < 0:
            return None
        speaker, start = self._within(closed + 1, closed + 60), closed
        if speaker is None:
            start = max(opened - 40, *(self.text.rfind(mark, 0, opened) + 1 for mark in "。\n”"))
            speaker = self._within(start, opened)
        if speaker is None or self.entities[speaker].kind not in ASKED:
            return speaker
        heads = _HEADS_IT.search(self.text, start, start + 60)
        return speaker if heads or _WE.search(self.text, opened, closed) else None

    def speaks(self, person: Mention) -> bool:
        """Whether a verb of saying or a colon follows a name."""
        return _SAYS.match(self.text, person.end) is not None or self.text.startswith("：", person.end)

    def of_name(self, mention: Mention) -> int | None:
        """The organisation of a person who speaks in plain text (某某说，企业…)."""
        if mention.thing is None:
            return None
        employer = self.of_person.get(mention.thing)
        if employer is None or self.entities[employer].kind in ASKED:
            return None
        return employer

    def _within(self, start: int, end: int) -> int | None:
        """The speaker named between two positions, in a clause with a verb of saying."""
        stops = (self.text.find(mark, start, end) for mark in "。\n")
        stop = min((stop for stop in stops if stop >= 0), default=end)
        place = bisect_left(self.starts, start)
        says = _SAYS.search(self.text, self.starts[place] if place < len(self.starts) else stop, stop)
        if says is None:
            return None
        person: int | None = None
        chain: int | None = None
        for mention in self.mentions[
            bisect_left(self.starts, start) : bisect_left(self.starts, says.start())
        ]:
            if mention.thing is None:
                continue
            home = self.home(mention)
            home = self.government(mention) if home is None and mention.kind is Kind.AGENCY else home
            if home is not None and self.entities[home].kind in ASKED and self._has_another_post(mention):
                chain = home if chain is None else chain
            elif home is not None:
                return home
            elif mention.kind is Kind.PERSON:
                person = self.of_person.get(mention.thing)
        return chain if person is None else person

    def _has_another_post(self, house: Mention) -> bool:
        """某大学教授、某公司总经理李明说: whose other house comes behind the mark."""
        title = _POST.match(self.text, house.end)
        return title is not None and title.end() in self._starts

    @cached_property
    def _starts(self) -> frozenset[int]:
        """Where the names of firms begin."""
        return frozenset(m.start for m in self.mentions if m.kind is Kind.COMPANY)
