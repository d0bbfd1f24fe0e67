"""Stretches of time in words: 十四五期间, 近三年, 今天, 本月, 全年, and days without their month."""

from __future__ import annotations

import re

from articles.extraction.lexicons import any_of, lines
from articles.extraction.quantities import calendar as cal
from articles.extraction.quantities.numbers import DIGIT, whole
from articles.extraction.quantities.when import TO, When

_PLAN = re.compile(
    r"[“‘]?十(?P<n>[一二三四五六])五[”’]?(?P<what>期间|时期|(?:开局)?以来|末|期末|的?前(?P<years>[一两二三四])年)"
)
_LAST_YEARS = re.compile(
    rf"(?P<near>近|过去的?|最近)?(?P<n>{DIGIT}{{1,3}}|两|[0-9]{{1,2}})(?:多|余)?年(?P<since>多?来|间|以来)?"
)
#: 4个月来, 近三个月.
_LAST_MONTHS = re.compile(
    rf"(?:最?近(?P<near>{DIGIT}|两|[0-9]{{1,2}})个多?月(?:以?来)?|(?P<since>{DIGIT}|两|[0-9]{{1,2}})个多?月以?来)"
)
_OPENINGS = "，。；：！？“\n （("
#: 设立研究院六年来, 园区建设近一年来: since a day that only its founder knows.
_FROM_FOUNDING = re.compile(
    f"(?:{any_of(lines('founding_verbs'))}|建设|创业|深耕|扎根|办学|建[校园厂区院所]|运行|运营|实施|开园|启用|入驻)[^，。；：！？0-9]{{0,14}}\\Z"
)
_BACK = 20
_DAY_WORDS = re.compile(
    r"今[天日晨晚]|昨[天日晚夜]|前天|开年(?=以来|至今)|本月|上个?月(?!球)|(?<![一二两三四五六七八九十百0-9几数多余每半周])年[内底末初]|全年(?![目任]|计划(?!投资|完成|新增|实施|开工)|预[期算])|(?<!月)(?<!月份)当月"
)
#: 全年预计新增30家, 力争全年增长8%.
_PLANS = ("预计", "力争", "计划", "将", "确保", "争取", "有望")
_AHEAD = re.compile(f"[^，。；0-9]{{0,6}}?(?:{'|'.join(_PLANS)}|拟)")
#: The month that opens it: before, 全年 looks back.
_SECOND_HALF = 7
#: In its first months a year is the one that is reviewed as 过去一年: the one before.
_REVIEWS = 3
_PAST = ("过去", "过去的")
_LONE_DAY = re.compile(rf"(?P<day>[0-3]?[0-9])日(?:{TO}(?P<last>[0-3]?[0-9])日)?(?![本元均产常])")


def plan(text: str, start: int, when: When) -> tuple[int, str] | None:
    """“十四五”期间."""
    match = _PLAN.match(text, start)
    if match is None:
        return None
    number = 10 + whole(match["n"])
    first = 2016 + 5 * (number - 13)
    if match["years"]:
        return match.end(), f"{first}/{first + whole(match['years']) - 1}"
    if match["what"].endswith("末"):
        return match.end(), cal.point(first + 4)
    if match["what"].endswith("以来"):
        return match.end(), f"{first}/{when.now.year if when.now else first + 4}"
    return match.end(), f"{first}/{first + 4}"


def last_years(text: str, start: int, when: When) -> tuple[int, str] | None:
    """近三年, 10年来."""
    match = _LAST_YEARS.match(text, start)
    if match is None or when.now is None or not (match["near"] or match["since"]):
        return None
    if _FROM_FOUNDING.search(text, max(0, start - _BACK), start):
        return None
    count = whole(match["n"])
    if not 1 <= count <= 60:
        return None
    count += "多" in match.group()
    if count == 1 and match["near"] in _PAST and (when.now.month or 12) <= _REVIEWS:
        return match.end(), cal.point(when.now.year - 1)
    if count == 1:
        month = when.now.iso_month
        return match.end(), f"{when.now.year - 1}{month[4:]}/{month}"
    return match.end(), f"{when.now.year - count}/{when.now.year}"


def last_months(text: str, start: int, when: When) -> tuple[int, str] | None:
    """4个月来, 近三个月."""
    match = _LAST_MONTHS.match(text, start)
    if match is None or when.now is None or when.now.month is None:
        return None
    if _FROM_FOUNDING.search(text, max(0, start - _BACK), start):
        return None
    said = match["near"] or match["since"]
    if match["since"] and start and text[start - 1] not in _OPENINGS:
        return None  # 用三个月来完成
    count = whole(said)
    first = cal.months_before(when.now.year, when.now.month, count)
    return (match.end(), f"{first}/{when.now.iso_month}") if count else None


def day_word(text: str, start: int, when: When) -> tuple[int, str] | None:
    """今天, 本月, 全年."""
    match = _DAY_WORDS.match(text, start)
    if match is None or when.now is None:
        return None
    if match.group() == "全年":
        return match.end(), _whole_year(text, match, when.now, when)
    iso = _word_iso(match.group(), when.now, when)
    return None if iso is None else (match.end(), iso)


def _word_iso(word: str, now: cal.Today, when: When) -> str | None:
    if word.startswith("今"):
        return when.dateline or (now.iso if now.day else None)
    if word.startswith("昨"):
        return cal.day_before(now)
    if word == "前天":
        return cal.day_before(cal.today(cal.day_before(now)) or now)
    if word == "开年":
        return cal.point(now.year)
    if word in ("年内", "年底", "年末", "年初"):
        return _year_word(word, now)
    if now.month is None:
        return None
    if word.startswith("上"):
        return cal.months_before(now.year, now.month, 1)
    return cal.point(now.year, now.month)


def _year_word(word: str, now: cal.Today) -> str:
    if word == "年初":
        return cal.point(now.year, 1)
    return cal.point(now.year) if word == "年内" else cal.point(now.year, 12, 31)


def _whole_year(text: str, match: re.Match[str], now: cal.Today, when: When) -> str:
    """全年 in the first half looks back, and to the year just spoken of; 全年力争 looks ahead."""
    if _AHEAD.match(text, match.end()) or text.endswith(_PLANS, 0, match.start()):
        return cal.point(now.year)
    if when.year is not None and when.year <= now.year:
        return cal.point(when.year)
    return cal.point(now.year - (now.month is not None and now.month < _SECOND_HALF))


def lone_day(text: str, start: int, when: When) -> tuple[int, str] | None:
    """27日 of the month of publication, 19日至20日."""
    match = _LONE_DAY.match(text, start)
    if match is None or when.now is None or when.now.month is None:
        return None
    days = [
        cal.point(when.now.year, when.now.month, int(d)) for d in match.groups() if d and 1 <= int(d) <= 31
    ]
    return (match.end(), "/".join(days)) if days else None
