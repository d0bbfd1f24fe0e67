"""The titles printed directly before a name, and where they start."""

from __future__ import annotations

import re
from typing import Any

from articles.extraction.names.persons.anchors import heads

_LONGEST = 12
_WIDTH = 40
_STOP = re.compile(r"[\s，。；：！？,;:!?“”‘’\"《》…]")
#: Words that belong to the title although they are no title themselves.
_MODIFIER = re.compile(
    r"(?:相关|有关|主要|项目|技术|研发|销售|市场|运营|部门|业务|品牌|原|时任|前|名誉|首席|高级|资深)+$"
)


def title_before(text: str, at: int) -> dict[str, Any]:
    """`title`, `title_start` of the last title and `titles`, the spans of all titles of the chain."""
    start = _one(text, at)
    if start is None:
        return {}
    spans = [(start, at)]
    low = max(0, at - _WIDTH)
    while spans[0][0] > low:
        cut = text.rfind("、", low, spans[0][0])
        if cut < 0 or _STOP.search(text, cut, spans[0][0]):
            break
        earlier = _one(text, cut)
        if earlier is None:
            break
        spans.insert(0, (earlier, cut))
    first = spans[0][0]
    return {"title": text[spans[-1][0] : at], "title_start": first, "titles": spans}


def _one(text: str, end: int) -> int | None:
    """Where the title that ends here starts; None where none ends here."""
    known = heads()
    for length in range(min(_LONGEST, end), 1, -1):
        if text[end - length : end] in known:
            start = end - length
            modifier = _MODIFIER.search(text, max(0, start - 6), start)
            return modifier.start() if modifier else start
    return None
