"""The names of a document in text order, and which of them stand where."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from articles.extraction.document import Entity, Kind, Mention

#: Kinds that figures are said of; agencies and persons speak, they are not counted.
ABLE = frozenset(
    {
        Kind.REGION,
        Kind.PARK,
        Kind.CONSORTIUM,
        Kind.COMPANY,
        Kind.UNIVERSITY,
        Kind.INSTITUTE,
        Kind.PLATFORM,
        Kind.PROJECT,
    }
)
#: What a figure can be said of besides a region.
ACTORS = ABLE - {Kind.REGION}
#: What articles are about whoever acts in the sentence at hand; others must have come up before.
GROUNDS = frozenset({Kind.REGION, Kind.PARK})
#: So much of a region's name opens those of its bodies.
_PLACE = 2
#: Rules of mentions that are no names.
_STAND_INS = frozenset({"coref", "self_reference"})
#: What is counted as a place's own.
_SEATED = ("企业", "上市公司", "民企", "高校", "院校", "品牌")
#: Words that open with 企业 and are none of its enterprises (企业技术中心).
_OF_ENTERPRISES = ("企业技术", "企业重点", "企业研", "企业创新", "企业实验", "企业孵化")
#: Kinds that others build, run or own.
_MADE = frozenset({Kind.PROJECT, Kind.PLATFORM, Kind.PARK, Kind.INSTITUTE, Kind.COMPANY, Kind.CONSORTIUM})
#: 甲公司承建的乙项目: what such a link leads to is what the clause is about.
_OF = re.compile(r"[\u4e00-\u9fff]{0,9}的[“‘]?\Z")
#: 甲大学牵头、乙公司共建的丙实验室, 甲公司牵头的是乙联合体: what is led, past others who take part.
_LED = re.compile(
    r"(?:牵头|领衔|主导|发起)(?:[、和与及]?[^，。；]{0,60}?(?:共建|组建|建设|参与|参建|设立|成立|承建|打造|实施|承担|组成))?的(?:是)?[“‘]?"
)
_LEDS = ("牵头", "领衔", "主导", "发起")
#: 甲公司全资子公司乙公司, 乙公司二期年产5万吨丙项目.
_DAUGHTER = re.compile("(?:旗下|下属|所属)?的?(?:全资|控股)?(?:子公司|孙公司|企业|公司)[“‘]?")
_PHASE = re.compile("[一二三四五]期|[新改扩]建的?|投资建设的")
#: What houses have in places.
_BRANCHES = ("总部", "基地", "工厂", "厂区", "生产", "研发", "分公司", "公司", "分院", "分部", "园区")
#: A name that another joins opens a list.
ROW = re.compile("[及和与、]|等")
_LISTS = re.compile("[、和及与]?(?:以及)?\\Z")


class Known:
    """Looks up mentions by their place."""

    def __init__(self, text: str, mentions: Sequence[Mention], entities: Sequence[Entity]) -> None:
        self.text, self.entities = text, entities
        self.mentions = [m for m in mentions if m.thing is not None and not m.attributes.get("inside")]
        self.starts = [m.start for m in self.mentions]
        self.at = {m.start: m for m in reversed(self.mentions)}
        #: What the text calls by a name and not by 全市 only.
        self.printed = {m.thing for m in self.mentions if m.rule not in _STAND_INS}

    @cached_property
    def of(self) -> dict[int, list[Mention]]:
        """The mentions of each thing."""
        out: dict[int, list[Mention]] = {}
        for mention in self.mentions:
            out.setdefault(-1 if mention.thing is None else mention.thing, []).append(mention)
        return out

    @staticmethod
    def thing(mention: Mention) -> int:
        """The entity of a mention."""
        return -1 if mention.thing is None else mention.thing

    def kind(self, mention: Mention) -> Kind:
        """The kind of its entity."""
        return self.entities[-1 if mention.thing is None else mention.thing].kind

    def code(self, region: int) -> str:
        """The official code of a region, as its mentions bear it."""
        codes = (str(m.attributes.get("code", "")) for m in self.of.get(region, ()))
        return next((code for code in codes if code), "")

    def body_of(self, region: Mention, head: str) -> int | None:
        """The one body of a region whose name ends with a head; None where there is none or several."""
        place = self.entities[self.thing(region)].name[:_PLACE]
        found = [i for i, e in enumerate(self.entities) if e.name.startswith(place) and e.name.endswith(head)]
        return found[0] if len(found) == 1 else None

    def between(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin in a stretch."""
        return self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def before(self, at: int, most: int) -> Sequence[Mention]:
        """The last mentions before a position, the nearest first."""
        place = bisect_left(self.starts, at)
        return self.mentions[max(0, place - most) : place][::-1]

    def listed(self, start: int, end: int) -> list[int]:
        """The names that end a stretch as a list (甲市、乙市和丙市)."""
        out: list[int] = []
        for mention in reversed(self.between(start, end)):
            if self.kind(mention) not in ABLE or not _LISTS.match(self.text[mention.end : end]):
                break
            out.insert(0, self.thing(mention))
            end = mention.start
        return out

    def seat(self, at: int) -> Mention | None:
        """The place whose enterprises are spoken of from a position on (44家临川企业)."""
        mention = self.at.get(at)
        if mention is None or mention.kind is not Kind.REGION or mention.rule in _STAND_INS:
            return None
        if self.text.startswith(_OF_ENTERPRISES, mention.end):
            return None
        return mention if self.text.startswith(_SEATED, mention.end) else None

    def covering(self, at: int) -> Mention | None:
        """The mention that a position lies inside of."""
        place = bisect_left(self.starts, at + 1) - 1
        for mention in self.mentions[max(0, place - 3) : place + 1]:
            if mention.start <= at < mention.end:
                return mention
        return None

    def last_of_chain(self, mention: Mention, end: int) -> int:
        """X市Y公司, X的Y: the last of names that stand side by side."""
        if self.text.startswith(_LEDS, mention.end) and (led := self._led(mention, end)) is not None:
            return led
        chain = mention
        for other in self.between(mention.end, end):
            gap = self.text[chain.end : other.start]
            able = self.kind(other) in ABLE
            if (
                not able
                or self._is_branch_of(chain, other)
                or ROW.match(self.text, other.end)
                or not (gap in ("", "的", " ") or self._leads_on(gap, other))
            ):
                break
            chain = other
        return self.thing(chain)

    def _led(self, leader: Mention, end: int) -> int | None:
        """What a leader leads with others."""
        for other in self.between(leader.end, end):
            able = self.kind(other) in _MADE and self.kind(other) is not Kind.COMPANY
            if able and _LED.fullmatch(self.text, leader.end, other.start):
                return self.thing(other)
        return None

    def _is_branch_of(self, chain: Mention, place: Mention) -> bool:
        """甲公司临川总部员工80人: the place behind a house only says which branch of it."""
        if self.kind(place) is not Kind.REGION or self.kind(chain) in GROUNDS:
            return False
        return self.text.startswith(_BRANCHES, place.end)

    def _leads_on(self, gap: str, other: Mention) -> bool:
        if _DAUGHTER.fullmatch(gap) and self.kind(other) is Kind.COMPANY:
            return True
        if self.kind(other) is Kind.PROJECT and _PHASE.fullmatch(gap):
            return True
        return self.kind(other) in _MADE and _OF.match(gap) is not None
