"""高新区, 经开区 and 开发区 as a local outlet calls its own zone, without the place."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention

_BARE = re.compile(r"高新区|经开区|开发区")
_CUE = re.compile(r"(?:^|[，。；：、“（\n\s]|[在到从由对与和赴]|落户|落地|走进|入驻)$")
#: What follows makes it any zone of the sort, or another word.
_ANY = re.compile(r"[级内外域化]|数量|总数|建设")
#: A zone that the text is about is named more than once.
_OFTEN = 2


def find_bare_zones(text: str, found: dict[int, Mention]) -> list[Mention]:
    """The bare zones of a text that names no zone of that sort; `found` is keyed by end."""
    named = "\n".join({m.text for m in found.values() if m.kind is Kind.PARK})
    mentions: dict[str, list[Mention]] = {}
    for match in _BARE.finditer(text):
        word = match.group()
        if word in named or match.end() in found or _ANY.match(text, match.end()):
            continue
        if _CUE.search(text, max(0, match.start() - 2), match.start()):
            mention = Mention(match.start(), match.end(), Kind.PARK, word, "bare zone", 0.6)
            mention.attributes = {"category": word, "core": word, "bare": "1"}
            mentions.setdefault(word, []).append(mention)
    return [m for same in mentions.values() if len(same) >= _OFTEN for m in same]
