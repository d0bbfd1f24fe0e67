"""Who is put into office or out of it.

聘任周明远、李晓岚为副总经理; 免去周明远的局长职务; 罢免周明远第三届董事会董事职务.
"""

from __future__ import annotations

import re

from articles.extraction.names.persons.given_names import could_be, lengths
from articles.extraction.names.words import Words

_INTO = re.compile("(?:聘任|续聘|任命|选举|推选|推举|增补|增选|补选|提名|委任)")
_OUT_OF = re.compile("(?:罢免|免去|免除|解聘|撤销)")
_AND = frozenset("、和及")
_CALLED = "(?:同志|先生|女士)?"
#: What follows the last of those appointed, and the last of those removed before a word of their post.
_AS = re.compile(_CALLED + r"(?:等[^，。；、]{1,3}人)?(?:为(?!了)|担任|出任|任)[^，。；]")
_OF = re.compile(
    _CALLED + r"(?:等[^，。；、]{1,3}人)?(?:的|本?公司|第[一二三四五六七八九十\d]{1,3}届)[^，。；]{0,40}?职务"
)
#: Who was named before (免去其嫩江公司董事长职务).
_PRONOUNS = frozenset("其他她该")
#: So many are named at once, at most.
_MOST = 30


def find_appointed(text: str, words: Words) -> list[tuple[int, int, str, float]]:
    """Start, end, rule and confidence of the names in rows behind such verbs."""
    found = []
    for verb, end_of_row in ((_INTO, _AS), (_OUT_OF, _OF)):
        for match in verb.finditer(text):
            if text[match.end() : match.end() + 1] in _PRONOUNS:
                continue
            for span in _row(text, match.end(), end_of_row, words):
                found.append((*span, "appointed", 0.85))
    return found


def _row(text: str, at: int, end_of_row: re.Pattern[str], words: Words) -> list[tuple[int, int]]:
    """The names from here to the end of the row; none where anything else stands among them."""
    row: list[tuple[int, int]] = []
    while len(row) < _MOST:
        ends = [
            at + n for n in lengths(text, at) if could_be(text, at, at + n, words, strong=True, sure=True)
        ]
        last = next((end for end in ends if end_of_row.match(text, end)), None)
        if last is not None:
            return [*row, (at, last)]
        inner = next((end for end in ends if text[end : end + 1] in _AND), None)
        if inner is None:
            return []
        row.append((at, inner))
        at = inner + 1
    return []
