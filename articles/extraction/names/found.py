"""What has been found in a text so far: names by where they end, and what lies around them."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.names.stem import Surroundings
from articles.extraction.names.territory.sites import find_sites
from articles.extraction.names.territory.townships import townships_after
from articles.extraction.names.words import Words

#: Behind 国家: houses of the state that are called so (国家电网), whatever rank their things have.
OF_THE_STATE = "电网|电投|能源[投局集]|开发银行|知识产权局"
_LEVELS = (
    # not of 葡语系国家, nor of an address that goes on to a city (青川省临州市海岳社区服务中心)
    (
        re.compile(
            r"国家级|(?<![美英法德韩泰]国)(?<!沿线|语系|东欧|拉伯|东盟|共建|拉美|非洲|欧洲|亚洲|美洲|中亚|南亚|展中|金砖|周边)"
            rf"国家(?!{OF_THE_STATE})|全国"
        ),
        "国家级",
    ),
    (
        re.compile(
            r"自治区级|省级|(?:自治区|(?<![一两三四])省)(?![\u4e00-\u9fa5]{1,6}?(?:(?<!城)市(?![场政民级])|州市?[\u4e00-\u9fa5]{1,3}县|新区|街道|社区))"
        ),
        "省级",
    ),
    (re.compile(r"市级"), "市级"),
    (re.compile(r"县级|区级"), "县级"),
)
#: The province that opens a name, and how long the places within it are.
_PROVINCE = re.compile("[\u4e00-\u9fa5]{2,6}?(?:自治区|省)")
_SPANS = range(2, 9)
#: Kinds of things that have a rank.
LEVELLED = frozenset({Kind.PLATFORM, Kind.PARK, Kind.CONSORTIUM})
#: Behind these a brand is a part of a foreign name (约翰·阿尔特森).
DOTS = frozenset("·•‧・")
#: Behind these a name may begin.
OPENINGS = frozenset("，。；：、“\n与和被由向对 ")
#: Length of the shortest brands.
SHORTEST = 2


class Found:
    """The names of a text by their ends; what is found later may be made of what was found before."""

    def __init__(self, text: str, words: Words) -> None:
        self.text, self.words = text, words
        sites = find_sites(text, words)
        places = {end: start for start, end in sites}
        for start, end in sites:
            if end - start > 2 and text[end - 1] in "省市区县州旗":
                places.setdefault(end - 1, start)
        places |= townships_after(text, places)
        self.around = Surroundings(text, words, places)
        self.by_end: dict[int, Mention] = {}
        #: Offsets inside places, where no name begins.
        self.crossed = {at for start, end in sites for at in range(start + 1, end)}

    def add(
        self,
        start: int,
        end: int,
        kind: Kind,
        rule: str,
        sure: float,
        more: dict[str, str],
        level: str | None,
    ) -> None:
        """Keep a name; `more` are its attributes."""
        text = self.text[start:end]
        if kind in LEVELLED:
            level = level or _level(self._without_address(text, start))
        attributes = {**more, "level": level} if level else dict(more)
        self.by_end[end] = Mention(start, end, kind, text, rule, sure, None, attributes)
        self.around.organisations[end] = start

    def _without_address(self, text: str, start: int) -> str:
        """A name without the province that another place follows: 甲省乙市高新区 is of no rank by it."""
        province = _PROVINCE.match(text)
        if province is None or self.around.places.get(start + province.end()) != start:
            return text
        at = start + province.end()
        inner = any(self.around.places.get(at + n) == at for n in _SPANS)
        return text[province.end() :] if inner else text


class Taker:
    """What takes names of one sort: it sees the text, and all that others have found in it."""

    def __init__(self, found: Found) -> None:
        self.found = found
        self.text = found.text
        self.words = found.words
        self.around = found.around
        self.by_end = found.by_end


def _level(name: str) -> str | None:
    for pattern, level in _LEVELS:
        if pattern.search(name):
            return level
    return None
