"""Values as files carry them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

#: A spreadsheet takes a text cell that begins with one of these for a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def plain(value: Any) -> str | int | float | bool | None:
    """Numbers stay numbers, dates become ISO, lists one cell."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return "；".join(str(part) for part in value)
    return str(value)


def csv_value(value: Any) -> str:
    """A value as CSV may carry it: no text that a spreadsheet would run as a formula (OWASP)."""
    known = plain(value)
    if isinstance(known, str):
        return f"'{known}" if known.startswith(_FORMULA_STARTS) else known
    return "" if known is None else str(known)


def listed(value: Any) -> Any:
    """A value as JSON carries it: lists stay lists."""
    return [plain(part) for part in value] if isinstance(value, list | tuple) else plain(value)
