"""Dates and years of the calendar, as far as a text prints them (2023年1—6月, 去年底, 3月5日)."""

from __future__ import annotations

import re

from articles.extraction.quantities import calendar as cal
from articles.extraction.quantities.numbers import DIGIT, whole
from articles.extraction.quantities.when import TO, When
from articles.extraction.quantities.year_parts import within

_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"
_YEAR_WORDS = {
    "今年": 0,
    "本年度": 0,
    "本年": 0,
    "去年": -1,
    "上年": -1,
    "上一年": -1,
    "前年": -2,
    "明年": 1,
    "后年": 2,
}
#: 目前年产3万吨, 以上年产值, 投产后年产值: halves of other words.
_ALONE = {
    "前年": "(?<![目以提此之])前年",
    "上年": "(?<!以)上年",
    "后年": "(?<![产成投用运营建工改期完])后年(?![产均销营收利])",
}
_WHICH = "|".join(_ALONE.get(word, word) for word in sorted(_YEAR_WORDS, key=len, reverse=True))
#: What follows a year that is printed without 年 (2023上半年).
_NO_SIGN = "[上下]半年|前三季|第[一二三四]季|Q[1-4]|至今|[一三]季报|半年报|中报|中期"
#: 9月, 九月; a month in words by itself needs a year before it or 份 behind it.
_MONTH = "(?:[01]?[0-9]|十[一二]?|[一二三四五六七八九])"
_WORDED = "(?P<worded>十[一二]?|[一二三四五六七八九])(?(year)|(?(word)|(?=月份)))"
_DATE = re.compile(
    rf"(?:{_YEAR}(?:[ ]?(?:年度?|财年)|(?={_NO_SIGN}))|(?P<word>{_WHICH}|同年|当年))?(?:[ ]?的?"
    r"(?:"
    rf"(?P<m1>[01]?[0-9])月(?P<d1>[0-3]?[0-9])[日号]?{TO}(?:(?P<m2>[01]?[0-9])月)?(?P<d2>[0-3]?[0-9])[日号]"
    r"|(?P<month_day>[01]?[0-9])月[ ]?(?P<day>[0-3]?[0-9])[日号]"
    rf"|(?P<from>{_MONTH})[ ]?月?(?:份)?{TO}(?P<to>{_MONTH})[ ]?月(?:份)?(?P<to_end>[底末])?"
    rf"|(?:(?P<month>[01]?[0-9])|{_WORDED})[ ]?月(?:份)?(?P<part>[底末初]|[上中下]旬)?(?:[当单]月)?(?![0-9])"
    r"|(?P<half>上半年|下半年|半年(?=度?(?:业绩|报|财报|营收))|前三个?季度?|前[两二]个?季度|头[两三]个?季度|首季度?"
    r"|[一三]季(?=报)|(?<=[0-9年度])中(?:期(?=业绩|财务|财报|报告)|(?=报)))"
    rf"|第?(?P<season_from>[一二三1-3])(?:季度)?(?:{TO}|[、和])第?(?P<season_to>[二三四2-4])季度(?!分别)"
    r"|(?:第(?P<season>[一二三四1-4])季度?|Q(?P<season3>[1-4])(?![0-9])|(?<!前)(?P<season2>[一二三四1-4])季度)(?P<season_end>[底末])?"
    rf"|(?:(?<![此之以日])前|(?<=年)头)(?P<first>[0-9]{{1,2}}|两|{DIGIT}{{1,3}})个?月"
    r"|年?(?P<edge>[底末初])"
    r"))?"
)
#: What stands before a year that is only compared with.
_COMPARED = "比较同与继"
#: So far on a year that was said holds for bare months: to the end of its sentence, at most.
_GOES_ON = 60
_SINCE = re.compile("[^，。；]{0,24}(?:以来|起|后)")
#: The year spoken of last.
_THAT_YEAR = ("同年", "当年")
#: 今年前三季度 where nothing tells the year.
_UNKNOWN = ("今年", "去年", "明年", "前年", *_THAT_YEAR)
#: 去年11月 of 去年11月至今年10月.
_WORDED_YEAR = "[去今前明]年"
_YEARS = re.compile(rf"(?P<y1>(?:19|20)[0-9]{{2}})年?{TO}(?P<y2>(?:19|20)[0-9]{{2}})年")
_DAYS = re.compile(
    rf"(?:{_YEAR}年|(?P<word>{_WORDED_YEAR}))(?P<m1>[01]?[0-9])月份?(?:(?P<d1>[0-3]?[0-9])日?)?{TO}"
    rf"(?:(?P<year2>(?:19|20)[0-9]{{2}})年|(?P<word2>{_WORDED_YEAR}))?(?P<m2>[01]?[0-9])月份?(?:(?P<d2>[0-3]?[0-9])日)?"
)


def days(text: str, start: int, when: When) -> tuple[int, str] | None:
    """2023年7月3日至8月5日, 2022年11月至2023年2月, 去年11月至今年2月."""
    match = _DAYS.match(text, start)
    if match is None:
        return None
    year = _told(match["year"], match["word"], when)
    if not year:
        return None
    last_year = _told(match["year2"], match["word2"], when) or year
    when.remember(year, start)
    m1, m2, d1, d2 = (int(match[g] or 0) for g in ("m1", "m2", "d1", "d2"))
    if not (cal.real(m1, d1 or 1) and cal.real(m2, d2 or 1)):
        return None
    last = cal.point(last_year, m2, d2)
    first = cal.point(year, m1, d1 if d2 else 0)
    return match.end(), f"{first}/{last}" if first < last else last


def _told(year: str | None, word: str | None, when: When) -> int:
    """A year as printed, or 去年 seen from the publication; 0 where nothing tells it."""
    if year:
        return int(year)
    return when.now.year + _YEAR_WORDS[word] if word and when.now else 0


def years(text: str, start: int, when: When) -> tuple[int, str] | None:
    """2019—2022年."""
    match = _YEARS.match(text, start)
    if match is None or match["y1"] >= match["y2"]:
        return None
    when.remember(int(match["y2"]), start)
    return match.end(), f"{match['y1']}/{match['y2']}"


def date(text: str, start: int, when: When) -> tuple[int, str] | None:
    """2023年, 去年底, 上半年, 1—6月, 3月5日, with the year that was said or is meant."""
    match = _DATE.match(text, start)
    if match is None or match.end() == start:
        return None
    said = bool(match["year"] or match["word"])
    if not said and text.endswith(_UNKNOWN, 0, start):
        return None
    year = _year_of(match, when)
    if year is None or (not said and match["edge"]):
        return None
    if said and not _passing(text, start, match.end()):
        when.remember(year, start)
    iso = within(match, text, year)
    return None if iso is None else (match.end(), iso)


def _passing(text: str, start: int, end: int) -> bool:
    """较2022年同期, 自2022年方案印发以来: a year that months after it do not go on about."""
    if (start and text[start - 1] in _COMPARED) or text.startswith("同期", end):
        return True
    return start > 0 and text[start - 1] in "自从" and _SINCE.match(text, end) is not None


def _year_of(match: re.Match[str], when: When) -> int | None:
    if match["year"]:
        return int(match["year"])
    word = match["word"]
    if word in _THAT_YEAR:
        return when.year
    if word:
        return when.now.year + _YEAR_WORDS[word] if when.now else None
    if when.year is not None and match.start() - when.year_at < _GOES_ON:
        same = "。" not in match.string[when.year_at : match.start()]
        if same or when.now is None:
            return when.year
    return _recent(match, when)


def _recent(match: re.Match[str], when: When) -> int | None:
    """The year of a bare month or season: this year, last year where it would lie far ahead."""
    if when.now is None:
        return when.year
    month = match["month_day"] or match["m1"] or match["to"] or match["month"] or match["worded"]
    ahead = whole(month) - when.now.month if month and when.now.month else 0
    return when.now.year - (ahead > 3)
