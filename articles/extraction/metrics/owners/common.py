"""全市, 公司, 项目: nouns at the start of a clause that stand for a thing of their kind."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.extraction.document import Block, Kind, Mention
from articles.extraction.metrics.known import ABLE, GROUNDS, Known
from articles.extraction.things.antecedents import small_school

_COMMON = re.compile(
    r"(?:预计|待|[“‘]{0,2}十[一二三四五六]五[”’]?(?:时期|期间|以来|末)|[^，。]{0,5}(?:目前|如今|现在|据悉|[年月]来|今年|去年|[后前间中时天日年月]))?(?P<this>该|本|这家|这个|此|[本此]次(?:启动|开工|签约|奠基|投资|建设)的)?"
    r"(?P<noun>(?<=[该本])行(?=[已将还近今累在不目从以为向共先迅积创])|全行(?!业)|当事人|我校|我院|我公司|我司|全市|我市|本市|全省|我省|全区|我区|全县|我县|全州|全旗|全国|[省市县区州]里|区内|全集团|全公司|全院|全所(?!有)|成员单位|公司|企业|集团|全校|学校|高校|大学|该校|园区|高新区|开发区|经开区|"
    r"新区|(?:创新)?联合体|联盟|中心|平台|实验室|研究院|研究所|该院|该所|项目|学院)(?!们|数|家|总(?!投资|建筑|占地|用地|面积|产值|产能|规模|装机|营)|间|级|化|股|园|的|用|博览|落地|建设|申报|签约|合作|经济|排名|排在|第|首位|平均|最|前[列0-9])"
)
_KIND_OF = {
    Kind.REGION: "全市 我市 本市 全省 我省 全区 我区 全县 我县 全州 全旗 省里 市里 县里 区里 州里 区内",
    Kind.COMPANY: "行 全行 当事人 我公司 我司 全集团 全公司 公司 企业 集团",
    Kind.UNIVERSITY: "我校 全校 学校 高校 大学 该校 学院",
    Kind.PARK: "园区 高新区 开发区 经开区 新区",
    Kind.CONSORTIUM: "联合体 创新联合体 联盟 成员单位",
    Kind.PLATFORM: "中心 平台 实验室",
    Kind.INSTITUTE: "我院 全院 全所 研究院 研究所 该院 该所",
    Kind.PROJECT: "项目",
}
_COMMON_KIND = {noun: kind for kind, nouns in _KIND_OF.items() for noun in nouns.split()}
_BANK, _MEMBER = "行", "成员单位"
#: What a zone calls itself as well.
_OUR_ZONE = "我区"
_ZONES = ("全区", _OUR_ZONE)
#: 区里每年拿出1亿元: what the place does.
_WITHIN_IT = re.compile("(.)(?:里|(?<=区)内)")
#: So many digits of a code name the city.
_CITY = 4
#: So many names back a noun may reach.
_REACH = 12


#: How a school or a house speaks of itself.
_OURS = ("我校", "我院")
#: What the other party of a doing stands behind.
_OTHER, _ASKED = ("经", "与", "同", "向", "从"), ("委托",)

#: 这家锂电池企业: somebody whom the text does not name; so far into a clause it may stand.
_SOME_COMPANY = re.compile(r"[这那一]家[^，。；、]{0,8}(?:企业|公司|工厂|车间|店)")
_POINTED_AT = ("这家", "那家")
#: 这家由省里共建的研发机构 at the start of a clause; so far back it was named.
_THAT_BODY = re.compile(
    r"[这该][家个所座][^，。；、]{2,30}的[^，。；、的]{0,8}?(?P<noun>研发机构|研究机构|研究院|研究所|院所|实验室|平台|中心|高校|大学|园区|开发区|高新区)(?=[，：])"
)
_BODY_KINDS = {
    Kind.INSTITUTE: "研发机构 研究机构 研究院 研究所 院所",
    Kind.PLATFORM: "实验室 平台 中心",
    Kind.UNIVERSITY: "高校 大学",
    Kind.PARK: "园区 开发区 高新区",
}
_BODY_KIND = {noun: kind for kind, nouns in _BODY_KINDS.items() for noun in nouns.split()}
#: So far back they, the former and the latter were named.
_POINTED_REACH = 200
_FORMER, _PAIRED = "前者", ("前者", "后者")
_CLAUSE_ENDS = "，。；：！？\n"
_EARLY = 14
#: What is pointed at has so many characters.
_SHORTEST, _LONGEST = 2, 4
#: 该护理院, 这款手表: a thing that nobody named; 该市 and 该公司 are looked up.
_THIS_THING = re.compile(
    r"(?:该(?![市县区省州旗镇乡村校院所局厅司社委行])|这[款种台座条艘架支部颗栋幢]|此[款类种])(?P<noun>[\u4e00-\u9fffA-Za-z0-9-]{2,4})"
)


class CommonNouns:
    """Finds what such a noun stands for."""

    def __init__(self, known: Known, blocks: Sequence[Block], topics: Sequence[int | None]) -> None:
        self.known, self.blocks, self.topics = known, blocks, topics
        #: How names end, once it is asked for.
        self._endings: set[str] | None = None

    def _topic(self, block: int) -> int | None:
        """What the block's article is about."""
        return self.topics[block] if block < len(self.topics) else None

    def at(self, start: int, end: int) -> re.Match[str] | None:
        """The noun that a clause opens with, unless a name behind it says who that is (企业乙公司)."""
        common = _COMMON.match(self.known.text, start, end)
        return None if common is None or self._is_apposed(common) else common

    def _is_apposed(self, common: re.Match[str]) -> bool:
        """当事人甲公司, 企业乙公司: a name of its kind says who the noun is."""
        name = self.known.at.get(common.end())
        if name is not None and common["noun"] == _MEMBER:
            return True
        return name is not None and self.known.kind(name) is Kind.COMPANY is _COMMON_KIND.get(common["noun"])

    #: 全市, 我省 …: the paragraph goes on about the region.
    regions = frozenset(_KIND_OF[Kind.REGION].split())

    def unnamed(self, start: int, end: int) -> bool:
        """Whether a clause opens with a thing that no name tells (在这家电池企业，该护理院)."""
        text = self.known.text
        this = _THIS_THING.match(text, start, end)
        if this is not None and start not in self.known.at and not self._ends_a_name(this["noun"]):
            return True
        return self.some_company(start, end)

    def some_company(self, start: int, end: int) -> bool:
        """在这家电池企业: a company that no name tells."""
        text = self.known.text
        if text.find("家", start, min(end, start + _EARLY)) < 0:
            return False
        found = _SOME_COMPANY.search(text, start, end)
        if found is None or found.start() - start > _EARLY - 2 or "“" in text[start : found.start()]:
            return False
        names = self.known.between(start, found.end())
        if self._stands_in(names, start, found):
            return True
        return not names

    def _stands_in(self, names: list[Mention], start: int, found: re.Match[str]) -> bool:
        """在临川高新区的这家电池企业: the names only tell where it is."""
        if not names or names[0].start != start + 1 or found.group()[:2] not in _POINTED_AT:
            return False
        places = all(self.known.kind(name) in GROUNDS for name in names)
        return (
            places
            and self.known.text[start] == "在"
            and self.known.text[names[-1].end : found.start()] == "的"
        )

    def pointed_body(self, start: int, block: int) -> int | None:
        """某研究院…。这家由省里与某大学共建的新型研发机构，…: the last of its kind, or the topic."""
        if self.known.text[start] not in "这该":
            return None
        pointed = _THAT_BODY.match(self.known.text, start)
        if pointed is None:
            return None
        kind = _BODY_KIND[pointed["noun"]]
        near = self._last(kind, pointed["noun"], max(0, start - _POINTED_REACH), start)[0]
        topic = self._topic(block)
        own = topic is not None and self.known.entities[topic].kind is kind
        return topic if near is None and own else near

    def paired(self, start: int) -> int | None:
        """甲公司与乙公司签约，前者投资3亿元，后者投资2亿元: the first and the second of two."""
        text = self.known.text
        if not text.startswith(_PAIRED, start):
            return None
        former = text.rfind(_FORMER, max(0, start - _POINTED_REACH), start + len(_FORMER))
        end = start if former < 0 else former
        found: list[int] = []
        near = self.known.before(end, 1)
        if near and text.startswith(("、", "和", "与", "及"), near[0].end):
            return None  # 甲公司、某处…。后者: the second is no name
        for mention in self.known.before(end, _REACH):
            thing = self.known.thing(mention)
            own = self.known.kind(mention) in ABLE - GROUNDS and mention.rule != "coref"
            if own and thing not in found and not mention.attributes.get("within"):
                found.append(thing)
            if found and (start != former or len(found) > 1):
                return found[-1]
        return None

    def goes_on_unnamed(self, clause: int, common: re.Match[str] | None, block: int) -> bool:
        """临川高新区…。在这家电池企业，…。企业年产值…: 企业 is the one that was only pointed at."""
        text, start = self.known.text, self.blocks[block].start
        if not text.startswith("企业", clause if common is None else common.start("noun")):
            return False
        at = max(text.rfind(this, start, clause) for this in _POINTED_AT)
        if at < 0 or _SOME_COMPANY.match(text, at) is None or at in self.known.at:
            return False
        after = (name for name in self.known.between(at, clause) if text[name.start - 1] in _CLAUSE_ENDS)
        if any(self.known.kind(name) is Kind.COMPANY for name in after):
            return False
        before = self.known.before(at, 1)
        return not before or self.known.kind(before[0]) in GROUNDS

    def _ends_a_name(self, noun: str) -> bool:
        """Whether something is called so (该合作社)."""
        if self._endings is None:
            lengths = range(_SHORTEST, _LONGEST + 1)
            self._endings = {entity.name[-n:] for entity in self.known.entities for n in lengths}
        return any(noun[:length] in self._endings for length in range(_SHORTEST, len(noun) + 1))

    def collective(self, start: int, end: int) -> re.Match[str] | None:
        """全市, 我省 at the start of a sentence or behind words of time."""
        comma = self.known.text.find("，", start, end)
        for at in (start, comma + 1):
            found = _COMMON.match(self.known.text, at, end) if at >= start else None
            if found is not None and found["noun"] in self.regions:
                return found
        return None

    def whole(self, common: re.Match[str], current: int | None, block: int) -> int | None:
        """全市 of a county-level city, where only a city above it, that no name tells, would answer too."""
        own = self.known.at.get(common.start("noun"))
        if own is None or own.kind is not Kind.REGION:
            return None
        if common["noun"] == _OUR_ZONE and (zone := self._zone(None, block)) is not None and zone == current:
            return zone  # 我区 in the news of a zone of an autonomous region
        if self.known.thing(own) in self.known.printed:
            return self._other(common["noun"], own, current, self._topic(block))
        inner = self._region(common["noun"][-1], common.start(), current, None)
        if inner is None or self.known.code(inner)[:_CITY] != self.known.code(self.known.thing(own))[:_CITY]:
            return None
        return inner

    def _other(self, noun: str, own: Mention, current: int | None, topic: int | None) -> int | None:
        """全市 behind 甲市 in the news of 乙市: the one spoken of, unless the news is of a city around."""
        if current is None or current == self.known.thing(own) or noun not in self.regions:
            return None
        entity = self.known.entities[current]
        if entity.kind is not Kind.REGION or not entity.name.endswith(noun[-1]):
            return None
        inside = self.known.code(current)[:_CITY] == self.known.code(self.known.thing(own))[:_CITY]
        inside = inside and topic in (None, self.known.thing(own))
        return None if inside or current not in self.known.printed else current

    def _region(self, suffix: str, at: int, current: int | None, topic: int | None) -> int | None:
        """全市 is a city: the subject or the topic where it is one, else the last that was named."""
        entities = self.known.entities
        for known in (current, topic):
            if known is None or entities[known].kind is not Kind.REGION:
                continue
            if entities[known].name.endswith(suffix) and known in self.known.printed:
                return known
        for mention in self.known.before(at, _REACH):
            thing = self.known.thing(mention)
            if thing not in self.known.printed:
                continue
            if entities[thing].kind is Kind.REGION and entities[thing].name.endswith(suffix):
                return thing
        cities = [i for i, e in enumerate(entities) if e.kind is Kind.REGION and e.name.endswith(suffix)]
        if len(cities) == 1:
            return cities[0]
        return topic if topic is not None and entities[topic].name.endswith(suffix) else None

    def _zone(self, current: int | None, block: int) -> int | None:
        """全区 in the news of a zone: the one spoken of, or that the article is about."""
        for thing in (current, self._topic(block)):
            if thing is not None and self.known.entities[thing].kind is Kind.PARK:
                name = self.known.entities[thing].name.partition("（")[0]
                return thing if name.endswith("区") else None
        return None

    def answer(self, common: re.Match[str], block: int, current: int | None, *, explicit: bool) -> int | None:
        """The last thing of the kind that a common noun names; the topic where it is of that kind.

        A bare 企业 may be enterprises in general: only a company of the same paragraph answers it. A bare
        项目 behind a subject is that subject's projects.
        """
        noun, bare = _WITHIN_IT.sub(r"全\1", common["noun"]), not common["this"]
        if explicit and bare and noun == "项目":
            return None
        counted = explicit and current is not None and self.known.entities[current].kind in GROUNDS
        if counted and bare and noun == _MEMBER:
            return None  # 全省批建联合体30个，成员单位416家
        kind = _COMMON_KIND.get(noun)
        entities = self.known.entities
        topic = self._topic(block)
        if topic is not None and entities[topic].kind is not kind:
            topic = None
        if kind is Kind.REGION:
            zone = self._zone(current, block) if noun in _ZONES else None
            return self._region(noun[-1], common.start(), current, topic) if zone is None else zone
        if noun.endswith(_BANK):
            return self._bank(common.start(), current)
        if noun in _OURS:
            current, topic = self._not_venue(current), self._not_venue(topic)
        if current is not None and entities[current].kind is kind:
            return current
        if kind is Kind.UNIVERSITY and small_school(self.known.text, common.start()):
            return None
        first = self.blocks[block].start if bare and noun == "企业" else 0
        named, aside = self._last(kind, noun, first, common.start())
        if named is not None or topic is not None:
            return topic if named is None else named
        return None if noun in _OURS else aside

    def _last(self, kind: Kind | None, noun: str, first: int, end: int) -> tuple[int | None, int | None]:
        """The last thing of a kind between two positions, and the last that is only another party."""
        aside: int | None = None
        for mention in self.known.before(end, _REACH):
            listed = noun == "企业" and self._in_row(mention)
            if self.known.kind(mention) is not kind or mention.start < first or listed:
                continue
            if not self._is_other(mention) and (noun not in _OURS or not self._is_venue(mention)):
                return self.known.thing(mention), aside
            aside = self.known.thing(mention) if aside is None else aside
        return None, aside

    def _is_venue(self, name: Mention) -> bool:
        return self.known.text.startswith("在", name.start - 1)

    def _not_venue(self, thing: int | None) -> int | None:
        """A house, unless it is only where something took place (在某大学举行): 我校 is another."""
        if thing is None or all(map(self._is_venue, self.known.of.get(thing, ()))):
            return None
        return thing

    def _is_other(self, name: Mention) -> bool:
        """经某某公司检验, 与某公司: the other party, whom 公司 and 当事人 do not go back to."""
        text = self.known.text
        return text.startswith(_OTHER, name.start - 1) or text.endswith(_ASKED, 0, name.start)

    def _bank(self, at: int, current: int | None) -> int | None:
        """该行: the bank that is spoken of, or the last bank or branch that was named."""
        if current is not None and self.known.entities[current].name.endswith(_BANK):
            return current
        for mention in self.known.before(at, _REACH):
            if self.known.kind(mention) is Kind.COMPANY and mention.text.endswith(_BANK):
                return self.known.thing(mention)
        return None

    def _in_row(self, name: Mention) -> bool:
        """Whether a name is one of a list: a bare 企业 is none of them."""
        before, after = self.known.text[name.start - 1 : name.start], self.known.text[name.end : name.end + 1]
        return "、" in (before, after)
