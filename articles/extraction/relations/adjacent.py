"""Names with nothing between them: 甲县乙公司, 丙高新区丁研究院, 戊集团己公司."""

from itertools import pairwise

from articles.extraction.document import ORGANISATIONS, Kind, Mention, Relation, RelationType
from articles.extraction.relations.ledger import Ledger

_UNITS = frozenset({Kind.COMPANY, Kind.INSTITUTE, Kind.UNIVERSITY})
#: Kind of the first name → kinds of the second, what the second is to the first, and how sure that is.
_RULES: dict[Kind, tuple[frozenset[Kind], RelationType, float]] = {
    Kind.REGION: (ORGANISATIONS | {Kind.PROJECT}, RelationType.LOCATED_IN, 0.86),
    Kind.PARK: (_UNITS | {Kind.PROJECT, Kind.PARK}, RelationType.IN_PARK, 0.85),
    Kind.COMPANY: (frozenset({Kind.COMPANY, Kind.INSTITUTE}), RelationType.PART_OF, 0.75),
    Kind.UNIVERSITY: (frozenset({Kind.UNIVERSITY, Kind.INSTITUTE}), RelationType.PART_OF, 0.8),
    Kind.INSTITUTE: (frozenset({Kind.INSTITUTE}), RelationType.PART_OF, 0.8),
    Kind.AGENCY: (frozenset({Kind.AGENCY, Kind.INSTITUTE}), RelationType.PART_OF, 0.72),
}


def read_adjacent(mentions: list[Mention], ledger: Ledger) -> None:
    """Adds what it means that one name runs into the next; `mentions` as `outermost` gives them."""
    for outer, inner in pairwise(mentions):
        if outer.end != inner.start or outer.kind not in _RULES:
            continue
        kinds, type_, confidence = _RULES[outer.kind]
        if inner.kind in kinds and inner.thing is not None and outer.thing is not None:
            rule = f"{type_.value}:next to it"
            ledger.add(
                Relation(type_, inner.thing, outer.thing, None, outer.start, inner.end, rule, confidence)
            )
