"""该公司, 园区, 我们: nouns and pronouns that stand for a thing named before; they are no names of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

import ahocorasick_rs
import rjieba

from articles.extraction.document import Entity, Kind, Layout, Mention
from articles.extraction.lexicons import table
from articles.extraction.names.words import DOING_TAGS, tag_of
from articles.extraction.things.antecedents import Antecedents
from articles.extraction.things.speakers import find_own_school, find_speakers

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
#: 这家2014年起步的企业, 这家上市公司: what is said of it stands between.
_THAT_SUCH = re.compile(
    r"这[家所个座](?=[^，。；：！？“”]{2,24})[^，。；：！？“”、该]{2,20}?(?P<noun>公司|企业|药企|车企|集团|研究院|研究所|实验室|园区|高校|大学|学院)"
    r"(?=[，。；在是已将把的]|[去今]年|[0-9]|拥有|先后|成立)"
)
#: What happened when, right before a bare noun: 2023年公司实现, 年末园区拥有.
_WHEN = re.compile(
    r"(?:20\d\d年|[\d一二三四上下前]+(?:个?月|季度|半年)|年[初底末中]|月底|[当同全]年|近[两三五]年)$"
)
_WHEN_LONGEST, _TIMES = 6, frozenset("年月度初底末中")
#: The house that is spoken of: 所里, 院里, 校里.
_INDOORS = re.compile(r"(?:(?<=[，。；：、“\n])|(?<=如今)|(?<=目前))(?P<noun>[所院校])里(?![面的外程])")
_THESE = frozenset("该家个所座一此")
_COMPOUND = re.compile(
    r"[家们间界化级类端名法制债型类的]|主(?![要营动持打攻导办张])|之间|所得税|集聚(?:区|度|效应|化|地|发展|态势|优势|水平|高地|[，。、])|梯队|文化|孵化|治理|章程|群体|之一|、|及|或"
)
_VAGUE = frozenset({"企业", "项目", "平台", "中心"})
#: What the dictionary has as nouns, or not at all, though it tells where a thing is or whose.
_LIES = re.compile("选址|地处|扎根|建设(?:地点|单位)|投资方|施工单位")
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
    for such in _THAT_SUCH.finditer(text) if "这" in text else ():
        if such.start("noun") in starts:
            yield such.start(), such.end(), such["noun"], False
    for indoors in _INDOORS.finditer(text) if "里" in text else ():
        yield indoors.start(), indoors.end(), indoors["noun"], False
    for opening in _THAT_OPENS.finditer(text):
        # 该市, 该校: nouns of one character stand for something only behind such a word.
        match = _THAT_ONE.match(text, opening.start())
        if match and match.start(1) not in starts and match[1] in known:
            yield match.start(), match.end(), match[1], False


def _free(text: str, start: int) -> bool:
    """Whether a bare noun opens its clause."""
    last = text[start - 1 : start]
    if not last or last in _STOPS or last.isspace() or text.endswith(_LEADS, 0, start):
        return True
    # 企业 behind a time are all of them (上半年企业累计获得授权…件)
    return (
        last in _TIMES
        and not text.startswith("企业", start)
        and _WHEN.search(text, max(0, start - _WHEN_LONGEST), start) is not None
    )


def corefer(layout: Layout, mentions: list[Mention], entities: list[Entity]) -> list[Mention]:
    """Mentions of rule `coref`: 该公司, 园区 at the start of a clause, 我们 of somebody quoted."""
    text = layout.text
    candidates = list(_candidates(text)) if mentions else []
    ours = find_own_school(layout, mentions, entities)
    if not candidates:
        return ours + find_speakers(text, mentions, entities)
    named = Antecedents(layout, mentions, entities)
    found = []
    for start, end, noun, bare in candidates:
        if bare and not _alone(text, start, end, noun, named):
            continue
        thing = named.antecedent(start, _nouns()[noun][0], noun, bare=bare)
        if thing is not None:
            named.read[start] = thing
            found.append(_mention(start, end, text[start:end], thing, entities, bare))
    return found + ours + find_speakers(text, [*mentions, *found], entities)


def _alone(text: str, start: int, end: int, noun: str, named: Antecedents) -> bool:
    """Whether a bare noun belongs to no name and, where vague, does something."""
    if named.covered(start, end):
        return False
    if opens_catchword(text, start, end):
        return False
    if text[end : end + 1] in _WITH:
        return named.starts_organisation(end + 1)  # 公司与职工 are the two sides of any firm
    return noun not in _VAGUE or _acts(text[end : end + 6]) or bool(_LIES.match(text, end))


def opens_catchword(text: str, start: int, end: int) -> bool:
    """探索“研究院经济”模式: only a quoted word begins so; behind a colon or a stop somebody speaks."""
    if start < 2 or text[start - 1] != "“" or text[start - 2] in _SPEECH_BEFORE:
        return False
    return _CATCHWORD.match(text, end) is not None


@lru_cache(maxsize=4096)
def _acts(following: str) -> bool:
    """Whether a verb, an adverb or a preposition follows."""
    words = rjieba.cut(following, False)
    return bool(words) and tag_of(words[0]) in DOING_TAGS


def _mention(start: int, end: int, text: str, thing: int, entities: list[Entity], bare: bool) -> Mention:
    pronoun = {"pronoun": "bare" if bare else "that"}
    return Mention(start, end, entities[thing].kind, text, "coref", 0.5 if bare else 0.65, thing, pronoun)
