"""Where a reporter or a story is: the paragraph goes on about it, and 这里 is it."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.metrics.known import ABLE, ACTORS, Known

#: 记者走进(某公司), 在(某公司)的车间里，.
_GOES = re.compile(
    "(?:^|[，。；：“\\s]|[记笔]者|[近日]日|日前|今天|如今)"
    "(?:走进|步入|踏入|走入|来到|走访了?|探访|探营)(?:位于[^，。；]{2,20}的)?[“‘]?\\Z"
)
_IS_AT = re.compile("(?:^|[，。；：“\\s])在(?:位于[^，。；]{2,20}的)?[“‘]?\\Z")
_SCENE = re.compile(
    "[”’]?(?:的?[^，。；、的0-9]{0,8}?"
    "(?:车间|厂区|工厂|展厅|实验室|大厅|园区|现场|生产线|办公室|基地|内|里|内部))?"
    "(?:[，,]|看到|发现|采访)"
)
#: Who goes there on a mission says nothing of the house.
_MISSION = re.compile("一行|调研|考察|慰问|检查|督导|宣讲|义诊|演出|走访慰问|报告|讲座|救援|采访团")
#: 去年，这里新增企业3家.
_HERE = re.compile("(?:[^，。；：、0-9]{0,6}(?:年|月|来|后|前|今|在)?)?这里(?![面边头])")
#: The longest way to such a name, and how far back 这里 reaches.
_LEAD, _REACH, _NAMES = 28, 240, 12


class Visits:
    """Finds the house that a sentence leads into."""

    def __init__(self, known: Known) -> None:
        self.text, self.known = known.text, known

    def led_into(self, start: int, end: int) -> int | None:
        """记者走进某公司看到，…: the house of a sentence without figures."""
        for name in self.known.between(start, min(end, start + _LEAD)):
            if self.known.kind(name) in ACTORS and self._is_scene(name, start):
                mission = _MISSION.search(self.text, start, end + _LEAD)
                return None if mission else self.known.last_of_chain(name, end)
        return None

    def here(self, start: int, end: int) -> int | None:
        """去年，这里新增企业3家: the place or the house that the story is at."""
        here = _HERE.match(self.text, start, end)
        if here is None:
            return None
        for name in self.known.before(start, _NAMES):
            if start - name.start > _REACH:
                return None
            if self.known.kind(name) in ABLE and self._is_scene(name, max(0, name.start - _LEAD), here=True):
                return self.known.thing(name)
        return None

    def _is_scene(self, name: Mention, start: int, *, here: bool = False) -> bool:
        """Whether words around a name say that somebody goes or is there."""
        if _SCENE.match(self.text, name.end) is None:
            return False
        lead = max(start, name.start - _LEAD)
        goes = _GOES.search(self.text, max(0, lead - 1), name.start)
        if goes is None and (self.known.kind(name) is not Kind.PARK or here):
            goes = _IS_AT.search(self.text, max(0, lead - 1), name.start)
        return goes is not None
