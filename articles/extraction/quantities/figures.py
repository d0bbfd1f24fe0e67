"""Quantities: every number with a unit, its bound and its range."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Layout, Quantity
from articles.extraction.quantities import grammar
from articles.extraction.quantities.numbers import chinese, multiplier, span_of_digits
from articles.extraction.quantities.units import dimension, preferred

#: How far back a bound may reach (最高不超过 is the longest).
_REACH = 8
_NOT_BEFORE_SPELLED = re.compile(r"[第初每某同统唯专〇零一二两三四五六七八九十百千万亿点0-9]\Z")
#: A unit that goes on as another word: 5个月 is matched whole, 8大学 and 20世纪 are not figures.
_NOT_AFTER = re.compile(r"[级线强代曲套维](?!人)|制|月|大学|世纪|星级|一体")
#: The unit is the head of another word (8部门, 四部委).
_ANOTHER_WORD = re.compile("部[门委队分]|项目(?!标)|家具|人均|台阶|位数|条例|件套")
#: 三元, 二元 before a noun are composites, not money.
_COINS = 10
#: 增速为-3.5%: a minus, unless a figure or a Latin letter stands before it.
_MINUS = frozenset("-－−")
_RANGE_BEFORE = re.compile(r"[0-9A-Za-z%％]\Z")
#: 16.5元/股: a price.
_PER = re.compile(
    r"/(?:股|吨|公斤|千克|斤|平方米|平米|亩|人|户|件|台|辆|个|年|月|天|日|小时|度|千瓦时|立方米|克|升|瓦)"
)
_PEOPLE_NOUN = re.compile(r"(?:人口|人数)[\u4e00-\u9fff]{0,3}\Z")
_MONEY_NOUN = re.compile(
    r"(?:额|投资|收入|产值|资金|金|利润|税收|税|贷款|融资|元|预算|支出|规模|GDP|生产总值|增加值|市值|资产|营收|估值)"
    r"[\u4e00-\u9fff]{0,4}\Z"
)


def find_quantities(layout: Layout) -> list[Quantity]:
    """Every number with a unit, in text order, without overlaps."""
    return quantities_of(layout.text)


def quantities_of(text: str) -> list[Quantity]:
    """The quantities of a text; ranks, dates, model numbers and idioms are not quantities."""
    found = [*_arabic(text), *_spelled(text), *_parts(text)]
    found.sort(key=lambda q: (q.start, -q.end))
    out: list[Quantity] = []
    for quantity in found:
        if not out or quantity.start >= out[-1].end:
            out.append(quantity)
    return out


def _arabic(text: str) -> Iterator[Quantity]:
    for match in grammar.arabic().finditer(text):
        quantity = _from_arabic(text, match)
        if quantity is not None:
            yield quantity


def _from_arabic(text: str, match: re.Match[str]) -> Quantity | None:
    start = match.start()
    if (start and text[start - 1] in "第") or _is_year(match):
        return None
    unit = match["unit"]
    if unit and _ANOTHER_WORD.match(text, match.end("unit") - 1):
        return None
    if unit is None:
        unit = _bare_unit(text, match)
        if unit is None:
            return None
    low, high, prefix = _ends(match)
    quantity = _bounded(text, match, low, high, prefix + preferred(unit))
    if (
        start
        and text[start - 1] in _MINUS
        and high is None
        and not _RANGE_BEFORE.search(text, max(0, start - 2), start - 1)
    ):
        quantity.value, quantity.start = -low, min(quantity.start, start - 1)
    per = _PER.match(text, match.end())
    if per and dimension(unit) == "money":
        quantity.unit, quantity.end = quantity.unit + per.group(), per.end()
    return quantity


def _is_year(match: re.Match[str]) -> bool:
    """2015年 is a date, 5年 a duration."""
    last = match["high"] or match["low"]
    return match["unit"] == "年" and len(last) == 4 and last.isdigit() and not match["mult"]


def _bare_unit(text: str, match: re.Match[str]) -> str | None:
    """The unit of 合同投资额202亿: money or people where such a noun stands before, else none."""
    after = text[match.end() : match.end() + 1]
    if after and "\u4e00" <= after <= "\u9fff":
        return None
    lead = text[max(0, match.start() - 12) : match.start()]
    if _PEOPLE_NOUN.search(lead):
        return "人"
    return "元" if _MONEY_NOUN.search(lead) else None


def _ends(match: re.Match[str]) -> tuple[float, float | None, str]:
    """Lower end, upper end and the multiplier that both share."""
    low = _number(match["low"])
    prefix, prefix2 = match["mult"] or "", match["mult2"] or ""
    if match["high"] is None:
        return low, None, prefix
    high = _number(match["high"])
    if prefix and prefix != prefix2:
        low, high, prefix2 = low * multiplier(prefix), high * multiplier(prefix2), ""
    if high <= low:
        return high, None, prefix2
    return low, high, prefix2


def _number(digits: str) -> float:
    return float(digits.replace(",", ""))


def _bounded(text: str, match: re.Match[str], low: float, high: float | None, unit: str) -> Quantity:
    """The quantity of a match, its bound taken from the words inside, after and before."""
    groups = match.groupdict()
    words = grammar.qualifiers()
    qualifier = None
    for name, table in (
        ("inner", words.inner),
        ("inner2", words.inner),
        ("inner3", words.inner),
        ("after", words.after),
    ):
        word = groups.get(name)
        if word:
            qualifier = table[word]
    start, word_before = _bound_before(text, match.start())
    if qualifier is None and word_before is not None:
        qualifier = words.before[word_before]
    return Quantity(start, match.end(), low, unit, qualifier, high)


def _bound_before(text: str, start: int) -> tuple[int, str | None]:
    """Where the bound in front of a figure starts, and its word."""
    base = max(0, start - _REACH)
    found = grammar.before().search(text, base, start)
    if found is None or found["word"] not in grammar.qualifiers().before:
        return start, None
    return found.start(), found["word"]


def _spelled(text: str) -> Iterator[Quantity]:
    for match in grammar.spelled().finditer(text):
        quantity = _from_spelled(text, match)
        if quantity is not None:
            yield quantity


def _from_spelled(text: str, match: re.Match[str]) -> Quantity | None:
    start = match.start()
    if _ANOTHER_WORD.match(text, match.end("unit") - 1):
        return None
    if (start and _NOT_BEFORE_SPELLED.match(text[start - 1])) or _NOT_AFTER.match(text, match.end()):
        return None
    low, high, many = _spelled_ends(match)
    if low is not None and low < _COINS and match["unit"] == "元":
        return None
    vague = _vague_before(text, start)
    if low is None or not (_countable(match, low) or vague):
        return None
    quantity = _bounded(text, match, low, high, preferred(match["unit"]))
    if high is not None:
        quantity.qualifier = quantity.qualifier or "~"
    if many or vague:
        quantity.qualifier = quantity.qualifier or ">"
        quantity.start = min(quantity.start, start - (1 if vague else 0))
    return _fold_large(quantity)


def _spelled_ends(match: re.Match[str]) -> tuple[float | None, float | None, bool]:
    numeral = match["low"]
    ends = span_of_digits(numeral)
    if ends is not None:
        return ends[0], ends[1], False
    low = chinese(numeral)
    if low is not None and match["mult"]:
        low *= multiplier(match["mult"])
    high = chinese(match["high"]) if match["high"] else None
    return low, high if high is not None and low is not None and high > low else None, bool(match["inner"])


def _vague_before(text: str, start: int) -> bool:
    """数十, 上百, 近千: a bare multiplier is a number only after such a word."""
    if text[start] not in "十百千万亿" or not start:
        return False
    if text[start - 1] == "约" and text[max(0, start - 2)] in "节签制合履预公契违邀特条":
        return False
    return text[start - 1] in "数几近逾超约破过" or (
        text[start - 1] == "上" and text[max(0, start - 2)] not in "以之"
    )


def _countable(match: re.Match[str], low: float) -> bool:
    """Not the article 一, and no multiplier without a digit (千人计划, 万亩) unless 余 follows (百余家)."""
    numeral, unit = match["low"], match["unit"]
    if low < 1 or numeral[0] in "零〇":
        return False
    if numeral == "一":
        return unit in {"倍", "番"} or bool(match["mult"])
    if numeral[0] in "百千万亿":
        return match["inner"] is not None
    if unit in {"大", "方面"}:
        return low > 2
    return dimension(unit) not in {"text", "ordinal"}


def _fold_large(quantity: Quantity) -> Quantity:
    """三百万元 → 300 万元, as Arabic figures are printed."""
    for factor, prefix in ((1e8, "亿"), (1e4, "万")):
        if quantity.value >= factor and quantity.value % factor == 0:
            quantity.value /= factor
            quantity.upper = quantity.upper / factor if quantity.upper else None
            quantity.unit = prefix + quantity.unit
            break
    return quantity


def _parts(text: str) -> Iterator[Quantity]:
    for match in grammar.parts().finditer(text):
        value, unit, qualifier = _part(match)
        if value is None:
            continue
        start, word = _bound_before(text, match.start())
        if qualifier is None and word is not None:
            qualifier = grammar.qualifiers().before[word]
        end = match.end()
        for after, bound in grammar.qualifiers().after.items():
            if len(after) > 1 and text.startswith(after, end):
                qualifier, end = bound, end + len(after)
                break
        yield Quantity(start, end, value, unit, qualifier)


def _part(match: re.Match[str]) -> tuple[float | None, str, str | None]:
    """Value, unit and bound of a share in words."""
    first, second = match.group()[0], match.group()[1]
    if match["hundredth"]:
        return _hundredth(match["hundredth"]), "%", None
    if second == "成":
        tenth = chinese(first) or 0.0
        return tenth * 10 + 5 * (match["tenth"] == "半"), "%", ">" if match["tenth"] == "多" else None
    if first == "翻":
        times = match["double"]
        return (None if times == "几" else chinese(times or "一")), "番", None
    return 50.0, "%", ">" if match["half"] else None


def _hundredth(text: str) -> float | None:
    """The figure of 百分之五点二."""
    if text[0].isdigit():
        return _number(text)
    whole, _, decimals = text.partition("点")
    value = chinese(whole)
    tail = [chinese(c) for c in decimals]
    if value is None or any(d is None or d > 9 for d in tail):
        return None
    places = range(1, len(tail) + 1)
    return value + sum((d or 0.0) * 0.1**place for d, place in zip(tail, places, strict=True))
