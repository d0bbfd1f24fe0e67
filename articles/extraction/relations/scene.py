"""Where a sentence plays: 在丙高新区，甲公司生产…，乙公司研发… · 丁公司也在这里建厂."""

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.relations.clauses import Clause
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.slots import ANY_SLOT, MIXED, ORG_SLOTS, PLACE_SLOTS, SLOT, bits, coded

#: What a scene places. Agencies and consortia come from anywhere.
_PLACED = frozenset({Kind.COMPANY, Kind.INSTITUTE, Kind.UNIVERSITY, Kind.PLATFORM, Kind.PROJECT})
_PLACED_BITS, _PLACE_BITS = bits(_PLACED), bits({Kind.REGION, Kind.PARK})
_PARK_BIT, _REGION_BIT = bits({Kind.PARK}), bits({Kind.REGION})
_JOURNEY, _SHOWN_KINDS = "shown on a journey", _PLACED | {Kind.PARK}
_SCENE = re.compile(
    coded(
        f"(?:^|[，；：])(?:(?:而|同样?|就)?(?:在|走进|位于|地处|坐落于){SLOT[Kind.REGION]}?([{PLACE_SLOTS}])"
        f"(?:[内里]|境内|市内|辖区内?|地区)?(?:的?[^，。；{ANY_SLOT}]{{1,14}}[内里中])?，"
        f"|{SLOT[Kind.REGION]}?([{PLACE_SLOTS}])(?:[内里]|境内|园内|辖区内),?，)"
    )
)
_HERE = re.compile(
    coded(
        f"(?:^|[，；：])[^，；：{ANY_SLOT}]{{0,8}}([{ORG_SLOTS}{MIXED}])[^，。；：{ANY_SLOT}]{{0,6}}在(?:这里|此)"
        f"[^，。；：{ANY_SLOT}]{{0,6}}(?:建|设|投|扎根|起步|生产|研发|落户|落地|布局|孵化)"
    )
)
_THERE = re.compile(
    coded(
        f"[，；][^，；：{ANY_SLOT}]{{0,10}}(?<![在于对向与和同为从到据由给让被把是成造立进入设展访达抵有以用按托依请聘合手])"
        f"([{PLACE_SLOTS}{ORG_SLOTS}{SLOT[Kind.PROJECT]}{MIXED}])(?![0-9])"
    )
)
#: People and firms go everywhere for these; they are at home elsewhere.
_EVENT = re.compile(
    "签|举行|举办|召开|发布|亮相|参展|参加|出席|会见|考察|调研|访|论坛|大会|会议|路演|交流|赛|获悉|了解|展|宣讲"
    "|座谈|检查|慰问|活动|推介|拜会|发起|捐|支援|帮扶|销|门店|项目|设有(?!总部)|设立"
)
_COMMA = coded("，")
#: 一行抵达甲县。调研团先后到乙产业园、丙公司考察.
_REACHED_CUES, _SHOWN_CUES = ("抵达", "来到", "赶赴", "走进", "深入"), ("先后", "依次", "实地", "分别")
_REACHED = re.compile(f"(?:{'|'.join(_REACHED_CUES)}){SLOT[Kind.REGION]}*({SLOT[Kind.REGION]})")
_SHOWN = re.compile(
    coded(
        f"(?:{'|'.join(_SHOWN_CUES)})(?:来|去)?(?:赴|到|前往|走进|来到|走访|考察|调研|参观|察看|查看)了?"
        "[^，。；：！？]{1,120}"
    )
)
#: A name from its beginning (not of 县投资集团).
_WHOLE = re.compile(f"(?<![省市县区镇乡])[{ANY_SLOT}]")


class Scenes:
    """Reads the scenes of sentences in the order of the text; a block ends what 这里 means."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._here: Mention | None = None
        #: The place that a journey has last reached.
        self._reached: Mention | None = None
        #: Sentences with a park in them since the last scene.
        self._since: list[Clause] = []
        self._block = -1

    def read(self, clause: Clause) -> None:
        """Adds the place of those that the sentence speaks of."""
        if clause.block != self._block:
            self._block, self._here, self._reached, self._since = clause.block, None, None, []
        if clause.kinds & _PLACED_BITS and "这里" in clause.words:
            self._read_here(clause)
        self._travel(clause)
        if not clause.kinds & _PLACE_BITS:
            return
        if clause.kinds & _PLACED_BITS and _COMMA in clause.words:
            for match in _SCENE.finditer(clause.text):
                self._set(clause, match)
        if clause.kinds & _PARK_BIT:
            self._since.append(clause)

    def _travel(self, clause: Clause) -> None:
        """What is shown to guests on their journey lies where they have last arrived."""
        begin = 0
        if clause.kinds & _REGION_BIT and any(cue in clause.words for cue in _REACHED_CUES):
            for match in _REACHED.finditer(clause.text):
                self._reached, begin = clause.at(match.start(1))[-1], match.end()
        if self._reached is None or not clause.kinds & _PLACED_BITS | _PARK_BIT:
            return
        if any(cue in clause.words for cue in _SHOWN_CUES):
            for match in _SHOWN.finditer(clause.text, begin):
                for slot in _WHOLE.finditer(match.group()):
                    self._place(clause, clause.at(match.start() + slot.start()), self._reached, _JOURNEY)

    def _set(self, clause: Clause, match: re.Match[str]) -> None:
        place = clause.at(match.start(match.lastindex or 0))[0]
        self._here, self._since = place, []
        following = _SCENE.search(clause.text, match.end() - 1)
        end = following.start() if following else len(clause.text)
        if _EVENT.search(clause.text, match.end(), end):
            return
        for there in _THERE.finditer(clause.text, match.end() - 1, end):
            group = clause.at(there.start(1))
            if group[0].kind in (Kind.REGION, Kind.PARK):
                return
            self._place(clause, group, place, "scene")

    def _read_here(self, clause: Clause) -> None:
        parks = [
            group[0] for before in self._since for _, group in before.subjects if group[0].kind is Kind.PARK
        ]
        here = parks[-1] if parks else self._here
        if here is not None:
            for match in _HERE.finditer(clause.text):
                self._place(clause, clause.at(match.start(1)), here, "here")

    def _place(self, clause: Clause, group: list[Mention], place: Mention, rule: str) -> None:
        confidence = 0.78 if place.kind is Kind.PARK else 0.72
        for mention in group:
            if mention.kind in (_SHOWN_KINDS if rule == _JOURNEY else _PLACED):
                self._ledger.place(mention, place, (clause.start, clause.end), rule, confidence)
