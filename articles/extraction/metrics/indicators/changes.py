"""Amounts that changed: from an old level, to a new one, by how much."""

from __future__ import annotations

import re

from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.indicators.comparisons import noun_before
from articles.extraction.metrics.indicators.noise import ends, is_abstract
from articles.extraction.metrics.indicators.ratios import THEN
from articles.extraction.metrics.nouns import phrases
from articles.extraction.metrics.words import words

_CHANGE = re.compile(
    r"(?:同比|环比|比[^，。]{1,12}?)?(?P<verb>净?增加|净?增长|(?<!新)净?增|减少|下降|降低|多|少|(?<=[年月季][初底末度])新增)了?(?:约|近|超过?)*\Z"
)
#: 比上年(增加): whose verb is the figure's, with the noun before.
_THAN = re.compile("[比较][^，。；比较]{2,10}\\Z")
#: The last character of it.
_CHANGE_ENDS = tuple("加长增少降低多了约近超过")
_FROM = re.compile(r"(?:由|从)[^，。由从到至]{0,12}\Z")
_TO = frozenset("到至为")
_CHANGED_TO = re.compile(
    r"(?:增|提升|提高|上升|上涨|攀升|恢复|回升|扩大|扩容|扩建|扩充|扩张|发展|扩展|拓展|延伸|壮大|跨越|跃升|升|减少|缩短|压缩|缩减|下降|降低|降|[上下]调|调整|变)"
    r"(?:长|加)?(?:到|至|为)了?"
    r"(?:现在|目前|如今|当前|今天)?的?\Z"
)
#: 增长到2024年的14.7亿元: no part of the verb; and how far it reaches back.
_THEN_OF, _BACK = re.compile(rf"{THEN}的?(?:约|近|超过?)*\Z"), 16
#: (会员增长20%)，达到34万家; (2025年达到600亿元)，到2027年达到1000亿元.
_REACHES = re.compile(
    r"[，、]?(?P<then>(?:并|有望|计划|力争|预计|确保|争取|目标是?)*(?:到|至|在)?(?:20[0-9]{2}年|[今去明]年|全年)(?:底|末|前)?)?"
    r"(?:将|预计|有望|力争|已|总数)*(?:(?P<verb>达到?|超过?|突破|增至|升至)了?)?\Z|[至到]\Z"
)
#: (重大项目127项)。其中2016年(62项)，2017年(33项).
_BY_TIME = re.compile(
    r"[，、；]?(?:其中)?[，：]?(?:20[0-9]{2}年|[去今前上]年)?(?:(?<=年)|同期|[一二三四]季度|[上下]半年|[0-9]{1,2}月份?(?:当月)?)(?:仅|则)?(?:为|有|是)?\Z"
)
_JOINTS = ("", "、", "，", "；", "和")
_PLAN = re.compile("\\A(?:年度|全年|今年)?(?:计划|目标)(?:完成)?")
#: (年内计划投资120亿元)，一季度已完成31亿元: of what was planned.
_DONE = re.compile(
    "[，；、]?(?:目前|现|截至[^，。；]{1,10}|[一二三四]季度|[上下]半年|[0-9]{1,2}月份?|今年)?[，]?(?:已|累计|实际)+完成了?\\Z"
)
#: Rules of how much something changed.
CHANGES = frozenset({"growth", "decline"})


def reaches(figure: Figure, last: Figure | None) -> bool:
    """The level behind a change, or a level at another time: of what was named before."""
    if last is None or not last.core:
        return False
    if (
        last.quantity.unit == figure.quantity.unit
        and figure.post[:1] in _JOINTS
        and _BY_TIME.match(figure.pre)
    ):
        figure.name(last.core, "level-then", 0.75)
        return True
    planned = "计划" in last.pre or "目标" in last.pre
    if planned and last.quantity.unit == figure.quantity.unit and _DONE.match(figure.pre):
        figure.name(_PLAN.sub("", last.core) or last.core, "level-then", 0.75)
        return True
    told = _REACHES.match(figure.pre)
    if told is None or not (told["verb"] or figure.pre.endswith(("至", "到")) or _is_bounded(told, figure)):
        return False
    changed = (last.rule in CHANGES and figure.dimension != "ratio") or (
        last.rule == "change" and last.dimension == figure.dimension
    )
    if not changed and (last.dimension != figure.dimension or "年" not in figure.pre):
        return False
    figure.name(last.core, "level-then", 0.75)
    return True


def _is_bounded(told: re.Match[str], figure: Figure) -> bool:
    """力争2025年(突破1000家): the bound is the verb."""
    return bool(told["then"]) and figure.quantity.qualifier == ">"


def changed_to(figure: Figure, last: Figure | None) -> bool:
    """增至26家: a new level; 拓展至12个省市 tells the part as well."""
    if not figure.pre and last is not None and last.rule == "changed-from" and figure.quantity.qualifier:
        figure.name(last.core, "changed-to", 0.8)  # 由210亿元(跃上560亿元)台阶
        return True
    pre = figure.pre
    then = _THEN_OF.search(pre, max(0, len(pre) - _BACK)) if "年" in pre[-_BACK:] else None
    if then is not None:
        pre = pre[: then.start()]
    if _TO.isdisjoint(pre[-12:]):
        return False
    found = ends(_CHANGED_TO, figure) if then is None else _CHANGED_TO.search(pre)
    if found is None:
        return False
    own = phrases.before(_FROM.sub("", figure.pre[: found.start()]))  # 营收从百亿元级(跨越到400亿元)
    if last is not None and last.rule == "changed-from" and last.dimension == figure.dimension:
        own = None
    core = own.text if own else (last.core if last else "")
    if core:
        figure.name(core, "changed-to", 0.85)
        part = figure.behind
        if own and part and part.text not in words("generic"):
            figure.scope = part.text
    return bool(core)


#: What the old level goes on to; 从170件中选出15件 and 从两架飞机开始 tell of no change.
_GROWS = re.compile(r"[增升提扩跃降减变拓]|发展|壮大|上涨|涨到|翻|到|至|调|以来")


def changed_from(figure: Figure) -> bool:
    """从最初17家增至…: the old level."""
    if "由" not in figure.pre[-14:] and "从" not in figure.pre[-14:]:
        return False
    found = None if is_abstract(figure, figure.behind) else ends(_FROM, figure)
    if found and figure.post not in ("", "、") and not _GROWS.search(figure.post):
        return False
    own = phrases.before(figure.pre[: found.start()]) if found else None
    if own is not None:
        figure.name(own.text, "changed-from", 0.85)
    return own is not None


#: 比2015年的26亿元明显增长, 高于去年同期的3万吨.
_COMPARED_WITH = re.compile(
    r"(?:比|较|与|超过|[高低多少优快]于|对比|相比)(?:[12][09][0-9]{2}年|[去上前]年|上[月季]|[前]期|同期)[^，。]{0,8}的\Z"
)


def compared_with(figure: Figure, last: Figure | None) -> bool:
    """48.9亿元，比2015年的26.1亿元明显增长: the level of an earlier year."""
    if last is None or last.dimension != figure.dimension or not last.core:
        return False
    found = ends(_COMPARED_WITH, figure) if figure.pre.endswith("的") else None
    if found is None:
        return False
    figure.name(noun_before(figure.pre[: found.start()]) or last.core, "compared-with", 0.75)
    return True


def change(figure: Figure, last: Figure | None) -> bool:
    """同比增加20家: the change of what was named before; 产值比上年增加9亿元 names it."""
    found = ends(_CHANGE, figure) if figure.pre.endswith(_CHANGE_ENDS) else None
    if found is None:
        return False
    lead = figure.pre[: found.start("verb")]
    own = noun_before(lead)
    if own is not None and _THAN.search(lead) and not figure.behind:
        figure.name(own + found["verb"], "change", 0.6, own)
        return True
    if own is not None or last is None or last.dimension != figure.dimension or not last.core:
        return False
    figure.name(last.core + found["verb"], "change", 0.6, last.core)
    return True
