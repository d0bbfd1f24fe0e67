"""Numbers that tell things apart: 第五十五研究所, 14所, 二期, “十四五”, 2024年."""

import re
from functools import lru_cache

_DIGITS = {
    "零": 0,
    "〇": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_NUMERAL = "零〇一二两三四五六七八九十百千"
#: What is counted: the number before it is part of who it is.
_COUNTED = "研究所|研究院|设计院|勘察|医院|工程局|大队|公路|航务|中学|小学|所|院|局|期|号|厂|矿|届|批|中$"
_ORDINAL = re.compile(
    rf"第([{_NUMERAL}]+|\d+)|([{_NUMERAL}]+|\d+)(?={_COUNTED})|(十[一二三四五六])(?=五)|(\d{{4}})"
)


@lru_cache(maxsize=65536)
def numbered(text: str) -> tuple[str, tuple[int, ...]]:
    """A folded name with its telling numbers in digits (第五十五研究所 → 55研究所), and the numbers."""
    found: list[int] = []

    def digits(match: re.Match[str]) -> str:
        number = value(next(group for group in match.groups() if group))
        found.append(number)
        return str(number)

    return _ORDINAL.sub(digits, text), tuple(found)


def value(numeral: str) -> int:
    """The number that digits or Chinese numerals write; 七二五 is read digit by digit."""
    if numeral.isdigit() and numeral.isascii():
        return int(numeral)
    if not any(sign in _UNITS for sign in numeral):
        return int("".join(str(_DIGITS[sign]) for sign in numeral))
    total, digit = 0, 0
    for sign in numeral:
        if sign in _UNITS:
            total += (digit or 1) * _UNITS[sign]
            digit = 0
        else:
            digit = _DIGITS[sign]
    return total + digit
