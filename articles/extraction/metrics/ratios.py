"""Growth, shares and levels: what a percentage or a multiple says."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from articles.extraction.metrics import phrases
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.words import any_of, words

_LINK = r"(?:了|率|幅度?|速度?)?(?:平均)?(?:达到?|为|约|超过?|近|是|实现|分别|高达)*\s*\Z"
_RISE, _FALL = any_of(words("rise")), any_of(words("fall"))
#: What stands between the noun and 增长, taken off piece by piece.
_COMPARED = re.compile(
    r"(?:[，、,（( ]|实质|大幅?|小幅|略|同比|环比|逆势|年均|平均每年|每年|平均|分别|累计|名义|实际|不变价|"
    r"近?[一二两三四五六七八九十]年来?|"
    r"按(?:可比|不变)价格?(?:计算)?|继[^，。]{1,14}|"
    r"(?:比|较|与|同)(?=[上去前同全年一二三四此本历期计原疫0-9])[^，。；]{1,14})\Z"
)
#: 42%城区绿地率: what follows at once is itself a rate.
_RATES = ("率", "比重", "占比", "份额", "比例")
#: 持有20%股份.
_SHARES = ("股份", "股权", "股票")
_MOST_PIECES = 6


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
    if own:
        return own + match["verb"], own
    if last is None or not last.core:
        return None
    base = last.indicator if last.indicator.endswith(("增速", "占比", "率", "降幅")) else last.core
    return base + match["verb"], last.core


def _above(match: re.Match[str], own: str | None, last: Figure | None) -> tuple[str, str] | None:
    """高于全省增速2个百分点: by how much the figure before differs from another."""
    return (last.indicator + match["than"], last.core) if last and last.indicator else None


def _share(match: re.Match[str], own: str | None, last: Figure | None) -> tuple[str, str] | None:
    core = own or (last.core if last else None)
    return (core + "占比", core) if core else None


def _done(match: re.Match[str], own: str | None, last: Figure | None) -> tuple[str, str] | None:
    return (last.core + "完成" + match["plan"], last.core) if last and last.core else None


def _part_of(match: re.Match[str], own: str | None, last: Figure | None) -> tuple[str, str] | None:
    """出口额超过工业产值的30%: of what is said right before."""
    core = own or (last.core if last else None)
    return (core + "占比", core) if core else None


def _level(match: re.Match[str], own: str | None, last: Figure | None) -> tuple[str, str] | None:
    return (own, own) if own else None


def _changed(match: re.Match[str], own: str | None, last: Figure | None) -> tuple[str, str] | None:
    """由30%提升到64.9%: a new level of what was named before."""
    if last is not None and last.rule == "changed-from":
        return last.core, last.core
    core = own or (last.core if last else None)
    return (core, core) if core else None


RULES = (
    Rule(
        "changed-to",
        re.compile(rf"(?:{_RISE}|{_FALL}|变)(?:到|至|为)了?(?:现在|目前|如今|当前)?的?(?:约|近|超过?)*\Z"),
        _changed,
        0.8,
    ),
    Rule("changed-from", re.compile(r"(?:由|从)[^，。由从]{0,12}\Z"), _level, 0.8),
    Rule(
        "above", re.compile(r"(?P<than>(?:高于|低于|快于|高出|优于|好于|领先)[^，。]{0,16})\Z"), _above, 0.7
    ),
    Rule(
        "pace",
        re.compile(rf"(?P<verb>{any_of(words('faster') | words('slower'))})(?:了|约|近|超)*\Z"),
        _pace,
        0.75,
    ),
    Rule("growth", re.compile(rf"(?:增长率?|增速|增幅|涨幅|{_RISE}){_LINK}"), _growth("增速"), 0.88),
    Rule("decline", re.compile(rf"(?:降幅|跌幅|{_FALL}){_LINK}"), _growth("降幅"), 0.7),
    Rule(
        "completed",
        re.compile(r"(?:完成|占)(?P<plan>[^，。占]{0,8}(?:目标|任务|计划|预算)[^，。]{0,3})的\Z"),
        _done,
        0.8,
    ),
    Rule(
        "share",
        re.compile(
            r"占(?!地|有率|用率)(?:到|据)?[^，。占]{0,24}?(?:的?(?:比重|比例|份额|总量|总数|比))?的?"
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
        _part_of,
        0.7,
    ),
)
#: No cue is longer than this.
_CUE = 60
_BOUNDS = {"超过": ">", "不低于": ">", "不少于": ">", "接近": "~", "约": "~", "约为": "~"} | dict.fromkeys(
    ("不超过", "未超过", "低于", "不足"), "<"
)
#: Tried for percentages only; 倍 and 番 have their own.
_POINTS = frozenset({"pace", "above"})
_COMPARES = re.compile(r"(?:是|为|达到?|相当于)[^，。]{1,14}的\Z")


def name_ratio(figure: Figure, last: Figure | None) -> None:
    """Name a percentage, a multiple or a change in points; unnamed where no rule holds."""
    pre = figure.pre
    for rule in RULES:
        if rule.name in _POINTS and "百分点" not in figure.quantity.unit:
            continue
        match = rule.cue.search(pre, max(0, len(pre) - _CUE))
        if match is None:
            continue
        named = rule.build(match, noun_before(pre[: match.start()]), last)
        if named is not None:
            figure.qualifier = _BOUNDS.get(match.groupdict().get("bound") or "")
            figure.name(named[0], rule.name, rule.confidence, named[1])
            return
    _name_level(figure, last)


def noun_before(text: str) -> str | None:
    """The noun that grows or is part of something, comparisons aside; None where it was named before."""
    for _ in range(_MOST_PIECES):
        found = _COMPARED.search(text)
        if found is None:
            break
        text = text[: found.start()]
    phrase = phrases.before(text)
    return phrase.text if phrase else None


def _name_level(figure: Figure, last: Figure | None) -> None:
    """失业率为5.5%; 80%的企业; 是1992年的2188倍."""
    if figure.quantity.unit == "倍":
        match = _COMPARES.search(figure.pre)
        own = noun_before(figure.pre[: match.start()]) if match else None
        if own:
            figure.name(own, "multiple", 0.75)
            return
        if figure.ahead is None or not figure.ahead.text.endswith("率"):
            return
    if figure.post.startswith("的"):
        phrase = phrases.after(figure.post)
        if phrase is not None:
            figure.name(phrase.text + "占比", "share-of-noun", 0.6, phrase.text)
            return
    elif figure.behind is not None and figure.behind.text.endswith(_RATES):
        figure.name(figure.behind.text, "level-after", 0.7)
        return
    elif figure.post.startswith(_SHARES):
        figure.name(figure.post[:2] + "占比", "share-of-noun", 0.6, figure.post[:2])
        return
    phrase = phrases.before(figure.pre)
    if phrase is not None and not phrase.verbal:
        figure.name(phrase.text, "level", 0.82)
    elif last is not None and last.dimension == "ratio" and not figure.pre.strip("、，和及至到"):
        figure.name(last.indicator, "level-list", 0.75, last.core)
