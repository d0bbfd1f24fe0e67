"""Plans and forecasts: their word stands in the indicator (力争达到160家 → 目标…)."""

from __future__ import annotations

import re

from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.words import plans

#: What such nouns measure holds for good: neither the day of an event nor years past date it.
_STATES = ("产能", "面积", "总投资", "占地", "用地", "注册资本", "注册资金", "股份", "股权")
#: 该项目投资86亿元; 总规模100亿元 of a fund: such a sum holds for good as well.
_OF_PROJECT = re.compile("(?:项目|工程)投资(?:额|规模)?(?:约|近|达|超过?)*\\Z")
_FUND = "基金"
_SIZES = ("规模", "首期")
_SAID = 14
#: So far back the word of a plan is looked for, and so far from one figure to the next it holds.
_BACK, _NEAR = 160, 26
#: 规划面积8平方公里，汇集企业60家: what is laid out says nothing of what is there.
_LAID_OUT = "规划"
#: 将突破9000家: the bound that begins the figure ends the word of the plan.
_BOUND = 2
_LEAD = re.compile(
    "(?:力争|确保|预计|计划|争取)(?:通过)?[到在用]?(?:20[0-9]{2}年|[今明]年|[0-9一二三四五]{1,2}年|“?十[四五六]五”?)[底末内]?(?:期间|左右|时间)?，\\Z"
)
_LEAD_LENGTH = 24
#: Rules of figures that compare with a plan (高于预期2个百分点).
_COMPARES = frozenset({"above", "completed"})
#: What ends a plan: what is there by now, another time, another sentence.
_ENDS = re.compile(
    "[。；：！？\n]|有|已|现|了|实际|目前|累计|截至|同比|去年|总投资|[0-9今当]年|近[一二三四五六七八九十两]年|年(?=底|初|末|间)"
)


def is_of_project(text: str, figure: Figure) -> bool:
    """该项目投资86亿元: what a project costs."""
    at = figure.quantity.start
    return _OF_PROJECT.search(text[max(figure.clause.start, at - _SAID) : at]) is not None


def is_state(text: str, figure: Figure, *, counted: bool) -> bool:
    """Whether a figure measures what holds for good; sizes of funds were maybe counted as of a date."""
    if figure.core.endswith(_STATES) or is_of_project(text, figure):
        return True
    funds = not counted and figure.core.endswith(_SIZES) and figure.dimension == "money"
    return funds and text.find(_FUND, max(0, figure.clause.start - _BACK // 4), figure.clause.end) >= 0


def plan(text: str, last: Figure | None, figure: Figure) -> None:
    """力争达到160家, 预计年收入3亿元，税收2000万元: a plan says so in its indicator, and goes on."""
    search, prefixes = plans()
    base = max(figure.clause.start, figure.quantity.start - _BACK)
    if figure.rule in _COMPARES or (last is not None and _is_only_of_sum(text, base, last, figure)):
        return
    said = search.findall(text, _lead_from(text, base), figure.quantity.start + _BOUND)
    figure.plan = prefixes[said[-1]] if said else _carried(text, last, figure)
    if figure.plan and figure.indicator and figure.plan not in figure.indicator:
        figure.indicator = figure.plan + figure.indicator


def _lead_from(text: str, base: int) -> int:
    """力争到2026年底，: a clause of nothing but the plan and its time holds for the next one."""
    found = _LEAD.search(text, max(0, base - _LEAD_LENGTH), base)
    return base if found is None else found.start()


def _is_only_of_sum(text: str, base: int, last: Figure, figure: Figure) -> bool:
    """计划总投资5亿元的3个项目: only the sum is planned; 计划引进总投资5亿元的3个项目 are to come."""
    if figure.dimension != "count" or text[last.quantity.end : figure.quantity.start] != "的":
        return False
    said = [found.end() for found in plans()[0].finditer(text, base, last.quantity.start)]
    return bool(said) and bool(last.core) and text.startswith(last.core.removeprefix(last.plan), said[-1])


def _carried(text: str, last: Figure | None, figure: Figure) -> str:
    """The word of a plan that goes on with a further amount of the same subject."""
    if last is None or last.plan in ("", _LAID_OUT) or last.subject != figure.subject:
        return ""
    start, end = last.quantity.end, figure.quantity.start
    if (figure.dropped or last.dimension != figure.dimension) and "其中" in text[start:end]:
        return ""  # 计划总投资8亿元，其中投资超1亿元的项目2个
    lasts = figure.dimension == "ratio" or figure.core.endswith(_STATES)
    if lasts or end - start > _NEAR or _ENDS.search(text, start, end):
        return ""
    return last.plan
