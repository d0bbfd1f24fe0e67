"""The quantities of a sentence with the words around them that may name them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from articles.extraction.document import Kind, Mention, Period, Quantity
from articles.extraction.metrics.clauses import Clause
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.indicators import rows
from articles.extraction.metrics.indicators.quotas import give_quotas
from articles.extraction.metrics.known import ABLE, Known
from articles.extraction.metrics.leads import Leads
from articles.extraction.metrics.nouns.tokens import strip_links

#: What follows a name that is part of what is counted (江西籍企业, “某某”品牌).
_INSIDE = re.compile("级|籍|[”’]")
_WHOLE = re.compile(r"(?:占|占到|比|较|与|同|超过|达到?|相当于|[高低快优好]于|高出)\Z")
#: Nouns that stand for whoever has the things that are counted.
_ITS = re.compile("(?:新区|园区|高新区|经开区|开发区|集团|学校|[全我][市省区县])(?=的)")
_TIMES = re.compile(r"(?:近|约|超|逾)?(?:[0-9.]{1,6}|[两三四五六七八九十])多?倍")
_DIGITS, _TEN = "一两二三四五六七八九", 10
_LANDS = frozenset("省市区县州")
_BATCHES = frozenset({"批", "批次", "轮", "期", "类", "大类", "个类别"})
#: 全行贷款余额, 前者馆藏标本: whose it is, no part of what is counted.
_ALL_OF_IT = re.compile(r"\A(?:全(?:行(?!业)|公司|集团|校|院)|[前后]者)")
#: What leads to a time, or has one for its own.
_NO_NOUNS = (
    *"到至从由自在于比较与同是为的近，、；：（(",
    "其中",
    "其中：",
    "截止",
    "过去",
    "计划",
    "预计",
    "力争",
)
#: How much text before and after a figure is looked at.
_BACK, _AHEAD = 160, 60


class Sighting:
    """Cuts the words around each quantity out of a document's text."""

    def __init__(
        self, text: str, quantities: Sequence[Quantity], periods: Sequence[Period], known: Known
    ) -> None:
        self.text, self.quantities, self.known = text, quantities, known
        #: Where the stretch of time begins that ends at a place.
        self.times = {period.end: period.start for period in periods}
        self.leads = Leads(text, self._name_end)

    def figures(self, first: int, last: int, clauses: list[Clause]) -> list[Figure]:
        """The quantities `[first, last)` with the words around them."""
        ends = [c.end for c in clauses]
        out: list[Figure] = []
        for place in range(first, last):
            quantity = self.quantities[place]
            clause = clauses[min(bisect_left(ends, quantity.start + 1), len(clauses) - 1)]
            left = max(clause.start, self.quantities[place - 1].end if place > first else 0)
            left = self._name_end(max(left, quantity.start - _BACK), quantity.start)
            right = min(clause.end, quantity.end + _AHEAD)
            if place + 1 < last:
                right = min(right, self.quantities[place + 1].start)
            told_from = self.quantities[place - 1].end if place > first else 0
            pre = self._opening(left, quantity.start, place, out)
            pre = self.leads.before(self._without_time(pre, quantity.start), quantity, left, told_from)
            figure = Figure(
                quantity, clause, pre, self.text[self._past_owner(quantity.end) : max(right, quantity.end)]
            )
            figure.spelled = self.text[quantity.start] in _DIGITS and quantity.value < _TEN
            out.append(figure)
        if len(out) > 1:
            rows.arrange(self.text, out, self.known)
        give_quotas(self.text, out, self.known)
        return out

    def _opening(self, left: int, right: int, place: int, out: Sequence[Figure]) -> str:
        """The words before a figure, without what belongs to the words before them."""
        pre = self.text[left:right].lstrip()
        if not pre and out and self.quantities[place - 1].unit in _BATCHES:
            return out[-1].pre  # 攻关项目(3批)57项
        if pre.startswith(("全", "前者", "后者")):
            return _ALL_OF_IT.sub("", pre, count=1)
        if pre.startswith("内"):
            within = out and self.quantities[place - 1].end == left  # (一年)内建成平台5个
            return pre[1:] if within or self.text[left - 1] in _LANDS else pre  # (在云岭省)内转化成果
        return pre

    def _without_time(self, pre: str, at: int) -> str:
        """技改投资今年前10个月达(9亿元): a time behind the noun is no part of it."""
        lead = strip_links(pre)
        end = at - len(pre) + len(lead)
        start = self.times.get(end)
        noun = lead[: len(lead) - end + start] if start is not None and end - start < len(lead) else ""
        return noun + pre[len(lead) :] if noun and not noun.endswith(_NO_NOUNS) else pre

    def _past_owner(self, at: int) -> int:
        """383项某新区的重点项目, 44家临川企业: whose they are is not what is counted."""
        seat = self.known.seat(at)
        if seat is not None:
            return seat.end
        owner = self.known.at.get(at) or _ITS.match(self.text, at)
        end = at if owner is None else owner.end if isinstance(owner, Mention) else owner.end()
        return end + 1 if end > at and self.text.startswith("的", end) else at

    def _is_another_whole(self, region: Mention, left: int, right: int) -> bool:
        """(占全国的15%)、全省的57%."""
        joined = region.start - 1 <= left and self.text[region.start - 1] in "、和及，"
        return joined and self.text[region.end : right] == "的"

    def _is_measure(self, region: Mention, right: int) -> bool:
        """是(全市平均水平的)3.8倍."""
        compares = self.text.startswith(("是", "为", "达", "到", "于"), region.start - 1)
        return compares and _TIMES.match(self.text, right) is not None

    def _name_end(self, left: int, right: int) -> int:
        """Past the last name before a figure, unless the name is part of what is counted."""
        end = left
        for mention in self.known.between(left, right):
            inside = _INSIDE.match(self.text, mention.end)
            kind = self.known.kind(mention)
            if mention.end > right or inside or (kind not in ABLE and kind is not Kind.AGENCY):
                continue
            if mention.end == right and kind is Kind.PROJECT and mention.rule != "capacity_project":
                continue
            if _WHOLE.search(self.text[max(left, mention.start - 4) : mention.start]):
                break
            if kind is Kind.REGION and (
                self._is_another_whole(mention, left, right) or self._is_measure(mention, right)
            ):
                break
            end = mention.end
        return end
