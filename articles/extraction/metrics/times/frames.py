"""Which period a figure is said of: time words set a frame that later clauses inherit."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.extraction.document import Period
from articles.extraction.metrics.times.begun import beginning, is_founding
from articles.extraction.metrics.words import pattern
from articles.extraction.quantities.iso import span

_HARD = re.compile(
    r"(?:相?比于?|较于?|相比|同|与|是|自|从|由|相当于|超过|超|高于|低于|继|(?<!日期)(?<!时间)为|耗时|历时|用时|时隔|长达|为期)\Z"
)
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
_SINCE_THEN = re.compile("[^，。；0-9]{0,10}(?<![先前背今落然随此最善])后，")
#: (公司2012年落户，)现有员工860人: unless the sentence says as of when.
_HAS_NOW = re.compile("现(?<![实体出发表涌呈兑展再]现)(?:有|拥有|共有|建有|集聚|入驻)")
#: Words of a running total: a period of an earlier sentence no longer holds, one of this sentence does.
_TOTAL = re.compile("已累计|现已|当[天日]|同日")
_TO_NOW = ("以来", "至今")
#: Something happens on a day (签约仪式); and the words that only date the report of it.
EVENT = re.compile(
    "签约|签订|签署|揭牌|授牌|颁|会上|现场|会议|仪式|参会|参加|参展|[本此]次[^，。]{0,8}(?:活动|大会|会议|论坛|比赛)|出席|亮相|开幕|集中开工|入驻|当[天日]|同日|竞[买拍]|拍卖"
    "|应到|实到|在任[董监]事|发行(?:价|市盈率)|[总流]市值|(?<=[，、。；）)\n])成交额|现报|报[收于]|[开收]盘"
)
_HAPPENS = re.compile(
    "召开|举行|举办|启动|签约|签订|揭牌|开幕|闭幕|落幕|落下帷幕|开工|启用|开讲|开赛|颁奖|授牌|开园|走访|慰问"
    "|竞拍|竞买|拍卖|开拍"
    "|登陆[^，。]{0,6}(?:板|北交所|上交所|深交所)|挂牌上市|(?:正式|成功|挂牌|敲钟)上市"
)
_REPORT = re.compile(
    "获悉|讯(?=[\\s（(，：:])|(?<=[日午夜间])电|报道|介绍|表示|了解|透露|消息|[0-9]{1,2}[:：][0-9]{2}"
)
#: 近十年来首次 compares, it dates nothing.
_SUPERLATIVE = re.compile("来?(?:首次|首个|首度|最|新高|新低|第一次|历史)")
_YEARS_PAST = re.compile("近|过去|最近|[^年]{1,3}年来")
_DAY, _LONG = re.compile(r"\d{4}-\d{2}-\d{2}\Z"), 10
#: A day or years on end: said of one sentence.
_PASSING = re.compile(r"(?:\d{4}-\d{2}-\d{2}|\d{4}/\d{4})\Z")
_MONTH = re.compile(r"\d{4}-\d{2}\Z")
#: 2021年开始建设的某园区: when it began dates none of its figures.
_FOUNDED = re.compile(
    "(?:开始|正式|由[^，。]{2,12})?(?:成立|创办|创立|组建|始建|开始|动工|开园|建校|创建|规划建设)[^，。、0-9]{0,8}的(?![0-9一二两三四五六七八九十])"
)
#: 今年首个启动建设的产业园，: what it is the first of, no period of its size.
_FIRST_OF = re.compile("(?:首个|第一个|首家|首条)[^，。；0-9]{0,16}的[^，。；0-9]{1,14}[，。]")
#: 2023年春季重点项目启动活动, 2019年首批集中签约仪式: part of what an event is called.
_EVENT_NAMED = re.compile(
    "[^，。；0-9]{1,24}?(?:仪式|活动|大会|会议|论坛|大赛|招聘会|推介会|[开签][工约]会|集中(?:开工|签约|竣工|投产))"
)
#: “2023年春季开工活动”: the same, in quotation marks.
_QUOTED_EVENT = re.compile("[^“”，。；]{1,40}(?:仪式|活动|大会|会议|论坛|大赛|招聘会|推介会|开工会)”")
#: 某高新区（2015年3月获批）, 行动计划（2018—2020年）; but 昨晚（8月7日） is that day.
_ASIDE = re.compile(r"(?P<plan>计划|方案|规划|行动|工程)?[”》]?[（(](?P<lead>[^（）()。；，]{0,30})\Z")
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
#: 8月第2批次土地, 8月的第三场: a month that tells one of a series from another.
_SERIES = re.compile("的?第[0-9一二三四五六七八九十]{1,3}(?:批|场|轮|期|次|季|届)")
#: Months of one year.
_MONTHS = re.compile(r"(\d{4})-\d{2}/\1-\d{2}\Z")
#: What stands before a time that is only compared with.
_COMPARED = ("比", "较", "相比", "比于", "较于", "高于", "低于", "好于", "快于")
_SAME_TERM = re.compile("(?:..)?同期(?![，,的])")
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
        to_now = "/" in period.iso and self.text.endswith(_TO_NOW, period.start, period.end)
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
            if self._is_local(period):
                self._local, self._local_clause = (
                    period.iso,
                    clause_start if period.start >= clause_start else -1,
                )
            elif self._is_frame(period):
                self._set(period)
                self._age = 0
            elif _SINCE_THEN.match(self.text, period.end):
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
        if self._is_local(period) or self._is_superlative(period):
            return
        if not _DAYS.match(period.iso) and not YEARS.match(period.iso) and self._is_frame(period):
            self.reported = period.iso
            if TERM.match(period.iso) and (self.term is None or _RESULTS.match(self.text, period.end)):
                self.term = period.iso
        if not _DAYS.match(period.iso) or period.as_of or self._is_of_another_day(period.iso):
            return
        if self._is_event(period):
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
        return iso < self.event_day or "" < self.published[:_LONG] < iso

    def _is_event(self, period: Period) -> bool:
        if _REPORT.search(self.text, period.end, period.end + 12):
            return False
        return _HAPPENS.search(self.text, period.end, period.end + 140) is not None

    def _is_superlative(self, period: Period) -> bool:
        if not _YEARS_PAST.match(self.text, period.start, period.end):
            return False
        return _SUPERLATIVE.match(self.text, period.end) is not None

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
            _DAY.match(self.iso) is not None and span(self.iso[:7]).end == span(self.iso).end
        )

    def _is_frame(self, period: Period) -> bool:
        """Not a comparison (比去年), not a founding date, not the day of a press conference."""
        text = self.text
        if self._as_of and self.since >= self.sentence and (self.iso or "").startswith(period.iso):
            return False  # 截至6月底，今年已…
        before = text[max(0, period.start - 4) : period.start]
        lasting = "/" in period.iso and (
            text.endswith(_TO_NOW, period.start, period.end) or before.endswith(("从", "自"))
        )
        if (
            self._is_superlative(period)
            or (_HARD.search(before) and not lasting)
            or self._in_title(period.start)
            or _FOUNDED.match(text, period.end)
            or is_founding(text, period.end)
            or _SINCE_THEN.match(text, period.end)
            or _SERIES.match(text, period.end)
            or _FIRST_OF.match(text, period.end)
            or self._in_name_of_event(period)
        ):
            return False
        if _DAY.match(period.iso) and not period.as_of:
            tail = text[period.end : period.end + 24]
            return not pattern("reporting").search(tail)
        return True

    def _in_name_of_event(self, period: Period) -> bool:
        """2月3日，在2023年春季开工活动中: the sentence has its day."""
        day = self.event_day if self.happens_in(period.start) else None
        if day is None or not _within(day, period.iso) or not self.text[period.start].isdigit():
            return False
        return _EVENT_NAMED.match(self.text, period.end) is not None

    def _is_local(self, period: Period) -> bool:
        """于2024年2月投入使用; 2022年初的目标; 某高新区（2015年3月获批）."""
        if period.as_of:
            return False
        before = self.text[max(0, period.start - 36) : period.start]
        if before.endswith(_COMPARED):
            return False  # 比年初净增30家
        if not _HARD.search(before) and _SAME_TERM.match(self.text, period.end - 2):
            return True  # 上年同期为2亿元
        aside = _ASIDE.search(before) if "（" in before or "(" in before else None
        if aside and (aside["plan"] or aside["lead"] or self.text[period.end : period.end + 1] not in "）)"):
            return True
        lead, tail = (
            self.text[max(0, period.start - 1) : period.start],
            self.text[period.end : period.end + 1],
        )
        return (
            lead == "于"
            and "/" not in period.iso
            and not self.text.endswith(("较于", "比于"), 0, period.start)
        ) or (self.text[period.end - 1] == "初" and tail not in "，,")

    def _in_title(self, at: int) -> bool:
        """Within 《》: the year of a plan is not the year of a figure; nor in “2023年春季开工活动”."""
        base = max(0, at - 40)
        if self.text.rfind("《", base, at) > self.text.rfind("》", base, at):
            return True
        if self.text.rfind("“", base, at) <= self.text.rfind("”", base, at):
            return False
        return _QUOTED_EVENT.match(self.text, at) is not None


def _within(day: str, iso: str) -> bool:
    """Whether a day lies in a period."""
    return day.startswith(iso) or span(iso).start <= span(day).start <= span(iso).end
