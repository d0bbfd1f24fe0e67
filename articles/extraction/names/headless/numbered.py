"""Institutes that are called by a number: 海岳集团四十八所, 七〇四所."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import word_set

#: A number and 所, unless a school, a hospital or the like is counted (三所高校).
_NUMBERED = re.compile(
    r"所(?<=[一二三四五六七八九十百〇零\d]所)"
    r"(?!高校|高等|大[学专中]|学[校院]|院[校所]|中[小学职等外]|小学|幼儿|医院|职业|科研|本科|民办|公办|国[内际家]|知名|省|驻|机构"
    r"|研究|名校|重点|特色|新[型建]|市[内属]|双一流|成员|分校|校|直属|有)"
)
_NUMBER = re.compile(r"(?:[一二三四五六七八九十百〇零]{1,5}|\d{1,4})\Z")
_LONGEST = 5
#: Numbers that are read digit by digit count nothing (七〇四).
_SPELLED = re.compile(r"[一二三四五六七八九〇零]{3}")
_OWNERS = frozenset({Kind.COMPANY, Kind.AGENCY, Kind.INSTITUTE})
#: Longest of the names that stand before a number and nowhere else.
_REACH = 3


def find_numbered(text: str, found: dict[int, Mention]) -> list[Mention]:
    """Mentions of institutes by the number behind their owner, or by one that counts nothing."""
    mentions: list[Mention] = []
    for match in _NUMBERED.finditer(text):
        number = _NUMBER.search(text, max(0, match.start() - _LONGEST), match.start())
        if number is None or match.end() in found:
            continue
        start = _start(text, number.start(), found)
        if start == number.start() and not _SPELLED.fullmatch(number.group()):
            continue
        name = text[start : match.end()]
        attributes = {"category": "研究所", "core": name}
        mentions.append(Mention(start, match.end(), Kind.INSTITUTE, name, "numbered", 0.85, None, attributes))
    return mentions


def _start(text: str, at: int, found: dict[int, Mention]) -> int:
    """Where the owner right before a number begins; the number's own place if there is none."""
    owner = found.get(at)
    if owner is not None and owner.kind in _OWNERS:
        return owner.start
    for length in range(min(_REACH, at), 1, -1):
        if text[at - length : at] in word_set("numbered_owners"):
            return at - length
    return at
