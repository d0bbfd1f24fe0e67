"""Values of numerals: 1,234.5, 三百二十, 两, 十几, 半."""

from __future__ import annotations

_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10_000, "亿": 100_000_000}

#: Characters that Chinese numerals are written with.
NUMERALS = "〇零一二两三四五六七八九十百千万亿"
#: One of the first ten, as a piece of a pattern.
DIGIT = "[一二三四五六七八九十]"


def multiplier(text: str) -> int:
    """The product of a run of multipliers: 百万 is a million; the empty run is one."""
    product = 1
    for char in text:
        product *= _SMALL.get(char) or _LARGE[char]
    return product


def chinese(text: str) -> float | None:
    """The value of a Chinese numeral; None where the characters make none (三四 is not one number)."""
    if len(text) > 1 and all(c in _DIGITS for c in text):
        return None
    total = section = 0
    digit: int | None = None
    for char in text:
        if char in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[char]
        elif char in _SMALL:
            section += (1 if digit is None or digit == 0 else digit) * _SMALL[char]
            digit = None
        else:
            total = (total + section + (digit or 0) or 1) * _LARGE[char]
            section, digit = 0, None
    return float(total + section + (digit or 0))


def whole(text: str) -> int:
    """The value of a whole number in either writing; 0 where it has none."""
    return int(text) if text.isdigit() else int(chinese(text) or 0)


def span_of_digits(text: str) -> tuple[float, float] | None:
    """Lower and upper end of 三四, 二三十, 五六百: two neighbouring digits before an optional multiplier."""
    if len(text) < 2 or text[0] not in _DIGITS or text[1] not in _DIGITS:
        return None
    low, high = _DIGITS[text[0]], _DIGITS[text[1]]
    rest = text[2:]
    if not 0 < low < high or any(c not in _SMALL and c not in _LARGE for c in rest):
        return None
    factor = multiplier(rest)
    return float(low * factor), float(high * factor)
