"""Periods: every stretch of time, resolved against the date of publication."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from articles.extraction.document import Block, Layout, Period
from articles.extraction.lexicons import any_of, lines
from articles.extraction.quantities import calendar as cal
from articles.extraction.quantities.dates import date, days, years
from articles.extraction.quantities.iso import is_period
from articles.extraction.quantities.time_words import day_word, last_months, last_years, lone_day, plan
from articles.extraction.quantities.when import When
from articles.extraction.quantities.year_parts import AS_OF

#: Where a period can begin; the search skips from one to the next (“2022年 begins behind the quotation mark).
_STARTS = re.compile(
    r"[0-9今去前明后本上昨同全近过十年一二两三四五六七八九首“‘最当下第开](?:"
    r"(?<=[0-9])[0-9]{0,3}(?:[年月季日号财 至到—–―\-－~～多余上下前第一三半中]|个多?月以?来)|"
    r"(?<![0-9])(?=[0-9年月日号天半个晚晨夜—–―\-－~～至到季近去一二三四五六七八九十两内底末初余多、和 ]))"
)
#: 8月1日电, 8月1日讯: the day that 今天 of the text means.
_DATELINE = re.compile(r"[ ]?(?:电|讯)")
#: Digits that go on a number, or a rank, begin no date; nor do 近5日, 每3年, 前10日.
_IN_NUMBER = re.compile(r"(?:[0-9.第近每]|[0-9],|(?<![此之日以])[前后])\Z")
_SINCE = re.compile(
    f"(?:[^，。；！？\n]{{0,6}}?(?:{any_of(lines('founding_verbs'))}|获批|获准|揭牌|挂牌|批复|立项|启动|开展|实施|推行|施行|实行|建设|建成|开工|落户"
    "|落地|入驻|运营|运行|启用|投产|投用|投运|投入使用|开[园区校馆办业]|建[园区校厂院所]|重组|改制|升级|升格|改革|上线))?(?:以来|起|至今)"
)
#: 从6月底开始，: until now as well.
_BEGUN = re.compile("[底初]?开始(?=[，,])")
_FROM = ("从", "自")
#: 截至6月30日止六个月, 截至2022年12月31日的年度业绩: all of a term, by its last day.
_TERM = re.compile(
    "止?(?P<months>三个月|六个月|九个月)|止(?P<year>年度)|的?(?P<report>中期|半年度|年度|全年)(?=业绩|财务|财报|报告|综合|未经审)"
)
_MONTHS = {"三个月": 3, "六个月": 6, "九个月": 9, "年度": 12, "全年": 12, "中期": 6, "半年度": 6}
_YEAR = 12
#: 截至“十三五”末: the last day of that year.
_YEAR_LONG = len("2020")

Rule = Callable[[str, int, When], tuple[int, str] | None]
_OF_DIGITS: tuple[Rule, ...] = (date, last_years, last_months, lone_day)
_OF_YEARS: tuple[Rule, ...] = (days, years, *_OF_DIGITS)
_OF_WORDS: tuple[Rule, ...] = (days, date, day_word)
_OF_COUNTS: tuple[Rule, ...] = (date, plan, last_years, last_months)
_COUNTS = frozenset("近过最十一二两三四五六七八九“‘")
_THIS_YEAR = frozenset({"今年", "本年", "本年度", "年初", "今年初", "今年年初", "开年"})
_CENTURIES = ("19", "20")
#: 截至3月, 截至上半年: at the end of the (last) month.
_TO_MONTH = re.compile(r"(?:\A|/)\d{4}-\d{2}\Z")


def find_periods(layout: Layout, until: int | None = None) -> list[Period]:
    """Every stretch of time that resolves to ISO 8601, in text order, without overlaps.

    None that begins behind `until`: periods behind the last figure date nothing.
    """
    out: list[Period] = []
    article, dateline = -1, None
    for block in layout.blocks:
        if until is not None and block.start > until:
            break
        published = layout.articles[block.article].published if layout.articles else None
        when = When(cal.today(published), dateline=dateline if block.article == article else None)
        out += _periods(layout.text, block, when)
        article, dateline = block.article, when.dateline
    return out


def _periods(text: str, block: Block, when: When) -> Iterator[Period]:
    """The periods of a block in order."""
    end = block.start
    for match in _STARTS.finditer(text, block.start, block.end):
        start = match.start()
        if start < end:
            continue
        found = _at(text, start, block.end, when)
        if found is not None:
            end = found.end
            yield found


def _rules(text: str, start: int) -> tuple[Rule, ...]:
    """The ways to read a period that begins with such a character."""
    if text[start] in _COUNTS:
        return _OF_COUNTS
    if not text[start].isdigit():
        return _OF_WORDS
    if _IN_NUMBER.search(text, max(0, start - 2), start):
        return ()
    return _OF_YEARS if text.startswith(_CENTURIES, start) else _OF_DIGITS


def _at(text: str, start: int, stop: int, when: When) -> Period | None:
    for rule in _rules(text, start):
        found = rule(text, start, when)
        if found is not None and found[0] <= stop and is_period(found[1]):
            return _period(text, start, *found, when)
    return None


def _period(text: str, start: int, end: int, iso: str, when: When) -> Period:
    as_of = AS_OF.search(text, max(0, start - 5), start)
    term = _TERM.match(text, end) if as_of and len(iso) == len("2023-06-30") else None
    if term:
        return Period(start, end, _term(iso, _MONTHS[term[term.lastgroup or 0]]))
    since = _SINCE.match(text, end) or (_BEGUN.match(text, end) if text.endswith(_FROM, 0, start) else None)
    if since and when.now and "/" not in iso and not as_of:
        said_to, end = end, since.end()
        iso = _until_now(iso, text[start:said_to], when.now)
    if len(iso) == 10 and _DATELINE.match(text, end):
        when.dateline = iso
    if as_of and _TO_MONTH.search(iso):
        iso = cal.last_day(int(iso[-7:-3]), int(iso[-2:]))
    if as_of and text[end - 1] == "末" and len(iso) == _YEAR_LONG:
        iso += "-12-31"
    return Period(as_of.start() if as_of else start, end, iso, as_of is not None)


def _term(last: str, months: int) -> str:
    """The term of so many months that ends with a day; a year of the calendar is the year."""
    year, month = int(last[:4]), int(last[5:7])
    if months == month == _YEAR:
        return cal.point(year)
    return f"{cal.months_before(year, month, months - 1)}/{cal.point(year, month)}"


def _until_now(iso: str, said: str, now: cal.Today) -> str:
    """The interval from the start of a period to the publication (2023年以来); 今年以来 is this year."""
    if iso > now.iso:
        return iso
    if said in _THIS_YEAR and iso.startswith(f"{now.year:04d}"):
        return iso[:4]
    if now.month is None:
        return iso if iso[:4] == now.iso else f"{iso[:4]}/{now.year}"
    first = f"{iso}-01" if iso == f"{now.year:04d}" else iso
    last = now.iso if len(iso) > 7 else now.iso_month
    return iso if first >= last else f"{first}/{last}"
