"""Townships that a row names without their suffix, which only closes it (甲桥、乙店、丙溪等4个乡镇)."""

from __future__ import annotations

import re

from articles.extraction.names.territory.township_stems import is_stem
from articles.extraction.names.words import tag_of

_CLOSING = re.compile(
    r"等(?:\d{1,2}|[一二三四五六七八九十]{1,3})?个?(?:乡镇|街镇|镇街|街道|[乡镇])(?![级民容村街化])"
)
_ROW = re.compile(r"[\u4e00-\u9fa5、]+$")
_ITEM = re.compile(r"[\u4e00-\u9fa5]{2,3}")
_FEWEST, _FARTHEST = 3, 80
#: Parts of speech of what is first of all an ordinary word: such a row names no places.
_NO_NAMES = frozenset({"v", "d", "r", "p", "c", "u", "vn", "ad"})


def find_rows(text: str) -> list[tuple[int, int]]:
    """`[start, end)` of the members, those with a suffix of their own left out.

    The first one has no edge on its left but the words before the row, so it counts where it is whole.
    """
    found: list[tuple[int, int]] = []
    for closing in _CLOSING.finditer(text):
        row = _ROW.search(text, max(0, closing.start() - _FARTHEST), closing.start())
        if row is None or row.group().count("、") < _FEWEST - 1:
            continue
        start = row.start()
        members: list[tuple[int, int]] = []
        for item in row.group().split("、"):
            members.append((start, start + len(item)))
            start += len(item) + 1
        if all(_names(text, a, b) for a, b in members[1:]):
            found += members[0 if _names(text, *members[0]) else 1 :]
    return [(a, b) for a, b in found if text[b - 1] not in "镇乡道"]


def _names(text: str, start: int, end: int) -> bool:
    return (
        bool(_ITEM.fullmatch(text, start, end))
        and tag_of(text[start:end]) not in _NO_NAMES
        and is_stem(text, start, end, end)
    )
