"""Periods: every stretch of time, resolved against the date of publication."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Block, Layout, Period
from articles.extraction.quantities import calendar as cal
from articles.extraction.quantities.iso import is_period
from articles.extraction.quantities.numbers import chinese

_TO = r"(?:至|到|[-—–―－~～]{1,2})"
_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"
_DIGIT = "[一二三四五六七八九十]"
#: Where a period can begin; the search skips from one to the next.
_STARTS = re.compile(
    r"[0-9今去前明后本上昨同全近过十年一二两三四五六七八九首“‘最当下第]"
    r"[0-9年月日号天半个—–―\-－~～至到季近去一二三四五六七八九十两内底末初余多 ]"
)
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
_WHICH = "|".join(sorted(_YEAR_WORDS, key=len, reverse=True))
_HALVES = {
    "上半年": (1, 6),
    "下半年": (7, 12),
    "前三季度": (1, 9),
    "前三季": (1, 9),
    "首季": (1, 3),
    "首季度": (1, 3),
}
_SEASONS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}

_DATE = re.compile(
    rf"(?:{_YEAR}[ ]?年度?|(?P<word>{_WHICH}|同年))?(?:[ ]?的?"
    r"(?:"
    rf"(?P<m1>[01]?[0-9])月(?P<d1>[0-3]?[0-9])[日号]?{_TO}(?:(?P<m2>[01]?[0-9])月)?(?P<d2>[0-3]?[0-9])[日号]"
    r"|(?P<month_day>[01]?[0-9])月[ ]?(?P<day>[0-3]?[0-9])[日号]"
    rf"|(?P<from>[01]?[0-9])月?(?:份)?{_TO}(?P<to>[01]?[0-9])月(?:份)?(?P<to_end>[底末])?"
    r"|(?P<month>[01]?[0-9])月(?:份)?(?P<part>[底末初]|[上中下]旬)?(?![0-9])"
    r"|(?P<half>上半年|下半年|前三季度?|首季度?)"
    r"|(?:第(?P<season>[一二三四1-4])季度?|(?P<season2>[一二三四1-4])季度)(?P<season_end>[底末])?"
    rf"|前(?P<first>[0-9]{{1,2}}|{_DIGIT}{{1,3}})个?月"
    r"|年?(?P<edge>[底末初])"
    r"))?"
)
_YEARS = re.compile(rf"(?P<y1>(?:19|20)[0-9]{{2}})年?{_TO}(?P<y2>(?:19|20)[0-9]{{2}})年")
_DAYS = re.compile(
    rf"{_YEAR}年(?P<m1>[01]?[0-9])月(?:(?P<d1>[0-3]?[0-9])日?)?{_TO}"
    r"(?:(?P<year2>(?:19|20)[0-9]{2})年)?(?P<m2>[01]?[0-9])月(?:(?P<d2>[0-3]?[0-9])日)?"
)
_PLAN = re.compile(r"[“‘]?十(?P<n>[一二三四五六])五[”’]?(?P<what>期间|时期|以来|末|期末)")
_LAST_YEARS = re.compile(
    rf"(?P<near>近|过去|最近)?(?P<n>{_DIGIT}{{1,3}}|两|[0-9]{{1,2}})(?:多|余)?年(?P<since>多?来|间|以来)?"
)
_DAY_WORDS = re.compile(r"今天|今日|昨天|昨日|本月|上个?月(?!球)|年内|年底|年末|年初|全年(?![目任计预])|当月")
_LONE_DAY = re.compile(rf"(?P<day>[0-3]?[0-9])日(?:{_TO}(?P<last>[0-3]?[0-9])日)?(?![本元均产常])")
#: 8月1日电, 8月1日讯: the day that 今天 of the text means.
_DATELINE = re.compile(r"[ ]?(?:电|讯)")
_AS_OF = re.compile(r"(?:截至|截止到?|截至到)[ ]?\Z")
_UNTIL = re.compile(r"(?:至|到)[ ]?\Z")
#: Digits that go on a number, or a rank, begin no date.
_IN_NUMBER = re.compile(r"(?:[0-9.第]|[0-9],)\Z")
_SINCE = re.compile("(?:[^，。；！？\n]{0,6}?成立)?(?:以来|起|至今)")


def find_periods(layout: Layout) -> list[Period]:
    """Every stretch of time that resolves to ISO 8601, in text order, without overlaps."""
    out: list[Period] = []
    for block in layout.blocks:
        published = layout.articles[block.article].published if layout.articles else None
        out += _Reader(layout.text, block, cal.today(published)).periods()
    return out


class _Reader:
    """Reads one block; it remembers the year that was spoken of last, for 同年 and bare months."""

    def __init__(self, text: str, block: Block, now: cal.Today | None) -> None:
        self.text, self.block, self.now = text, block, now
        self.year: int | None = None
        self.year_at = -1
        self.dateline: str | None = None

    def periods(self) -> Iterator[Period]:
        """The periods of the block in order."""
        end = self.block.start
        for start in _STARTS.finditer(self.text, self.block.start, self.block.end):
            if start.start() < end:
                continue
            found = self._at(start.start())
            if found is not None:
                end = found.end
                yield found

    def _at(self, start: int) -> Period | None:
        if self.text[start].isdigit() and _IN_NUMBER.search(self.text, max(0, start - 2), start):
            return None
        for read in (
            self._days,
            self._years,
            self._date,
            self._plan,
            self._last_years,
            self._word,
            self._lone_day,
        ):
            found = read(start)
            if found is not None:
                end, iso = found
                if end <= self.block.end and is_period(iso):
                    return self._period(start, end, iso)
        return None

    def _period(self, start: int, end: int, iso: str) -> Period:
        as_of = _AS_OF.search(self.text, max(0, start - 5), start)
        since = _SINCE.match(self.text, end)
        if since and self.now and "/" not in iso and not as_of:
            end = since.end()
            iso = self._until_now(iso)
        if len(iso) == 10 and _DATELINE.match(self.text, end):
            self.dateline = iso
        if as_of and len(iso) == 7:
            iso = cal.last_day(int(iso[:4]), int(iso[5:]))
        return Period(as_of.start() if as_of else start, end, iso, as_of is not None)

    def _until_now(self, iso: str) -> str:
        """The interval from the start of a period to the publication (2023年以来)."""
        if self.now is None or iso > self.now.iso:
            return iso
        if self.now.month is None:
            return iso if iso[:4] == self.now.iso else f"{iso[:4]}/{self.now.year}"
        first = iso if len(iso) > 4 else f"{iso}-01"
        last = self.now.iso if len(first) > 7 else self.now.iso_month
        return first if first >= last else f"{first}/{last}"

    def _days(self, start: int) -> tuple[int, str] | None:
        match = _DAYS.match(self.text, start)
        if match is None:
            return None
        year = int(match["year"])
        self._remember(year, start)
        m1, m2, d1, d2 = (int(match[g] or 0) for g in ("m1", "m2", "d1", "d2"))
        if not (cal.real(m1, d1 or 1) and cal.real(m2, d2 or 1)):
            return None
        last = cal.point(int(match["year2"] or year), m2, d2)
        first = cal.point(year, m1, d1 if d2 else 0)
        return match.end(), f"{first}/{last}" if first < last else last

    def _years(self, start: int) -> tuple[int, str] | None:
        match = _YEARS.match(self.text, start)
        if match is None or match["y1"] >= match["y2"]:
            return None
        self._remember(int(match["y2"]), start)
        return match.end(), f"{match['y1']}/{match['y2']}"

    def _date(self, start: int) -> tuple[int, str] | None:
        match = _DATE.match(self.text, start)
        if match is None or match.end() == start:
            return None
        said = bool(match["year"] or match["word"])
        year = self._year_of(match)
        if year is None or (not said and match["edge"]):
            return None
        if said:
            self._remember(year, start)
        iso = self._within(match, year, start)
        return None if iso is None else (match.end(), iso)

    def _year_of(self, match: re.Match[str]) -> int | None:
        if match["year"]:
            return int(match["year"])
        word = match["word"]
        if word == "同年":
            return self.year
        if word:
            return self.now.year + _YEAR_WORDS[word] if self.now else None
        if self.year is not None and match.start() - self.year_at < 60:
            return self.year
        return self._recent(match)

    def _recent(self, match: re.Match[str]) -> int | None:
        """The year of a bare month or season: this year, last year where it would lie far ahead."""
        if self.now is None:
            return None
        month = match["month_day"] or match["m1"] or match["to"] or match["month"]
        ahead = int(month) - self.now.month if month and self.now.month else 0
        return self.now.year - (ahead > 3)

    def _within(self, match: re.Match[str], year: int, start: int) -> str | None:
        """The ISO form of the part of the year that was matched."""
        group = match.lastgroup
        if match["d1"]:
            return self._day_range(match, year)
        if match["month_day"]:
            month, day = int(match["month_day"]), int(match["day"])
            return cal.point(year, month, day) if cal.real(month, day) and day else None
        if match["to"]:
            first, last = int(match["from"]), int(match["to"])
            return cal.months(year, first, last) if 1 <= first <= last <= 12 else None
        if match["month"]:
            return self._month(match, year, start)
        return self._part_of_year(match, year) if group else None

    @staticmethod
    def _day_range(match: re.Match[str], year: int) -> str | None:
        m1, d1, d2 = int(match["m1"]), int(match["d1"]), int(match["d2"])
        m2 = int(match["m2"] or m1)
        if not (cal.real(m1, d1) and cal.real(m2, d2)):
            return None
        return f"{cal.point(year, m1, d1)}/{cal.point(year, m2, d2)}"

    def _month(self, match: re.Match[str], year: int, start: int) -> str | None:
        month = int(match["month"])
        if not cal.real(month):
            return None
        base = max(0, start - 5)
        dated = _AS_OF.search(self.text, base, start) or _UNTIL.search(self.text, base, start)
        if match["part"] == "末" or (match["part"] == "底" and dated):
            return cal.last_day(year, month)
        return cal.point(year, month)

    @staticmethod
    def _part_of_year(match: re.Match[str], year: int) -> str | None:
        if match["half"]:
            return cal.months(year, *_HALVES[match["half"]])
        if match["season"] or match["season2"]:
            season = _SEASONS[match["season"] or match["season2"]]
            if match["season_end"]:
                return cal.last_day(year, season * 3)
            return cal.months(year, season * 3 - 2, season * 3)
        if match["first"]:
            first = match["first"]
            last = int(first) if first.isdigit() else int(chinese(first) or 0)
            return cal.months(year, 1, last) if 1 <= last <= 12 else None
        if match["edge"]:
            return cal.point(year, 1) if match["edge"] == "初" else cal.point(year, 12, 31)
        return cal.point(year)

    def _plan(self, start: int) -> tuple[int, str] | None:
        match = _PLAN.match(self.text, start)
        if match is None:
            return None
        number = 10 + int(chinese(match["n"]) or 0)
        first = 2016 + 5 * (number - 13)
        if match["what"].endswith("末"):
            return match.end(), cal.point(first + 4)
        if match["what"] == "以来":
            return match.end(), f"{first}/{self.now.year if self.now else first + 4}"
        return match.end(), f"{first}/{first + 4}"

    def _last_years(self, start: int) -> tuple[int, str] | None:
        match = _LAST_YEARS.match(self.text, start)
        if match is None or self.now is None or not (match["near"] or match["since"]):
            return None
        count = int(match["n"]) if match["n"].isdigit() else int(chinese(match["n"]) or 0)
        if not 1 <= count <= 60:
            return None
        count += "多" in match.group()
        if count == 1:
            month = self.now.iso_month
            return match.end(), f"{self.now.year - 1}{month[4:]}/{month}"
        return match.end(), f"{self.now.year - count}/{self.now.year}"

    def _word(self, start: int) -> tuple[int, str] | None:
        match = _DAY_WORDS.match(self.text, start)
        if match is None or self.now is None:
            return None
        iso = self._word_iso(match.group(), self.now)
        return None if iso is None else (match.end(), iso)

    def _word_iso(self, word: str, now: cal.Today) -> str | None:
        if word in ("今天", "今日"):
            return self.dateline or (now.iso if now.day else None)
        if word in ("昨天", "昨日"):
            return cal.day_before(now)
        if word in ("年内", "年底", "年末", "年初", "全年"):
            return self._year_word(word, now)
        if now.month is None:
            return None
        if word.startswith("上"):
            return cal.point(now.year, now.month - 1) if now.month > 1 else cal.point(now.year - 1, 12)
        return cal.point(now.year, now.month)

    def _year_word(self, word: str, now: cal.Today) -> str:
        """全年 in the first months looks back, and to the year just spoken of."""
        if word == "年初":
            return cal.point(now.year, 1)
        if word in ("年底", "年末"):
            return cal.point(now.year, 12, 31)
        back = word == "全年" and now.month is not None and now.month < 4
        return cal.point(self.year if word == "全年" and self.year else now.year - back)

    def _lone_day(self, start: int) -> tuple[int, str] | None:
        match = _LONE_DAY.match(self.text, start)
        if match is None or self.now is None or self.now.month is None:
            return None
        days = [
            cal.point(self.now.year, self.now.month, int(d))
            for d in match.groups()
            if d and 1 <= int(d) <= 31
        ]
        return (match.end(), "/".join(days)) if days else None

    def _remember(self, year: int, at: int) -> None:
        self.year, self.year_at = year, at
