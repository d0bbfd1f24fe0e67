"""The part of a year that a date names, in ISO 8601: a day, a month, a season, an edge."""

from __future__ import annotations

import re

from articles.extraction.quantities import calendar as cal
from articles.extraction.quantities.numbers import whole

_HALVES = {
    "上半年": (1, 6),
    "半年": (1, 6),
    "下半年": (7, 12),
    "前三季度": (1, 9),
    "前三季": (1, 9),
    "前两季度": (1, 6),
    "前二季度": (1, 6),
    "首季": (1, 3),
    "一季": (1, 3),
    "三季": (1, 9),
    "中": (1, 6),
    "中期": (1, 6),
    "首季度": (1, 3),
}
_SEASONS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
#: Words right before a date that make it the end of a stretch.
AS_OF = re.compile(r"(?:截至|截止到?|截至到)[ ]?\Z")
_UNTIL = re.compile(r"(?:至|到)[ ]?\Z")


def within(match: re.Match[str], text: str, year: int) -> str | None:
    """The ISO form of the part of the year that was matched."""
    group = match.lastgroup
    if match["d1"]:
        return _day_range(match, year)
    if match["month_day"]:
        month, day = int(match["month_day"]), int(match["day"])
        return cal.point(year, month, day) if cal.real(month, day) and day else None
    if match["to"]:
        first, last = whole(match["from"]), whole(match["to"])
        return cal.months(year, first, last) if 1 <= first <= last <= 12 else None
    if match["month"] or match["worded"]:
        return _month(match, text, year)
    return _part_of_year(match, year) if group else None


def _day_range(match: re.Match[str], year: int) -> str | None:
    m1, d1, d2 = int(match["m1"]), int(match["d1"]), int(match["d2"])
    m2 = int(match["m2"] or m1)
    if not (cal.real(m1, d1) and cal.real(m2, d2)):
        return None
    return f"{cal.point(year, m1, d1)}/{cal.point(year, m2, d2)}"


def _month(match: re.Match[str], text: str, year: int) -> str | None:
    month = whole(match["month"] or match["worded"])
    if not cal.real(month):
        return None
    start = match.start()
    base = max(0, start - 5)
    dated = AS_OF.search(text, base, start) or _UNTIL.search(text, base, start)
    if match["part"] == "末" or (match["part"] == "底" and dated):
        return cal.last_day(year, month)
    return cal.point(year, month)


def _part_of_year(match: re.Match[str], year: int) -> str | None:
    if match["half"]:
        return cal.months(year, *_HALVES[match["half"].replace("个", "").replace("头", "前")])
    if match["season_from"]:
        first, last = _SEASONS[match["season_from"]], _SEASONS[match["season_to"]]
        return cal.months(year, first * 3 - 2, last * 3) if first < last else None
    season = _SEASONS.get(match["season"] or match["season2"] or match["season3"])
    if season:
        if match["season_end"]:
            return cal.last_day(year, season * 3)
        return cal.months(year, season * 3 - 2, season * 3)
    if match["first"]:
        last = whole(match["first"])
        return cal.months(year, 1, last) if 1 <= last <= 12 else None
    if match["edge"]:
        return cal.point(year, 1) if match["edge"] == "初" else cal.point(year, 12, 31)
    return cal.point(year)
