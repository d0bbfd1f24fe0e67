"""Comparison of values with units: 2.06 亿元 is 206000000 元, counting words are one unit."""

import re
from typing import Any

from articles.extraction.evaluation.wording import squash

_MULTIPLIERS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
_WHOLE_UNITS = frozenset({"百分点", "千瓦", "千瓦时"})
_SYNONYMS = {"人民币": "元", "块": "元", "㎡": "平方米", "mw": "兆瓦", "mwh": "兆瓦时"}
_EXACT = frozenset({"元", "美元", "欧元", "%", "倍", "平方米", "平方公里", "亩", "公里", "米", "吨"}) | {
    "兆瓦",
    "兆瓦时",
    "千瓦",
    "千瓦时",
    "年",
    "个月",
    "天",
}
_APPROXIMATE = re.compile(r"[多余]")


def normalised(value: float, unit: str) -> tuple[float, str]:
    """Value and unit in base units; every counting word is the unit `count`."""
    unit = squash(unit).replace("％", "%").replace("个百分点", "百分点").replace("百分点", "%")
    unit = _APPROXIMATE.sub("", unit)
    value = float(value)
    while unit and unit[0] in _MULTIPLIERS and unit not in _WHOLE_UNITS:
        value *= _MULTIPLIERS[unit[0]]
        unit = unit[1:]
    unit = _SYNONYMS.get(unit, unit)
    return value, unit if unit in _EXACT else "count"


def same_amount(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two metrics state the same amount."""
    value, unit = normalised(one["value"], one.get("unit") or "")
    other_value, other_unit = normalised(other["value"], other.get("unit") or "")
    return unit == other_unit and abs(value - other_value) <= 1e-6 * max(1.0, abs(value))
