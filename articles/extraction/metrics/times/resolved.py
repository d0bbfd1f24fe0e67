"""Periods that only the words around them complete: 2022年同期, 自7月11日召开某会以来."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from articles.extraction.document import Layout, Period
from articles.extraction.metrics.times.begun import FOUNDED

#: 自7月11日召开动员会以来: what stands between the day and 以来.
_SINCE = re.compile("[^，。；！？\n0-9]{1,40}?以来")
#: 2018年落户以来.
_BEGUN = re.compile(
    f"(?:正式|建成|签约)?(?:{FOUNDED}|落户|投产|开工|启动|入驻|开园|实施|运行|运营)[^，。；的0-9]{{0,8}}以来"
)
_FROM = ("自", "从", "自从")
_YEAR = re.compile(r"\d{4}\Z")
#: What a year of the same term repeats: months or a quarter of one year, a month, the end of one.
_TERM = re.compile(r"(?P<year>\d{4})(?P<rest>-\d{2}|-\d{2}/(?P=year)-\d{2})\Z")
_SAME = "同期"
#: 2023年年度报告, 2023年年报: 全年 after it is the year reported on.
_ANNUAL = re.compile("年?度?的?(?:业绩)?(?:报告(?!期)|财报|年报|快报|业绩)")
_WHOLE = "全年"
#: How far before it the term stands that a year repeats.
_BACK = 160


def resolved(layout: Layout, periods: Sequence[Period]) -> list[Period]:
    """The periods, completed by the terms before them and by when their article was published."""
    return list(_completed(layout, periods))


def _completed(layout: Layout, periods: Sequence[Period]) -> Iterator[Period]:
    text, article = layout.text, 0
    term: Period | None = None
    annual: str | None = None
    for period in periods:
        while article + 1 < len(layout.articles) and layout.articles[article + 1].start <= period.start:
            article, term, annual = article + 1, None, None
        if _YEAR.match(period.iso):
            if _ANNUAL.match(text, period.end):
                annual = period.iso
            elif annual and period.iso > annual and text[period.start : period.end] == _WHOLE:
                yield replace(period, iso=annual)
                continue
            if text.startswith(_SAME, period.end) and term and period.start - term.end < _BACK:
                yield replace(period, iso=_of_year(term.iso, period.iso), as_of=term.as_of)
                continue
        elif term is None or _is_term(period):
            term = period if _is_term(period) else None
        published = layout.articles[article].published if layout.articles else None
        yield _since(text, period, published)


def _is_term(period: Period) -> bool:
    return period.as_of or _TERM.match(period.iso) is not None


def _of_year(term: str, year: str) -> str:
    """2023-01/2023-06 in 2022 is 2022-01/2022-06."""
    return "/".join(year + end[len(year) :] for end in term.split("/"))


def _since(text: str, period: Period, published: str | None) -> Period:
    """What has gone on since a day on which something was done goes on until the report of it."""
    if published is None or period.as_of or "/" in period.iso:
        return period
    since = _SINCE if text.endswith(_FROM, 0, period.start) else _BEGUN
    told = since.match(text, period.end)
    if told is None:
        return period
    first = f"{period.iso}-01" if period.iso == published[:4] else period.iso
    last = published if len(period.iso) > len("2023-07") else published[: len("2023-07")]
    return period if first >= last else replace(period, end=told.end(), iso=f"{first}/{last}")
