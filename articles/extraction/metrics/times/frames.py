"""Which period a figure is said of: time words set a frame that later clauses inherit."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.extraction.document import Period
from articles.extraction.metrics.times.begun import beginning
from articles.extraction.metrics.times.told_times import (
    DAY,
    SINCE_THEN,
    TO_NOW,
    is_aside,
    is_event,
    is_superlative,
    may_frame,
)
from articles.extraction.quantities.iso import span

_DONE = [
    *("建成", "投产", "达产", "满产", "量产", "投用", "投运", "完工", "竣工", "落成", "整体运营", "全部运营"),
    *("建设完成", "改造完成", "实施完成", "全面实施", "交付"),
]
#: Every alternative begins with a plain character, so that the search skips to one of them.
_NOW = re.compile(
    "目前|现辖|现下辖|如今|当前|截[至止](?:目前|招股|公告|发稿|记者|签署|披露|报告书|本(?![年月周季]))|近几年|至今|迄今|眼下|现(?<!到现)在|今年|去年|前年|明年|未来|上半年|下半年|季度|下步"
    "|月份|近些年|年来|下一步|接下来|"
    + "|".join(f"{word}(?:运营|投产|达产|投用|使用|投入使用)?[之以]?后" for word in _DONE)
)
#: 届时可服务企业100家; 投产后，产能提升40%，能耗下降15%: no period told so far is theirs.
_THEN = re.compile("届时|" + "|".join(f"{word}[之以]?后" for word in _DONE))
#: 2018年入园后，; but 先后, 前后, 此后.
_AFTER = re.compile("(?<![先前背今落然随此最善])后，")
#: (公司2012年落户，)现有员工860人: unless the sentence says as of when.
_HAS_NOW = re.compile("现(?<![实体出发表涌呈兑展再]现)(?:有|拥有|共有|建有|集聚|入驻)")
#: Words of a running total: a period of an earlier sentence no longer holds, one of this sentence does.
_TOTAL = re.compile("已累计|现已|当[天日]|同日")
#: Words of what happens on one day (签约仪式).
EVENT = re.compile(
    "签约|签订|签署|揭牌|授牌|颁|会上|现场|会议|仪式|参会|参加|参展|[本此]次[^，。]{0,8}(?:活动|大会|会议|论坛|比赛)|出席|亮相|开幕|集中开工|入驻|当[天日]|同日|竞[买拍]|拍卖"
    "|应到|实到|在任[董监]事|发行(?:价|市盈率)|[总流]市值|(?<=[，、。；）)\n])成交额|现报|报[收于]|[开收]盘"
)
#: A day or years on end: said of one sentence.
_PASSING = re.compile(r"(?:\d{4}-\d{2}-\d{2}|\d{4}/\d{4})\Z")
_MONTH = re.compile(r"\d{4}-\d{2}\Z")
#: 截至6月底…，预计全年…: the rest of the year as well.
_YEAR_AHEAD = re.compile(
    "(?:预计|力争|有望|确保|计划)(?:全年|年内|今年)|(?:全年|今年)(?:预计|力争|有望|将|计划)"
)
_PLAN = 2
#: 2023年春季重点项目启动活动, 2019年首批集中签约仪式: part of what an event is called.
_EVENT_NAMED = re.compile(
    "[^，。；0-9]{1,24}?(?:仪式|活动|大会|会议|论坛|大赛|招聘会|推介会|[开签][工约]会|集中(?:开工|签约|竣工|投产))"
)
#: Months of a year, or a year.
TERM = re.compile(r"\d{4}(?:-\d{2}/\d{4}-\d{2})?\Z")
#: 报告期末; 期内 that opens a clause.
_TERM_AGAIN = re.compile("报告期|期内(?<=[。，；\n]期内)(?=[，,])")
#: 2023年上半年业绩公告: what a further report covers.
_RESULTS = re.compile("年?度?的?(?:主要)?(?:经营)?(?:业绩|财务|财报|报告(?!期)|年报|季报)")
#: 2019年入选示范城市: when something was won dates nothing further on.
_WON = re.compile(
    "[，,]?[^，。；0-9]{0,8}?(?:成为|入选|获评|获批|荣获|获得|被[^，。；]{0,8}[评授认列]|成立|创办|落户|升级为)[^，。；、0-9]{0,20}[，。；]"
)
#: Months of one year.
_MONTHS = re.compile(r"(\d{4})-\d{2}/\1-\d{2}\Z")
#: Years on end.
YEARS = re.compile(r"\d{4}/\d{4}\Z")
#: A day, or an event of several days.
_DAYS = re.compile(r"\d{4}-\d{2}-\d{2}(?:/\d{4}-\d{2}-\d{2})?\Z")


#: Nouns as short as this come up again by chance.
_THING = 4
#: No sentence is longer.
_SENTENCE = 300
#: A period is forgotten after so many sentences without figures.
_FADES = 2


class Frame:
    """The period in force while a block is read from left to right."""

    def __init__(self, text: str, periods: Sequence[Period]) -> None:
        self.text = text
        self.periods = periods
        self.iso: str | None = None
        self._as_of = False
        #: Whether it holds for its sentence only: a stretch until now (去年5月以来), the year of an honour.
        self._brief = False
        #: Where the clause ends that tells what began in the period in force; whether a figure was of it.
        self.begun = -1
        self._used = False
        self._local: str | None = None
        self._local_clause = -1
        #: What growth is reported for, and the day of the event that the article tells of.
        self.reported: str | None = None
        self.event_day: str | None = None
        #: When the article was published: what is to come is no event that it goes on about.
        self.published = ""
        #: What the article's report covers: the first months or year that it tells of (报告期内).
        self.term: str | None = None
        #: How far items (…；…) were looked for, the periods of the figures of this one, what held before it.
        self._item_to = 0
        self._told: set[str | None] = set()
        self._before: tuple[str | None, bool, int] = (None, False, -1)
        self._next = 0
        self._read_to = 0
        self.sentence = 0
        self.since = self._event_at = -1
        self._age = 0

    def new_sentence(self, start: int, opens_with_name: bool, opens_with_region: bool) -> None:
        """A sentence inherits a period that is no single day, unless it turns to a name of its own.

        Statistics go on from region to region: months of a year stay in force.
        """
        months = self.iso is not None and _MONTHS.match(self.iso)
        opens_with_name = opens_with_name and not (opens_with_region and months)
        while self._next < len(self.periods) and self.periods[self._next].start < start:
            period = self.periods[self._next]
            self._note(period)
            if period.start == self.sentence and self._is_frame(period):
                self._set(period)
                self._age = _FADES - 1  # for the next sentence only
            self._next += 1
        self._read_to = self.sentence = start
        self._age += 1
        if self._age > _FADES:
            self.iso = None
        passes = self.iso is not None and not self._as_of and self._is_passing(self.iso)
        if opens_with_name or (passes and not self.text.startswith("其中", start)):
            self.iso = None
        self._open_item(start)

    def _is_passing(self, iso: str) -> bool:
        """Whether it is said of one sentence: a day, years on end, a month in which something happened."""
        happened = _MONTH.match(iso) is not None and not self._used
        return self._brief or happened or _PASSING.match(iso) is not None

    def _set(self, period: Period) -> None:
        """A period comes into force."""
        self._used, self.begun = False, beginning(self.text, period.end)
        self.iso, self._as_of, self.since = period.iso, period.as_of, period.start
        to_now = "/" in period.iso and self.text.endswith(TO_NOW, period.start, period.end)
        self._brief = to_now or _WON.match(self.text, period.end) is not None

    def _open_item(self, start: int) -> None:
        self._item_to = max(self._item_to, start)
        self._before = (self.iso, self._as_of, self.since)
        self._told.clear()

    def _next_item(self, start: int) -> None:
        """目前有企业760家，2024年产值3亿元；平台98个: an aside of one item holds for none of the next."""
        mark = self.text.rfind("；", self._item_to, start)
        self._item_to = max(self._item_to, start)
        if mark < 0:
            return
        if len(self._told) > 1:
            self.iso, self._as_of, self.since = self._before
        self._open_item(mark + 1)

    def at(self, start: int, clause_start: int) -> str | None:
        """The period of a figure that begins at `start`; figures are asked for in order."""
        self._next_item(start)
        while self._next < len(self.periods) and self.periods[self._next].start < start:
            period = self.periods[self._next]
            self._next += 1
            self._note(period)
            self._now(period.start)
            if is_aside(self.text, period):
                self._local, self._local_clause = (
                    period.iso,
                    clause_start if period.start >= clause_start else -1,
                )
            elif self._is_frame(period):
                self._set(period)
                self._age = 0
            elif SINCE_THEN.match(self.text, period.end):
                self.iso = None
            self._read_to = max(self._read_to, period.end)
        self._now(start)
        local, self._local = self._local, None
        self._used = True
        self._told.add(self.iso)
        return local if local and self._local_clause == clause_start else self.iso

    def new_article(self) -> None:
        """Nothing is carried from one article to the next."""
        self.iso = self.reported = self.event_day = self.term = None

    def _note(self, period: Period) -> None:
        """Remember what the article reports on, and when what it tells of took place."""
        if is_aside(self.text, period) or is_superlative(self.text, period):
            return
        if not _DAYS.match(period.iso) and not YEARS.match(period.iso) and self._is_frame(period):
            self.reported = period.iso
            if TERM.match(period.iso) and (self.term is None or _RESULTS.match(self.text, period.end)):
                self.term = period.iso
        if not _DAYS.match(period.iso) or period.as_of or self._is_of_another_day(period.iso):
            return
        if is_event(self.text, period):
            self.event_day, self._event_at = period.iso, period.start

    def seen(self, start: int) -> Sequence[Period]:
        """The periods read so far that may lie behind a position."""
        first = self._next
        while first and self.periods[first - 1].start >= start:
            first -= 1
        return self.periods[first : self._next]

    def lasting(self, iso: str | None) -> str | None:
        """The period of a trait or a plan: not the day of an event, nor years of work on it."""
        return None if iso and (_DAYS.match(iso) or YEARS.match(iso)) and not self._as_of else iso

    def is_over(self, at: int) -> bool:
        """Whether the period in force is a date that things were counted as of, told before a position."""
        return self._as_of and self.since < at

    def tells_past(self, iso: str | None) -> bool:
        """Whether it is the period in force, and no date that something is counted as of."""
        return iso is not None and iso == self.iso and not self._as_of

    def comes_after(self, start: int, end: int) -> bool:
        """投产后，产能提升40%，能耗下降15%: of when something will be done, not of the period reported on."""
        start = max(start, end - _SENTENCE)
        return (_THEN.search(self.text, start, end) or _AFTER.search(self.text, start, end)) is not None

    def tells_now(self, start: int, end: int) -> bool:
        """Whether a stretch says that it tells of now or of what is to come."""
        start, said = max(start, end - _SENTENCE), (_NOW, _THEN, _HAS_NOW)
        return any(words.search(self.text, start, end) for words in said)

    def happens_in(self, at: int) -> bool:
        """Whether the event is told of in the sentence so far, right before a position."""
        return self.sentence <= self._event_at < at

    def just_told(self, thing: str, at: int) -> bool:
        """重大项目集中开工。21个重大项目…: whether the sentence before tells of the event and the thing."""
        if at - self._event_at > _SENTENCE:
            return False
        told = self.text[self._event_at : at].rstrip("\n 。")
        return len(thing) >= _THING and thing in told and "。" not in told

    def _is_of_another_day(self, iso: str) -> bool:
        """Before the event that the article tells of, or still to come when it was published."""
        if self.event_day is None:
            return False
        return iso < self.event_day or "" < self.published[: len("2024-06-01")] < iso

    def _now(self, end: int) -> None:
        if self.reported is not None and self.text.find("今年", self._read_to, end) >= 0:
            self.reported = None  # of an article whose year nobody tells
        if self.iso is not None and (
            _NOW.search(self.text, self._read_to, end)
            or _THEN.search(self.text, self._read_to, end)
            or (_HAS_NOW.search(self.text, self._read_to, end) and not self._is_as_of_now())
            or (self.since < self.sentence and _TOTAL.search(self.text, self._read_to, end))
        ):
            self.iso = None
        told = _TERM_AGAIN.search(self.text, self._read_to, end) if self.term is not None else None
        if self.term is not None and told is not None:
            closes = self.text.startswith("末", told.end())
            self.iso = span(self.term).end.isoformat() if closes else self.term
            self._as_of, self.since = closes, self._read_to
        self._read_to = max(self._read_to, end)

    def _is_as_of_now(self) -> bool:
        """2023年末，全市现有…: the sentence has told the last day of a month."""
        if self.iso is None or self.since < self.sentence:
            return False
        return self._as_of or (
            DAY.match(self.iso) is not None and span(self.iso[:7]).end == span(self.iso).end
        )

    def _is_frame(self, period: Period) -> bool:
        """Not what the sentence has told more of, nor the year in the name of an event that has its day."""
        inside = self._as_of and self.since >= self.sentence and (self.iso or "").startswith(period.iso)
        if inside and not _YEAR_AHEAD.search(self.text, period.start - _PLAN, period.end + _PLAN):
            return False  # 截至6月底，今年已…
        return may_frame(self.text, period) and not self._in_name_of_event(period)

    def _in_name_of_event(self, period: Period) -> bool:
        """2月3日，在2023年春季开工活动中: the sentence has its day."""
        day = self.event_day if self.happens_in(period.start) else None
        if day is None or not _within(day, period.iso) or not self.text[period.start].isdigit():
            return False
        return _EVENT_NAMED.match(self.text, period.end) is not None


def _within(day: str, iso: str) -> bool:
    """Whether a day lies in a period."""
    return day.startswith(iso) or span(iso).start <= span(day).start <= span(iso).end
