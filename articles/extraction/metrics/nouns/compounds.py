"""Compounds with a verb inside (数字合成中心, 工作专班), and verbs that are those of the clause."""

from __future__ import annotations

from articles.extraction.metrics.nouns.tokens import Token, is_noun
from articles.extraction.metrics.words import words

#: What is counted as well as done (12项专属服务).
_SERVICE = "服务"
#: How sums end that are named by what they are paid for.
_PAID = ("金", "款", "费")


def is_thing(tokens: list[Token]) -> bool:
    """工作专班, 功能型平台: things, though the first word alone would be none."""
    if len(tokens) < 2 or tokens[1][1] not in ("n", "nz") or len(tokens[1][0]) < 2:
        return False
    return tokens[1][0] not in words("abstract") | words("generic")


def only_tells_kind(tokens: list[Token], at: int) -> bool:
    """创新成果, 参展单位: a verb that only says of what kind the noun is."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return tokens[at][0] in words("modifier") and following is not None and is_noun(following)


def modifies(tokens: list[Token], at: int) -> bool:
    """研发服务平台, 优秀获奖项目, 专属服务: a word that elsewhere is the verb of the clause."""
    if tokens[at][0] not in words("modifier"):
        return False
    (word, tag), before = tokens[at], tokens[at - 1]
    if at + 1 == len(tokens):
        return word == _SERVICE and tag == "vn" and not before[0].endswith(tuple(words("actor")))
    following = tokens[at + 1]
    if word in words("flow") and before[0].endswith(tuple(words("actor"))):
        return False
    if tag == "n" or (tag == "v" and before[1] in ("a", "b")):
        return following[1] == "n"
    return tag == "vn" and is_noun(following)


def acts(tokens: list[Token], at: int) -> bool:
    """10亿元支持…, 170人参会观展: the verb of the clause."""
    return at < len(tokens) and tokens[at][1] == "v" and tokens[at][0] in words("predicate")


def before_carrier(tokens: list[Token], at: int, last: str) -> bool:
    """数字合成中心, 人才落户指标: a verb within a compound; 企业参加大赛 is a sentence."""
    if at + 1 >= len(tokens) or len(tokens[at][0]) != 2 or last.endswith(tuple(words("actor"))):
        return False
    return tokens[at + 1][0] in words("carrier") and tokens[at][0] not in words("stock")


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
    if tokens[at + 1][0].endswith(_PAID):
        return True
    return at == 0 or tokens[at - 1][1] in ("vn", "b", "a", "d", "s") or len(tokens[at + 1][0]) == 1
