"""Quantities in Chinese numerals (十余家, 三四名, 三百万元, 突破千亿)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Quantity
from articles.extraction.quantities import grammar
from articles.extraction.quantities.arabic import ANOTHER_WORD
from articles.extraction.quantities.bare import bare_unit
from articles.extraction.quantities.bounds import bound_before, bounded
from articles.extraction.quantities.numbers import chinese, multiplier, span_of_digits
from articles.extraction.quantities.units import dimension, preferred

_NOT_BEFORE_SPELLED = re.compile(r"[第初每某同统唯专〇零一二两三四五六七八九十百千万亿点0-9]\Z")
#: A unit that goes on as another word: 5个月 is matched whole, 8大学 and 20世纪 are not figures.
_NOT_AFTER = re.compile(r"[级线强代曲套维](?!人)|制|月|大学|世纪|星级|一体")
#: 三元, 二元 before a noun are composites, not money.
_COINS = 10
_ROUND = re.compile(r"(?P<digit>[十百千])(?P<mult>[万亿])(?![\u4e00-\u9fff0-9])")


def spelled(text: str) -> Iterator[Quantity]:
    """The quantities in Chinese numerals, in text order."""
    for match in grammar.spelled().finditer(text):
        quantity = _from_spelled(text, match)
        if quantity is not None:
            yield quantity
    for match in _ROUND.finditer(text):
        quantity = _round(text, match)
        if quantity is not None:
            yield quantity


def _round(text: str, match: re.Match[str]) -> Quantity | None:
    """产业规模突破千亿: a round sum with its bound, and a noun that tells the unit."""
    start, word = bound_before(text, match.start())
    unit = bare_unit(text, start, match.end()) if word is not None else None
    if unit is None:
        return None
    qualifier = grammar.qualifiers().before[word or ""]
    return Quantity(start, match.end(), float(multiplier(match["digit"])), match["mult"] + unit, qualifier)


def _from_spelled(text: str, match: re.Match[str]) -> Quantity | None:
    start = match.start()
    if ANOTHER_WORD.match(text, match.end("unit") - 1):
        return None
    if (start and _NOT_BEFORE_SPELLED.match(text[start - 1])) or _NOT_AFTER.match(text, match.end()):
        return None
    low, high, many = _spelled_ends(match)
    if low is not None and low < _COINS and match["unit"] == "元":
        return None
    vague = _vague_before(text, start)
    if low is None or not (_countable(match, low) or vague):
        return None
    quantity = bounded(text, match, low, high, preferred(match["unit"]))
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
