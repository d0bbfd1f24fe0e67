"""People in rows: 周明远、何晓岚、高若溪出席; 邀请周明远、何晓岚等专家; 周明远、何晓岚参加调研."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.names.persons.given_names import could_be, lengths, tagged
from articles.extraction.names.persons.spans import name_before
from articles.extraction.names.words import Words

#: Names in a row; the last one may run into 等.
_RUN = re.compile(
    r"(?:(?<![\u4e00-\u9fa5、\d])|(?<=[与和由及]))[\u4e00-\u9fa5]{2,3}(?:、[\u4e00-\u9fa5]{2,3}){2,}(?=等|[三四五六七八九十][人位名]|[^\u4e00-\u9fa5、]|和|参加|出席|陪同|主持|一同|共同|分别|当选)"
)
_SECOND = re.compile("、(?=[\u4e00-\u9fa5]{2,3}、)")
_ITEM = re.compile(r"[\u4e00-\u9fa5]{2,3}")
#: Behind the first name of a row that 等 closes with what they are; anything may stand before the first.
_OF_A_SORT = re.compile(
    r"(?<=[\u4e00-\u9fa5])(?:、[\u4e00-\u9fa5]{2,5}){2,20}(?=等[^，。；、\n]{0,12}?(?:专家|学者|院士|教授|老师|教师|同学|学生"
    r"|大师|名家|企业家|科学家|艺术家|设计师|建筑师|嘉宾))"
)
#: What goes before the first of a row.
_OPENINGS = frozenset("由与和请")
_SORTED = re.compile(r"[\u4e00-\u9fa5]{2,5}")

_Person = tuple[int, int, str, float]


def find_rows(text: str, words: Words) -> list[_Person]:
    """Three names or more in a row need no title (甲某、乙某、丙某等出席)."""
    found = []
    for match in _runs(text):
        found += _names(text, match, _ITEM, words, fewest=3)
    if "等" in text and "、" in text:
        for match in _OF_A_SORT.finditer(text):
            if row := _names(text, match, _SORTED, words, fewest=2):
                found += row + before_in_row(text, match.start() + 1, words)
    return found


def _runs(text: str) -> Iterator[re.Match[str]]:
    """The rows: their second names are quick to look for, and each begins two or three characters before."""
    reach = 0
    for second in _SECOND.finditer(text):
        for start in (second.start() - 3, second.start() - 2):
            if start >= reach and (run := _RUN.match(text, start)):
                reach = run.end()
                yield run
                break


def _names(
    text: str, match: re.Match[str], item: re.Pattern[str], words: Words, *, fewest: int
) -> list[_Person]:
    """The names among the items; none unless most items are some."""
    spans = [(match.start() + m.start(), match.start() + m.end()) for m in item.finditer(match.group())]
    names = [
        s for s in spans if s[1] - s[0] in lengths(text, s[0]) and could_be(text, *s, words, strong=True)
    ]
    usual = len(names) >= fewest and len(names) * 10 >= len(spans) * 7
    if usual and sum(tagged(text, *span) for span in names) * 2 >= len(names):
        return [(*span, "list", 0.75) for span in names]
    return []


def before_in_row(text: str, start: int, words: Words) -> list[_Person]:
    """Those before the last of a row, whose title or verb is that of all (周明远、何晓岚参加调研).

    The tagger must read a name in the first one; between names others are names too.
    """
    found: list[_Person] = []
    sure = 0
    while text[start - 1 : start] == "、" and (span := _ending(text, start - 1, words)):
        found.append((*span, "row", 0.75))
        start = span[0]
        if tagged(text, *span):
            sure = len(found)
    return found[:sure]


def _ending(text: str, end: int, words: Words) -> tuple[int, int] | None:
    """The name of a row that ends here; the segmenter may glue 由 and its surname."""
    if span := name_before(text, end, words):
        return span
    for start in (end - 3, end - 2):
        if start > 0 and text[start - 1] in _OPENINGS and end - start in lengths(text, start):
            return (start, end) if could_be(text, start, end, words, strong=True) else None
    return None
