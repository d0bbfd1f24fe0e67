"""Whether the words before 镇, 街道 or 村 can be the name of one."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import rjieba

from articles.extraction.lexicons import lines

#: Stems that open so are a phrase.
_PHRASE = re.compile(
    r"部分|全部|相关|有关|主要|周边|企业|公司|园区|客户"
    r"|[的与至离以从及和或等各在向由被把将该每某这那其之为于使给对]"
    r"|让(?!胡)|街道|人大|政协|.*(?:[个些座所有是与及的之对至等]|[和镇副]$)"
)
#: First names of villages and streets that open like a phrase (于家务, 和平), or end like one (人和).
_NAMES = re.compile(r"于家|和平|和[苑园安]|[\u4e00-\u9fa5]和$|[一二三四五六七八九新老]所$")
#: Townships of a people bear its name behind their own (作登瑶族乡).
_PEOPLE = re.compile(r"(?<=[\u4e00-\u9fa5]{2})(?:[\u4e00-\u9fa5]{1,2}族)+$")
_HAN = re.compile(r"[\u4e00-\u9fa5]{1,6}$")
#: Parts of speech of words that make a phrase of a stem, whatever stands beside them.
_DOING_TAGS = frozenset({"v", "vn", "vd", "ad", "d", "r", "p", "c", "t", "f", "b", "nt", "l", "i"})
#: A name that ends in 城镇 is no longer (东城镇).
_USUAL = 4


@cache
def common() -> frozenset[str]:
    """Words that end like a township and name none."""
    return frozenset(lines("township_common"))


def is_stem(text: str, start: int, suffix: int, end: int) -> bool:
    """Whether the characters before a suffix are no phrase and no ordinary word with it."""
    if _PHRASE.match(text, start, suffix) and not _NAMES.match(text, start, suffix):
        return False
    if text[start:end] in common():
        return False
    if end - start > _USUAL and text[end - 1] == "镇" and text[end - 2 : end] in common():
        return False  # 常住人口城镇化率
    stem = _PEOPLE.sub("", text[start:suffix])
    return bool(_HAN.fullmatch(text, start, suffix)) and not _says_something(stem)


@lru_cache(maxsize=8192)
def _says_something(stem: str) -> bool:
    """Whether a stem of several words holds a verb or the like: somebody does something to any street."""
    words = rjieba.tag(stem)
    return len(words) > 1 and any(len(word) > 1 and tag in _DOING_TAGS for word, tag in words)
