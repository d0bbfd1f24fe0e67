"""Ratios that no cue before them names: levels, multiples, shares of the noun that follows."""

from __future__ import annotations

import re

from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.indicators.comparisons import noun_before
from articles.extraction.metrics.nouns import phrases
from articles.extraction.metrics.words import endings

#: 排名前5%的高校: a rank.
_RANKED = re.compile("(?:排[名在行]|位[列居]|[^目当日此之以先年])前\\Z")
_COMPARES = re.compile(r"(?:是|为|达到?|相当于)[^，。]{1,14}的\Z")
#: 42%城区绿地率: what follows at once is itself a rate.
_RATES = ("率", "比重", "占比", "份额", "比例")
#: By themselves they are no indicator.
_BARE = ("比重", "占比", "比例")
#: 70%的污水回用率: the rate itself, whatever its words.
_RATE = re.compile(
    r"的(?P<noun>[\u4e00-\u9fff]{0,10}(?:(?<=.)率(?![先领])|份额|占比|比重|比例))(?=[，。；、]|\Z|[居位达为来并以使将高领的在继保稳排占给配])"
)
#: 产值保持20%以上的高速增长, 以年均15%的速度增长.
_GROWN = re.compile(
    r"的?(?:年均|平均|高速|快速|较快|较高|稳定|两位数|复合|平稳|稳健|强劲|迅猛|持续|大幅|小幅|恢复性|逆势|正)*(?:(?:速度|幅度|速率)(?:稳步|持续|快速|高速)?)?"
    r"(?:(?:递?增长?|增速|增幅|涨幅|上涨)|(?P<fall>下降|递减|降幅|下滑)|(?P<level>水平|高位|低位|区间))"
)
#: 实现1.8%的出口正增长: the noun that grows stands with it.
_NAMED_GROWTH = re.compile(
    r"的(?:同比)?(?P<noun>[\u4e00-\u9fff]{2,8}?)[正逆]?势?(?:增长|(?P<fall>下降|负增长))(?=[，。；、]|\Z)"
)
_RATE_OF = {"": "增速", "fall": "降幅", "level": ""}
_KEPT = re.compile(
    r"(?:每年|年均|平均|均|都|一直|(?:已?连续|今后|未来|近)[0-9一二两三四五六七八九十多]{1,3}年)*"
    r"(?:保持[了着]?|实现了?|维持|取得了?|达到?|以|按照?|呈现?出?|有|超过?)*(?:年均|平均|每年|同比|超过?|约|近)*\Z"
)
#: 50%以上为规上企业: what of, where nothing stands before.
_IS = re.compile("[都均皆]?[为是]")
_STARTS = re.compile(r"(?:其中|[^，。]{0,1}有)?[，、；]?\Z")
#: 占全国的15%、全省的57%: rules of the first, and what stands before the second.
_SHARED = frozenset({"share", "further-share"})
_ANOTHER = re.compile(r"[、和及，]+(?:占)?(?:全[国省市县区州]|[\u4e00-\u9fff]{2,6})(?:总[量数])?的\Z")
_AND = ("和", "及", "与")
_CHANGES = re.compile(
    r"(?:(?P<fall>减少|压减|降低|缩短|压缩|节约|节省|削减|减轻)|提高|提升|增加(?!值))了?"
    r"(?P<noun>[\u4e00-\u9fff]{2,8}?)(?:约|近|超过?|达|至少)*\Z"
)
_HOLDING = re.compile("(?P<noun>(?:控|持)股(?:比例)?)(?:达|为|约|近|超过?)*\\Z")
#: (占比保持在10%以上)，2024年达12.6%: the same at another time.
_AGAIN = re.compile(
    "[、，；和及至到]*(?:(?:(?:20[0-9]{2}|[今去])年(?:[上下]半年|底|末|[一二三四]季度)?|目前)(?:更|已|则|进一步)*(?:达到?|为|升至|提高到|降至))?"
    "|，?(?:并|预计|力争|有望|确保|计划|争取)+到?(?:20[0-9]{2}年|[今明全]年|年内)?(?:底|末|前)?(?:将|可|能)*(?:达到?|超过?|突破|保持在?)?"
)
#: 持有20%股份.
_SHARES = ("股份", "股权", "股票")


def name_level(figure: Figure, last: Figure | None) -> None:
    """失业率为5.5%; 80%的企业; 是1992年的2188倍."""
    if _RANKED.search(figure.pre) or _doubled(figure, last):
        return
    if figure.quantity.unit == "倍":
        if (
            _multiple(figure, last)
            or _grown(figure, last)
            or figure.ahead is None
            or not figure.ahead.text.endswith("率")
        ):
            return
    elif _held(figure) or _grown(figure, last) or _share_of(figure) or _further_share(figure, last):
        return
    if figure.quantity.unit != "倍" and _verb_first(figure):
        return
    phrase = phrases.before(figure.pre)
    if _goes_on(figure, last) and figure.behind is not None:
        figure.name(figure.behind.text + "占比", "share-of-noun", 0.6, figure.behind.text)
        return
    if (phrase is None or phrase.verbal) and figure.quantity.unit == "%" and _of_doers(figure):
        return
    if phrase is not None and not phrase.verbal:
        figure.name(phrase.text, "level", 0.82)
    elif last is not None and last.dimension == "ratio" and _AGAIN.fullmatch(figure.pre):
        figure.name(last.indicator, "level-list", 0.75, last.core)


def _doubled(figure: Figure, last: Figure | None) -> bool:
    """产值较2020年翻一番; (产值达9亿元)，比2020年翻一番: of the noun before, or of the figure before."""
    if figure.quantity.unit != "番":
        return False
    own = noun_before(figure.pre.removesuffix("实现"))
    if own is None and last is not None and figure.pre.startswith(("比", "较", "同比")):
        own = last.core
    if own:
        figure.name(own, "doubled", 0.75)
    return bool(own)


def _of_doers(figure: Figure) -> bool:
    """超八成规上企业建有研发机构: how many of them do or have something."""
    who = figure.behind if _STARTS.match(figure.pre) else None
    if who is None or who.verbal or not who.text.endswith(endings("actor")):
        return False
    figure.name(who.text + "占比", "share-of-noun", 0.6, who.text)
    return True


def _held(figure: Figure) -> bool:
    """持股50.5%的投资集团: how much somebody holds."""
    found = _HOLDING.search(figure.pre) if figure.post.startswith("的") else None
    if found is not None:
        figure.name(found["noun"], "level", 0.8)
    return found is not None


def _goes_on(figure: Figure, last: Figure | None) -> bool:
    """所有乡镇和74%以上行政村: a share that goes on a list of things."""
    return figure.pre.endswith(_AND) and (last is None or last.dimension != "ratio")


def _verb_first(figure: Figure) -> bool:
    """减少用工20%, 提高效率三成: what changes stands behind the verb."""
    found = _CHANGES.search(figure.pre)
    own = phrases.before(found["noun"]) if found else None
    if found is None or own is None or own.verbal or not found["noun"].startswith(own.text):
        return False
    figure.name(own.text + ("降幅" if found["fall"] else "增速"), "growth-before", 0.65, own.text)
    return True


def _multiple(figure: Figure, last: Figure | None) -> bool:
    """(成交额38亿元)，是去年同期的2.1倍: of the noun before it, or of the figure before."""
    match = _COMPARES.search(figure.pre)
    if match is None:
        return False
    own = noun_before(figure.pre[: match.start()])
    if not own and last is not None and last.dimension != "ratio" and match.start() == 0:
        own = last.core
    if own:
        figure.name(own, "multiple", 0.75)
    return bool(own)


def _grown(figure: Figure, last: Figure | None) -> bool:
    """保持20%的增长, 保持5%的水平: what is said of the noun or the figure before stands behind."""
    grown = _GROWN.match(figure.post)
    lead = _KEPT.sub("", figure.pre) if grown else ""
    own = noun_before(lead) if grown else None
    if grown and own is None and last is not None and not lead.strip("，"):
        own = last.core or None
    if grown and own:
        figure.name(own + _RATE_OF[grown.lastgroup or ""], "growth-after", 0.7, own)
    elif (named := _NAMED_GROWTH.match(figure.post)) and noun_before(named["noun"]) == named["noun"]:
        own = named["noun"]
        figure.name(own + ("降幅" if named["fall"] else "增速"), "growth-after", 0.7, own)
    return own is not None


def _further_share(figure: Figure, last: Figure | None) -> bool:
    """占全国的15%、全省的57%: of another whole."""
    if last is None or last.rule not in _SHARED or not _ANOTHER.match(figure.pre):
        return False
    figure.name(last.indicator, "further-share", 0.75, last.core)
    return True


def _share_of(figure: Figure) -> bool:
    """80%的企业, 其中50%为规上企业, 42%绿地率, 20%股份."""
    found = _IS.match(figure.post)
    if found and _STARTS.match(figure.pre):
        figure.post = "的" + figure.post[found.end() :]
    if figure.post.startswith("的"):
        phrase = phrases.after(figure.post)
        if rate := _RATE.match(figure.post):
            if rate["noun"] not in _BARE:  # 按20%的比例: a term
                figure.name(rate["noun"], "level-after", 0.7)
        elif phrase is not None:
            figure.name(phrase.text + "占比", "share-of-noun", 0.6, phrase.text)
        return bool(figure.indicator) or rate is not None
    if figure.behind is not None and figure.behind.text.endswith(_RATES):
        figure.name(figure.behind.text, "level-after", 0.7)
        return True
    if figure.post.startswith(_SHARES):
        figure.name(figure.post[:2] + "占比", "share-of-noun", 0.6, figure.post[:2])
        return True
    return False
