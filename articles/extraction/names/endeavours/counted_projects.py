"""Rows of as many projects as are counted behind them (投资建设海上光伏制氢、退役叶片再利用两个重大项目)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Kind, Mention
from articles.extraction.names.endeavours.project_words import tells
from articles.extraction.quantities.numbers import whole

_ROW = re.compile(
    r"(?:投资|建设|新建|实施|启动|推进|开工|签约|引进|招引|布局|落地|承担|上马|建成|投产|中标)(?:建设|实施)?[了起的]?"
    r"(?P<items>[^，。；：“”《》\n]{6,90}?)(?P<number>[两二三四五六2-6])[大个项][^，。；、\n]{0,8}?项目"
)
_LAST = re.compile("[和与及]")
#: Characters that say which project an item is.
_TELLING = 4
#: What still belongs to the verb before the first item.
_LEADING = re.compile("(?:建设|实施|推进|了|起|的)+")


def find_counted_projects(text: str) -> Iterator[Mention]:
    """Mentions of the items, where each tells something and their number is right."""
    for row in _ROW.finditer(text) if "项目" in text else ():
        items = _items(row["items"], whole(row["number"]))
        if all(tells(row["items"][slice(*span)]) >= _TELLING for span in items):
            for start, end in items:
                at = row.start("items")
                yield Mention(
                    at + start, at + end, Kind.PROJECT, row["items"][start:end], "counted row", 0.68
                )


def _items(row: str, number: int) -> list[tuple[int, int]]:
    """Where the items of a row stand, none if there are not so many; the last two may be joined by a word."""
    leading = _LEADING.match(row)
    spans, at = [], leading.end() if leading else 0
    for item in row[at:].split("、"):
        spans.append((at, at + len(item)))
        at += len(item) + 1
    if len(spans) == number - 1 and len(joins := list(_LAST.finditer(row, *spans[-1]))) == 1:
        start, end = spans.pop()
        spans += [(start, joins[0].start()), (joins[0].end(), end)]
    return spans if len(spans) == number else []
