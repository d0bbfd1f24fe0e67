"""Quantities in Arabic digits (3.5亿元, 1,200余家, 3—5个, -2.1%)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Quantity
from articles.extraction.quantities import grammar
from articles.extraction.quantities.bare import bare_unit
from articles.extraction.quantities.bounds import bound_before, bounded
from articles.extraction.quantities.numbers import multiplier
from articles.extraction.quantities.units import dimension, preferred

#: The unit is the head of another word (8部门, 四部委).
ANOTHER_WORD = re.compile(
    "部[门委队分]|项目(?!标)|家具|人均|台[阶风]|位[数于]|位(?=[A-Za-z])|位(?:高级向量|向量|处理|操作|系统|元)|条例|件套"
    "|处[理于罚]|场[馆所]|口[岸罩]|个年[头度]|支[持付行撑]|组[织合]|单位|面积|班级|[所家台][镇县]|集[成团群聚中]"
)
#: 增速为-3.5%: a minus, unless a figure or a Latin letter stands before it.
_MINUS = frozenset("-－−负")
_RANGE_BEFORE = re.compile(r"[0-9A-Za-z%％担背肩自抱胜减]\Z")
#: 16.5元/股: a price.
_PER = re.compile(
    r"/(?:股|标方|标准立方米|Nm³|吨|公斤|千克|斤|平方米|平米|亩|人|户|件|台|辆|个|年|月|天|日|小时|度|千瓦时|立方米|克|升|瓦)"
)

_LARGE = ("万", "亿")
_TIMES = frozenset({"/年", "/月", "/天", "/日", "/小时"})


def arabic(text: str) -> Iterator[Quantity]:
    """The quantities in Arabic digits, in text order."""
    at, pattern = 0, grammar.arabic()
    while (match := pattern.search(text, at)) is not None:
        at = match.end()
        if _is_of_two_kinds(match):
            at = match.start("high")
            match = pattern.match(text, match.start(), match.end("unit1")) or match
        tail = _tail(text, match, pattern)
        quantity = _from_arabic(text, tail or match)
        if quantity is None:
            continue
        if tail is not None:
            at = tail.end()
            _put_before(text, match, tail, quantity)
        yield quantity


def _tail(text: str, match: re.Match[str], pattern: re.Pattern[str]) -> re.Match[str] | None:
    """1亿(2830万元), 2万(3000人): what goes on a number that has no unit of its own."""
    if (
        match["unit"]
        or match["high"]
        or match["mult"] not in _LARGE
        or not text[match.end() : match.end() + 1].isdigit()
    ):
        return None
    tail = pattern.match(text, match.end())
    if tail is None or tail["unit"] is None or tail["high"]:
        return None
    small = number(tail["low"]) * multiplier(tail["mult"] or "") < multiplier(match["mult"])
    return tail if small else None


def _put_before(text: str, match: re.Match[str], tail: re.Match[str], quantity: Quantity) -> None:
    """The large part of a number before the small one, with the bound before it."""
    quantity.value += number(match["low"]) * multiplier(match["mult"]) / multiplier(tail["mult"] or "")
    quantity.start, word = bound_before(text, match.start())
    if quantity.qualifier is None and word is not None:
        quantity.qualifier = grammar.qualifiers().before[word]


def _is_of_two_kinds(match: re.Match[str]) -> bool:
    """增长3%至174亿元: a change and the new level, no range."""
    if match["unit1"] is None or match["unit"] is None:
        return False
    return dimension(match["unit1"]) != dimension(match["unit"])


def _from_arabic(text: str, match: re.Match[str]) -> Quantity | None:
    start = match.start()
    if (start and text[start - 1] in "第") or _is_year(match):
        return None
    unit = match["unit"]
    if unit and ANOTHER_WORD.match(text, match.end("unit") - 1):
        return None
    if unit is None:
        unit = bare_unit(text, match.start(), match.end())
        if unit is None:
            return None
    low, high, prefix = _ends(match)
    quantity = bounded(text, match, low, high, prefix + preferred(unit))
    if (
        start
        and text[start - 1] in _MINUS
        and high is None
        and not _RANGE_BEFORE.search(text, max(0, start - 2), start - 1)
    ):
        quantity.value, quantity.start = -low, min(quantity.start, start - 1)
    per = _PER.match(text, match.end())
    if per is None:
        return quantity
    if dimension(unit) == "money" or per.group() not in _TIMES:
        quantity.unit += per.group()
    quantity.end = per.end()  # 2万吨/年正极材料 counts as 2万吨
    return quantity


def _is_year(match: re.Match[str]) -> bool:
    """2015年 is a date, 5年 a duration, 2023届 a year of leaving school."""
    if match["unit"] not in ("年", "届"):
        return False
    last = match["high"] or match["low"]
    return len(last) == 4 and last.isdigit() and not match["mult"]


def _ends(match: re.Match[str]) -> tuple[float, float | None, str]:
    """Lower end, upper end and the multiplier that both share."""
    low = number(match["low"])
    prefix, prefix2 = match["mult"] or "", match["mult2"] or ""
    if match["high"] is None:
        return low, None, prefix
    high = number(match["high"])
    if prefix and prefix != prefix2:
        low, high, prefix2 = low * multiplier(prefix), high * multiplier(prefix2), ""
    if high <= low:
        return high, None, prefix2
    return low, high, prefix2


def number(digits: str) -> float:
    """1,200 as a number."""
    return float(digits.replace(",", ""))
