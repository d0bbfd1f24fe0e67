"""The quantities of a sentence with the words around them that may name them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from articles.extraction.document import Kind, Quantity
from articles.extraction.metrics import rows
from articles.extraction.metrics.clauses import Clause
from articles.extraction.metrics.figure import Figure
from articles.extraction.metrics.known import ABLE, Known

#: What follows a name that is part of what is counted (江西籍企业, “某某”品牌).
_INSIDE = re.compile("级|籍|[”’]")
_WHOLE = re.compile(r"(?:占|占到|比|较|与|同|超过|达到?|相当于|[高低快优好]于|高出)\Z")
_DIGITS, _TEN = "一两二三四五六七八九", 10
#: How much text before and after a figure is looked at.
_BACK, _AHEAD = 160, 40


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
            figure = Figure(quantity, clause, pre, self.text[quantity.end : max(right, quantity.end)])
            figure.spelled = self.text[quantity.start] in _DIGITS and quantity.value < _TEN
            out.append(figure)
        if len(out) > 1:
            rows.arrange(self.text, out, self.known)
        return out

    def _name_end(self, left: int, right: int) -> int:
        """Past the last name before a figure, unless the name is part of what is counted."""
        end = left
        for mention in self.known.between(left, right):
            inside = _INSIDE.match(self.text, mention.end)
            kind = self.known.kind(mention)
            if mention.end > right or inside or kind not in ABLE:
                continue
            if mention.end == right and kind is Kind.PROJECT and mention.rule != "capacity_project":
                continue
            if _WHOLE.search(self.text[max(left, mention.start - 4) : mention.start]):
                break
            end = mention.end
        return end
