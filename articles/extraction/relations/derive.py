"""Places that follow from other facts: a city's own centre, a park's projects, a university's institutes."""

from articles.extraction.document import Entity, Kind, Relation, RelationType
from articles.extraction.relations.ledger import Ledger

_HOSTS = frozenset({Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.PARK})
_LEADERS = frozenset({Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.PLATFORM, Kind.AGENCY, Kind.REGION})
#: Relation → whether its subject is the one whose place follows, from which kinds, how sure, and the rule.
_STEPS = (
    (RelationType.HOSTS, False, frozenset({Kind.REGION}), 0.75, "hosted by the region"),
    (RelationType.IN_PARK, True, frozenset({Kind.PARK}), 0.8, "where its park is"),
    (RelationType.PART_OF, True, frozenset({Kind.UNIVERSITY, Kind.AGENCY}), 0.75, "where its parent is"),
    (RelationType.HOSTS, False, _HOSTS, 0.7, "where its host is"),
    (RelationType.LEADS, False, _LEADERS, 0.7, "where its leader is"),
)  # fmt: skip


def derive_places(ledger: Ledger, entities: list[Entity]) -> None:
    """Adds the place of what has none yet, step by step from surer to weaker."""
    for type_, upward, kinds, confidence, rule in _STEPS:
        places = {r.subject: r.object for r in ledger.of_type(RelationType.LOCATED_IN)}
        for fact in ledger.of_type(type_):
            inner, outer = (fact.subject, fact.object) if upward else (fact.object, fact.subject)
            kind = entities[outer].kind
            place = outer if kind is Kind.REGION else places.get(outer)
            if kind in kinds and place is not None and inner not in places:
                ledger.add(_located(inner, place, fact, confidence, rule))


def _located(inner: int, place: int, fact: Relation, confidence: float, rule: str) -> Relation:
    name = f"{RelationType.LOCATED_IN.value}:{rule}"
    return Relation(RelationType.LOCATED_IN, inner, place, None, fact.start, fact.end, name, confidence)
