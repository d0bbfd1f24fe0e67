"""All that one figure counts, where its noun is the first of a list."""

from __future__ import annotations

import re
from collections.abc import Callable

from articles.extraction.metrics.nouns.tokens import Token, tokens_of
from articles.extraction.metrics.words import endings, words

#: What goes on after the first noun of a list: further ones, a conjunction, the last one.
_LIST = re.compile(
    r"(?P<items>(?:、[\u4e00-\u9fffA-Za-z“”]{2,10}){0,4}?(?:、[\u4e00-\u9fffA-Za-z“”]{2,10}?)(?:和|及|与|以及))(?P<last>[\u4e00-\u9fff]{2,24})"
)
#: 高校和科研院所: a second noun, unless it has a number or a pointer of its own.
_PAIR = re.compile(
    r"(?P<items>[和及暨与])(?:(?P<place>地区|区域)|(?P<last>(?![0-9一两几多各部其该全本此所上下近超约逾])[\u4e00-\u9fff“”]{2,16}))"
)
#: 实验室、分中心等科研基地.
_CLOSED = re.compile(
    r"(?:、(?![^、，。]{0,12}[以在由为的向])[\u4e00-\u9fffA-Za-z“”]{2,14}){1,6}?等(?:一批|多个|各类)?(?P<noun>[\u4e00-\u9fff]{2,16})"
)
#: 储能、智能汽车企业, counted by 家; and who is counted.
_TRADES = re.compile(
    r"(?P<items>(?:、[\u4e00-\u9fffA-Za-z“”]{2,10}){0,3}?、)(?P<last>[\u4e00-\u9fffA-Za-z“”]{2,16})"
)
_OF_FIRMS, _FIRMS = ("家", "户"), ("企业", "公司", "单位", "机构")
#: What joins two nouns.
AND = frozenset("和及与暨")
#: Parts of speech of names.
_NAMES = frozenset({"ns", "nr", "nrt", "nz"})


_LONGEST, _VERB = 24, 2
#: Reads the noun phrase that opens a text; None where a verb opens it.
Noun = Callable[[str], str | None]


def members(text: str, phrase: str, mark: str, unit: str, noun: Noun) -> str:
    """制药、食品和农药领军企业, 高校和科研院所: all that one figure counts; of A、B等基地 the last."""
    at = text.find(phrase + mark) + len(phrase)
    if at < len(phrase):
        return phrase
    if mark == "、":
        firms = _firms(text, at, phrase, noun) if unit in _OF_FIRMS else None
        return _closing(text, at, noun) or firms or phrase + _rest_of_list(text, at, noun)
    return phrase if mark not in AND or AND & set(phrase) else phrase + _second(text, at, noun)


def _rest_of_list(text: str, at: int, noun: Noun) -> str:
    """、食品和农药领军企业."""
    found = _LIST.match(text, at)
    last = noun(found["last"]) if found else None
    rest = "" if found is None or last is None else found["items"] + last
    return rest if len(rest) <= _LONGEST else ""


def _firms(text: str, at: int, phrase: str, noun: Noun) -> str | None:
    """40家储能、智能汽车企业: who is counted stands at the end, of several trades."""
    found = None if phrase.endswith(endings("actor")) else _TRADES.match(text, at)
    last = noun(found["last"]) if found else None
    if found is None or last is None or not last.endswith(_FIRMS) or last in words("generic"):
        return None
    row = phrase + found["items"] + last
    return row if len(row) <= _LONGEST else last


def _second(text: str, at: int, noun: Noun) -> str:
    """和科研院所: a second noun that the phrase ends with, and that is no name of one thing."""
    found = _PAIR.match(text, at)
    if found is None or found["place"]:
        return found.group() if found else ""
    last = noun(found["last"])
    if last is None or not found["last"].startswith(last):
        return ""
    tokens = tokens_of(last)
    if found["items"] == "与" and (last != found["last"] or any(map(_does, tokens))):
        return ""  # 3家企业与高校签约
    single = tokens[0][1] in _NAMES or tokens[-1][1] == "a" or len(tokens[0][0]) == 1
    return "" if single or not _ends_there(found["last"][len(last) :]) else found["items"] + last


def _does(token: Token) -> bool:
    """Whether a word is or opens with a verb (签约, 签订协议)."""
    word, tag = token
    return tag == "v" or (len(word) > _VERB and word[:_VERB] in words("stock"))


def _closing(text: str, at: int, noun: Noun) -> str | None:
    """77个实验室、分中心等科研基地: the noun that closes a list is what is counted."""
    found = _CLOSED.match(text, at)
    closing = noun(found["noun"]) if found else None
    return closing if closing is not None and len(closing) > 1 else None


def _ends_there(rest: str) -> bool:
    """Whether a noun phrase ends before this (参加会议; not the next noun of a longer list)."""
    tokens = tokens_of(rest)
    return not tokens or tokens[0][1][0] in "vpd" or tokens[0][0] in words("predicate")
