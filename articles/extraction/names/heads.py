"""Heads of names (有限公司, 研究院, 高新区): the words that say what kind of thing is named."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import ahocorasick_rs

from articles.extraction.document import Kind
from articles.extraction.lexicons import lines, table
from articles.extraction.names.words import Words, tag_of


@dataclass(frozen=True, slots=True)
class Head:
    """One head; `needs` names what the words before it must hold to make a name (see judge.py)."""

    suffix: str
    kind: Kind
    category: str
    needs: str


#: Phrases of several words that the dictionary takes for one are at least this long.
_PHRASE = 4
#: How names end that together with 内 or 里 are words of the dictionary (园内, 院里, 体内).
_ROOMY = frozenset("园区港城谷院所局厅体会站室地")
#: A street or a quarter that is called after the thing.
#: Behind 新城 these make another name, or a firm's, of it.
_ESTATE = re.compile(r"科技|产业|社区|小区|中心|控股|区|吾悦|集团|站|学校|医院|公园|广场")
#: Behind 控股 these make it a common noun.
_HOLDING = re.compile(r"股东|权|子公司|公司|企业|集团|有限|方")
#: Behind 中心 these make a common noun of it.
_MIDDLE = re.compile(r"[体轴线点]|城[区市]|地带|任务|思想|环节|理论")
_STREET = re.compile(r"[路街巷]|城(?!市|区)|大[街道](?!理)")
#: Behind a zone or a place these make the name of a building or garden of it (光谷之星).
ORNAMENT = re.compile("之[星心光窗芯眼翼冠]")
#: Schools that are called after the new town they stand in.
_SCHOOLS = ("中学", "小学", "幼儿园", "实验学校", "外国语学校")
#: What is done to rooms, not to a body.
_LET = re.compile(r"(?:新租|续租|租金|出租|租赁|租用|空置|装修|楼宇|市场)")
#: Behind a school these make another of it, or the building where one was.
_NO_SCHOOL = re.compile(r"旧址|遗址|故址|(?:附属|实验|第[一二三四五六七八九十])*(?:中学|小学|幼儿园)")
#: The second of these opens a title (公安局局领导, 财政厅厅党组书记).
_TITLED_TWICE = ("局局", "厅厅", "处处", "署署")
#: Behind 大学 these make a zone for schools of it; 集团 behind 局 makes a firm that was one (临州局集团公司).
_FOR_SCHOOLS = re.compile("科技[园城]")
#: A town's new centre is a quarter of it (城市新中心).
_NEW_QUARTER = re.compile("[城市区]新中心$")


@cache
def _automaton() -> tuple[ahocorasick_rs.AhoCorasick, tuple[Head, ...]]:
    heads = tuple(
        Head(row["suffix"], Kind(row["kind"]), row["category"], row["needs"]) for row in table("heads")
    )
    return ahocorasick_rs.AhoCorasick([h.suffix for h in heads]), heads


@cache
def titles() -> tuple[str, ...]:
    """Titles that the dictionary glues to the name before them."""
    return lines("name_titles")


@cache
def _lookalikes() -> frozenset[str]:
    return frozenset(lines("head_lookalikes"))


def _looks_alike(word: str, tail: str) -> bool:
    """Whether the word that ends here is no head (布局, 战略部署, 音乐厅)."""
    return (
        tail in _lookalikes()
        or word in _lookalikes()
        or (len(word) >= _PHRASE and word[-2:] in _lookalikes())
        or (len(word) == 2 and word[1] == "办" and tag_of(word)[0] == "v")
    )


def find_heads(text: str, words: Words) -> list[tuple[int, int, Head]]:
    """`(start, end, head)` of the longest heads that end with a word, in text order."""
    search, heads = _automaton()
    edges = words.fine.edges
    longest: dict[int, tuple[int, int]] = {}
    refused = -1  # heads that end at one place come one after another
    for number, start, end in search.find_matches_as_indexes(text, overlapping=True):
        if end == refused or (
            heads[number].needs == "never" and start not in edges and end - start < _PHRASE
        ):
            continue  # 子公司 in 电子公司, but 国际|博览中心 is one
        if end in longest:
            longest[end] = min(longest[end], (start, number))
        elif _ends_name(text, end, words.fine):
            longest[end] = (start, number)
        else:
            refused = end
    found: list[tuple[int, int, Head]] = []
    for end in sorted(longest, reverse=True):
        start, number = longest[end]
        if not found or not found[-1][0] <= start < end <= found[-1][1]:
            found.append((start, end, heads[number]))
    return [one for one in reversed(found) if one[2].needs != "never"]


def _is_estate(text: str, end: int, tail: str) -> bool:
    """Whether the words go on to a street, a quarter, a school of the new town, or what is let there."""
    if text[end - 1] == "城" and text.startswith(_SCHOOLS, end):
        return True
    if _STREET.match(text, end) or (tail.endswith("新城") and _ESTATE.match(text, end)):
        return True
    return tail == "办公室" and _LET.match(text, end) is not None


def _is_other_body(text: str, end: int, tail: str) -> bool:
    """Whether the words go on to what is no such body: 大学附属中学, 中心城区, 铁路局集团, 控股股东."""
    if tail.endswith("环大学"):
        return True  # 环大学创新圈
    if tail.endswith(("大学", "学院")):
        return bool(_NO_SCHOOL.match(text, end) or (tail[-2:] == "大学" and _FOR_SCHOOLS.match(text, end)))
    if tail.endswith("中心"):
        return bool(_MIDDLE.match(text, end) or _NEW_QUARTER.search(text, max(0, end - 4), end))
    if tail.endswith("联盟"):
        return text.startswith(("总会", "秘书处"), end)
    if tail.endswith("控股"):
        return bool(_HOLDING.match(text, end) or text.endswith(("集团", "公司"), 0, end - 2))
    return tail.endswith("局") and text.startswith("集团", end)


def _ends_name(text: str, end: int, fine: Words) -> bool:
    """Whether a name may end here: with a word, and not inside a word that only looks like one."""
    tail = text[max(0, end - 3) : end]
    if tail.endswith(_TITLED_TWICE):
        return False
    if text.startswith("之", end) and ORNAMENT.match(text, end):
        return False
    if _is_estate(text, end, tail) or _is_other_body(text, end, tail):
        return False
    inside = text[end - 1] in _ROOMY and text[end : end + 1] in ("内", "里")  # 园内 is a word too
    inside = inside or text.startswith("排名", end)  # so is 大学排名
    edges = fine.edges
    if tail == "常委会" and not text.startswith("议", end):
        return True  # the dictionary has 会法 in 常委会法工委
    inside = inside or (tail.endswith("中心") and end - 1 in edges and end + 1 in edges)  # 心里, 心得, 心理
    if end in edges or (inside and (end + 1 in edges or end + 2 in edges)):
        return not _looks_alike(fine.texts[fine.index(end - 1)], tail)
    titled = text.startswith(titles(), end) and not text.startswith(("常委会", "理事会"), end)
    return titled and tail not in _lookalikes()
