"""What two who work together do further: 甲大学与乙公司签约。双方将共建丙中心."""

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
_TYPES = {
    Kind.PLATFORM: RelationType.HOSTS,
    Kind.PROJECT: RelationType.UNDERTAKES,
    Kind.CONSORTIUM: RelationType.MEMBER_OF,
}
_DOERS = frozenset({Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.PARK, Kind.AGENCY, Kind.REGION})
_UNREAL = re.compile("希望|期待|建议|未能|取消|终止|参观|考察|走访")
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
        if any(relation.type is RelationType.PARTNERS_WITH for relation in told):
            self._parties, self._age = self._of(told), 0
        elif self._age > _CARRIED:
            self._parties = []
        if self._parties and any(cue in clause.words for cue in _CUES) and not _UNREAL.search(clause.words):
            for found in _TOGETHER.finditer(clause.text):
                for mention in clause.at(found.start(1)):
                    self._add(clause, mention)

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
