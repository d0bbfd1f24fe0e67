"""Names with nothing between them: 甲县乙公司, 丙高新区丁研究院, 戊集团己公司."""

import re
from itertools import pairwise

from articles.extraction.document import ORGANISATIONS, Kind, Mention, Relation, RelationType
from articles.extraction.names.known import CENTRAL
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


#: A brand before a brand (长安福特) is one name; a group before a firm owns it.
_OWNER = re.compile("(?:集团|总公司|银行|有限公司)$")
#: Groups that own by their brand alone (中国化学 + 海岳科技).
#: 市委市政府 are two; so are parks of full rank in a list that lost its commas.
OWN_RANK = re.compile(
    "(?:政府|[省市区县州工党]委|部|人大|政协|常委会|高新区|经开区|(?:产业|技术|经济)开发区|新区)$"
)
#: What closes a row of firms of one zone: 甲高新区乙公司、丙公司2家企业.
_SO_MANY = re.compile("等?(?:[0-9]{1,3}|[一二两三四五六七八九十]+)家|等[^，。；、]{0,10}企业")
_JOINTS = frozenset("、和及")


def read_adjacent(text: str, mentions: list[Mention], ledger: Ledger) -> None:
    """Adds what it means that one name runs into the next; `mentions` as `outermost` gives them."""
    for n, (outer, inner) in enumerate(pairwise(mentions)):
        if outer.end != inner.start or outer.kind not in _RULES:
            continue
        kinds, type_, confidence = _RULES[outer.kind]
        if inner.kind in kinds and inner.thing is not None and outer.thing is not None:
            if not _runs_on(outer, inner):
                continue
            rule = f"{type_.value}:next to it"
            ledger.add(
                Relation(type_, inner.thing, outer.thing, None, outer.start, inner.end, rule, confidence)
            )
            if outer.kind is Kind.PARK:
                _read_row(text, mentions, n, ledger)


def _read_row(text: str, mentions: list[Mention], n: int, ledger: Ledger) -> None:
    """Adds the rest of a row of firms that begins right behind the n-th name, a zone, and says how many."""
    at = n + 1
    while (
        at + 1 < len(mentions)
        and mentions[at + 1].kind is Kind.COMPANY
        and text[mentions[at].end : mentions[at + 1].start].strip() in _JOINTS
    ):
        at += 1
    if at == n + 1 or _SO_MANY.match(text, mentions[at].end) is None:
        return
    zone = mentions[n].thing
    for firm in mentions[n + 2 : at + 1]:
        if firm.thing is not None and zone is not None:
            rule = "in_park:in a row next to it"
            span = (mentions[n].start, firm.end)
            ledger.add(Relation(RelationType.IN_PARK, firm.thing, zone, None, *span, rule, 0.84))


def _runs_on(outer: Mention, inner: Mention) -> bool:
    """Whether the second name is a part of the first rather than its neighbour in a list."""
    if outer.kind is Kind.COMPANY:
        return bool(_OWNER.search(outer.text)) or outer.attributes.get("category") == CENTRAL
    return outer.kind is Kind.REGION or not OWN_RANK.search(inner.text)
