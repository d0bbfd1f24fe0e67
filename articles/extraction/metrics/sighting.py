"""The quantities of a sentence with the words around them that may name them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from articles.extraction.document import Kind, Mention, Quantity
from articles.extraction.metrics.clauses import Clause
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.indicators import rows
from articles.extraction.metrics.known import ABLE, Known
from articles.extraction.metrics.nouns import phrases
from articles.extraction.metrics.words import endings

#: What follows a name that is part of what is counted (江西籍企业, “某某”品牌).
_INSIDE = re.compile("级|籍|[”’]")
_WHOLE = re.compile(r"(?:占|占到|比|较|与|同|超过|达到?|相当于|[高低快优好]于|高出)\Z")
#: Nouns that stand for whoever has the things that are counted.
_ITS = re.compile("(?:新区|园区|高新区|经开区|开发区|集团|学校|[全我][市省区县])(?=的)")
_DIGITS, _TEN = "一两二三四五六七八九", 10
#: …，达900家; and what may be told of a noun in the clause before.
_ONLY_REACHES = re.compile(
    r"(?:目前|现|已|已经|总计|累计|总数)*"
    r"(?:达到?|突破|超过?|增至|升至|(?:发展|增长|增加|扩大|壮大|提升|跃升)[到至](?:(?:如今|现在|目前|今天)的)?)了?\Z"
)
#: (高技术产业投资快速增长)，同比增长20%.
_ONLY_GROWS = re.compile(
    r"(?:同比|环比|[比较](?:上年|去年)(?:同期)?)?(?:大幅|逆势|平均|实际)?(?:增长|增加|上升|提高|提升|下降|减少|降低|增幅|增速)(?:了|达|为)?\Z"
)
_COUNTS = frozenset("个家项座台套件处条所名位辆栋间艘架")
_ONLY_ADDS_UP = re.compile(r"(?:共|共有|共计|总计|合计|总共)(?:有|为|达)?\Z")
_BATCHES = frozenset({"批", "批次", "轮", "期", "类", "大类", "个类别"})
_MARKS = ("，", "。", "；", "\n")
_TELLS = re.compile(
    r"(?P<noun>[^，。；0-9]{2,20}?)(?:数量|总数)?(?:稳?居|位居|位列|跃居|排名|持续|不断|稳步|快速|实现[^，。；0-9]{0,6}新高|大幅|显著|迅速|稳定|再创|屡创|创|首次|[迈跨站]上|从零|从无到有|从小到大|由小到大|加速|逐年|蓬勃"
    r"|由[负降]转[正升]|转[负降]为[正升]|保持|稳中|平稳|回升|回暖|企稳|高速|较快|明显|强劲|恢复|攀升|走高|向好)"
)
#: 首次突破千亿大关，达…: more of the noun before.
_PASSES = re.compile(
    "(?:首次|成功|一举|历史性地?)*(?:突破|跨越|跨过|[跨迈站]上)[^，。；0-9]{1,10}(?:大关|台阶|关口)，"
)
#: 全行贷款余额, 前者馆藏标本: whose it is, no part of what is counted.
_ALL_OF_IT = re.compile(r"\A(?:全(?:行(?!业)|公司|集团|校|院)|[前后]者)")
#: How much text before and after a figure is looked at.
_BACK, _AHEAD = 160, 60


class Sighting:
    """Cuts the words around each quantity out of a document's text."""

    def __init__(self, text: str, quantities: Sequence[Quantity], known: Known) -> None:
        self.text, self.quantities, self.known = text, quantities, known

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
            pre = self.text[left : quantity.start].lstrip()
            if not pre and out and self.quantities[place - 1].unit in _BATCHES:
                pre = out[-1].pre  # 攻关项目(3批)57项
            if pre.startswith(("全", "前者", "后者")):
                pre = _ALL_OF_IT.sub("", pre, count=1)
            if quantity.unit in _COUNTS and _ONLY_ADDS_UP.match(pre) and self._ends_clause(quantity.end):
                pre = self._clause_before(left, self.quantities[place - 1].end if place > first else 0) + pre
            elif pre.startswith("内") and place > first and self.quantities[place - 1].end == left:
                pre = pre[1:]  # (一年)内建成平台5个
            elif _ONLY_REACHES.match(pre) or (not pre and quantity.qualifier):
                pre = self._subject_before(left, self.quantities[place - 1].end if place > first else 0) + pre
            elif _ONLY_GROWS.match(pre):
                told = self._subject_before(left, self.quantities[place - 1].end if place > first else 0)
                pre = told.removesuffix("增速") + pre if told.endswith(endings("growing")) else pre
            figure = Figure(
                quantity, clause, pre, self.text[self._past_owner(quantity.end) : max(right, quantity.end)]
            )
            figure.spelled = self.text[quantity.start] in _DIGITS and quantity.value < _TEN
            out.append(figure)
        if len(out) > 1:
            rows.arrange(self.text, out, self.known)
        return out

    def _ends_clause(self, at: int) -> bool:
        return self.text.startswith(_MARKS, at)

    def _clause_before(self, at: int, last: int) -> str:
        """(申报重大项目)，共127项: the clause before, where it closes with a verb and what is counted."""
        start = max(self.text.rfind(mark, max(last, at - _BACK), at - 1) for mark in "，。；：\n") + 1
        if start < last or self.text[at - 1 : at] != "，":
            return ""
        clause = self.text[self._name_end(start, at) : at - 1]
        closing = phrases.before(clause)
        if closing is None or closing.verbal or not clause.endswith(closing.text):
            return ""
        lead = clause[: len(clause) - len(closing.text)].removesuffix("了")
        does = lead.endswith(endings("stock")) or closing.text.startswith(endings("flow"))
        return clause if does else ""

    def _subject_before(self, at: int, last: int) -> str:
        """产值再创新高，(首次突破千亿大关，)达1900亿元: the noun of a clause before that has no figure."""
        start = max(self.text.rfind(mark, max(last, at - _BACK), at - 1) for mark in "，。；：\n") + 1
        if start < last or self.text[at - 1 : at] != "，":
            return ""
        if _PASSES.match(self.text, start, at):
            return self._subject_before(start, last)
        found = _TELLS.match(self.text, self._name_end(start, at), at)
        noun = found["noun"].removeprefix("公司") if found else ""
        return "" if noun.endswith(("发展", "建设")) else noun

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
            if kind is Kind.REGION and self._is_another_whole(mention, left, right):
                break
            end = mention.end
        return end
