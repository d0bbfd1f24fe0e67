"""Which period a figure is said of: time words set a frame that later clauses inherit."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.extraction.document import Period
from articles.extraction.metrics.words import pattern

_HARD = re.compile(r"(?:比|较|同|与|是|自|从|相当于|超过|超|高于|低于|继|为)\Z")
_NOW = re.compile(
    r"目前|如今|当前|截至目前|截止目前|近年来|至今|迄今|眼下|(?<!到)现在|已累计|今年|去年|前年|明年|未来|上半年|下半年|季度|月份|现已|近些年|多年来|下一步|接下来"
)
_TO_NOW = ("以来", "至今")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")


class Frame:
    """The period in force while a block is read from left to right."""

    def __init__(self, text: str, periods: Sequence[Period]) -> None:
        self.text = text
        self.periods = periods
        self.iso: str | None = None
        self._as_of = False
        self._local: str | None = None
        self._local_clause = -1
        self._next = 0
        self._read_to = 0

    def new_sentence(self, start: int, opens_with_name: bool) -> None:
        """A sentence inherits a period that is no single day, unless it turns to a name of its own."""
        self._read_to = start
        while self._next < len(self.periods) and self.periods[self._next].start < start:
            self._next += 1
        if self.iso and (opens_with_name or (_DAY.match(self.iso) and not self._as_of)):
            self.iso = None

    def at(self, start: int, clause_start: int) -> str | None:
        """The period of a figure that begins at `start`; figures are asked for in order."""
        while self._next < len(self.periods) and self.periods[self._next].start < start:
            period = self.periods[self._next]
            self._next += 1
            self._now(period.start)
            if self._is_local(period):
                self._local, self._local_clause = (
                    period.iso,
                    clause_start if period.start >= clause_start else -1,
                )
            elif self._is_frame(period):
                self.iso, self._as_of = period.iso, period.as_of
            self._read_to = max(self._read_to, period.end)
        self._now(start)
        local, self._local = self._local, None
        return local if local and self._local_clause == clause_start else self.iso

    def _now(self, end: int) -> None:
        if _NOW.search(self.text, self._read_to, end):
            self.iso = None
        self._read_to = max(self._read_to, end)

    def _is_frame(self, period: Period) -> bool:
        """Not a comparison (比去年), not a founding date, not the day of a press conference."""
        text = self.text
        before = text[max(0, period.start - 4) : period.start]
        lasting = "/" in period.iso and text.endswith(_TO_NOW, period.start, period.end)
        if (_HARD.search(before) and not lasting) or self._in_title(period.start):
            return False
        if _DAY.match(period.iso) and not period.as_of:
            tail = text[period.end : period.end + 24]
            return not pattern("reporting").search(tail)
        return True

    def _is_local(self, period: Period) -> bool:
        """于2024年2月投入使用; 2022年初的目标."""
        if period.as_of:
            return False
        lead, tail = (
            self.text[max(0, period.start - 1) : period.start],
            self.text[period.end : period.end + 1],
        )
        return lead == "于" or (self.text[period.end - 1] == "初" and tail not in "，,")

    def _in_title(self, at: int) -> bool:
        """Within 《》: the year of a plan is not the year of a figure."""
        return self.text.rfind("《", max(0, at - 40), at) > self.text.rfind("》", max(0, at - 40), at)
