"""Whether 与 or 和 joins two names before a head (路桥公司|与|海岳大学) or stands in one (能源与动力学院)."""

from __future__ import annotations

from articles.extraction.document import Kind
from articles.extraction.lexicons import word_set
from articles.extraction.names.heads import Head
from articles.extraction.names.persons.given_names import surnames
from articles.extraction.names.roles import Role
from articles.extraction.names.stem import Part, Stem, word_of

#: Levels that alone only lead to a name.
LEVELS = frozenset("省市县区")
#: Kinds that local papers name by their level alone.
OF_PLACES = frozenset({Kind.AGENCY, Kind.INSTITUTE})
_SCHOLARLY = frozenset({Kind.UNIVERSITY, Kind.INSTITUTE})
#: Words for the nation, which opens names.
NATION = frozenset({"中国", "中华", "全国", "国家"})
_TOPICS = frozenset({Role.PLAIN, Role.VAGUE, Role.SINGLE, Role.PROPER, Role.JOIN, Role.LEVEL})
#: What stands before a topic.
_OPENERS = frozenset({Role.PLACE, Role.ORG, Role.QUOTED})
#: A place, a brand and the first of two trades.
_TRADES_AND_PLACE = 3
#: Longest topic before a 与 that still belongs to one name (能源与动力学院).
_JOINED = 6
#: What ends before the name of a firm.
_BEFORE = frozenset({Role.JOIN, Role.NOUN})
#: Where a name may begin with any character.
_EDGES = frozenset({"", *"，。；：、！？“（《\n \u3000"})
#: How titles end, and how long the names of people are that stand behind them.
_TITLE_ENDS, _PERSON = frozenset("长理事员记授师任裁监席士"), (2, 3)
#: Nouns behind a topic (国家地方联合工程研究中心).
_FIELDS = frozenset({"联合", "协同", "工程", "技术"})


def cut_at_join(stem: Stem, head: Head, text: str) -> None:
    """Two names joined by 与, or one name with 与 in its topic?"""
    for index in range(len(stem.parts) - 1, -1, -1):
        if stem.parts[index].role is Role.JOIN and not _one_topic(stem, index, head, text):
            stem.cut(index + 1)
            return


def _one_topic(stem: Stem, index: int, head: Head, text: str) -> bool:
    """Whether 与 stands in one name, before a firm with its legal form or any other head."""
    left, right = stem.parts[:index], stem.parts[index + 1 :]
    if left and _is_officer(left, text):
        return False
    if head.needs == "any":
        return _one_full_firm(stem, index, head, text)
    return _one_name(left, right, head, text)


def _one_name(left: list[Part], right: list[Part], head: Head, text: str) -> bool:
    """Whether what stands on either side of 与 is of one name before any other head."""
    if head.kind is Kind.COMPANY or not left or not (right or head.kind is Kind.AGENCY):
        return bool(left and right) and _one_firm(left, right, head, text)
    if head.kind is Kind.AGENCY and word_of(left[0], text).startswith("中国") and len(left) == 1:
        return not (right and word_of(right[0], text).startswith("中国"))
    if head.kind in OF_PLACES and len(right) > 1 and word_of(right[0], text) in LEVELS:
        return False  # 同志和省科技厅
    if head.kind is Kind.UNIVERSITY and _is_coined(right):
        return False  # 临州路桥与海岳大学
    if head.kind in _SCHOLARLY and _opens_coined(left) and _opens_coined(right):
        return False  # 浩远电子与西岭硅材料研究所
    if right and right[-1].role is Role.PLACE:
        right = right[:-1]
        if not right and head.kind is Kind.PARK:
            return False
    return _joins_topics(left, right, text)


def _joins_topics(left: list[Part], right: list[Part], text: str) -> bool:
    """Whether only words of a topic stand right before and behind 与."""
    fields = _FIELDS | word_set("name_fields")
    if any(p.role not in _TOPICS and word_of(p, text) not in fields for p in right):
        return False
    nation = 0 if word_of(left[0], text) in NATION else -1
    named = max((i for i, p in enumerate(left) if p.role in _OPENERS), default=nation)
    topic = left[named + 1 :]
    if (
        not topic
        or len(topic) > _JOINED
        or text[topic[-1].end - 1] in "城园区县市院所校局厅会社心站室台库厂馆处部委地上"
    ):
        return False
    return all(p.role in _TOPICS or word_of(p, text) in word_set("name_fields") for p in topic)


def _one_full_firm(stem: Stem, index: int, head: Head, text: str) -> bool:
    """The same before a legal form, where a small word may be half of a brand (赣州和泰电子有限公司)."""
    left, right = stem.parts[:index], stem.parts[index + 1 :]
    left = left[max((i + 1 for i, p in enumerate(left) if p.role in _BEFORE), default=0) :]
    if is_half(right) and all(p.role is Role.PLACE for p in left):
        return bool(left) or text[stem.start - 1 : stem.start] in _EDGES
    return bool(left and right) and _one_firm(left, right, head, text)


def _is_officer(parts: list[Part], text: str) -> bool:
    """Whether a person with a title ends there: 总经理周明远和海岳大学校长."""
    end = parts[-1].end
    return any(
        parts[0].start >= end - length > 0
        and text[end - length] in surnames()
        and text[end - length - 1] in _TITLE_ENDS
        for length in _PERSON
    )


def _one_firm(left: list[Part], right: list[Part], head: Head, text: str) -> bool:
    """瑞和钙业: a character that only looks like a small word; and two trades of one firm."""
    if left[-1].role is Role.SINGLE and _only_trade(text[right[0].start : right[-1].end]):
        return True
    if head.needs == "any" and _of_two_trades(left, right, text):
        return True
    return _is_stray(left) and right[0].role not in (Role.PLACE, Role.ORG)


def _of_two_trades(left: list[Part], right: list[Part], text: str) -> bool:
    """临州海岳卫星测控与数据应用有限公司: only trades are joined, by none of which a firm goes."""
    if len(left) < _TRADES_AND_PLACE or Role.ORG in {part.role for part in left[1:]}:
        return False
    placed = left[0].role is Role.PLACE
    trades = {Role.PLAIN, Role.VAGUE} if placed else {Role.VAGUE}
    fields = _FIELDS | word_set("name_fields")
    joined = (left[-1], *right)
    return (placed or _is_coined(left[:-1])) and all(
        p.role in trades or word_of(p, text) in fields for p in joined
    )


def is_half(parts: list[Part]) -> bool:
    """Whether a stray character with trades stands there: the second half of a brand (荣 + 食品)."""
    half = len(parts) > 1 and parts[0].role is Role.SINGLE and parts[0].end - parts[0].start == 1
    return half and all(p.role in (Role.PLAIN, Role.VAGUE, Role.NOUN, Role.BRACKET) for p in parts[1:])


def _is_stray(parts: list[Part]) -> bool:
    """Whether one stray character stands there, or one behind a place: no thing of its own (临州瑞和)."""
    places = [part.role is Role.PLACE for part in parts[:-1]]
    return bool(parts) and parts[-1].role is Role.SINGLE and all(places)


def _only_trade(rest: str) -> bool:
    """Whether nothing but a trade is left, by which no firm goes (瑞和 + 钙业)."""
    return rest in word_set("trade_words") | word_set("company_endings") or (
        len(rest) == 2 and rest[1] == "业"
    )


def _is_coined(parts: list[Part]) -> bool:
    """Whether nothing but a proper noun or stray characters stands there."""
    roles = [part.role for part in parts]
    return roles == [Role.PROPER] or (len(roles) > 1 and set(roles) == {Role.SINGLE})


def _opens_coined(parts: list[Part]) -> bool:
    """Whether a name of more than that word begins so, by a proper noun or two stray characters."""
    roles = [part.role for part in parts]
    return len(roles) > 1 and (roles[0] is Role.PROPER or roles[:2] == [Role.SINGLE, Role.SINGLE])
