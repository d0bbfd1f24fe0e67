"""People in a printed list of names with their units (张 三（女） 临州大学李四 海岳研究所)."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.names.persons.given_names import could_be, lengths
from articles.extraction.names.words import Words

#: Lists of people say so.
_HINT = re.compile(r"姓氏笔画|名单")
#: What stands right behind a name in such a list: sex or people in brackets, or a gap before the unit.
_BEHIND = re.compile(
    r"(?:[（(](?:[男女]|(?:[男女][，、,])?[\u4e00-\u9fa5]{1,5}族)[）)][ \u3000]{0,3}|[ \u3000]{1,3})"
    r"(?=[\u4e00-\u9fa5])"
)
#: A name of two characters is spread to the width of three.
_SPREAD = re.compile(r"[\u4e00-\u9fa5][ \u3000]{1,2}[\u4e00-\u9fa5]$")
#: What a name may follow: a gap, a bracket, or the end of a unit.
_BEFORE = re.compile(r"(?:^|[\s\u3000）)、：:。；;]|[所院学司室馆团部局会心校厂队厅处])$")
#: Fewer than this many are no list.
_FEWEST = 3


def find_rosters(text: str, words: Words) -> list[Mention]:
    """Mentions of the people of a list; the name of a mention is free of the gap inside it."""
    hint = _HINT.search(text)
    if hint is None:
        return []
    found: list[Mention] = []
    reach = hint.end()
    for match in _BEHIND.finditer(text, reach):
        start = _start(text, match.start(), reach, words)
        if start is not None:
            name = re.sub(r"\s", "", text[start : match.start()])
            found.append(Mention(start, match.start(), Kind.PERSON, name, "roster", 0.8))
            reach = match.end()
    return found if len(found) >= _FEWEST else []


def _start(text: str, end: int, reach: int, words: Words) -> int | None:
    """Where the name begins that ends before a gap; None where none does."""
    spread = _SPREAD.search(text, max(reach, end - 4), end)
    if spread and 2 in lengths(text[spread.start()] + text[end - 1], 0):
        return spread.start()
    for size in (3, 2):
        start = end - size
        if (
            start < reach
            or size not in lengths(text, start)
            or not _BEFORE.search(text, max(0, start - 1), start)
        ):
            continue
        if could_be(text, start, end, words, strong=True):
            return start
    return None
