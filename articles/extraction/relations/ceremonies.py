"""What a zone signs and begins at a ceremony of its own: 甲新区举行集中签约仪式。此次签约的有A项目、B项目."""

import re
from collections.abc import Iterator

from articles.extraction.document import Kind, Mention, Relation, RelationType
from articles.extraction.relations.clauses import Clause
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.slots import ANY_SLOT, ENDS, MIXED, SLOT, bits, coded

_PARK, _REGION, _PROJECT = SLOT[Kind.PARK], SLOT[Kind.REGION], SLOT[Kind.PROJECT]
_PARTNERS = "".join(SLOT[kind] for kind in (Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE)) + MIXED
_PARK_BIT, _PLACE_BITS = bits({Kind.PARK}), bits({Kind.REGION, Kind.PARK})
_BEGUN = "(?:签约|开工|落户|落地|投产|奠基|竣工|动工|引进)"
_BEGUN_CUES = ("签约", "开工", "落户", "落地", "投产", "奠基", "竣工", "动工", "引进")
#: A zone that is itself begun, or one of those that are.
_NOT_BEGUN = f"(?!等|[一二三]期|(?:建设|正式|今[日天]|日前)*(?:项目|工程|{_BEGUN}))"
#: What says of a ceremony whose it is, unless the zone only takes part in that of the province.
_OWN = f"(?:(?!参加|参与|出席|全[省市])[^，；：{ANY_SLOT}{ENDS}])"
#: The zone holds the ceremony, or that many projects come to it. Who meets *in* a zone may begin what lies
#: elsewhere, and so may who signs *with* it.
_HOLDS = re.compile(
    coded(
        f"(?:^|[，；：])[^，；：{ANY_SLOT}{ENDS}]{{0,16}}(?<![在于与和同到赴及由{_REGION}])(?:{_REGION})*+({_PARK}){_NOT_BEGUN}(?:"
        f"{_OWN}{{0,30}}(?:集中|项目|招商|大会){_OWN}{{0,12}}{_BEGUN}[^，；：{ANY_SLOT}{ENDS}]{{0,8}}(?:仪式|活动|大会|动员会|推介会|签约会)"
        f"|(?:{_OWN}|[，：]){{0,60}}[0-9一二三四五六七八九十]个[^，；：{ANY_SLOT}{ENDS}]{{0,10}}项目"
        f"[^，；：{ANY_SLOT}{ENDS}]{{0,6}}{_BEGUN})"
    )
)
#: A sentence of what was begun, or of the money that goes into it.
_TELLS = re.compile(
    f"{_BEGUN}|投资(?:额|约|超|近|达)*[0-9]|将(?:投资|建设|新建|打造)|项目(?:主要|还|分别)*(?:有|包括|涵盖)"
)
#: Places that say that something lies there and not just in the zone.
_ELSEWHERE = re.compile(coded(f"(?:在|于|落户|选址|地处|来自|落地)(?:{_REGION})*([{_REGION}{_PARK}])"))
_PROJECTS = re.compile(
    coded(f"{_PROJECT}|(?<=元的){_PARK}|(?<=、){_PARK}(?=等[^，；：{ANY_SLOT}{ENDS}]{{0,6}}项目)")
)
#: 其中，与甲大学、乙大学等高校签订项目4个.
_WITH = re.compile(
    coded(
        f"(?:^|[，；：])(?:其中，|还|并|分别)*与([{_PARTNERS}])(?:等[^，；：{ANY_SLOT}{ENDS}]{{0,10}})?(?:签约|签订|签署)"
    )
)


class Ceremonies:
    """Reads what a zone signs and begins, in the order of the text."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._zone: int | None = None
        self._article = -1

    def read(self, clause: Clause) -> None:
        """Adds the zone of the projects, and the partners, that a sentence tells of after its ceremony."""
        if clause.article != self._article:
            self._article, self._zone = clause.article, None
        if clause.kinds & _PLACE_BITS:
            self._look(clause)
        if self._zone is None or _TELLS.search(clause.words) is None:
            return
        rule = "ceremony of the zone"
        for mention in _begun(clause, self._zone):
            self._add(clause, RelationType.IN_PARK, mention, self._zone, rule)
        for match in _WITH.finditer(clause.text):
            for mention in clause.at(match.start(1)):
                self._add(clause, RelationType.PARTNERS_WITH, mention, self._zone, rule)

    def _look(self, clause: Clause) -> None:
        """Whose ceremony it is; another place that the text goes on with ends it."""
        if clause.kinds & _PARK_BIT and any(cue in clause.words for cue in _BEGUN_CUES):
            held = _HOLDS.search(clause.text)
            if held:
                group = clause.at(held.start(1))
                self._zone = group[0].thing if len(group) == 1 else None
                return
        if self._zone is not None and any(
            group[0].kind in (Kind.REGION, Kind.PARK) and group[0].thing != self._zone
            for _, group in clause.subjects
        ):
            self._zone = None

    def _add(self, clause: Clause, type_: RelationType, mention: Mention, zone: int, rule: str) -> None:
        if mention.thing is not None:
            self._ledger.add(
                Relation(
                    type_,
                    mention.thing,
                    zone,
                    None,
                    clause.start,
                    clause.end,
                    f"{type_.value}:{rule}",
                    0.78,
                )
            )


def _begun(clause: Clause, zone: int) -> Iterator[Mention]:
    """The projects of a sentence, unless it places something elsewhere."""
    for there in _ELSEWHERE.finditer(clause.text):
        if clause.at(there.start(1))[-1].thing != zone:
            return
    for found in _PROJECTS.finditer(clause.text):
        yield from clause.at(found.start())
