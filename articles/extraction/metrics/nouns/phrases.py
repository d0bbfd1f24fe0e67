"""The noun phrase next to a figure: what is counted, as short as it can be said."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from articles.extraction.metrics.nouns.between import from_noun, up_to_noun
from articles.extraction.metrics.nouns.compounds import (
    acts,
    before_carrier,
    is_said,
    is_station,
    is_thing,
    lies_inside,
    modifies,
    only_tells_kind,
    opens_compound,
)
from articles.extraction.metrics.nouns.joined import joined_before
from articles.extraction.metrics.nouns.members import AND, members
from articles.extraction.metrics.nouns.tokens import (
    Token,
    clean,
    is_modifier,
    is_noun,
    opens_noun,
    tokens_of,
)
from articles.extraction.metrics.nouns.verbs import with_verb
from articles.extraction.metrics.words import either, endings, words
from articles.extraction.quantities.units import PERSONS

#: No phrase is longer, and no text further from the figure is looked at.
_WINDOW = 30
_LONGEST = 20
_SHORTEST = 2
#: So far behind a figure the 的 before its noun is looked for, unless such a word opens a clause about it.
_HEAD, _FURTHER = 16, 40
#: So far behind it a list is closed (实验室、…、观测站等科研基地).
_CLOSES = 60
#: 首次上榜的企业, 新获批的工作站: a clause of an adverb and a verb.
_SHORT_CLAUSE, _ADVERBIAL = 2, frozenset({"d", "m", "t", "ad", "b"})
_OPENS_CLAUSE = (
    "来自",
    "涉及",
    "涵盖",
    "具有",
    "具备",
    "拥有",
    "由",
    "毕业于",
    "从事",
    "符合",
    "关于",
    "面向",
    "针对",
    "围绕",
    "适合",
    "适用于",
    "适应",
    "应用于",
    "用于",
    "可用于",
    "可供",
    "能够",
    "满足",
    "充满",
    "独具",
    "有关",
    "位于",
    "处于",
    "最受",
    "深受",
)
#: 11家创新联合体名单: the list is none of what such units count.
_LISTED, _NO_LISTS = 2, frozenset("家所户名位人")
#: Units behind which a verb is that of the clause.
_DOES = ("元", "人", "人次")
#: Words of time end a phrase that they stand before (出口量今年上半年达到).
_TIME = re.compile(r"(?:[今去前明当上同]年|[上下]半年|全年|[一二三四前]+季度|目前|如今|当前|近期|截至)\Z")
#: 日处理2000吨, 年处理3万吨: so much each day or year.
_EACH_TIME = frozenset({"日", "年"})
#: What is left of 2022年 before 产值.
_YEAR_END = re.compile(r"\A(?:年[底末初间度]?|月份?[底末初]?)")
_MADE = re.compile(
    "(?:已|共|总计|累计|新)*(?:设立|成立|建成|组建|认定|备案|开通|落地|交付|投用|开工|竣工|投产)了?(?:共|达到?|了)*\\Z"
)
_MARKS = frozenset('“”‘’"·+/-&')


class Phrase(NamedTuple):
    """A phrase and how it was found: by its noun or, where there is none, by its verb."""

    text: str
    verbal: bool = False


def before(text: str) -> Phrase | None:
    """The phrase that ends where the figure begins (…拥有创新平台 → 创新平台; 累计稳岗 → 稳岗)."""
    text = up_to_noun(text[-_WINDOW:])
    tokens = tokens_of(text)
    at = len(tokens)
    taken = ""
    if _is_nominal(tokens):
        at -= 1
        taken = tokens[at][0]
    while at and _goes_left(tokens, at - 1, taken):
        at -= 1
        taken = tokens[at][0] + taken
    joined = joined_before(tokens, at, taken, _goes_left)
    if joined < at:
        taken = "".join(word for word, _ in tokens[joined:at]) + taken
        at = joined
    if at and tokens[at - 1][0].isdigit():
        taken = _YEAR_END.sub("", taken)
    if at and tokens[at - 1][0] == "在" and taken and len(tokens[at][0]) == 1:
        taken = "在" + taken
    phrase = clean(taken)
    if len(phrase) < _SHORTEST or (phrase.isascii() and phrase.islower()):
        return _verb_before(tokens)
    if phrase in words("empty"):
        return None
    named = with_verb(tokens, at, phrase)
    return Phrase(named, verbal=named in words("stock") and named not in words("flow"))


def _is_nominal(tokens: list[Token]) -> bool:
    """研发投入, 企业融资: a verb that closes a compound noun."""
    if len(tokens) < 2 or tokens[-1][1] != "v" or len(tokens[-1][0]) < 2:
        return False
    if tokens[-1][0] in words("stock") and tokens[-1][0] not in words("flow"):
        return False
    return is_noun(tokens[-2]) or is_modifier(tokens[-2])


def made(text: str) -> Phrase | None:
    """基金累计设立134只: the noun before a verb that says how the things came about."""
    verb = _MADE.search(text)
    phrase = before(text[: verb.start()]) if verb else None
    return None if phrase is None or phrase.verbal else phrase


def after(text: str, unit: str = "") -> Phrase | None:
    """The phrase that begins where the figure ends (家整车企业 → 整车企业; 名化工专业的研究生 → 研究生)."""
    text = from_noun(text[: _reach(text)])
    tokens = tokens_of(_from_head(text, unit))
    if tokens and tokens[0][0] in words("abstract") and not is_thing(tokens):
        return Phrase(tokens[0][0])
    taken: list[str] = []
    at = 0
    while at < len(tokens) and _is_opening(tokens[at]):
        at += 1
    if _turns_away(tokens, at) or (unit.endswith(_DOES) and acts(tokens, at)):
        return None
    opens_with_verb = at < len(tokens) and tokens[at][1] == "v" and not only_tells_kind(tokens, at)
    while at < len(tokens) and _goes_right(tokens, at, taken, unit):
        taken.append(tokens[at][0])
        at += 1
    if taken and text.startswith("的") and at + 1 == len(tokens) and tokens[at][1] in ("v", "vn"):
        taken.append(tokens[at][0])
    phrase = clean("".join(taken))
    if len(phrase) > _LISTED and unit[-1:] in _NO_LISTS and phrase.endswith(endings("listing")):
        phrase = phrase[:-_LISTED]
    if at < len(tokens) and len(phrase) >= _SHORTEST:
        phrase = members(text, phrase, tokens[at][0], unit, _noun)
    if (len(phrase) < _SHORTEST and phrase not in words("short")) or phrase in _no_count():
        return None
    if phrase in words("generic") and at < len(tokens) and tokens[at][0] in words("flow"):
        phrase = tokens[at][0] + phrase
    return Phrase(phrase, verbal=opens_with_verb)


def _reach(text: str) -> int:
    """How far the noun may reach: behind a clause about it and a list that 等 closes, further than else."""
    if text.startswith(_OPENS_CLAUSE):
        return _FURTHER
    if "、" not in text[:_WINDOW]:
        return _WINDOW
    return _CLOSES if "等" in text[_WINDOW:_CLOSES] else _FURTHER


def _is_opening(token: Token) -> bool:
    """Words between a figure and its noun (20名当天参会的…, 9名其他…)."""
    word, tag = token
    return word in words("season") or (tag in ("r", "d", "u") and word not in words("predicate"))


def _turns_away(tokens: list[Token], at: int) -> bool:
    """上半年临川深入推进…: a time or a place that acts begins something new and is not what is counted."""
    if at >= len(tokens):
        return False
    if _TIME.match(tokens[at][0]):
        return True
    acts = at + 1 < len(tokens) and tokens[at + 1][1] in ("v", "d", "p", "ad")
    acts = acts and not only_tells_kind(tokens, at + 1)  # 2家云岭省创新联合体
    return acts and tokens[at][1] == "ns" and tokens[at][0] not in words("short")


@cache
def _no_count() -> frozenset[str]:
    """(突破)50亿元大关, 企业90家名单: what may follow a figure and is not what it counts."""
    return either("threshold", "listing", "empty")


def _noun(text: str) -> str | None:
    """The phrase that opens a text, unless it opens with a verb."""
    phrase = after(text)
    return None if phrase is None or phrase.verbal else phrase.text


def deed(text: str) -> Phrase | None:
    """What the people counted do: 参与科技创新活动; not where a noun says who they are."""
    taken: list[str] = []
    for word, tag in tokens_of(text[:12]):
        if not taken and is_noun((word, tag)) and word.endswith((*endings("people"), "代表")):
            return Phrase(word)
        if not (tag.startswith("v") or is_noun((word, tag))):
            break
        taken.append(word)
        if len(taken) > 1 and not tag.startswith("v"):
            break
    phrase = clean("".join(taken))
    return Phrase(phrase, verbal=True) if len(phrase) > 1 else None


def _from_head(text: str, unit: str) -> str:
    """What follows 的: 化工专业的研究生 → 研究生.

    Not where a verb of the main clause comes before, nor where things own something (5个省市的指数).
    """
    opened = text.startswith(_OPENS_CLAUSE)
    at = text.find("的", 0, _FURTHER if opened else _HEAD)
    if at < 0:
        return text
    if opened:
        return text[at + 1 :] or text
    if text[at - 1] == "中":
        return text[: at - 1]
    modifier = tokens_of(text[:at])
    adverbial = modifier[:1] and (modifier[0][1] in _ADVERBIAL or modifier[0][0] == "新")
    if len(modifier) == _SHORT_CLAUSE and adverbial and modifier[1][1] == "v":
        return text[at + 1 :] or text
    if any(tag == "p" or (tag[0] in "vn" and word in words("predicate")) for word, tag in modifier[1:]):
        return text
    owner = bool(modifier) and modifier[-1][1] != "a" and all(map(_is_joined_noun, modifier))
    if owner and (unit[-1:] not in PERSONS or modifier[-1][0].endswith(endings("people"))):
        return text[:at]
    return text[at + 1 :] or text


def _is_joined_noun(token: Token) -> bool:
    """A noun, or what joins two."""
    return is_noun(token) or token[0] in AND


def _goes_left(tokens: list[Token], at: int, taken: str) -> bool:
    """Whether the token at `at` belongs to a phrase that so far is `taken`."""
    word, tag = tokens[at]
    if len(taken) + len(word) > _LONGEST:
        return False
    if word in _MARKS:
        return True
    if word in words("stock") and word not in words("modifier"):
        return False
    if word == "的" or tag[0] == "v" or (tag == "ad" and taken in words("generic")):
        if taken in words("generic"):
            return word == "的" or word not in words("stock") or is_modifier(tokens[at])
        if word == "的":
            return False
    if taken and _TIME.match(word):
        return False
    if word == "年":
        return bool(taken) and not (at and tokens[at - 1][1] == "m")
    if word == "与" and taken and at:
        return tokens[at - 1][1] == "vn"
    told = bool(taken) and (tag == "a" or word in words("attribute"))
    return told or is_noun(tokens[at]) or is_modifier(tokens[at])


def _goes_right(tokens: list[Token], at: int, taken: list[str], unit: str) -> bool:
    token = tokens[at]
    word = token[0]
    if sum(map(len, taken)) + len(word) > _LONGEST:
        return False
    if word == "”" and "“" not in "".join(taken):
        return False
    if word in _MARKS or (token[1] == "m" and "".join(t[0] for t in tokens[at + 1 : at + 2])[:1] == "强"):
        return True
    if word == "强" and taken and taken[-1].isdigit():
        return True
    if not taken and token[1] == "v":
        return opens_compound(tokens, at)
    if taken and (is_station(tokens, at, unit) or is_said(tokens, at, unit)):
        return True
    if taken and (before_carrier(tokens, at, taken[-1]) or word in words("predicate")):
        return before_carrier(tokens, at, taken[-1]) or modifies(tokens, at)
    if is_noun(token) or is_modifier(token) or opens_noun(tokens, at):
        return True
    return lies_inside(tokens, at)


def _verb_before(tokens: list[Token]) -> Phrase | None:
    """The verb itself where no noun stands before the figure (新增就业, 融资)."""
    taken: list[str] = []
    for word, tag in reversed(tokens):
        if not (tag.startswith("v") or tag in ("n", "ns", "ad", "nz")) or sum(map(len, taken)) > 8:
            break
        if word in words("stock") and word not in words("flow"):
            break
        taken.insert(0, word)
    if taken and len(tokens) > len(taken) and tokens[-len(taken) - 1][0] in _EACH_TIME:
        taken.insert(0, tokens[-len(taken) - 1][0])
    phrase = clean("".join(taken))
    return Phrase(phrase, verbal=True) if len(phrase) > 1 else None
