"""该公司, 园区, 我们: nouns and pronouns that stand for a thing named before; they are no names of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache

import ahocorasick_rs
import rjieba

from articles.extraction.document import ORGANISATIONS, Entity, Kind, Layout, Mention
from articles.extraction.lexicons import table
from articles.extraction.names.words import tag_of
from articles.extraction.things.topic import article_topics

_STOPS = frozenset("，。；：！？,;:!?“”（）()—")
_LEADS = (
    "目前",
    "如今",
    "当前",
    "今年",
    "去年",
    "年来",
    "以来",
    "同时",
    "现在",
    "未来",
    "下一步",
    "随着",
    "标志着",
)
_THAT = re.compile(r"(?:该|这[家个所座一]|此)$")
_THAT_ONE = re.compile(r"(?:该|这[家个所座一]|此)([\u4e00-\u9fa5])")
_THAT_OPENS = re.compile("[该这此]")
_THESE = frozenset("该家个所座一此")
_COMPOUND = re.compile(
    r"[家们间界化级类端名法制债型主类的]|之间|主体|所得税|集聚|梯队|文化|孵化|治理|章程|群体|之一|、|及|或"
)
_WE = re.compile(r"(?:我们|我(?=公司|校|院|局|司|们|集团|厂))(?:公司|企业|集团|校|院|局|司|园区|团队)?")
_QUOTE = re.compile(r"“[^”\n]{4,600}”")
#: 公司 is not who holds it: 甲集团持有公司30%的股份, 甲集团为公司控股股东, 公司控股股东甲集团.
_HOLDS = re.compile(
    r"(?:[（(][^（）()]{2,20}[）)])?(?:直接|间接|合计|目前|现)*"
    r"(?:(?:持有|受让|增持|减持|转让)了?公司|[为系是]公司的?[^，。；]{0,8}(?:股东|实际控制人))"
)
_HOLDER = re.compile("公司的?[^，。；]{0,8}(?:股东|一致行动人|实际控制人)[为系是：:]?$")
#: How far back a noun may reach, and how far behind a quotation its speaker is named.
_REACH, _SPEAKER = 700, 60
_NEAR = 200
#: A name this close to the start of its sentence opens it.
_OPENING = 4
#: Bare nouns that need not be the head noun of the name they stand for.
_LOOSE = frozenset({"公司", "企业", "集团", "学校", "园区", "项目", "联合体", "联盟"})
_FIRM = "公司"
_DISTRICT, _AUTONOMOUS = "区", "自治区"
#: Schools that no entity stands for, and those that one does; so far back one is still spoken of.
_SCHOOL, _SMALL, _HIGH, _SCENE = "学校", ("小学", "中学", "幼儿园"), ("大学", "学院"), 60
#: Nouns that mean the thing whose name ends with them, where one was named.
_OWN = frozenset({"园区"})
#: Nouns that stand only for what is called so, and how near to the end of its name.
_ENDS = frozenset({"局", "厅", "委", "院", "所", "协会", "基金会"})
_TAIL = 4
_ACTING = frozenset({"v", "d", "p", "t", "ad", "f", "zg", "vd"})
_VAGUE = frozenset({"企业", "项目", "平台", "中心"})
_LIST = re.compile(r"^(?:、|等)")
#: The rest of a quoted word, and what stands before a speech.
_CATCHWORD, _SPEECH_BEFORE = re.compile("[\u4e00-\u9fff]{1,6}”"), frozenset("：:，。\n")
_WITH = frozenset("与和")


@cache
def _nouns() -> dict[str, tuple[frozenset[Kind], bool]]:
    return {
        row["noun"]: (frozenset(Kind(kind) for kind in row["kinds"].split(";")), row["bare"] == "yes")
        for row in table("coreference")
    }


@cache
def _engine() -> tuple[ahocorasick_rs.AhoCorasick, tuple[str, ...]]:
    nouns = tuple(noun for noun in _nouns() if len(noun) > 1)
    return ahocorasick_rs.AhoCorasick(nouns, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest), nouns


_PLANNED = frozenset({Kind.PROJECT})


def _candidates(text: str) -> Iterator[tuple[int, int, str, bool]]:
    """`(start, end, noun, bare)` of 该公司 and of nouns that may stand alone."""
    engine, nouns = _engine()
    known = _nouns()
    starts: set[int] = set()
    for number, start, end in engine.find_matches_as_indexes(text):
        starts.add(start)
        noun = nouns[number]
        that = _THAT.search(text, max(0, start - 2), start) if text[start - 1 : start] in _THESE else None
        if that:
            yield that.start(), end, noun, False
        elif known[noun][1] and _free(text, start) and not _COMPOUND.match(text, end):
            yield start, end, noun, True
    for opening in _THAT_OPENS.finditer(text):
        # 该市, 该校: nouns of one character stand for something only behind such a word.
        match = _THAT_ONE.match(text, opening.start())
        if match and match.start(1) not in starts and match[1] in known:
            yield match.start(), match.end(), match[1], False


def _free(text: str, start: int) -> bool:
    """Whether a bare noun opens its clause."""
    last = text[start - 1 : start]
    return not last or last in _STOPS or last.isspace() or text.endswith(_LEADS, 0, start)


class _Named:
    """Mentions by name in text order, to look back from a noun."""

    def __init__(self, layout: Layout, mentions: list[Mention], entities: list[Entity]) -> None:
        named = [m for m in mentions if m.thing is not None and not m.attributes.get("inside")]
        named.sort(key=lambda m: m.end)
        self.text, self.named, self.entities = layout.text, named, entities
        self.ends = [m.end for m in named]
        self.spans = [(m.start, m.end) for m in mentions]
        self.starts = [start for start, _ in self.spans]
        self.blocks = [block.start for block in layout.blocks]
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
            key = (self.article(mention.start), mention.kind)
            found[key] = thing if found.get(key, thing) == thing else None
        return found

    @cached_property
    def holders(self) -> set[tuple[int, int]]:
        """(article, entity) of the firms that hold the one that is called 公司 there."""
        if "持公司" not in self.text and "有公司" not in self.text and "股东" not in self.text:
            return set()
        return {
            (self.article(mention.start), mention.thing)
            for mention in self.named
            if mention.kind is Kind.COMPANY and mention.thing is not None and self._holds(mention)
        }

    def _holds(self, mention: Mention) -> bool:
        if _HOLDS.match(self.text, mention.end):
            return True
        return _HOLDER.search(self.text, max(0, mention.start - 20), mention.start) is not None

    def block(self, at: int) -> int:
        return max(bisect_right(self.blocks, at) - 1, 0)

    def article(self, at: int) -> int:
        return self.layout.blocks[self.block(at)].article

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
        if suffix in _OWN and (own := self._own(at, kinds, suffix)) is not None:
            return own
        if not bare and (planned := self._own(at, _PLANNED, suffix + "项目")) is not None:
            return planned  # 该基地 of 甲产业基地项目
        block, article = self.block(at), self.article(at)
        for position in range(bisect_right(self.ends, at) - 1, -1, -1):
            mention = self.named[position]
            if at - mention.end > _REACH or (bare and self.block(mention.start) < block - 1):
                break
            if not self._fits(mention, kinds, suffix, bare=bare) or self.article(mention.start) != article:
                continue
            if bare and _LIST.match(self.text[mention.end : mention.end + 1]):
                return None
            opener = self._opener(position, kinds, suffix, bare=bare)
            if opener is not None:
                return opener
            topic = self._topic(article, kinds, suffix)
            return topic if bare and topic is not None else mention.thing
        return self._unnamed(article, kinds, suffix, bare=bare)

    def _own(self, at: int, kinds: frozenset[Kind], suffix: str) -> int | None:
        """The thing named last, not far away, whose very name ends with the noun."""
        article = self.article(at)
        for position in range(bisect_right(self.ends, at) - 1, -1, -1):
            mention = self.named[position]
            if at - mention.end > _NEAR:
                break
            thing = mention.thing if mention.kind in kinds else None
            if thing is None or self.article(mention.start) != article:
                continue
            if self.entities[thing].name.endswith(suffix):
                return thing
        return None

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
        start = max(self.text.rfind(stop, max(0, at - _NEAR), at) for stop in "。\n") + 1
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
        topic = self.topics.get(self.article(mention.start))
        if topic is None or not self.entities[mention.thing].name.endswith(_AUTONOMOUS):
            return False
        name = self.entities[topic].name
        return name.endswith(suffix) and not name.endswith(_AUTONOMOUS)

    def _is_holder(self, mention: Mention, suffix: str) -> bool:
        return suffix == _FIRM and (self.article(mention.start), mention.thing) in self.holders

    def _fits(self, mention: Mention, kinds: frozenset[Kind], suffix: str, *, bare: bool) -> bool:
        if mention.kind not in kinds or mention.thing is None or self._is_holder(mention, suffix):
            return False
        if self._is_around(mention, suffix):
            return False
        if mention.kind is Kind.REGION or (bare and suffix not in _LOOSE):
            return suffix in self.entities[mention.thing].name[-len(suffix) - 6 :]
        return suffix not in _ENDS or self._suits(mention.thing, suffix)


def small_school(text: str, at: int) -> bool:
    """某某小学为公立学校，…，学校占地3亩: no university's, whatever the text calls by that name."""
    before = text[max(0, at - _SCENE) : at]
    return max(map(before.rfind, _SMALL)) > max(map(before.rfind, _HIGH))


def corefer(layout: Layout, mentions: list[Mention], entities: list[Entity]) -> list[Mention]:
    """Mentions of rule `coref`: 该公司, 园区 at the start of a clause, 我们 of somebody quoted."""
    text = layout.text
    candidates = list(_candidates(text)) if mentions else []
    if not candidates:
        return _speakers(text, mentions, entities)
    named = _Named(layout, mentions, entities)
    found = []
    for start, end, noun, bare in candidates:
        if bare and not _alone(text, start, end, noun, named):
            continue
        thing = named.antecedent(start, _nouns()[noun][0], noun, bare=bare)
        if thing is not None:
            named.read[start] = thing
            found.append(_mention(start, end, text[start:end], thing, entities, bare))
    return found + _speakers(text, mentions, entities)


def _alone(text: str, start: int, end: int, noun: str, named: _Named) -> bool:
    """Whether a bare noun belongs to no name and, where vague, does something."""
    if named.covered(start, end):
        return False
    if _opens_catchword(text, start, end):
        return False
    if text[end : end + 1] in _WITH:
        return named.starts_organisation(end + 1)  # 公司与职工 are the two sides of any firm
    return noun not in _VAGUE or _acts(text[end : end + 6])


def _opens_catchword(text: str, start: int, end: int) -> bool:
    """探索“研究院经济”模式: only a quoted word begins so; behind a colon or a stop somebody speaks."""
    if start < 2 or text[start - 1] != "“" or text[start - 2] in _SPEECH_BEFORE:
        return False
    return _CATCHWORD.match(text, end) is not None


@lru_cache(maxsize=4096)
def _acts(following: str) -> bool:
    """Whether a verb, an adverb or a preposition follows."""
    words = rjieba.cut(following, False)
    return bool(words) and tag_of(words[0]) in _ACTING


def _mention(start: int, end: int, text: str, thing: int, entities: list[Entity], bare: bool) -> Mention:
    pronoun = {"pronoun": "bare" if bare else "that"}
    return Mention(start, end, entities[thing].kind, text, "coref", 0.5 if bare else 0.65, thing, pronoun)


def _speakers(text: str, mentions: list[Mention], entities: list[Entity]) -> list[Mention]:
    """我们 in a quotation is the organisation of whoever speaks."""
    if "我" not in text or "“" not in text:
        return []
    homes = _homes(mentions)
    people = [m for m in mentions if m.kind is Kind.PERSON and m.thing in homes]
    starts = [m.start for m in people]
    found = []
    for quote in _QUOTE.finditer(text):
        home = None
        after = bisect_left(starts, quote.end())
        if after < len(people) and people[after].start - quote.end() <= _SPEAKER:
            home = homes[people[after].thing]
        elif after and quote.start() - (last := people[bisect_left(starts, quote.start()) - 1]).end <= 12:
            home = homes.get(last.thing) if quote.start() >= last.end else None
        if home is None:
            continue
        for match in _WE.finditer(text, quote.start(), quote.end()):
            span = match.start(), match.end()
            found.append(
                Mention(*span, entities[home].kind, match.group(), "coref", 0.55, home, {"pronoun": "we"})
            )
    return found


def _homes(mentions: list[Mention]) -> dict[int | None, int]:
    """Person → the organisation whose name stands directly left of the person's titles."""
    ends = {m.end: m.thing for m in mentions if m.kind in ORGANISATIONS and m.thing is not None}
    homes: dict[int | None, int] = {}
    for mention in mentions:
        if mention.kind is not Kind.PERSON or mention.thing in homes:
            continue
        for start in (
            mention.attributes.get("title_start"),
            *(s for s, _ in mention.attributes.get("titles", ())),
        ):
            if start in ends:
                homes[mention.thing] = ends[start]
                break
    return homes
