"""When each figure holds: its period in the text, the period reported on, or the day of an event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from articles.extraction.document import Period
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.times.begun import is_by_now, is_so_since
from articles.extraction.metrics.times.frames import EVENT, YEARS, Frame
from articles.extraction.metrics.times.planned import is_of_project, is_state, plan
from articles.extraction.metrics.times.topic import is_of_topic

#: Rules of figures that compare with an earlier period.
_REPORTED = frozenset({"growth", "decline", "pace", "above", "multiple"})
#: Rules of old levels, and what they may begin with.
_EARLIER = frozenset({"changed-from", "compared-with"})
_SINCE = "由从比较与于"
#: What is so much a year, whatever year it was told in.
_YEARLY = re.compile("(?:预计|目标|计划|规划)?(?:达产)?年(?:产|均|销售|营|处理|加工|新增|收入|税收|利税)")
#: 10个2023年度特色集群.
_LABELLED = re.compile("(?P<year>(?:19|20)[0-9]{2})年度")
#: 当天，大会召开，拿出5万元; 本次推介会…: all of such a sentence is of the day.
_THAT_DAY = re.compile(
    "当[天日]|同日|(?:在?[本此这]次)[^，。；的]{0,10}(?:会|活动|仪式|论坛|大赛|比赛)"
    "|[本此这]次(?:集中)?(?:签约|开工|竣工|投产|揭牌|授牌|发布|表彰|启动)(?!的)"
)
#: 签约项目13个，投资金额9亿元: the sum of what was agreed on that day.
_SUMS = ("总投资", "投资金额", "投资额", "签约金额", "协议金额", "合同金额", "意向金额", "总金额")
#: 开幕式上，发布成果30项、需求20项: so is what was done there, but not what is there by now.
_CEREMONY = re.compile(
    "(?:[^，。；0-9]{0,6}(?:开幕|闭幕|签约|启动|揭牌|授牌|颁奖|发布|落成|奠基|开工|挂牌)(?:仪式|式|典礼|大会)|仪式|活动"
    "|[^，。；0-9]{0,6}(?:大会|峰会|论坛|年会|展会|博览会|大赛|对接会|推介会))(?:上|中|现场|期间)[，,]"
)
_HELD = re.compile("有|现|集聚|聚集|已|介绍|表示|说|获悉|了解|[0-9]年")
#: The longest period and the comma behind it.
_LEAD = 24
#: 拥有四星级宾馆161家: a sentence without a period of its own tells of now.
_STOCK = re.compile("(?<!享|具)拥有|[现共建设辖坐]有|下辖|已(?:集聚|聚集|汇聚)")
#: So much text before a clause may say that it goes on about an event (会上，…).
_SCENE = 4
#: 上午场41家企业报名，8宗土地进入抽签环节: the rest of the sentence is of the day as well.
_HALVES = re.compile("[上下]午场")
_BACK = 160
#: 目前已签约30家, 将签约30家: not on the day of the event.
_NOW = re.compile("目前|如今|截至")
_NOT_THEN = re.compile("目前|累计|已[与有经]|将|力争|预计|拟")
_WILL = re.compile("(?:最终|届时|还|后续|接下来)?将(?![其该]|近|各|原|全)")
#: 2020/2025-07: what has gone on for years until now.
_UNTIL = re.compile(r"(\d{4})/(?!\1)")
#: 分产品看，…: a paragraph of the parts of what the one before tells.
_GOES_ON = re.compile(
    "(?:从[^，。]{1,10}|分[^，。]{1,6}|按[^，。]{1,8}|具体)[来上]?看[，：]|按[^，。]{1,8}[分划]|同期"
)
#: From one level to another.
_LEVELS = ("由", "从", "到", "至", "为")
#: 年度计划投资68亿元, told at an event: of its year.
_OF_YEAR = re.compile("年度(?:计划|预计)?(?:完成)?投资(?:约|近|达|超过?)*\\Z")
#: 年均增长30%.
_A_YEAR = re.compile("年均|年复合|年平均")
#: How far before an old level its period may stand.
_NEAR = 16
#: 报告期各期末: of each year its last day.
_CLOSES = re.compile("[各期年]末|年底")
#: What stands between the years of a list.
_BETWEEN = "、，,和与及以度年 "
_PAST = ("近", "最近", "过去")
_YEAR, _MONTH, _DAY = len("2023"), len("2023-08"), len("2023-08-10")


class Dating:
    """Dates the figures of a document, in text order."""

    def __init__(self, text: str, periods: Sequence[Period]) -> None:
        self.text, self.periods = text, periods
        self.frame = Frame(text, periods)
        #: What the article reports on as a whole, where its headline says so.
        self.topic: str | None = None
        #: When the article was published, where that is known.
        self.published: str | None = None
        #: The years of the last list that figures after 分别 paired with.
        self.years: list[str] = []
        #: Whether the sentence before told of the event (其中 of the next are parts of it).
        self._of_event = False
        #: The period that a plan was dated by: further plans go on with it.
        self.planned = -1

    def new_block(self, start: int) -> None:
        """A paragraph begins without a period, unless it goes on about the parts of what was told."""
        if self.topic or _GOES_ON.match(self.text, start) is None:
            self.frame.iso = None
        self.years = []

    def date(self, figures: list[Figure], start: int, block: int) -> None:
        """Periods of the figures of a sentence that begins at `start`; its paragraph begins at `block`."""
        last: Figure | None = None
        reports: list[str] = []
        for figure in figures:
            self._by_frame(figure, start, last)
            reports.append(self.frame.reported or "")
            last = figure
        self._pair(figures, start)
        self._from_to(figures, start)
        goes_on = self._of_event and self.text.startswith("其中", start)
        grown = {f.core for f in figures if f.rule in _REPORTED}
        for figure, reported in zip(figures, reports, strict=True):
            if figure.period is None and self.frame.event_day and _OF_YEAR.search(figure.pre):
                figure.period = self.frame.event_day[:_YEAR]
            if figure.period is not None or figure.lasting or figure.plan:
                continue
            if figure.core in grown:
                if not self.frame.comes_after(start, figure.quantity.start) and not _UNTIL.match(reported):
                    figure.period = reported or None
            elif self._is_of_topic(figure, start):
                figure.period = self.topic
            elif goes_on or self._at_event(figure, start, block):
                figure.period = self.frame.event_day
        _shares_go_with(figures, grown)
        self._go_with(figures)
        day = self.frame.event_day
        self._of_event = day is not None and any(figure.period == day for figure in figures)

    def _from_to(self, figures: list[Figure], start: int) -> None:
        """2002年至2022年，产值从3亿元增加到9亿元: the old level is of the first year, the new of the last."""
        for place, (old, new) in enumerate(pairwise(figures)):
            if (old.rule, new.rule) != ("changed-from", "changed-to") or new.period is None:
                continue
            self._over_years(old, new, figures[place + 2 : place + 3])
            printed = any(
                p.iso == new.period and self.text[p.start : p.end].count("年") > 1
                for p in self.frame.seen(start)
            )
            if printed and YEARS.match(new.period):
                old.period, new.period = new.period.split("/")
                old.lasting = False

    def _over_years(self, old: Figure, new: Figure, behind: list[Figure]) -> None:
        """从2020年的3亿元增长到2024年的9亿元，年均增长30%: the rate is of all years between."""
        for rate in behind:
            if rate.rule in _REPORTED and _A_YEAR.search(rate.pre) and old.period and new.period:
                first, last = old.period[:_YEAR], new.period[:_YEAR]
                rate.period = f"{first}/{last}" if first < last else rate.period

    def _go_with(self, figures: list[Figure]) -> None:
        """签约25家，其中高校16家; 60个项目中，签约15个，开工23个: parts and sums of a figure of an event."""
        day, parts = self.frame.event_day, False
        for last, figure in pairwise(figures):
            parts |= self.text.startswith("其中", figure.clause.start)
            parts |= self.text.endswith("中，", 0, last.clause.start)
            if day is None or last.period != day or figure.period is not None:
                continue
            total = figure.core.endswith(_SUMS) and figure.subject == last.subject
            if total or (parts and figure.quantity.unit == last.quantity.unit):
                figure.period = day

    def _by_frame(self, figure: Figure, start: int, last: Figure | None) -> None:
        """The period in force, unless the figure is a plan, a state or an old level."""
        figure.period = self.frame.at(figure.quantity.start, figure.clause.start)
        labelled = _LABELLED.match(self.text, figure.quantity.end)
        if labelled:
            figure.period = labelled["year"]
            return
        if figure.rule in _EARLIER:
            figure.period = self._dated_within(figure)
            figure.lasting = figure.period is None
        if not figure.timeless:
            plan(self.text, last, figure)
        beside = self._right_before(figure)
        if beside is None:
            self._unless_held(figure, start)
        else:
            figure.period, figure.lasting = beside, False

    def _unless_held(self, figure: Figure, start: int) -> None:
        """No period of the text for what is planned, lasting, done each year, to come or so by now."""
        carried = self.frame.since < start
        if figure.plan and not carried:
            self.planned = self.frame.since
        loose = carried and self.planned != self.frame.since
        if figure.timeless or (figure.plan and (loose or figure.period == self.frame.event_day)):
            figure.period, figure.lasting = None, True
        elif figure.lasting or is_state(self.text, figure, counted=self.frame.is_over(figure.clause.start)):
            own = not carried and (not self._needs_own(figure) or self._said_within(figure))
            own = own and not 0 <= self.frame.begun <= figure.clause.start
            figure.lasting, figure.period = True, self.frame.lasting(figure.period) if own else None
        elif self._is_yearly(figure):
            figure.lasting, figure.period = True, None
        elif figure.rule not in _EARLIER and (
            self._is_to_come(figure) or (carried and self._is_of_now(figure, start))
        ):
            figure.period = None
        elif figure.period is not None and self._is_past(figure, carried):
            figure.period, figure.lasting = None, True

    def _right_before(self, figure: Figure) -> str | None:
        """占比由2022年的25%提升至去年的29%: each level is of the time that stands at its side."""
        start = figure.quantity.start
        if figure.timeless or not self.text.endswith("的", 0, start):
            return None
        inside = self.frame.seen(max(0, start - _NEAR))
        if not inside or inside[-1].end != start - 1:
            return None
        return inside[-1].iso if self.text.startswith(_LEVELS, inside[-1].start - 1) else None

    def _dated_within(self, figure: Figure) -> str | None:
        """由2020年的30%, 比2015年的3亿元: the old level has a period of its own, or none."""
        start = figure.quantity.start
        near = max(0, start - _NEAR)
        at = max(self.text.rfind(word, near, start) for word in _SINCE)
        inside = [p.iso for p in self.frame.seen(near) if at <= p.start and p.end <= start]
        return inside[-1] if inside else None

    def _needs_own(self, figure: Figure) -> bool:
        """Plans and what projects cost: no period of another clause is theirs."""
        return bool(figure.plan) or is_of_project(self.text, figure)

    def _said_within(self, figure: Figure) -> bool:
        """Whether the clause of a figure has the period itself, or nothing but the period leads to it."""
        inside = self.frame.seen(max(0, figure.clause.start - _LEAD))
        first = figure.clause.start - 1
        return any(p.iso == figure.period and first <= p.end <= figure.quantity.start for p in inside)

    def _is_yearly(self, figure: Figure) -> bool:
        """去年投产，年产值3亿元: what is made each year, told of no year of its own."""
        start = max(figure.clause.start, figure.quantity.start - _NEAR)
        each = self.text.find("每年", start, figure.quantity.start) >= 0
        if not each and (figure.dimension == "ratio" or not _YEARLY.match(figure.indicator)):
            return False
        return not self._said_within(figure)

    def _is_to_come(self, figure: Figure) -> bool:
        """截至6月底已有85个，最终将有50个: what will be is not as of a day past."""
        at = figure.clause.start
        return self.frame.is_over(at) and _WILL.search(self.text, at, figure.quantity.start) is not None

    def _is_of_now(self, figure: Figure, start: int) -> bool:
        """What somebody has, whatever the year told of, and what is done by now for an event ahead."""
        if figure.period == self.frame.event_day and self._is_before(figure, start):
            return True
        return self.frame.tells_past(figure.period) and self._is_stock(figure, start)

    def _is_past(self, figure: Figure, carried: bool) -> bool:
        """What is so by now, told of behind the date of a beginning, an event or a year that is over."""
        frame, start, end = self.frame, figure.clause.start, figure.quantity.start
        if not frame.tells_past(figure.period) or frame.since >= start:
            return False
        if carried and "新增" in self.text[max(frame.sentence, start - _BACK) : start]:
            return False
        if (
            not carried
            and 0 <= frame.begun <= start
            and is_so_since(self.text, max(frame.begun, end - _BACK), start, end)
        ):
            return True
        iso, opens = figure.period or "", not carried
        year = (self.published or "")[:_YEAR]
        over = len(iso) == (_YEAR if carried else _MONTH) and iso[:_YEAR] < (year if carried else "9")
        return over and is_by_now(self.text, start, end, opens=opens)

    def _is_of_topic(self, figure: Figure, start: int) -> bool:
        """2024年成绩单出炉: what was done is of the year that the headline reports on."""
        end, clause = figure.quantity.start, figure.clause
        if self.topic is None or self.frame.tells_now(start, end):
            return False
        if end - clause.start < _SCENE:
            end = clause.end  # 93个项目完成投资…
        return is_of_topic(self.text, max(start, end - _BACK), end)

    def _is_stock(self, figure: Figure, start: int) -> bool:
        at = figure.quantity.start
        return _STOCK.search(self.text, max(start, at - _BACK), at) is not None

    def _at_event(self, figure: Figure, start: int, block: int) -> bool:
        """Whether a clause goes on about the event of the article (会上, 现场, 签约)."""
        if self.frame.event_day is None:
            return False
        clause = figure.clause
        if self._is_before(figure, start):
            return False
        if _NOT_THEN.search(self.text, clause.start, figure.quantity.start):
            return False
        if _NOW.search(self.text, start, clause.start):
            return False
        if self.frame.comes_after(start, figure.quantity.start):
            return False
        lead = max(block, clause.start - _SCENE)
        if self.frame.happens_in(clause.start) or self.frame.just_told(figure.core, start):
            return True
        if _THAT_DAY.match(self.text, start) or _HALVES.search(self.text, start, figure.quantity.start):
            return True
        ceremony = _CEREMONY.match(self.text, start, clause.end)
        if ceremony and not _HELD.search(self.text, ceremony.end(), figure.quantity.start):
            return True
        return EVENT.search(self.text, lead, clause.end) is not None

    def _is_before(self, figure: Figure, start: int) -> bool:
        """Whether a figure tells of what is done by now, and the event was yet to come."""
        day, published = self.frame.event_day, (self.published or "")[:_DAY]
        if day is None or not published or day[: len(published)] <= published:
            return False
        return _WILL.search(self.text, start, figure.clause.end) is None

    def _pair(self, figures: list[Figure], start: int) -> None:
        """2021年、2022年营收分别为3亿元、5亿元: a figure for each year, and again in later sentences."""
        for place, figure in enumerate(figures):
            at = self.text.rfind("分别", max(start, figure.quantity.start - _BACK), figure.quantity.start)
            row = [f for f in figures[place:] if f.clause is figure.clause]
            if at < 0 or (place and figures[place - 1].quantity.end > at):
                if place and figures[place - 1].clause is not figure.clause and self._goes_on(row):
                    _date_each(row, self.years)
                continue
            years = self._years(start, at) or self.years
            if len(years) == len(row) > 1:
                self.years = years
                closes = _CLOSES.search(self.text, start, at) is not None
                _date_each(row, [f"{year}-12-31" for year in years] if closes else years)

    def _goes_on(self, row: list[Figure]) -> bool:
        """…，净利润3亿元、4亿元: as many in a row as there were years in the clause before."""
        if not self.years or len(row) != len(self.years) or len({f.core for f in row}) > 1:
            return False
        if row[0].period not in (self.years[-1], f"{self.years[0]}/{self.years[-1]}"):
            return False
        gaps = (self.text[one.quantity.end : other.quantity.start] for one, other in pairwise(row))
        return not any(gap.strip(_BETWEEN) for gap in gaps)

    def _years(self, start: int, end: int) -> list[str]:
        """The list of years that stands last in a stretch; 2020—2022年 is three."""
        inside = [p for p in self.frame.seen(start) if p.start >= start and p.end <= end]
        years: list[str] = [inside[-1].iso] if inside else []
        for earlier, later in reversed(list(pairwise(inside))):
            if self.text[earlier.end : later.start].strip(_BETWEEN):
                break
            years.insert(0, earlier.iso)
        if len(years) == 1 and years[0][_YEAR : _YEAR + 1] == "/":
            first, last = years[0].split("/")
            past = self.text.startswith(_PAST, inside[-1].start)  # 近三年: whole years
            return (
                [str(year) for year in range(int(first), int(last) + 1 - past)] if len(last) == _YEAR else []
            )
        return years if all(len(year) == _YEAR for year in years) else []


def _date_each(row: list[Figure], years: Sequence[str]) -> None:
    for figure, year in zip(row, years, strict=True):
        figure.period = year


def _shares_go_with(figures: list[Figure], grown: set[str]) -> None:
    """出口额9亿元，同比增长18%，占全省的65%: a share of what has grown is of the same period."""
    for last, figure in pairwise(figures):
        if figure.period is None and figure.rule == "share" and last.core in grown and not figure.lasting:
            figure.period = last.period
