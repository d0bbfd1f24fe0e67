"""Compounds with a verb inside (数字合成中心, 工作专班), and verbs that are those of the clause."""

from __future__ import annotations

from articles.extraction.metrics.nouns.tokens import Token, is_noun
from articles.extraction.metrics.words import endings, words

#: What is counted as well as done (12项专属服务).
_SERVICE = "服务"
#: What stations are counted by.
_STATIONS = frozenset("个座处")
#: What is counted that people say and write.
_SAID = frozenset("条份件篇")
#: How sums end that are named by what they are paid for.
_PAID = ("金", "款", "费")
#: 储能产业相关企业.
_RELATED = frozenset({"相关", "关联"})


def is_thing(tokens: list[Token]) -> bool:
    """工作专班, 功能型平台, 功能配套项目: things, though the first word alone would be none."""
    at = 2 if len(tokens) > 2 and tokens[1][0] in words("modifier") else 1
    if len(tokens) <= at or tokens[at][1] not in ("n", "nz") or len(tokens[at][0]) < 2:
        return False
    return tokens[at][0] not in words("abstract") | (words("generic") if at == 1 else frozenset())


def only_tells_kind(tokens: list[Token], at: int) -> bool:
    """创新成果, 参展单位: a verb that only says of what kind the noun is."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return tokens[at][0] in words("modifier") and following is not None and is_noun(following)


def modifies(tokens: list[Token], at: int) -> bool:
    """研发服务平台, 优秀获奖项目, 创业扶持资金, 专属服务: a word that elsewhere is the verb of the clause."""
    if tokens[at][0] not in words("modifier"):
        return False
    (word, tag), before = tokens[at], tokens[at - 1]
    if at + 1 == len(tokens):
        return word == _SERVICE and tag == "vn" and not before[0].endswith(endings("actor"))
    following = tokens[at + 1]
    if word in words("flow") and before[0].endswith(endings("actor")):
        return False
    if tag == "n" or (tag == "v" and before[1] in ("a", "b")):
        return following[1] == "n" or (following[1] == "v" and only_tells_kind(tokens, at + 1))
    return tag == "vn" and is_noun(following)


def acts(tokens: list[Token], at: int) -> bool:
    """10亿元支持…, 170人参会观展: the verb of the clause."""
    return at < len(tokens) and tokens[at][1] == "v" and tokens[at][0] in words("predicate")


def before_carrier(tokens: list[Token], at: int, last: str) -> bool:
    """数字合成中心, 人才落户指标: a verb within a compound; 企业参加大赛 is a sentence."""
    if at + 1 >= len(tokens) or len(tokens[at][0]) != 2 or last.endswith(endings("actor")):
        return False
    return tokens[at + 1][0] in words("carrier") and tokens[at][0] not in words("stock")


def is_station(tokens: list[Token], at: int, unit: str) -> bool:
    """12个企业服务工作站: 个 counts the stations, where 家 would count the enterprises."""
    if unit[-1:] not in _STATIONS or at + 1 >= len(tokens) or tokens[at][0] not in words("modifier"):
        return False
    return tokens[at + 1][1] == "n" and tokens[at + 1][0].endswith(endings("station"))


def is_said(tokens: list[Token], at: int, unit: str) -> bool:
    """7条网友留言: what people said or wrote, where the unit counts no people."""
    by_people = tokens[at - 1][0].endswith(endings("people"))
    return unit[-1:] in _SAID and by_people and tokens[at][1] in ("v", "vn")


def opens_compound(tokens: list[Token], at: int) -> bool:
    """创新成果: a verb right behind the figure that opens its noun."""
    if tokens[at][0] in words("predicate"):
        return only_tells_kind(tokens, at)
    return at + 1 < len(tokens) and is_noun(tokens[at + 1])


def lies_inside(tokens: list[Token], at: int) -> bool:
    """服务保障机构, 专利侵权赔偿金: a verb that is no predicate, between the words of a compound."""
    word, tag = tokens[at]
    if tag != "v" or word in words("predicate") or word in words("stock"):
        return False
    if at + 1 == len(tokens) or tokens[at + 1][1] not in ("n", "vn"):
        return False
    if tokens[at + 1][0].endswith(_PAID) or word in _RELATED:
        return True
    return at == 0 or tokens[at - 1][1] in ("vn", "b", "a", "d", "s") or len(tokens[at + 1][0]) == 1
