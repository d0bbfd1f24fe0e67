"""What the words around a time make of it: a frame (今年，…), an aside, a comparison (比去年)."""

from __future__ import annotations

import re

from articles.extraction.document import Period
from articles.extraction.metrics.times.begun import FOUNDED, is_founding
from articles.extraction.metrics.words import pattern

#: One day.
DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
#: Behind these a time is compared with, or is a span.
_HARD = re.compile(
    r"(?:相?比于?|较于?|相比|同|与|是|自|从|由|相当于|超过|超|高于|低于|继|(?<!日期)(?<!时间)为|耗时|历时|用时|时隔|长达|为期)\Z"
)
#: A stretch until now ends so.
TO_NOW = ("以来", "至今")
#: 2018年入园后，: when something began; but 先后, 前后, 此后.
SINCE_THEN = re.compile("[^，。；0-9]{0,10}(?<![先前背今落然随此最善])后，")
#: What happens on a day, and the words that only date the report of it.
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
#: 2021年开始建设的某园区: when it began dates none of its figures.
_FOUNDED = re.compile(
    f"(?:开始|正式|由[^，。]{{2,12}})?(?:{FOUNDED}|开始|动工|开园|建校|规划建设)[^，。、0-9]{{0,8}}的(?![0-9一二两三四五六七八九十])"
)
#: 今年首个启动建设的产业园，: what it is the first of, no period of its size.
_FIRST_OF = re.compile("(?:首个|第一个|首家|首条)[^，。；0-9]{0,16}的[^，。；0-9]{1,14}[，。]")
#: “2023年春季开工活动”: part of what an event is called.
_QUOTED_EVENT = re.compile("[^“”，。；]{1,40}(?:仪式|活动|大会|会议|论坛|大赛|招聘会|推介会|开工会)”")
#: 某高新区（2015年3月获批）, 行动计划（2018—2020年）; but 昨晚（8月7日） is that day.
_ASIDE = re.compile(r"(?P<plan>计划|方案|规划|行动|工程)?[”》]?[（(](?P<lead>[^（）()。；，]{0,30})\Z")
#: 8月第2批次土地, 8月的第三场: a month that tells one of a series from another.
_SERIES = re.compile("的?第[0-9一二三四五六七八九十]{1,3}(?:批|场|轮|期|次|季|届)")
#: What stands before a time that is only compared with.
_COMPARED = ("比", "较", "相比", "比于", "较于", "高于", "低于", "好于", "快于")
_SAME_TERM = re.compile("(?:..)?同期(?![，,的])")


def may_frame(text: str, period: Period) -> bool:
    """Not a comparison (比去年), not a founding date, not the day of a press conference."""
    before = text[max(0, period.start - 4) : period.start]
    lasting = "/" in period.iso and (
        text.endswith(TO_NOW, period.start, period.end) or before.endswith(("从", "自"))
    )
    if (
        is_superlative(text, period)
        or (_HARD.search(before) and not lasting)
        or _in_title(text, period.start)
        or _FOUNDED.match(text, period.end)
        or is_founding(text, period.end)
        or SINCE_THEN.match(text, period.end)
        or _SERIES.match(text, period.end)
        or _FIRST_OF.match(text, period.end)
    ):
        return False
    if DAY.match(period.iso) and not period.as_of:
        tail = text[period.end : period.end + 24]
        return not pattern("reporting").search(tail)
    return True


def is_aside(text: str, period: Period) -> bool:
    """于2024年2月投入使用; 2022年初的目标; 某高新区（2015年3月获批）."""
    if period.as_of:
        return False
    before = text[max(0, period.start - 36) : period.start]
    if before.endswith(_COMPARED):
        return False  # 比年初净增30家
    if not _HARD.search(before) and _SAME_TERM.match(text, period.end - 2):
        return True  # 上年同期为2亿元
    aside = _ASIDE.search(before) if "（" in before or "(" in before else None
    if aside and (aside["plan"] or aside["lead"] or text[period.end : period.end + 1] not in "）)"):
        return True
    lead, tail = (
        text[max(0, period.start - 1) : period.start],
        text[period.end : period.end + 1],
    )
    return (
        lead == "于" and "/" not in period.iso and not text.endswith(("较于", "比于"), 0, period.start)
    ) or (text[period.end - 1] == "初" and tail not in "，,")


def is_superlative(text: str, period: Period) -> bool:
    """近十年来首次: years that only say how rare something is."""
    if not _YEARS_PAST.match(text, period.start, period.end):
        return False
    return _SUPERLATIVE.match(text, period.end) is not None


def is_event(text: str, period: Period) -> bool:
    """Whether something takes place in it, and not only the report of it."""
    if _REPORT.search(text, period.end, period.end + 12):
        return False
    return _HAPPENS.search(text, period.end, period.end + 140) is not None


def _in_title(text: str, at: int) -> bool:
    """Within 《》: the year of a plan is not the year of a figure; nor in “2023年春季开工活动”."""
    base = max(0, at - 40)
    if text.rfind("《", base, at) > text.rfind("》", base, at):
        return True
    if text.rfind("“", base, at) <= text.rfind("”", base, at):
        return False
    return _QUOTED_EVENT.match(text, at) is not None
