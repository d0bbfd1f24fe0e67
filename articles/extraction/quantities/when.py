"""What is known of time while a paragraph is read: publication, dateline, the year spoken of last."""

from __future__ import annotations

from dataclasses import dataclass

from articles.extraction.quantities.calendar import Today

#: Between the ends of an interval.
TO = r"(?:至|到|[-—–―－~～]{1,2})"


@dataclass(slots=True)
class When:
    """Seen from where relative words are resolved."""

    now: Today | None
    #: The year that was spoken of last, for 同年 and bare months, and where.
    year: int | None = None
    year_at: int = -1
    #: The day that 今天 means (8月1日电).
    dateline: str | None = None

    def remember(self, year: int, at: int) -> None:
        """A year was spoken of."""
        self.year, self.year_at = year, at
