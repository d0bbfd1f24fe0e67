"""Arithmetic of partial dates: what 去年底 or 前三季度 means seen from the day of publication."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from functools import lru_cache

_PUBLISHED = re.compile(r"((?:19|20)[0-9]{2})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?")


@dataclass(frozen=True, slots=True)
class Today:
    """The date of publication as far as it is known."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def iso(self) -> str:
        """The date in its own precision."""
        return point(self.year, self.month, self.day)

    @property
    def iso_month(self) -> str:
        """The date down to the month."""
        return point(self.year, self.month)


@lru_cache(maxsize=256)
def today(published: str | None) -> Today | None:
    """Read the publication date of an article; None where it is missing or unreadable."""
    match = _PUBLISHED.match(published or "")
    if match is None:
        return None
    year, month, day = (int(g) if g else None for g in match.groups())
    return Today(year or 0, month, day)


def point(year: int, month: int | None = None, day: int | None = None) -> str:
    """`2022`, `2022-11` or `2022-11-05`."""
    out = f"{year:04d}"
    if month:
        out += f"-{month:02d}"
        if day:
            out += f"-{day:02d}"
    return out


def real(month: int, day: int = 1) -> bool:
    """Whether month and day can stand in a calendar."""
    return 1 <= month <= 12 and 1 <= day <= 31


def last_day(year: int, month: int) -> str:
    """The last day of a month."""
    return point(year, month, monthrange(year, month)[1])


def months(year: int, first: int, last: int) -> str:
    """An interval of months of one year; a single month is no interval."""
    return point(year, first) if first == last else f"{point(year, first)}/{point(year, last)}"


def months_before(year: int, month: int, count: int) -> str:
    """The month that lies so many months before another."""
    then, zero_based = divmod(year * 12 + month - 1 - count, 12)
    return point(then, zero_based + 1)


def day_before(now: Today) -> str | None:
    """Yesterday, where today is known to the day."""
    if now.month is None or now.day is None:
        return None
    if now.day > 1:
        return point(now.year, now.month, now.day - 1)
    year, month = (now.year, now.month - 1) if now.month > 1 else (now.year - 1, 12)
    return last_day(year, month)
