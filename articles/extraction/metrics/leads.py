"""What the clause before tells, where a figure stands all but alone in its own."""

from __future__ import annotations

import re
from collections.abc import Callable

from articles.extraction.document import Quantity
from articles.extraction.metrics.nouns import phrases
from articles.extraction.metrics.words import endings

#: …，达900家; and what may be told of a noun in the clause before.
_ONLY_REACHES = re.compile(
    r"(?:目前|现|已|已经|总计|累计|总数)*"
    r"(?:达到?|突破|超过?|增至|升至|(?:发展|增长|增加|扩大|壮大|提升|跃升)[到至](?:(?:如今|现在|目前|今天)的)?)了?\Z"
)
#: (工业总产值实现“开门红”)，完成199亿元.
_ONLY_DONE = re.compile(r"(?:累计|共|已|实际)*(?:完成|实现)了?\Z")
#: (高技术产业投资快速增长)，同比增长20%.
_ONLY_GROWS = re.compile(
    r"(?:同比|环比|[比较](?:上年|去年)(?:同期)?)?(?:大幅|逆势|平均|实际)?(?:增长|增加|上升|提高|提升|下降|减少|降低|增幅|增速)(?:了|达|为)?\Z"
)
#: (高新技术企业快速增长)，净增90家.
_ONLY_MORE = re.compile(r"(?:新|净)增(?:加|长)?了?\Z")
_COUNTS = frozenset("个家项座台套件处条所名位辆栋间艘架")
_ONLY_ADDS_UP = re.compile(r"(?:共|共有|共计|总计|合计|总共)(?:有|为|达)?\Z")
_MARKS = ("，", "。", "；", "\n")
#: Times that open a clause.
_YEAR = "(?:20[0-9]{2}年度?|[今去]年)"
_PART = "(?:[0-9]{1,2}(?:[-—至][0-9]{1,2})?月份?|[上下]半年|前?[一二三四]季度)"
_WHEN = f"(?:{_YEAR}{_PART}?|{_PART})"
_OPENING = re.compile(rf"{_WHEN}(?=\D)")
_TELLS = re.compile(
    rf"(?:{_WHEN})?"
    r"(?P<noun>[^，。；0-9]{2,20}?)(?:数量|总数)?(?:稳?居|位居|仅次于|连续|逆势|位列|跃居|排名|持续|不断|稳步|快速|实现[^，。；0-9]{0,6}(?:新高|开门红|双过半)|大幅|显著|迅速|稳定|再创|屡创|创|首次|[迈跨站]上|从零|从无到有|从小到大|由小到大|加速|逐年|蓬勃"
    r"|由[负降]转[正升]|转[负降]为[正升]|保持|稳中|平稳|回升|回暖|企稳|高速|较快|明显|强劲|恢复|攀升|走高|向好|增势|势头|成功|按(?:可比|不变)价)"
)
#: 在技术合同成交额方面，(甲区去年达到9亿元).
_ASPECT = re.compile(r"[，。；：\n]在(?P<noun>[^，。；0-9]{2,20}?)方面，\Z")
_ASPECT_END, _ASPECT_LENGTH = "方面，", 26
#: 首次突破千亿大关，达…: more of the noun before.
_PASSES = re.compile(
    "(?:首次|成功|一举|历史性地?)*(?:突破|跨越|跨过|[跨迈站]上)[^，。；0-9]{1,10}(?:大关|台阶|关口)，"
)
_THRIVES = "发展"
_OPENS, _CLOSES = ("（", "("), ("）", ")")
_COLONS, _LABEL = ("：", ":"), 20
#: How far back a clause may begin.
_BACK = 160


class Leads:
    """Finds the noun of a clause before for a figure that has none of its own."""

    def __init__(self, text: str, name_end: Callable[[int, int], int]) -> None:
        self.text, self.name_end = text, name_end

    def before(self, pre: str, quantity: Quantity, left: int, last: int) -> str:
        """The words before a figure, with the noun of the clause before where they have none.

        `pre` begins at `left`; the figure before ends at `last`.
        """
        if quantity.unit in _COUNTS and _ONLY_ADDS_UP.match(pre) and self._ends_clause(quantity.end):
            return self._clause_before(left, last) + pre
        if not pre and self.text[left - 1 : left] in _COLONS:
            return self._label(left - 1, last)
        if quantity.unit in _COUNTS and _ONLY_MORE.match(pre) and self._ends_clause(quantity.end):
            return self._subject_before(left, last, _THRIVES) + pre
        if not pre and self._in_brackets(left, quantity.end):
            label = self._label(left - 1, last)
            return label if label.endswith(endings("growing")) else pre  # 出口额（9亿元）, not 餐饮（9%）
        aspect = self.text.find(_ASPECT_END, max(last, left - _ASPECT_LENGTH), left) >= 0
        if aspect and phrases.before(pre) is None:
            return self._aspect(left, last) + pre
        opening = _OPENING.match(pre)
        bare = pre[opening.end() :] if opening else pre
        if _ONLY_REACHES.match(bare) or (not pre and quantity.qualifier):
            told = self._subject_before(left, last)
            return told + bare if told else pre
        if _ONLY_DONE.match(bare) or _ONLY_GROWS.match(bare):
            told = self._subject_before(left, last)
            return told.removesuffix("增速") + bare if told.endswith(endings("growing")) else pre
        return pre

    def _in_brackets(self, start: int, end: int) -> bool:
        return self.text[start - 1 : start] in _OPENS and self.text[end : end + 1] in _CLOSES

    def _aspect(self, left: int, last: int) -> str:
        """在技术合同成交额方面，(甲区)去年达到9亿元: what the clause before says it is about."""
        clause = self.text.rfind(_ASPECT_END, last, left) + len(_ASPECT_END)
        told = _ASPECT.search(self.text, max(last, clause - _ASPECT_LENGTH), clause)
        only_named = self.name_end(clause, left) == left
        noun = phrases.before(told["noun"]) if told and only_named else None
        return told["noun"] if told and noun and not noun.verbal and noun.text == told["noun"] else ""

    def _label(self, colon: int, last: int) -> str:
        """工业总产值：(86亿元): the noun before a colon, where it is all that stands there."""
        start = max(self.text.rfind(mark, max(last, colon - _LABEL), colon) for mark in "，。；：\n") + 1
        start = self.name_end(max(start, last, colon - _LABEL), colon)
        label = self.text[start:colon].strip(" \u3000、·●■◆-—*")
        noun = phrases.before(label)
        return label if noun is not None and not noun.verbal and label.endswith(noun.text) else ""

    def _ends_clause(self, at: int) -> bool:
        return self.text.startswith(_MARKS, at)

    def _clause_before(self, at: int, last: int) -> str:
        """(申报重大项目)，共127项: the clause before, where it closes with a verb and what is counted."""
        start = max(self.text.rfind(mark, max(last, at - _BACK), at - 1) for mark in "，。；：\n") + 1
        if start < last or self.text[at - 1 : at] != "，":
            return ""
        clause = self.text[self.name_end(start, at) : at - 1]
        closing = phrases.before(clause)
        if closing is None or closing.verbal or not clause.endswith(closing.text):
            return ""
        lead = clause[: len(clause) - len(closing.text)].removesuffix("了")
        does = lead.endswith(endings("stock")) or closing.text.startswith(endings("flow"))
        return clause if does else ""

    def _subject_before(self, at: int, last: int, vague: str = "") -> str:
        """产值再创新高，(首次突破千亿大关，)达1900亿元: the noun of a clause before that has no figure.

        产业发展迅速 is no noun that is so much, unless what thrives is counted (`vague`).
        """
        start = max(self.text.rfind(mark, max(last, at - _BACK), at - 1) for mark in "，。；：\n") + 1
        if start < last or self.text[at - 1 : at] != "，":
            return ""
        if _PASSES.match(self.text, start, at):
            return self._subject_before(start, last)
        found = _TELLS.match(self.text, start, at)
        base = self.name_end(start, found.end("noun") if found else at)
        found = _TELLS.match(self.text, base, at)
        noun = found["noun"].removeprefix("公司") if found else ""
        noun = noun.removesuffix(vague)
        return "" if noun.endswith((_THRIVES, "建设")) else noun
