"""How figures and periods are written: as printed in Chinese, by English habits in English."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from ecosystem.models import Metric, Qualifier

#: Currencies in Chinese and by ISO 4217; English writes the scale in words before the code.
CURRENCIES = {"元": "CNY", "美元": "USD", "欧元": "EUR", "港元": "HKD", "英镑": "GBP", "日元": "JPY"}
_SCALES = ((Decimal(10**12), "trillion"), (Decimal(10**9), "billion"), (Decimal(10**6), "million"))
#: Digits from which thousands are set apart: 1234 家 reads well without, 12,345 does not.
_GROUPED_FROM = 10_000
_BOUNDS = {Qualifier.ABOVE: _("over "), Qualifier.BELOW: _("under "), Qualifier.ABOUT: _("about ")}


def number(value: Decimal) -> str:
    """A decimal without trailing zeros; long ones with thousands set apart."""
    plain = value.normalize()
    return f"{plain:,f}" if abs(plain) >= _GROUPED_FROM else f"{plain:f}"


def qualifier_word(qualifier: str) -> str:
    """The word before a figure that bounds it."""
    return str(_BOUNDS[Qualifier(qualifier)]) if qualifier else ""


def printed(metric: Metric) -> str:
    """Bound word, value and unit: 超2.06亿元, or over 206 million CNY."""
    if (get_language() or "").startswith("en") and metric.base_unit in CURRENCIES:
        amount = _english_money(metric.base_value, CURRENCIES[metric.base_unit])
        return f"{qualifier_word(metric.qualifier)}{amount}"
    return as_in_source(metric)


def as_in_source(metric: Metric) -> str:
    """The same in the unit of the source, whatever the language."""
    unit = metric.unit
    gap = " " if unit and unit.isascii() and unit != "%" else ""
    return f"{qualifier_word(metric.qualifier)}{number(metric.value)}{gap}{unit}"


def normalised(metric: Metric) -> str:
    """The value in its base unit, for comparison: 206,000,000 元."""
    return f"{number(metric.base_value)} {unit_word(metric.base_unit)}".strip()


def unit_word(base_unit: str) -> str:
    """A base unit in words of the language."""
    english = (get_language() or "").startswith("en")
    return CURRENCIES.get(base_unit, base_unit) if english else base_unit


def _english_money(value: Decimal, currency: str) -> str:
    for scale, word in _SCALES:
        if abs(value) >= scale:
            return f"{number(value / scale)} {word} {currency}"
    return f"{number(value)} {currency}"


def period(iso: str) -> str:
    """An ISO 8601 year, month, day or interval in words of the language: 2022年1月—2022年11月."""
    if not iso or (get_language() or "").startswith("en"):
        return iso.replace("/", " – ")
    return _chinese_period(iso)


@lru_cache(maxsize=4096)  # a page cites the same days again and again
def _chinese_period(iso: str) -> str:
    return "—".join(_chinese_date(part) for part in iso.split("/"))


def _chinese_date(iso: str) -> str:
    parts = iso.split("-")
    if not all(part.isdigit() for part in parts):
        return iso
    return "".join(f"{int(part)}{unit}" for part, unit in zip(parts, "年月日", strict=False))
