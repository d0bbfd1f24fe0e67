"""Growth, shares and levels: what a percentage or a multiple says."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from articles.extraction.lexicons import any_of
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.indicators.comparisons import noun_before
from articles.extraction.metrics.indicators.levels import name_level
from articles.extraction.metrics.words import words

_LINK = (
    r"(?:了|率|幅度?|速度?)?(?:连续[一二两三四五六七八九十0-9]{1,2}年|均|始终|长期)?(?:保持在?|稳定在|维持在)?"
    r"(?:平均)?(?:达到?|为|约|超过?|近|是|实现|分别|高达)*\s*\Z"
)
#: 增长到2024年底的: when a new level was reached.
THEN = r"(?:20[0-9]{2}年?|[今去]年)(?:第?[一二三四]季度|[上下]半年|[0-9]{1,2}月)?(?:底|末)?"
_RISE, _FALL = any_of(words("rise")), any_of(words("fall"))
#: (占比)由2022年的(25%): an old level.
_FROM = re.compile(r"[由从][^，。由从]{0,12}\Z")
#: 占工业产值的比重.
_SHARE_OF = "占(?!地(?!区|方)|有率|用率|比)[^，。占]{1,24}?的?(?:比重|比例|份额)"
#: (软件业收入增长9%)，总量占全省的95%: of what was named before.
_SUMS = frozenset({"总量", "总额", "总数", "数量", "规模", "总规模"})
#: 增速加快: the growth itself is what is above that of others.
_PACE = re.compile(rf"(?:{any_of(words('faster') | words('slower'))})\Z")
#: 降幅收窄: of what was named before.
_BARE_RATES = frozenset({"增速", "增幅", "降幅", "跌幅", "涨幅", "比重", "占比", "比例"})


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to say a ratio: how the words before the figure end, and the name that follows from it."""

    name: str
    cue: re.Pattern[str]
    #: From the match, the noun before it and the figure before it to (indicator, core).
    build: Callable[[re.Match[str], str | None, Figure | None], tuple[str, str] | None]
    confidence: float


def _growth(suffix: str) -> Callable[[re.Match[str], str | None, Figure | None], tuple[str, str] | None]:
    def build(match: re.Match[str], own: str | None, last: Figure | None) -> tuple[str, str] | None:
        core = own or (last.core if last else None)
        return (core + suffix, core) if core else None

    return build


def _pace(match: re.Match[str], own: str | None, last: Figure | None) -> tuple[str, str] | None:
    """加快2.7个百分点: the growth itself grew; without a growth before, the thing did."""
    rate = own if own in _BARE_RATES and last is not None and last.core else ""
    if rate and last is not None:
        return last.core + rate + match["verb"], last.core
    if own:
        return own + match["verb"], own
    if last is None or not last.core:
        return None
    base = last.indicator if last.indicator.endswith(("增速", "占比", "率", "降幅")) else last.core
    return base + match["verb"], last.core


def _above(match: re.Match[str], own: str | None, last: Figure | None) -> tuple[str, str] | None:
    """高于全省增速2个百分点: by how much the figure before differs from another."""
    if last is None or not last.indicator:
        return None
    rate = _PACE.sub("", last.indicator) if last.rule == "pace" else last.indicator
    return rate + match["than"], last.core


def _share(match: re.Match[str], own: str | None, last: Figure | None) -> tuple[str, str] | None:
    """占工业产值的30%, 超过工业产值的30%: a share of what was named, or of the figure before."""
    if own in _SUMS:
        own = last.core if last and last.core else own
    core = own or (last.core if last else None)
    return (core + "占比", core) if core else None


def _old_share(match: re.Match[str], own: str | None, last: Figure | None) -> tuple[str, str] | None:
    """占工业产值的比重由30%(提高到45%): the share, and its new level leans on it."""
    core = own or (last.core if last else None)
    return (core + "占比", core + "占比") if core else None


def _share_pace(match: re.Match[str], own: str | None, last: Figure | None) -> tuple[str, str] | None:
    """占地区生产总值比重比上年提高2个百分点: by how much a share grew."""
    core = own or (last.core if last else None)
    return (core + "占比" + match["verb"], core) if core else None


def _done(match: re.Match[str], own: str | None, last: Figure | None) -> tuple[str, str] | None:
    """完成年度目标的75%: of what was named, or of the plan itself."""
    core, goal = own or (last.core if last else ""), match["plan"] or match["part"] or match["whole"]
    return (core + "完成" + goal, core or goal)


def _price(match: re.Match[str], own: str | None, last: Figure | None) -> tuple[str, str] | None:
    """恒远电子涨3.2%: the price of its shares, unless something was named that may rise."""
    if last is not None and last.core and last.core != "股价":
        return None
    return "股价" + match["verb"] + "幅", "股价"


def _level(match: re.Match[str], own: str | None, last: Figure | None) -> tuple[str, str] | None:
    return (own, own) if own else None


def _changed(match: re.Match[str], own: str | None, last: Figure | None) -> tuple[str, str] | None:
    """由30%提升到64.9%: a new level of what was named before."""
    if last is not None and last.rule == "changed-from":
        return last.core, last.core
    if own is None and last is not None and last.dimension == "ratio" and _FROM.search(last.pre):
        return last.indicator, last.core
    core = own or (last.core if last else None)
    return (core, core) if core else None


RULES = (
    Rule(
        "share-changed",
        re.compile(
            rf"{_SHARE_OF}(?:已|也|均|将|稳步|[由从][^，。]{{0,10}})?(?:{_RISE}|{_FALL})(?:到|至|为)了?"
            rf"(?:约|近|超过?)*\Z"
        ),
        _share,
        0.85,
    ),
    Rule(
        "share-pace",
        re.compile(
            rf"{_SHARE_OF}(?:同比|[比较][^，。]{{1,12}}?)?"
            rf"(?P<verb>{any_of(words('faster') | words('slower'))})(?:了|约|近|超)*\Z"
        ),
        _share_pace,
        0.8,
    ),
    Rule(
        "changed-to",
        re.compile(
            rf"(?:{_RISE}|{_FALL}|变)(?:到|至|为)了?(?:现在|目前|如今|当前|{THEN})?的?(?:约|近|超过?)*\Z"
        ),
        _changed,
        0.8,
    ),
    Rule(
        "changed-from",
        re.compile(rf"(?:{_SHARE_OF}已?[由从]|占比已?[由从])[^，。由从]{{0,10}}\Z"),
        _old_share,
        0.85,
    ),
    Rule("changed-from", _FROM, _level, 0.8),
    Rule(
        "above", re.compile(r"(?P<than>(?:高于|低于|快于|高出|优于|好于|领先)[^，。]{0,16})\Z"), _above, 0.7
    ),
    Rule(
        "pace",
        re.compile(rf"(?P<verb>{any_of(words('faster') | words('slower'))})(?:了|约|近|超)*\Z"),
        _pace,
        0.75,
    ),
    Rule(
        "price-rise",
        re.compile(
            r"\A(?:开盘|盘中|收盘|高开|截至[^，。]{1,8})?(?:大|收|上|飙)?(?P<verb>涨|跌)(?:超|近|逾|约)*\Z"
        ),
        _price,
        0.6,
    ),
    Rule("growth", re.compile(r"(?:同比|环比)[+＋]\Z"), _growth("增速"), 0.85),
    Rule("growth", re.compile(rf"(?<!负)(?:增长率?|增速|增幅|涨幅|{_RISE}){_LINK}"), _growth("增速"), 0.88),
    Rule("decline", re.compile(rf"(?:降幅|跌幅|{_FALL}){_LINK}"), _growth("降幅"), 0.7),
    Rule(
        "completed",
        re.compile(
            r"(?:完成了?|占|为|达)(?P<plan>[^，。占为达]{0,8}(?:目标|任务|计划|预算(?![支收总]))[^，。]{0,3})的(?:约|近|超过?)*\Z"
            r"|完成了?(?P<part>[^，。占]{0,8}(?:进度|工程量|总?投资|总量))的(?:约|近|超过?)*\Z"
            r"|完成了?(?P<whole>[^，。占的]{0,8}(?:目标|任务|计划|预算))(?:约|近|超过?)*\Z"
        ),
        _done,
        0.8,
    ),
    Rule(
        "share",
        re.compile(
            r"(?:(?P<near>约|近|接近|大约)|(?P<over>超|逾))?占(?!地(?!区|方)|有率|用率|比[由从])(?:到|据)?[^，。占]{0,24}?(?:的?(?:比重|比例|份额|总量|总数|比))?的?"
            r"(?:为|达到?|约|超过?|高达|近|分别|已|是)*\s*\Z"
        ),
        _share,
        0.9,
    ),
    Rule(
        "part-of",
        re.compile(
            r"(?P<bound>[不未]?超过|[不未]?低于|不少于|不足|达到?|约为?|相当于|接近)[^，。占]{2,20}的\Z"
        ),
        _share,
        0.7,
    ),
)
#: What may stand before such a share.
_OPENS = re.compile("[，；、]?(?:以|用|在|仅|只|仅仅)*")
#: No cue is longer than this.
_CUE = 60
_BOUNDS = {"超过": ">", "不低于": ">", "不少于": ">", "接近": "~", "约": "~", "约为": "~"} | dict.fromkeys(
    ("不超过", "未超过", "低于", "不足"), "<"
)
#: Tried for percentages only; 倍 and 番 have their own.
_POINTS = frozenset({"pace", "share-pace", "above"})
_HIGHER = frozenset({"高", "高出", "快", "低", "慢"})
#: 增速比规模以上工业高2个百分点: with what is compared, no noun of the figure.
_THAN = re.compile("(?<!占)(?:比(?!重|例|较|率)|较)[^，。；比较]{2,16}\\Z")


def _bound(match: re.Match[str]) -> str | None:
    """超过工业产值的30%, 约占全省的3.3%: a bound that stands before what is compared with."""
    groups = match.groupdict()
    if groups.get("near"):
        return "~"
    return ">" if groups.get("over") else _BOUNDS.get(groups.get("bound") or "")


def _noun(rule: Rule, lead: str) -> str | None:
    """The noun before a cue; (具有博士学位的)占86% are told by what they have."""
    headless = rule.name == "share" and lead.endswith("的")
    return noun_before(lead.removesuffix("的") if headless else lead)


def _of_part(figure: Figure, rule: Rule, match: re.Match[str]) -> str | None:
    """以占全省1.3%的空间: the part is named behind, where nothing stands before."""
    if (
        rule.name != "share"
        or not figure.post.startswith("的")
        or not _OPENS.fullmatch(figure.pre, 0, match.start())
    ):
        return None
    return figure.behind.text if figure.behind is not None and not figure.behind.verbal else None


def name_ratio(figure: Figure, last: Figure | None) -> None:
    """Name a percentage, a multiple or a change in points; unnamed where no rule holds."""
    pre = figure.pre
    for rule in RULES:
        if rule.name in _POINTS and "百分点" not in figure.quantity.unit:
            continue
        match = rule.cue.search(pre, max(0, len(pre) - _CUE))
        if match is None:
            continue
        lead = pre[: match.start()]
        if rule.name == "pace" and match["verb"] in _HIGHER:
            lead = _THAN.sub("", lead)
        named = rule.build(match, _of_part(figure, rule, match) or _noun(rule, lead), last)
        if named is not None:
            figure.qualifier = _bound(match)
            figure.name(named[0], rule.name, rule.confidence, named[1])
            return
    name_level(figure, last)
