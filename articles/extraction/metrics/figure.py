"""A figure on its way to becoming a metric."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from articles.extraction.document import Quantity
from articles.extraction.metrics.clauses import Clause
from articles.extraction.metrics.nouns import phrases
from articles.extraction.metrics.nouns.phrases import Phrase
from articles.extraction.quantities.units import dimension

#: 海岸线长90公里, 大坝高30米; but 总长 is a noun, 增长 a verb.
_TALL, _NOT_TALL = ("长", "宽", "高", "深"), ("增长", "总长", "全长")

#: 5亿元及以上: the bound, where it does not follow at once.
AND_MORE = re.compile("(?:及|[（(]?含[）)]?)以[上下]")


@dataclass(slots=True)
class Figure:
    """A quantity, the words around it within its clause, and what the rules make of it."""

    quantity: Quantity
    clause: Clause
    #: Text from the clause start or the figure before, and on to the next figure or the clause end.
    pre: str
    post: str
    indicator: str = ""
    #: The indicator without 增速, 占比 …: what a following growth or share refers to.
    core: str = ""
    scope: str | None = None
    subject: int | None = None
    #: The subject that a list of names before 分别 gives to this figure.
    owner: int | None = None
    period: str | None = None
    rule: str = ""
    confidence: float = 0.0
    #: The bound, where the words around say it (超过…的70%) and not the figure itself.
    qualifier: str | None = None
    #: A trait: no day of an event dates it.
    lasting: bool = False
    #: Part of a name: no period of the text dates it.
    timeless: bool = False
    #: The word that a plan or a forecast puts before its indicator.
    plan: str = ""
    #: Printed as a word below ten (三个): as often a way of speaking as a count.
    spelled: bool = False
    #: A part of what was counted before, by the place that it belongs to (其中云江市5家).
    among: bool = False
    #: Not said of anything that is kept (a modifier of another figure, a dimension).
    dropped: bool = False

    #: What the unit measures.
    dimension: str = ""
    #: The phrase before the figure, and the one after it, once they were asked for.
    _ahead: list[Phrase | None] = field(default_factory=list)
    _behind: list[Phrase | None] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.dimension = dimension(self.quantity.unit)

    @property
    def ahead(self) -> Phrase | None:
        """The phrase before the figure."""
        if not self._ahead:
            tall = self.dimension == "length" and self.pre.endswith(_TALL)
            tall = tall and not self.pre.endswith(_NOT_TALL)
            self._ahead.append(phrases.before(self.pre[:-1] if tall else self.pre))
        return self._ahead[0]

    @property
    def behind(self) -> Phrase | None:
        """The phrase after it; money needs it at once or after 的 (9.9元预订的用户 are no 用户)."""
        if not self._behind:
            self._behind.append(self._read_behind())
        return self._behind[0]

    def _read_behind(self) -> Phrase | None:
        if not self.post or self.dimension == "time":
            return None
        post = self.post
        if self.dimension != "count" and not post.startswith("的"):
            post = post.partition("的")[0]
        return phrases.after(post, self.quantity.unit)

    def quantity_text(self, text: str) -> str:
        """The printed form of the quantity (30亿元以上, 超10亿元, 5亿元及以上)."""
        more = AND_MORE.match(text, self.quantity.end)
        return "".join(text[self.quantity.start : more.end() if more else self.quantity.end].split())

    def name(self, indicator: str, rule: str, confidence: float, core: str | None = None) -> None:
        """Settle what the figure counts."""
        self.indicator, self.rule, self.confidence = indicator, rule, confidence
        self.core = indicator if core is None else core
