"""Projects out of a number that a place has told: 甲新区开工项目57个。在这57个项目中，…包括A、B."""

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.relations.clauses import Clause
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.slots import ANY_SLOT, ENDS, PLACE_SLOTS, bits, coded

_PLACE_BITS, _PROJECT_BIT = bits({Kind.REGION, Kind.PARK}), bits({Kind.PROJECT})
_BEGUN = "(?:开工|复工|签约|落户|竣工|投产|启动|集中|落地)"
#: How many projects a place begins; fewer than ten are no number to go by.
_SO_MANY = re.compile(
    coded(
        f"(?:^|[，；：])[^，；：{ANY_SLOT}{ENDS}]{{0,14}}([{PLACE_SLOTS}])(?:"
        f"[^，；{ANY_SLOT}{ENDS}]{{0,20}}{_BEGUN}[^，；{ANY_SLOT}{ENDS}]{{0,14}}?(?:项目([0-9]{{2,3}})个|(?<![0-9])([0-9]{{2,3}})个[^，；{ANY_SLOT}{ENDS}]{{0,8}}项目)"
        f"|[^，；{ANY_SLOT}{ENDS}0-9]{{0,12}}([0-9]{{2,3}})个[^，；{ANY_SLOT}{ENDS}]{{0,8}}项目{_BEGUN})"
    )
)
_OF_THEM = re.compile(
    coded(
        f"(?:^|[，；：])(?:在|这|上述|此次|本次|{_BEGUN}|的)*([0-9]{{2,3}})个[^，；{ANY_SLOT}{ENDS}]{{0,6}}项目中，"
    )
)


class Counted:
    """Reads what is counted among the projects of a place, in the order of the text."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        #: Number of projects → the place that begins them, in the article being read.
        self._places: dict[str, Mention] = {}
        self._article = -1

    def read(self, clause: Clause) -> None:
        """Adds the place of the projects of which the place has told the number."""
        if clause.article != self._article:
            self._article, self._places = clause.article, {}
        if "个" not in clause.words or "项目" not in clause.words:
            return
        if clause.kinds & _PROJECT_BIT and self._places and "项目中" in clause.words:
            self._read_list(clause)
        if clause.kinds & _PLACE_BITS:
            for match in _SO_MANY.finditer(clause.text):
                number = match[2] or match[3] or match[4]
                self._places.setdefault(number, clause.at(match.start(1))[-1])

    def _read_list(self, clause: Clause) -> None:
        found = _OF_THEM.search(clause.text)
        place = self._places.get(found[1]) if found else None
        if found is None or place is None:
            return
        span, rule = (clause.start, clause.end), "counted among those begun"
        for group in clause.groups[clause.number(found.end()) :]:
            for mention in group:
                if mention.kind is Kind.PROJECT:
                    self._ledger.place(mention, place, span, rule, 0.82)
