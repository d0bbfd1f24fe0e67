"""Railways, roads and bridges that the text says are being built (沅澜客专、地铁6号线进场施工)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Kind, Mention
from articles.extraction.names.endeavours.project_words import STOP, ends_name, generic
from articles.extraction.names.words import Words

_LINE = (
    r"(?:(?P<stem>[\u4e00-\u9fa5]{2,7}?)(?:客专|高铁|城际铁路|快速铁路|高速铁路|铁路|高速公路|高速|快速路|跨线桥|特大桥|大桥|隧道)"
    r"|[\u4e00-\u9fa5]{0,3}(?:地铁|轨道交通)[\d一二三四五六七八九十]{1,3}号线(?:[东南西北]?延伸?线?)?)"
)
_ITEM = re.compile(_LINE + "(?:工程|项目)?")
#: What is said of one that is not there yet.
_BUILDING = re.compile(
    rf"(?:(?<=[，。；：、\n\s])|^)(?P<row>{_LINE.replace('?P<stem>', '?:')}"
    r"(?:[、和](?:[\u4e00-\u9fa5\d]{4,12}))?(?:工程|项目)?)"
    r"(?:全线|全面|正式|加快|主体|顺利|即将|加速|正在|年内)*"
    r"(?:进场施工|建设(?=[，。；]|全线|推进|加快|正|提速)|开工|动工|贯通|合龙|铺轨)"
)
_HINT = re.compile("号线|客专|高铁|铁路|高速|快速路|桥|隧道")


def find_lines_built(text: str) -> Iterator[Mention]:
    """Mentions of such lines, each item of a row by itself."""
    if not _HINT.search(text):
        return
    for match in _BUILDING.finditer(text):
        for item in _ITEM.finditer(text, *match.span("row")):
            if item["stem"] is None or _names(item["stem"]):
                yield Mention(*item.span(), Kind.PROJECT, item.group(), "line being built", 0.6)


def _names(stem: str) -> bool:
    """Whether the words before the head are places or a coined name (沅澜, 雪松路), and none describes."""
    words = Words(stem, hmm=False)
    return not STOP.search(stem) and not any(
        len(word) > 1 and (ends_name(word, words.tag(index)) or word in generic())
        for index, word in enumerate(words.texts)
    )
