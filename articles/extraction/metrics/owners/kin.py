"""Firms beside the one that a text is about: its daughters and branches, examples, others in a row."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.metrics.known import ABLE, ACTORS, GROUNDS, Known
from articles.extraction.things.antecedents import behind_daughter

#: 旗下某某公司: a daughter that is no name.
_SOME_DAUGHTER = re.compile(
    "(?:公司|集团|企业|其)?(?:旗下|下属|子公司|全资子公司|控股子公司)的?"
    "(?:[^，。；0-9]{2,14}?(?:公司|股份|科技)|[^，。；0-9]{2,24}分别)"
)
#: What houses have in places, by the place alone.
_BRANCHES = ("分院", "分公司", "分中心", "分所", "分部", "工厂", "厂区", "基地", "校区", "研发中心", "子公司")
_WITH_BRANCHES = frozenset({Kind.COMPANY, Kind.INSTITUTE, Kind.UNIVERSITY, Kind.PLATFORM})


class Kin:
    """Judges names by what they are to the subject in force."""

    def __init__(self, known: Known) -> None:
        self.text, self.known = known.text, known

    def is_of_some_daughter(self, start: int, end: int, current: int | None) -> bool:
        """甲集团…。旗下某某公司收入3亿元: of a firm that no name tells."""
        some = _SOME_DAUGHTER.match(self.text, start, end)
        if some is None or self.known.at.get(some.end()) is not None:
            return False
        return all(self.known.thing(name) == current for name in self.known.between(start, some.end()))

    def is_daughter(self, mention: Mention, current: int | None) -> bool:
        """甲公司营收5亿元。子公司乙公司营收1亿元: one of the firm that the text is about."""
        if current is None or self.known.entities[current].kind is not Kind.COMPANY:
            return False
        return behind_daughter(self.text, mention.start)

    def is_of_branch(self, place: Mention, start: int, current: int | None) -> bool:
        """某研究院…；云江分院孵化企业9家: the place only says which branch of the house it is."""
        if current is None or self.known.kind(place) is not Kind.REGION:
            return False
        if self.known.entities[current].kind not in _WITH_BRANCHES:
            return False
        lone = place.start == start or self.text.endswith(("的", "其", "在", "旗下"), 0, place.start)
        return lone and self.text.startswith(_BRANCHES, place.end)

    def for_example(self, start: int) -> int | None:
        """以甲公司为例，其牵头的…: whom the text takes for one of many."""
        if not self.text.startswith("以", start):
            return None
        name = self.known.at.get(start + 1)
        told = name is not None and self.known.kind(name) in ABLE and self.text.startswith("为例", name.end)
        return self.known.thing(name) if name is not None and told else None

    def are_others(self, start: int, current: int | None) -> bool:
        """甲公司营收9亿元。某大学、乙公司共建平台6个: a row that opens a sentence is not the firm before."""
        first = self.known.at.get(start)
        if first is None or current is None or self.known.entities[current].kind in GROUNDS:
            return False
        if self.known.kind(first) not in ACTORS or not self.text.startswith(("、", "和", "与"), first.end):
            return False
        second = self.known.at.get(first.end + 1)
        if second is None or self.known.kind(second) not in ACTORS:
            return False
        return current not in (self.known.thing(first), self.known.thing(second))
