"""What a noun such as 该公司 or 园区 stands for: the fitting thing that was named last, or the topic."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from articles.extraction.document import ORGANISATIONS, Entity, Kind, Layout, Mention
from articles.extraction.things.topic import article_topics, in_row

#: 公司 is not who holds it: 甲集团持有公司30%的股份, 甲集团为公司控股股东, 公司控股股东甲集团.
_HOLDS = re.compile(
    r"(?:[（(][^（）()]{2,20}[）)])?(?:直接|间接|合计|目前|现)*"
    r"(?:(?:持有|受让|增持|减持|转让)了?公司|[为系是]公司的?[^，。；]{0,8}(?:股东|实际控制人))"
)
#: 子公司乙公司: in the report of 甲公司, 公司 goes on to be 甲公司; and how many characters tell so.
_DAUGHTER = re.compile(
    r"(?:子公司|孙公司|参股公司|参股企业|下属公司|下属企业|联营企业|合营企业|旗下的?)[“‘]?\Z"
)
_DAUGHTERS = 6
_HOLDER = re.compile("公司的?[^，。；]{0,8}(?:股东|一致行动人|实际控制人)[为系是：:]?$")
#: How far back a noun may reach, and how far one that ends like the name.
_REACH, _NEAR = 700, 200
#: A name this close to the start of its sentence opens it.
_OPENING = 4
#: Bare nouns that need not be the head noun of the name they stand for.
_LOOSE = frozenset({"公司", "企业", "集团", "学校", "园区", "项目", "联合体", "联盟"})
_FIRM, _FIRMS = "公司", frozenset({"公司", "集团", "企业"})
_DISTRICT, _AUTONOMOUS = "区", "自治区"
#: Schools that no entity stands for, and those that one does; so far back one is still spoken of.
_SCHOOL, _SMALL, _HIGH, _SCENE = "学校", ("小学", "中学", "幼儿园"), ("大学", "学院"), 60
#: Nouns that mean the thing whose name ends with them, where one was named.
_OWN = frozenset({"园区"})
#: Nouns that stand only for what is called so, and how near to the end of its name.
_ENDS = frozenset({"局", "厅", "委", "院", "所", "协会", "基金会"})
_TAIL = 4
_LIST = re.compile(r"^(?:、|等)")
_PLANNED = frozenset({Kind.PROJECT})
#: What 园区 ends like: a zone by 园 goes before the zone by 区 that the article is about.
_GARDENS = ("园", "园区")
_AS, _PHRASE, _STOP = "作为", 30, re.compile("[。；\n]")
#: 甲集团旗下的材料平台: whom it belongs to is not who is spoken of, however far behind.
_OWNS = ("旗下", "下属", "所属", "麾下", "控股的", "全资", "体系里", "体系内")
#: Nouns that behind a row mean each of many.
_ANY_ONE = frozenset({"企业", "项目"})


class Antecedents:
    """Mentions by name in text order, to look back from a noun."""

    def __init__(self, layout: Layout, mentions: list[Mention], entities: list[Entity]) -> None:
        named = [m for m in mentions if m.thing is not None and not m.attributes.get("inside")]
        named.sort(key=lambda m: m.end)
        self.text, self.named, self.entities = layout.text, named, entities
        self.ends = [m.end for m in named]
        self.spans = [(m.start, m.end) for m in mentions]
        self.starts = [start for start, _ in self.spans]
        self.layout = layout
        self.mentions = mentions
        #: What nouns that were read already stand for, by where they start.
        self.read: dict[int, int] = {}

    @cached_property
    def topics(self) -> dict[int, int]:
        """Article → what it is chiefly about."""
        return article_topics(self.layout, self.mentions, self.entities)

    @cached_property
    def mentions_at(self) -> dict[int, Mention]:
        """Names by where they start."""
        return {m.start: m for m in self.named}

    @cached_property
    def only(self) -> dict[tuple[int, Kind], int | None]:
        """(article, kind) → the one entity of the kind there, None where there are several."""
        found: dict[tuple[int, Kind], int | None] = {}
        for mention in self.named:
            thing = mention.thing
            key = (self.layout.article_at(mention.start), mention.kind)
            found[key] = thing if found.get(key, thing) == thing else None
        return found

    @cached_property
    def holders(self) -> set[tuple[int, int]]:
        """(article, entity) of the firms that hold the one that is called 公司 there."""
        if "持公司" not in self.text and "有公司" not in self.text and "股东" not in self.text:
            return set()
        return {
            (self.layout.article_at(mention.start), mention.thing)
            for mention in self.named
            if mention.kind is Kind.COMPANY and mention.thing is not None and self._holds(mention)
        }

    def _holds(self, mention: Mention) -> bool:
        if _HOLDS.match(self.text, mention.end):
            return True
        return _HOLDER.search(self.text, max(0, mention.start - 20), mention.start) is not None

    def covered(self, start: int, end: int) -> bool:
        """Whether a name covers the noun already."""
        for s, e in self.spans[
            max(0, bisect_left(self.starts, start) - 6) : bisect_right(self.starts, start)
        ]:
            if s <= start and e >= end:
                return True
        return False

    def starts_organisation(self, at: int) -> bool:
        """Whether the name of an organisation starts here."""
        near = self.mentions_at.get(at)
        return near is not None and near.kind in ORGANISATIONS

    def antecedent(self, at: int, kinds: frozenset[Kind], suffix: str, *, bare: bool) -> int | None:
        """The entity that a noun at `at` stands for."""
        if suffix == _SCHOOL and small_school(self.text, at):
            return None
        if suffix in _OWN and (zone := self._zone(at, kinds, suffix)) is not None:
            return zone
        if not bare and (planned := self._own(at, _PLANNED, suffix + "项目")) is not None:
            return planned  # 该基地 of 甲产业基地项目
        block, article = self.layout.block_number(at), self.layout.article_at(at)
        for position in range(bisect_right(self.ends, at) - 1, -1, -1):
            mention = self.named[position]
            if at - mention.end > _REACH or (bare and self.layout.block_number(mention.start) < block - 1):
                break
            fits = self._fits(mention, kinds, suffix, bare=bare) and not self._is_whose(mention, at)
            if not fits or self.layout.article_at(mention.start) != article:
                continue
            if bare and _LIST.match(self.text[mention.end : mention.end + 1]):
                teller = self._before_row(position, kinds, suffix)
                return self._told_of(article, kinds, suffix) if teller is None else teller
            if not bare and (told := self._told_before_row(mention, article, kinds, suffix)) is not None:
                return told
            opener = self._opener(position, kinds, suffix, bare=bare)
            if opener is not None:
                return opener
            topic = self._topic(article, kinds, suffix)
            own = self._is_called(topic, suffix) or not self._is_called(mention.thing, suffix)
            return topic if bare and own and topic is not None else mention.thing
        return self._unnamed(article, kinds, suffix, bare=bare)

    def _told_before_row(
        self, mention: Mention, article: int, kinds: frozenset[Kind], suffix: str
    ) -> int | None:
        """甲研究院会同乙大学、丙研究院创建。该研究院…: not one of a row, but what the article is about."""
        if not in_row(self.text, mention):
            return None
        topic = self._topic(article, kinds, suffix)
        return topic if topic is not None and self.entities[topic].name.endswith(suffix) else None

    def _is_called(self, thing: int | None, suffix: str) -> bool:
        """某科学院院士到某研究院调研。研究院…: whose very name has the noun."""
        return thing is not None and suffix in self.entities[thing].name

    def _before_row(self, position: int, kinds: frozenset[Kind], suffix: str) -> int | None:
        """甲公司供货乙、丙等企业。公司…: who opened the sentence, unless as one of the row."""
        opener = self._opener(position, kinds, suffix, bare=True)
        while opener is not None and position >= 0 and self.named[position].thing != opener:
            position -= 1
        name = self.named[position]
        return None if _LIST.match(self.text[name.end : name.end + 1]) or in_row(self.text, name) else opener

    def _is_whose(self, mention: Mention, at: int) -> bool:
        """作为甲集团旗下企业，该公司…: the group is not the firm that is spoken of."""
        if self.text.startswith(_OWNS, mention.end):
            return True
        if not self.text.startswith(_AS, mention.start - len(_AS)) or at - mention.end > _PHRASE:
            return False
        return not _STOP.search(self.text, mention.end, at)

    def _told_of(self, article: int, kinds: frozenset[Kind], suffix: str) -> int | None:
        """海岳公司供货甲、乙等企业。公司…: nobody of the row, but the firm that the article is about."""
        topic = self._topic(article, kinds, suffix)
        if topic is None or suffix in _ANY_ONE:
            return None
        return topic if suffix == _FIRM or self.entities[topic].name.endswith(suffix) else None

    def _own(self, at: int, kinds: frozenset[Kind], suffix: str) -> int | None:
        """The thing named last, not far away, whose very name ends with the noun."""
        article = self.layout.article_at(at)
        for position in range(bisect_right(self.ends, at) - 1, -1, -1):
            mention = self.named[position]
            if at - mention.end > _NEAR:
                break
            thing = mention.thing if mention.kind in kinds else None
            if thing is None or self.layout.article_at(mention.start) != article:
                continue
            if self.entities[thing].name.endswith(suffix):
                return thing
        return None

    def _zone(self, at: int, kinds: frozenset[Kind], suffix: str) -> int | None:
        own = self._own(at, kinds, suffix)
        return self._garden(at, kinds) if own is None else self._zone_of_news(at, own, kinds, suffix)

    def _garden(self, at: int, kinds: frozenset[Kind]) -> int | None:
        """The 产业园 that this paragraph named last, where the article is about no such garden."""
        topic = self._topic(self.layout.article_at(at), kinds, "园区")
        if topic is None or self.entities[topic].name.endswith(_GARDENS):
            return None
        named = self.named[bisect_right(self.ends, at) - 1]
        near = at - named.end <= _NEAR and self.layout.block_at(named.start) is self.layout.block_at(at)
        return named.thing if near and named.kind is Kind.PARK and named.text.endswith(_GARDENS) else None

    def _zone_of_news(self, at: int, named: int, kinds: frozenset[Kind], suffix: str) -> int:
        """与甲工业园区结对。\n园区…: in the news of another zone a new paragraph goes back to that."""
        topic = self._topic(self.layout.article_at(at), kinds, suffix)
        if topic is None or topic == named:
            return named
        start = self.layout.block_at(at).start
        near = self.named[bisect_left(self.ends, start) : bisect_left(self.ends, at)]
        return named if any(mention.thing == named for mention in near) else topic

    def _topic(self, article: int, kinds: frozenset[Kind], suffix: str) -> int | None:
        """What the article is about, if the noun can stand for it."""
        topic = self.topics.get(article)
        if topic is None or self.entities[topic].kind not in kinds:
            return None
        if suffix == _FIRM and (article, topic) in self.holders:
            return None
        return topic if self._suits(topic, suffix) else None

    def _suits(self, thing: int, suffix: str) -> bool:
        """Whether the name of a region or an office ends as the noun does: 该局 is no 协会."""
        entity = self.entities[thing]
        if entity.kind is Kind.REGION:
            return entity.name.endswith(suffix)
        return suffix not in _ENDS or suffix in entity.name[-_TAIL:]

    def _unnamed(self, article: int, kinds: frozenset[Kind], suffix: str, *, bare: bool) -> int | None:
        """Nothing fitting was named near: the topic, or the one entity of the kind."""
        if bare and suffix not in _LOOSE:
            return None
        topic = self._topic(article, kinds, suffix)
        if topic is not None:
            return topic
        only = next((o for k in kinds if (o := self.only.get((article, k))) is not None), None)
        return only if only is not None and self._suits(only, suffix) else None

    def _opener(self, position: int, kinds: frozenset[Kind], suffix: str, *, bare: bool) -> int | None:
        """甲公司是乙公司的子公司。公司…: the name that opened the sentence goes before one within it."""
        at = self.named[position].start
        start = max(self.text.rfind(stop, max(0, at - _NEAR), at) for stop in "。；\n") + 1
        for told in range(start, start + _OPENING if self.read else start):
            if (thing := self.read.get(told)) is not None and self.entities[thing].kind in kinds:
                return thing  # 该公司产品供应乙公司。该公司…
        first: Mention | None = None
        while position >= 0 and self.named[position].start >= start:
            if self._fits(self.named[position], kinds, suffix, bare=bare):
                first = self.named[position]
            position -= 1
        return first.thing if first is not None and first.start - start < _OPENING else None

    def _is_around(self, mention: Mention, suffix: str) -> bool:
        """该区 in the news of a zone is not the 自治区 around it, nor the district of 高新区（某区）."""
        if suffix != _DISTRICT or mention.kind is not Kind.REGION or mention.thing is None:
            return False
        if self.text.startswith("区（", mention.start - 2) and self.text.startswith("）", mention.end):
            return True
        topic = self.topics.get(self.layout.article_at(mention.start))
        if topic is None or not self.entities[mention.thing].name.endswith(_AUTONOMOUS):
            return False
        name = self.entities[topic].name
        return name.endswith(suffix) and not name.endswith(_AUTONOMOUS)

    def _is_holder(self, mention: Mention, suffix: str) -> bool:
        return suffix == _FIRM and (self.layout.article_at(mention.start), mention.thing) in self.holders

    def _is_daughter(self, mention: Mention, suffix: str) -> bool:
        """Whether a firm is told of as one of another, which the text is about."""
        if suffix not in _FIRMS:
            return False
        if not behind_daughter(self.text, mention.start):
            return False
        topic = self.topics.get(self.layout.article_at(mention.start))
        return topic is not None and topic != mention.thing and self.entities[topic].kind is Kind.COMPANY

    def _fits(self, mention: Mention, kinds: frozenset[Kind], suffix: str, *, bare: bool) -> bool:
        if mention.kind not in kinds or mention.thing is None or self._is_holder(mention, suffix):
            return False
        if self._is_around(mention, suffix) or (bare and self._is_daughter(mention, suffix)):
            return False
        if mention.kind is Kind.REGION or (bare and suffix not in _LOOSE):
            return suffix in self.entities[mention.thing].name[-len(suffix) - 6 :]
        return suffix not in _ENDS or self._suits(mention.thing, suffix)


def behind_daughter(text: str, start: int) -> bool:
    """Whether the words before a name tell of a daughter firm (子公司乙公司)."""
    return _DAUGHTER.search(text, max(0, start - _DAUGHTERS), start) is not None


def small_school(text: str, at: int) -> bool:
    """某某小学为公立学校，…，学校占地3亩: no university's, whatever the text calls by that name."""
    before = text[max(0, at - _SCENE) : at]
    return max(map(before.rfind, _SMALL)) > max(map(before.rfind, _HIGH))
