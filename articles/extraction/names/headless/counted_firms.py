"""Firms that brackets name behind their number (超百亿元企业2家（海岳、云澜）)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Kind, Mention
from articles.extraction.names.headless.row_items import read_item
from articles.extraction.names.stem import Surroundings
from articles.extraction.quantities.numbers import whole

_COUNTED = re.compile(
    r"(?P<number>\d{1,2}|[两二三四五六七八九])家(?P<sort>[\u4e00-\u9fa5]{0,8})[（(](?P<items>[^（）()。；：，\n]{3,80})[）)]"
)
_FIRMS = re.compile(r"(?:企业|公司)[^，。；：\n]{0,6}$")
#: One firm in brackets is rather a remark; no item is longer.
_FEWEST, _LONGEST = 2, 12


def find_counted_firms(around: Surroundings, found: dict[int, Mention]) -> list[Mention]:
    """Mentions of them, where there are as many items as were counted; `found` is keyed by end."""
    text = around.text
    firms: list[Mention] = []
    for counted in _COUNTED.finditer(text) if "家" in text else ():
        number = whole(counted["number"])
        called = counted["sort"].endswith(("企业", "公司")) or _FIRMS.search(
            text, max(0, counted.start() - 12), counted.start()
        )
        spans = list(_spans(text, *counted.span("items")))
        if not called or number < _FEWEST or len(spans) != number:
            continue
        items = [read_item(around, span, found, {}) for span in spans]
        if all(item.taken or item.telling or item.plain for item in items):
            firms += [_mention(text, item.start, item.end) for item in items if not item.taken]
    return firms


def _spans(text: str, at: int, end: int) -> Iterator[tuple[int, int]]:
    for item in text[at:end].split("、"):
        if 1 < len(item) <= _LONGEST:
            yield at, at + len(item)
        at += len(item) + 1


def _mention(text: str, start: int, end: int) -> Mention:
    name = text[start:end]
    return Mention(start, end, Kind.COMPANY, name, "enumeration", 0.7, None, {"core": name})
