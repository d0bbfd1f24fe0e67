"""The period that a whole article reports on, where its headline says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.extraction.document import BlockKind, Layout, Period
from articles.extraction.metrics.times.frames import TERM

#: 2024年工作方案, 2024年第二批项目, 2024年创新大会: what is to come, one of a series, the name of an event.
_OTHER = re.compile(
    "[^，。！？\n]{0,16}?(?:方案|计划|规划|行动|目标|任务|指南|预算|申报|名单|第[0-9一二三四五六七八九十]+[批届次期]"
    "|[首本][批届次期]|大会|会议|论坛|大赛|活动|仪式|开工|签约|力争|将|前|明年|未来)"
)
#: 新增42人, 成交额达3亿元: so much was done in a period, or came to be in it.
_DONE = re.compile(
    "新|完成|实现|引进|承担|承接|同比|增|降|提[升高]|获|培育|签|登记|突破|达|兑现|发放|入库|开工|竣工|投[入资产]|营收|收入|产值|利润|占|揭牌"
)
#: Now, until now, or to come; of the day of an event.
_NOT_THEN = re.compile(
    "累计|已|近年|先后|历年|总部|成立|创[建办立]|拥有|[设建]有|下[辖设]|[0-9]年|现场|当[天日]|仪式|会上"
)


def is_of_topic(text: str, start: int, end: int) -> bool:
    """Whether a sentence up to its figure may tell of the period that the whole article reports on."""
    return _DONE.search(text, start, end) is not None and _NOT_THEN.search(text, start, end) is None


def topics_of(layout: Layout, periods: Sequence[Period]) -> dict[int, str]:
    """What each article reports on, by its place, for those that say so."""
    heads = {b.article: b for b in reversed(layout.blocks) if b.kind is BlockKind.HEADLINE}
    out: dict[int, str] = {}
    article = 0
    for period in periods:
        while article + 1 < len(layout.articles) and layout.articles[article + 1].start <= period.start:
            article += 1
        if article in out or not layout.articles or not TERM.match(period.iso):
            continue
        head, this = heads.get(article), layout.articles[article]
        titled = head is not None and head.start <= period.start < head.end
        if titled and _is_over(period, this.published) and not _OTHER.match(layout.text, period.end):
            out[article] = period.iso
    return out


def _is_over(period: Period, published: str | None) -> bool:
    """A year before that of the article, or months before its own."""
    last = period.iso[-len("2024-06") :] if "/" in period.iso else period.iso
    return published is not None and last < published[: len(last)]
