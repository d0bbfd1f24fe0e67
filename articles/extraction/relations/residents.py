"""Firms of the zone's town that an article on it presents one by one, at the head of a sentence each."""

import re

from articles.extraction.document import Kind, Mention, Relation, RelationType
from articles.extraction.relations.clauses import Clause
from articles.extraction.relations.home import OF_THE_ARTICLE, SERVES
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.regions import Regions
from articles.extraction.relations.slots import SEMICOLON, SLOT

#: How far into a sentence its first subject may stand (不久前，…).
_OPENING = 12
#: Who comes to a ceremony may be anybody of the town.
_EVENT = re.compile("出席|参加|捐|慰问|参会|到会|考察|调研|应邀|代表")
#: 公司位于甲县, 选择了乙区: it has a place of its own.
_ELSEWHERE = re.compile(
    f"(?:位于|坐落|地处|落户|落子|扎根|设在|迁[到至往入]|搬[到至往入]|选择了?|选址|布局|在){SLOT[Kind.REGION]}"
)
#: Codes of divisions: how many digits tell a city, and the level of counties.
_CITY, _COUNTY = 4, 2
#: And which provinces are one.
MUNICIPALITIES = ("11", "12", "31", "50")


class Residents:
    """Collects the firms while sentences are read; places them once the names have told their towns."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._found: list[tuple[Mention, int, Clause]] = []

    def read(self, clause: Clause) -> None:
        """Notes the firms that open a sentence of an article on a zone."""
        home = clause.homes.get(Kind.PARK)
        if home is None or not clause.subjects or _EVENT.search(clause.words):
            return
        if any(other != home for other in clause.things(Kind.PARK)) or _ELSEWHERE.search(clause.text):
            return
        for at, group in clause.subjects:
            if at <= _OPENING or clause.text[at - 1] == SEMICOLON:
                firms = [m for m in group if m.kind is Kind.COMPANY and m.rule != "coref"]
                self._found += [(firm, home, clause) for firm in firms]

    def place(self, regions: Regions) -> None:
        """Adds the zone of those whose names put them into its town, unless they lie elsewhere."""
        if not self._found:
            return
        housed = {fact.subject for fact in self._ledger.of_type(RelationType.IN_PARK)}
        places = {fact.subject: fact for fact in self._ledger.of_type(RelationType.LOCATED_IN)}
        told = {
            fact.subject
            for fact in self._ledger.of_type(RelationType.LOCATED_IN)
            if ":name, " not in fact.rule and regions.level(fact.object) == _COUNTY
        }
        for firm, home, clause in self._found:
            own, other = places.get(firm.thing or 0), places.get(home)
            if firm.thing is None or firm.thing in housed or own is None or other is None:
                continue
            serves = SERVES.search(self._ledger.entities[firm.thing].name)
            if serves or firm.thing in told or ":name, " not in own.rule:
                continue
            if _town(own.object, regions) and _town(own.object, regions) == _town(other.object, regions):
                rule = f"in_park:firm of the town in {OF_THE_ARTICLE}"
                span = (clause.start, clause.end)
                self._ledger.add(Relation(RelationType.IN_PARK, firm.thing, home, None, *span, rule, 0.72))


def _town(region: int, regions: Regions) -> str:
    """The code of the city of a region, of municipalities that of the district; none of a province."""
    code = regions.codes.get(region, "")
    if not regions.level(region):
        return ""
    return code if code.startswith(MUNICIPALITIES) else code[:_CITY]
