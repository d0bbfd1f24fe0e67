"""What two who met agree on (双方签署…), and what those who work together do further (双方将共建丙中心)."""

import re

from articles.extraction.document import Kind, Mention, Relation, RelationType
from articles.extraction.relations.clauses import Clause
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.slots import ANY_SLOT, ENDS, ORG_SLOTS, SLOT, coded

_CUES = ("双方", "三方", "四方", "两校", "两家", "各方")
_THINGS = SLOT[Kind.PLATFORM] + SLOT[Kind.PROJECT] + SLOT[Kind.CONSORTIUM]
_WHO = "(?:双方|三方|四方|校企双方|政校双方|两校|两家(?:单位|企业|公司)?|各方)"
_DO = "(?:共建|建设|成立|打造|组建|设立|搭建|创建|建立|申报|实施|承担|启动|投资|揭牌)"
#: 双方将（在某地）共同建设甲中心; what they only visit or praise is none of theirs.
_TOGETHER = re.compile(
    coded(
        f"{_WHO}[^{ENDS}]{{0,60}}?(?<!批准){_DO}了?[^，：{ANY_SLOT}{ENDS}]{{0,14}}(?:[{ORG_SLOTS}]—+)?([{_THINGS}])(?!的)"
    )
)
#: Who has met, and what comes of it.
_MET = re.compile("座谈|到访|来访|考察|调研|走访|会见|会谈|拜访|率队|参观|洽谈|交流|对接")
_AGREED = re.compile(
    f"(?:双方|两校|校企|校地|政校)[^{ENDS}]{{0,40}}?"
    f"(?:签[署订约下]|达成[^{ENDS}]{{0,12}}(?:合作|协议|意向)|(?<!就)(?<!围绕)(?:建立|结成)[^{ENDS}]{{0,12}}(?:关系|伙伴))"
)
_GUESTS = (Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.AGENCY)
_TYPES = {
    Kind.PLATFORM: RelationType.HOSTS,
    Kind.PROJECT: RelationType.UNDERTAKES,
    Kind.CONSORTIUM: RelationType.MEMBER_OF,
}
_DOERS = frozenset({Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.PARK, Kind.AGENCY, Kind.REGION})
_UNREAL = re.compile("希望|期待|建议|未能|取消|终止|参观|考察|走访")
_NO_DEAL = re.compile("希望|期待|建议|未能|取消|终止|有望|力争|争取")
#: How far behind their meeting what they sign is told.
_AT_ONCE = 80
#: No more than so many are 双方 or 各方, and how many sentences on they are still meant.
_MOST, _CARRIED = 4, 2


class Parties:
    """Remembers who has been told to work together last, in the order of the text."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._block, self._age = -1, 0
        self._parties: list[int] = []

    def read(self, clause: Clause, told: list[Relation]) -> None:
        """Adds what the parties of this sentence, or of one shortly before, do together.

        `told` is what patterns have read out of the sentence.
        """
        if clause.block != self._block:
            self._block, self._parties = clause.block, []
        self._age += 1
        self._meet(clause)
        if any(relation.type is RelationType.PARTNERS_WITH for relation in told):
            self._parties, self._age = self._of(told), 0
        elif self._age > _CARRIED:
            self._parties = []
        if self._parties and any(cue in clause.words for cue in _CUES) and not _UNREAL.search(clause.words):
            for found in _TOGETHER.finditer(clause.text):
                for mention in clause.at(found.start(1)):
                    self._add(clause, mention)

    def _meet(self, clause: Clause) -> None:
        """Two who have met are partners once 双方 sign something, in that sentence or right behind it."""
        if not _MET.search(clause.words):
            return
        guests = {thing for kind in _GUESTS for thing in clause.things(kind) if thing is not None}
        told = clause.words + clause.behind(_AT_ONCE)
        if len(guests) == len("双方") and (agreed := _AGREED.search(told)) and not _NO_DEAL.search(told):
            one, other = sorted(guests)
            end = clause.start + agreed.end()
            rule = f"{RelationType.PARTNERS_WITH.value}:who met and signed"
            self._ledger.add(
                Relation(RelationType.PARTNERS_WITH, one, other, None, clause.start, end, rule, 0.78)
            )

    def _of(self, told: list[Relation]) -> list[int]:
        """Who works together by what the sentence has just told."""
        things = {
            thing
            for relation in told
            if relation.type is RelationType.PARTNERS_WITH
            for thing in (relation.subject, relation.object)
            if self._ledger.entities[thing].kind in _DOERS
        }
        return sorted(things) if len(things) <= _MOST else []

    def _add(self, clause: Clause, mention: Mention) -> None:
        type_ = _TYPES[mention.kind]
        for party in self._parties:
            if mention.thing is not None:
                rule = f"{type_.value}:parties that work together"
                self._ledger.add(
                    Relation(type_, party, mention.thing, None, clause.start, clause.end, rule, 0.8)
                )
