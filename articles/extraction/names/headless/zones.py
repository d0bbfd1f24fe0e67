"""高新区, 经开区 and 开发区 as a local outlet calls its own zone, without the place."""

from __future__ import annotations

import re
from collections import Counter

from articles.extraction.document import Kind, Mention

_BARE = re.compile(r"高新区|经开区|开发区|航空港区|空港区|综保区|保税区")
_CUE = re.compile(r"(?:^|[，。；：、“（\n\s]|[在到从由对与和赴]|落户|落地|走进|入驻)$")
_TO = re.compile(r"(?:位于|来到|走进|落户|入驻|[在到赴])$")
#: What follows makes it any zone of the sort, or another word.
_ANY = re.compile(r"[级内外域化]|数量|总数|建设|等[\u4e00-\u9fa5]{0,2}(?:园区|平台|载体|区域)")
#: A zone that the text is about is named more than once.
_OFTEN = 2
#: Full wordings of the bare words.
_HEADS = {
    "高新区": ("高新技术产业开发区", "高新技术产业园区", "高新技术开发区"),
    "经开区": ("经济技术开发区", "经济开发区"),
    "开发区": ("高新区", "经开区", "高新技术产业园区"),
}
_SORT = re.compile(r"(?:高新技术产业|高新技术|经济技术|经济|高新|经开|工业)*(?:开发区|园区|区)$")
_RANK = re.compile(r"国家级?|[省市县区]$")


def find_bare_zones(text: str, found: dict[int, Mention], places: dict[int, int]) -> list[Mention]:
    """The bare zones of a text that names one zone of that sort, or none; `found` is keyed by end.

    `of` is the name of the one zone. A zone that is not named at all is one when it comes up often,
    where somebody goes to it, or in a row of districts.
    """
    named = {m.text for m in found.values() if m.kind is Kind.PARK}
    mentions: dict[str, list[Mention]] = {}
    spoken: Counter[str] = Counter()
    for match in _BARE.finditer(text):
        word = match.group()
        if match.end() in found or _ANY.match(text, match.end()):
            continue
        spoken[word] += 1
        if _CUE.search(text, max(0, match.start() - 2), match.start()):
            mention = Mention(match.start(), match.end(), Kind.PARK, word, "bare zone", 0.6)
            mention.attributes = {"category": word, "core": word, "bare": "1"}
            mentions.setdefault(word, []).append(mention)
    kept: list[Mention] = []
    beside = dict(places)
    for word, same in (*mentions.items(), *mentions.items()):  # the first may stand beside the second
        if same[0] in kept:
            continue
        heads = (word, *_HEADS.get(word, ()))
        zones = [name for name in named if name.endswith(heads)]
        if len({_place(name) for name in zones}) == 1:
            for mention in same:
                mention.attributes["of"] = max(zones, key=len)
            kept += same
        elif not zones and ((spoken[word] >= _OFTEN and word in _HEADS) or _somewhere(text, same[0], beside)):
            kept += same
            beside |= {mention.end: mention.start for mention in same}
    return kept


def _somewhere(text: str, mention: Mention, places: dict[int, int]) -> bool:
    """Whether a bare zone is a place to go to or stands among districts (金水区、高新区、二七区)."""
    if _TO.search(text, max(0, mention.start - 2), mention.start):
        return True
    after = mention.end + 1
    return (text[mention.start - 1 : mention.start] == "、" and mention.start - 1 in places) or (
        text[mention.end : after] == "、" and after in places.values()
    )


def _place(zone: str) -> str:
    """What tells a zone from others of its sort, in the short wording of 甲市 and 甲."""
    name = _SORT.sub("", zone)
    return _RANK.sub("", name)[-2:]
