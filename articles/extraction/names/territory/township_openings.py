"""Where a clause opens with a street or a township, and what tells that it is one."""

from __future__ import annotations

import re

from articles.extraction.names.words import tag_of

_LONGEST = 6
#: Stems of these parts of speech alone are ordinary words.
ORDINARY_TAGS = frozenset({"v", "vn", "a", "ad", "d", "m", "r", "q", "b", "u", "p", "c"})
PLACE_TAGS = frozenset({"ns", "nr", "nrt", "nz", "x"})
#: Where a clause or a place opens, and the stem behind it.
_OPENING = re.compile(
    r"(?:^|[。；：！？，、”（(）)》】\s]|来到|走进|位于|前往|深入|[在赴由])(?:今属?|原)?"
    r"((?!来到|走进|位于|前往|深入)[^\W\d_在赴由]{2,4})$"
)
#: What tells that the place is governed: any word before is a name then (长征镇党委).
_GOVERNED = re.compile(
    r"(?:党工?委|党总?支部?|党群|党建|人民政府|政府|办事处|工委|人大|有关负责|相关负责|负责人|村委|综合)"
)
#: A village or a quarter right behind a township (信义镇白马村).
_VILLAGE = re.compile(r"[^\W\d_的各和与、]{1,3}(?:村(?![民级镇])|社区)")
#: Names of streets and villages may count something (四平路, 九里亭).
_COUNTS = frozenset({"m"})
_LAND = frozenset("路桥里亭坪店山湾河溪塘口港沟岭坡庄堡屯寨铺")
#: Villages are told apart from ordinary words by short stems.
_SHORT_STEM = 3


def at_opening(text: str, suffix: int, end: int) -> int | None:
    """Where a clause opens with the name of what then does something (石桥街道有关负责人)."""
    opening = _OPENING.search(text, max(0, suffix - _LONGEST), suffix)
    if opening is None:
        return None
    stem = opening.group(1)
    if text[suffix] == "村" and (len(stem) > _SHORT_STEM or stem[-1] == "新"):
        return None  # 东升新村 is a quarter
    tag = tag_of(stem)
    if tag in PLACE_TAGS or (tag in _COUNTS and stem[-1] in _LAND):
        return opening.start(1)
    sure = _GOVERNED.match(text, end) or _VILLAGE.match(text, end)
    return opening.start(1) if sure and tag not in ORDINARY_TAGS - _COUNTS else None
