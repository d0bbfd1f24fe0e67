"""Counts, money and measures: what an amount is an amount of."""

from __future__ import annotations

import re

from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.indicators.awards import awarded
from articles.extraction.metrics.indicators.changes import (
    CHANGES,
    change,
    changed_from,
    changed_to,
    compared_with,
    reaches,
)
from articles.extraction.metrics.indicators.grades import graded, narrows
from articles.extraction.metrics.indicators.noise import is_abstract, is_modifier, is_noise, is_size_of_firms
from articles.extraction.metrics.indicators.parts import (
    breakdown,
    by_field,
    in_list,
    joins,
    of_which,
    scoped,
    share,
)
from articles.extraction.metrics.indicators.past import Past
from articles.extraction.metrics.indicators.sums import closing_price, is_sum_behind, names_sum
from articles.extraction.metrics.nouns import phrases, verbs
from articles.extraction.metrics.words import pattern, words
from articles.extraction.quantities.units import PERSONS

#: Rule of a figure that narrows the next one.
MODIFIER = "modifier"
#: 新增9家，总数达40家: of what was named before.
_TOTALS = frozenset({"总数", "总量", "总额", "总数量", "累计总数"})
#: All that stands between a count and its sum.
_ADDS_UP = re.compile("[，、]?(?:共计|合计|总计|总共|累计)")
#: All that stands between what more has come and all there is.
_RUNNING = re.compile(
    "[，、]?(?:目前|现|全市|全区)?(?:已)?累计(?:已)?(?:建成|认定|培育|引进|备案|登记|注册|建有|拥有|共有|达到?|有|为|开通|设立)*了?"
)
#: All that stands before the verb of more of what was counted.
_LEAD = re.compile(
    "(?:[，、；：和及]|其中|已|又|再|还|共|均|累计|截至|目前|[今去当]年|年内|以来|[全本][省市县区]|[上下]半年|[0-9一二三四前年月份至—季度-]+)*"
)
#: 亿元以上, 百亿级, 超千亿元: a grade of size without a number of its own.
_GRADE = re.compile(
    "(?P<grade>(?<![0-9一二两三四五六七八九十百千万])超?[十百千]?(?:[十百千]亿元?|亿元|亿|[十百千]万元)(?:级|以上)|超?[百千]亿元|超亿元)的?"
)
#: 造成4人受伤.
_BEFELL = re.compile(
    r"(?:不同程度)?(?P<what>(?:不幸)?(?:受伤|死亡|遇难|失联|失踪|受灾|轻伤|重伤|身亡|溺亡|就业|创业|脱贫))了?(?=[，。；、]|\Z)"
)
#: 带动全产业链(近30万人就业).
_LED = re.compile("(?P<verb>带动|辐射带动|吸纳|促进|解决)了?[^，。；0-9]{1,10}\\Z")
#: What is as large or heavy as the figure says.
_EXTENTS = frozenset({"area", "mass", "power", "energy"})
_NO_DEEDS = ("来自", "进行", "开展", "实现", "分成", "增加", "减少")
_FIRMS = ("家", "户")
#: Who does something where no noun says who: people, and enterprises.
_DOERS = {"人次": "人次", "人": "人员", "名": "人员", "位": "人员", "家": "企业"}


def name_amount(figure: Figure, past: Past, following: Figure | None, narrowing: Figure | None) -> None:
    """Name an amount, or drop it where it says nothing of anybody."""
    if is_noise(figure):
        figure.dropped = True
        return
    counted = past.of.get("count")
    if is_modifier(figure, following) or (following is not None and narrows(figure, following, counted)):
        figure.dropped, figure.rule = True, MODIFIER
        return
    if is_size_of_firms(figure):
        figure.dropped = True
        return
    last = past.last
    _ = (
        closing_price(figure)
        or reaches(figure, last)
        or (
            figure.pre[-6:].rstrip("为是则仅").endswith(("当月", "同期"))
            and reaches(figure, past.of.get(figure.dimension))
        )
        or changed_to(figure, last)
        or changed_from(figure)
        or compared_with(figure, last)
        or change(figure, last)
        or share(figure, past)
        or breakdown(figure, last)
        or by_field(figure, past)
        or graded(figure, narrowing, counted)
        or scoped(figure, last)
        or awarded(figure)
        or _adds_up(figure, last)
        or _runs_up(figure, last)
        or _befell(figure)
        or _becomes(figure, counted)
        or _by_phrase(figure, last)
        or _made(figure)
        or in_list(figure, past)
    )


def _by_phrase(figure: Figure, last: Figure | None) -> bool:
    """The noun after the figure where it follows at once, else the noun before it."""
    ahead = None if _sums_up(figure) else figure.ahead
    behind = figure.behind
    if figure.dimension == "money" and names_sum(figure):
        return True
    if is_abstract(figure, behind):
        return True
    if ahead and ahead.text in _TOTALS and last is not None and _is_of_total(figure, last):
        figure.name(verbs.without_flow(last.core), "total", 0.75)
        return True
    if _is_extent(figure):
        verb = verbs.flow_at_end(ahead.text) if ahead else ""
        figure.name(verb + behind.text if behind else verb, "noun-after", 0.7)
    elif ahead and not ahead.verbal and (behind is None or behind.verbal or _belongs_ahead(figure, last)):
        figure.name(ahead.text, "noun-before", 0.88)
    elif behind:
        _name_behind(figure, behind)
    elif ahead and figure.dimension != "time" and not _made(figure):
        figure.name(ahead.text, "verb-before", 0.6)
    elif of_which(figure, last):
        return True
    elif figure.quantity.unit.lstrip("万千百亿") in _DOERS and figure.post:
        return _doers(figure)
    _scope_word(figure)
    return bool(figure.indicator)


def _name_behind(figure: Figure, behind: phrases.Phrase) -> None:
    """3家企业, 新增3家企业; 有14家(成功)上市 are 上市企业."""
    if behind.text in words("flow") and figure.quantity.unit in _FIRMS:
        figure.name(behind.text + _DOERS["家"], "deed-after", 0.6)
        return
    ahead = None if _sums_up(figure) else figure.ahead
    flow = ahead.text if ahead and ahead.verbal and ahead.text in words("flow") else ""
    figure.name(flow + behind.text, "noun-after", 0.5 if figure.dimension == "aspect" else 0.9)


def _is_of_total(figure: Figure, last: Figure) -> bool:
    """新增9家，总数达40家; (营业收入)增长11%，总量达538亿元."""
    return last.dimension == figure.dimension or (last.rule in CHANGES and bool(last.core))


def _is_extent(figure: Figure) -> bool:
    """新增2.5万平方米车间, 盘活300亩土地: how large or heavy, where only a verb stands before."""
    ahead, behind = figure.ahead, figure.behind
    if figure.dimension not in _EXTENTS or ahead is None or behind is None or behind.verbal:
        return False
    bare = verbs.is_verb(ahead.text) or verbs.flow_at_end(ahead.text).startswith("新")
    return bare and not figure.post.startswith("的")


def _adds_up(figure: Figure, last: Figure | None) -> bool:
    """兑现19项政策，共计480万元: the sum of what was counted before."""
    if last is None or last.dimension != "count" or not last.core or figure.quantity.unit[0] not in "万亿":
        return False
    if figure.dimension != "money" or not _ADDS_UP.fullmatch(figure.pre):
        return False
    figure.name(last.core + "金额", "sum", 0.7)
    return True


def _runs_up(figure: Figure, last: Figure | None) -> bool:
    """新建5G基站300个，累计建成1.2万个: all of what more has come of."""
    if last is None or last.dimension != "count" or not last.core or last.plan:
        return False
    if _counted(figure) != _counted(last) or not _RUNNING.fullmatch(figure.pre) or figure.behind:
        return False
    figure.name(verbs.without_flow(last.core), "total", 0.75)
    return True


def _becomes(figure: Figure, counted: Figure | None) -> bool:
    """企业860家，今年新增90家; 签约项目9个，开工5个: of what was counted, so many came anew or got so far."""
    ahead = figure.ahead
    if counted is None or counted.plan or figure.behind or ahead is None or not verbs.tells_stage(ahead.text):
        return False
    noun = verbs.without_flow(counted.core).removesuffix("申请")
    alone = _LEAD.fullmatch(figure.pre, 0, max(0, figure.pre.rfind(ahead.text)))
    if not noun or alone is None or _counted(figure) != _counted(counted) or verbs.tells_stage(noun):
        return False
    figure.name(ahead.text + noun, "verb-before", 0.65, noun)
    return True


def _counted(figure: Figure) -> str:
    return figure.quantity.unit.lstrip("万千百亿")


def _made(figure: Figure) -> bool:
    """基金累计设立134只: the noun before the verb that made them."""
    made = None if figure.post or figure.dimension != "count" else phrases.made(figure.pre)
    if made is not None:
        figure.name(made.text, "noun-before", 0.7)
    return made is not None


def _sums_up(figure: Figure) -> bool:
    """A、B等三个项目; X和5个项目: the noun before is another thing than the one counted."""
    if joins(figure.pre):
        return True
    return figure.dimension == "count" and figure.pre.endswith("等") and bool(figure.post)


def _belongs_ahead(figure: Figure, last: Figure | None) -> bool:
    """Whether the noun right before outweighs a word that follows (总投资4.1亿元的项目; 铜奖51项的成绩)."""
    if figure.post.startswith("的"):
        if figure.dimension == "money" and is_sum_behind(figure):
            return False
        listed = (
            last is not None and last.rule == "noun-before" and last.quantity.unit == figure.quantity.unit
        )
        return figure.dimension != "count" or listed
    return figure.dimension in ("money", "area", "mass", "energy", "power") and not figure.pre.endswith("的")


def _befell(figure: Figure) -> bool:
    """造成4人受伤, 带动10万人就业: what became of people, behind a verb that only leads there."""
    found = _BEFELL.match(figure.post) if _counted(figure) in PERSONS else None
    if found is None:
        return False
    led = _LED.search(figure.pre)
    if led is None and figure.ahead is not None and not figure.ahead.verbal:
        return False
    lead = figure.ahead.text if figure.ahead and figure.ahead.text in words("flow") else ""
    figure.name((led["verb"] if led else lead) + found["what"], "deed-after", 0.7)
    return True


def _doers(figure: Figure) -> bool:
    """1.1万余人参与科技创新活动, 90余家参加培训: without a noun they are named by what they do."""
    deed = None if figure.spelled else phrases.deed(figure.post)
    if deed is None or deed.text.startswith(_NO_DEEDS):
        return False
    if not deed.verbal:
        figure.name(deed.text, "noun-after", 0.7)
        return True
    who = _DOERS[figure.quantity.unit.lstrip("万千百亿")]
    figure.name(deed.text + who, "deed-after", 0.6)
    return True


def _grade(figure: Figure) -> str | None:
    """亿元以上项目16个, 3个百亿级项目: how large the things are that are counted."""
    if "亿" not in figure.pre and "亿" not in figure.post[:6] and "万元" not in figure.pre:
        return None
    if behind := _GRADE.match(figure.post):
        return behind["grade"]
    noun, pre = figure.indicator.removeprefix("新"), figure.pre
    graded = (g["grade"] for g in _GRADE.finditer(pre) if pre[g.end() :].removeprefix("新").startswith(noun))
    return next(graded, None)


def _scope_word(figure: Figure) -> None:
    """首批, 第一批: which of the things are counted."""
    if figure.dimension == "count" and figure.scope is None and figure.indicator:
        figure.scope = _grade(figure)
    if not figure.indicator or ("批" not in figure.pre[-14:] and "批" not in figure.post[:6]):
        return
    found = pattern("scope").search(figure.pre, max(0, len(figure.pre) - 14)) or pattern("scope").match(
        figure.post
    )
    if found:
        figure.scope = found.group()
