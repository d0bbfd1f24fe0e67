"""Of whom a figure is said: the name that governs the clause, or the one carried on from before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import rjieba

from articles.extraction.document import Entity, Kind, Layout, Mention
from articles.extraction.metrics.speakers import Speakers
from articles.extraction.metrics.words import any_of, words

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
_AFTER_LIST = re.compile(r"\A(?:等|、)")
_LEVEL = re.compile(r"级|籍|省级|市级")
_BEFORE_LIST = re.compile(r"(?:、|和|与|及|以及)\Z")
_OBJECT = re.compile(rf"(?:{any_of(words('object'))})(?:了|着|过)?(?:首个|一个|一家|首家|多个)?[“‘《]?\Z")
_PLACE = re.compile(r"在[“‘]?\Z")
_CREATED = re.compile(rf"(?:{any_of(words('creation'))})了?[^，。、]{{0,8}}?[“‘]?\Z")
_COMMON = re.compile(
    r"(?:[^，。]{0,5}(?:目前|如今|现在|据悉|[年月]来|今年|去年|[后前间中时天日年月]))?(?P<this>该|本|这家|这个|此)?"
    r"(?P<noun>全市|我市|本市|全省|我省|全区|我区|全县|我县|全州|全旗|全国|全集团|全公司|公司|企业|集团|全校|学校|高校|大学|该校|园区|高新区|开发区|经开区|"
    r"新区|联合体|联盟|中心|平台|实验室|研究院|研究所|该院|该所|项目|学院)(?!们|数|家|总(?!投资|建筑|占地|用地|面积|产值|产能|规模|装机|营)|间|级|化|股|园|的|用|博览|落地|建设|申报|签约|合作|经济)"
)
_KIND_OF = {
    Kind.REGION: "全市 我市 本市 全省 我省 全区 我区 全县 我县 全州 全旗",
    Kind.COMPANY: "全集团 全公司 公司 企业 集团",
    Kind.UNIVERSITY: "全校 学校 高校 大学 该校 学院",
    Kind.PARK: "园区 高新区 开发区 经开区 新区",
    Kind.CONSORTIUM: "联合体 联盟",
    Kind.PLATFORM: "中心 平台 实验室",
    Kind.INSTITUTE: "研究院 研究所 该院 该所",
    Kind.PROJECT: "项目",
}
#: Kinds that others build, run or own.
_MADE = frozenset({Kind.PROJECT, Kind.PLATFORM, Kind.PARK, Kind.INSTITUTE, Kind.COMPANY, Kind.CONSORTIUM})
_COMMON_KIND = {noun: kind for kind, nouns in _KIND_OF.items() for noun in nouns.split()}
_ASKED = frozenset({Kind.PLATFORM, Kind.INSTITUTE, Kind.UNIVERSITY})
_SPEAKS = re.compile("[^，。；：“]{2,20}(?:介绍|表示|透露|认为|指出|分析|说|称)(?=[，：,])")
#: 甲公司承建的乙项目: what such a link leads to is what the clause is about.
_OF = re.compile(r"[\u4e00-\u9fff]{0,9}的[“‘]?\Z")
#: 作为全省唯一的…, 根据…: a name in such a clause only says what its subject is, or by what.
_APPOSED = re.compile(r"(?:作为|根据|按照|依据|随着|围绕|针对|自从?|除了?)")
#: 某证券为其保荐机构: said of the one that the text is about.
_FOR_IT = re.compile(r"[为是]其")
#: 第二届某市风筝节; and how long a quotation may be that is no speech, and what it has not.
_EDITION = re.compile(r"(?:第[0-9一二三四五六七八九十百]{1,4}|首)[届次]\Z")
_SLOGAN, _STOPS = 14, re.compile("[，。；：！？”]")
#: A name that another joins opens a list.
_ROW = re.compile("[及和与、]|等")
_LISTS = re.compile("[、和及与]?(?:以及)?\\Z")
_NOWHERE = re.compile(
    rf"(?:从|据|[^，。]{{0,9}}[年月来])?(?:(?P<all>{any_of(words('everywhere'))})|{any_of(words('nowhere'))})(?!第|首|最|领先|唯一|率先|前)"
)


#: A name this close to the start of its clause is what a paragraph is about.
_FIRM = 8


class Found(NamedTuple):
    """A subject (None: somebody who is no entity) and whether the paragraph may go on about it."""

    thing: int | None
    firm: bool


class Subjects:
    """Looks up the subject of clauses of one document, in text order."""

    def __init__(
        self,
        layout: Layout,
        mentions: Sequence[Mention],
        entities: Sequence[Entity],
        topics: Sequence[int | None],
    ) -> None:
        self.text = layout.text
        self.entities = entities
        self.topics = topics
        self.blocks = layout.blocks
        self.mentions = [m for m in mentions if m.thing is not None and not m.attributes.get("inside")]
        self.starts = [m.start for m in self.mentions]
        self.speakers = Speakers(self.text, self.mentions, entities)

    def topic(self, block: int) -> int | None:
        """What the block's article is about; a region where an agency or a person is its topic."""
        topic = self.topics[block] if block < len(self.topics) else None
        if topic is None or self.entities[topic].kind in ABLE:
            return topic
        regions = Counter(m.thing for m in self.mentions if m.kind is Kind.REGION)
        return regions.most_common(1)[0][0] if regions else None

    def between(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin in a stretch."""
        return self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def listed(self, start: int, end: int) -> list[int]:
        """The names that end a stretch as a list (甲市、乙市和丙市)."""
        out: list[int] = []
        for mention in reversed(self.between(start, end)):
            if self.entities[self._thing(mention)].kind not in ABLE or not _LISTS.match(
                self.text[mention.end : end]
            ):
                break
            out.insert(0, self._thing(mention))
            end = mention.start
        return out

    def covering(self, at: int) -> Mention | None:
        """The mention that a position lies inside of."""
        place = bisect_left(self.starts, at + 1) - 1
        for mention in self.mentions[max(0, place - 3) : place + 1]:
            if mention.start <= at < mention.end:
                return mention
        return None

    def of_clause(
        self, start: int, end: int, block: int, current: int | None, explicit: bool, has_figures: bool
    ) -> Found | None:
        """The subject that a clause names before `end`; None where it names none."""
        common = _COMMON.match(self.text, start, end)
        if not has_figures and _APPOSED.match(self.text, start, end):
            return None
        weak: int | None = None
        for mention in self.between(start, end):
            if common and mention.start >= common.end():
                break
            found = self._by_name(mention, start, end, explicit)
            if found is not None:
                return found
            if weak is None and self._is_place(mention, start):
                weak = self._thing(mention)
        if common and not (explicit and common["noun"] == "项目" and not common["this"]):
            thing = self._nearest(common, start, block, current)
            if thing is not None:
                return Found(thing, firm=False)
        if weak is not None:
            return Found(weak, firm=False)
        nowhere = _NOWHERE.match(self.text, start, end)
        if nowhere and (has_figures or nowhere["all"]):
            return Found(None, firm=False)
        speaker = None if explicit else self.speakers.of_quotation(start, end)
        return None if speaker is None else Found(speaker, firm=False)

    def opening(self, start: int, end: int) -> int | None:
        """The name that a sentence without figures opens with: the next one may go on about it."""
        for mention in self.between(start, min(end, start + _FIRM)):
            thing = self._thing(mention)
            able = self.entities[thing].kind in ABLE - {Kind.REGION} and mention.rule != "coref"
            if able and not _ROW.match(self.text, mention.end) and self._governs(mention, start, end):
                return self._last_of_chain(mention, end)
        return None

    def _by_name(self, mention: Mention, start: int, end: int, explicit: bool) -> Found | None:
        """What a name in the clause makes the subject: itself, or the organisation of a speaker."""
        if mention.kind is Kind.PERSON:
            employer = self.speakers.of_name(mention)
            return None if employer is None else Found(employer, firm=False)
        if self.entities[self._thing(mention)].kind not in ABLE or not self._governs(mention, start, end):
            return None
        if explicit and self._is_attribute(mention, end):
            return None
        return Found(self._last_of_chain(mention, end), firm=mention.start - start < _FIRM)

    def after(self, end: int, clause_end: int) -> int | None:
        """The thing that a figure with 的 describes (总投资4.1亿元的…项目)."""
        if not self.text.startswith("的", end):
            return None
        for mention in self.between(end, min(clause_end, end + 4)):
            thing = self._thing(mention)
            if self.entities[thing].kind in ABLE - {Kind.REGION}:
                return thing
        return None

    def _thing(self, mention: Mention) -> int:
        return mention.thing if mention.thing is not None else -1

    def created(self, start: int, end: int) -> int | None:
        """The thing at the end of a clause that the clause brings about."""
        for mention in reversed(self.between(start, end)):
            if self.entities[self._thing(mention)].kind not in ABLE - {Kind.REGION}:
                continue
            if self.text[mention.end : end].strip("”’》") not in ("", "项目", "新项目"):
                return None
            lead = self.text[max(start, mention.start - 14) : mention.start]
            return self._thing(mention) if _CREATED.search(lead) else None
        return None

    def _governs(self, mention: Mention, start: int, end: int) -> bool:
        lead = self.text[max(start, mention.start - 8) : mention.start]
        tail = self.text[mention.end : mention.end + 3]
        if _BEFORE_LIST.search(lead) or _AFTER_LIST.match(tail) or _LEVEL.match(tail):
            return False
        if _EDITION.search(lead) or self._in_slogan(mention):
            return False
        if _OBJECT.search(lead) or self._is_verb(lead) or self._is_asked(mention):
            return False
        if self._stands_beside(mention, start) or _FOR_IT.match(tail):
            return False
        return not (self.text[max(start, end - 1) : end] == "等" and self._listed(mention, end))

    def _in_slogan(self, mention: Mention) -> bool:
        """“品味某地美食”: a name amid other quoted words."""
        opened = self.text.rfind("“", max(0, mention.start - _SLOGAN), mention.start)
        if opened < 0 or opened == mention.start - 1:
            return False
        closed = self.text.find("”", mention.end, mention.end + _SLOGAN)
        return closed >= 0 and not _STOPS.search(self.text, opened, closed)

    def _is_asked(self, mention: Mention) -> bool:
        """某中心主任某某介绍，…: an expert of another house speaks about the topic."""
        kind = self.entities[self._thing(mention)].kind
        return kind in _ASKED and _SPEAKS.match(self.text, mention.end) is not None

    def _is_verb(self, lead: str) -> bool:
        """Whether the word right before is a verb, so that the name is its object."""
        if not lead or not "\u4e00" <= lead[-1] <= "\u9fff":
            return False
        word, tag = rjieba.tag(lead)[-1]
        return tag in ("v", "p") and word not in words("opens")

    def _stands_beside(self, mention: Mention, start: int) -> bool:
        """位于A市B区: the second name shares the role of the first."""
        before = self.between(max(start, mention.start - 12), mention.start)
        if not before or before[-1].end != mention.start:
            return False
        lead = self.text[max(start, before[-1].start - 8) : before[-1].start]
        return bool(_OBJECT.search(lead))

    def _listed(self, mention: Mention, end: int) -> bool:
        """A、B等16个项目: a company or project of the list is not who has them."""
        kind = self.entities[self._thing(mention)].kind
        between, comma, _ = self.text[mention.end : min(end, mention.end + 200)].partition("、")
        if kind not in (Kind.COMPANY, Kind.PROJECT) or not comma:
            return False
        return not any(tag == "v" for _, tag in rjieba.tag(between[:24]))

    def _is_attribute(self, mention: Mention, end: int) -> bool:
        """共有企业29家，宁夏回族自治区科技“小巨人”企业3家: a region that only says which enterprises."""
        if self.entities[self._thing(mention)].kind is not Kind.REGION:
            return False
        rest = self.text[mention.end : min(end, mention.end + 24)]
        return len(rest) > 1 and not any(tag in ("v", "p", "d") for _, tag in rjieba.tag(rest))

    def _is_place(self, mention: Mention, start: int) -> bool:
        """在浦东新区，…: a place that opens the clause and fills it."""
        lead = self.text[max(start, mention.start - 4) : mention.start]
        if not _PLACE.search(lead) or self.text[mention.end : mention.end + 1] not in "，,":
            return False
        return self.entities[self._thing(mention)].kind in (Kind.REGION, Kind.PARK)

    def _last_of_chain(self, mention: Mention, end: int) -> int:
        """X市Y公司, X的Y: the last of names that stand side by side."""
        chain = mention
        for other in self.between(mention.end, end):
            gap = self.text[chain.end : other.start]
            able = self.entities[self._thing(other)].kind in ABLE
            if (
                not able
                or _ROW.match(self.text, other.end)
                or not (gap in ("", "的", " ") or self._leads_on(gap, other))
            ):
                break
            chain = other
        return self._thing(chain)

    def _leads_on(self, gap: str, other: Mention) -> bool:
        return self.entities[self._thing(other)].kind in _MADE and _OF.match(gap) is not None

    def _nearest(self, common: re.Match[str], start: int, block: int, current: int | None) -> int | None:
        """The last thing of the kind that a common noun names; the topic where it is of that kind.

        A bare 企业 may be enterprises in general: only a company of the same paragraph answers it.
        """
        kind = _COMMON_KIND.get(common["noun"])
        if current is not None and self.entities[current].kind is kind:
            return current
        loose = common["noun"] == "企业" and not common["this"]
        first = self.blocks[block].start if loose else 0
        topic = self.topics[block] if block < len(self.topics) else None
        if kind is Kind.REGION:
            return self._region(topic, start)
        at = bisect_left(self.starts, start)
        for mention in reversed(self.mentions[max(0, at - 12) : at]):
            thing = self._thing(mention)
            if self.entities[thing].kind is kind and mention.start >= first:
                return thing
        if topic is not None and self.entities[topic].kind is kind:
            return topic
        return None

    def _region(self, topic: int | None, start: int) -> int | None:
        if topic is not None and self.entities[topic].kind is Kind.REGION:
            return topic
        at = bisect_left(self.starts, start)
        for mention in reversed(self.mentions[max(0, at - 12) : at]):
            if self.entities[self._thing(mention)].kind is Kind.REGION:
                return self._thing(mention)
        return None
