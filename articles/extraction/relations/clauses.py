"""Sentences with names in them: their slot strings and whom they speak of, worked out when asked for."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from articles.extraction.document import Kind, Layout, Mention, Sentence
from articles.extraction.layout import UNREAD
from articles.extraction.relations.home import homes_of_articles
from articles.extraction.relations.slots import (
    ANY_SLOT,
    MIXED,
    ONE_SLOT,
    ORG_SLOTS,
    SEMICOLON,
    SLOT,
    Slotted,
    bits,
    coded,
    slot,
    tidied,
)

_OPENERS = f"{ORG_SLOTS}{SLOT[Kind.REGION]}{SLOT[Kind.PROJECT]}{MIXED}"
#: 位于甲高新区的乙公司: where the subject is, told before it.
_PLACED = (
    "(?:位于|坐落于|坐落在|设在|设于|地处|扎根|扎根于|落户|落户于|来自|身处)"
    f"{SLOT[Kind.REGION]}?[{SLOT[Kind.REGION]}{SLOT[Kind.PARK]}][内里]?"
)
#: A name that opens a clause is its subject, unless a word before makes it an object. Of 甲省乙市 it is 乙市.
_SUBJECT = re.compile(
    coded(
        f"(?:^|[，；：])(?:[^，；：{ANY_SLOT}]{{0,8}}{_PLACED}的|(?:(?!已有|现有|拥有|包括|包含|涵盖)[^，；：{ANY_SLOT}]){{0,16}}?(?<![在于对向与和及同为从到据由给让被把的是成造立进入设展访达抵任有括以用按托依请聘合手建观察]))"
        f"(?:{SLOT[Kind.REGION]}(?=[{_OPENERS}]))*+[{_OPENERS}](?!的|院士)"
    )
)
#: Clauses further in that count as openings only where the name is their very first word.
_OPENING = 2
#: What a sentence may begin with and yet speak of somebody else.
_PASSING = frozenset({Kind.REGION, Kind.PROJECT})
#: 甲市围绕…: a region with a predicate is no scene.
_ACTS = re.compile(
    f"(?:围绕|聚焦|坚持|立足|大力|积极|持续|全力|加快|深入|不断|先后|已|还|将|通过|以|依托|出台|制定|推动|推进|主动|努力|抢抓|高度)[^{ANY_SLOT}]"
)
#: How many subjects of a sentence are tried.
_LOOKED_BACK = 12
#: How many sentences a topic is carried on.
_CARRIED = 4
#: And how many sentences back what has members, hosts or builders is looked for.
_NEAR = 2

#: How far ahead of the zone of an article its firms may be told of; before that it is about something else.
_AHEAD = 120


class Clause:
    """A sentence with at least one mention. `groups[i]` holds the mentions behind its i-th slot."""

    def __init__(
        self,
        text: str,
        sentence: Sentence,
        mentions: list[Mention],
        before: "Clause | None",
        homes: dict[Kind, int],
        last: int,
    ) -> None:
        self.start, self.end = sentence.start, sentence.end
        self.article, self.block = sentence.article, sentence.block
        #: The kinds of the names in it, as `bits`.
        self.kinds = bits(mention.kind for mention in mentions)
        #: The words of the sentence, names included, with wide punctuation.
        self.words = text[sentence.start : sentence.end]
        #: How many names it has.
        self.names = len(mentions)
        #: The zone and the incubator that its article is about.
        self.homes = homes
        self._source, self._last = text, last
        self._mentions = mentions
        self._before = before
        self._slots: Slotted | None = None
        self._found: list[tuple[int, list[Mention]]] | None = None
        self._at: list[int] | None = None

    def behind(self, length: int) -> str:
        """So many characters of its paragraph that follow, names included."""
        return self._source[self.end : min(self.end + length, self._last)]

    def _slotted(self) -> Slotted:
        if self._slots is None:
            self._slots = slot(self._source, self.start, self.end, self._mentions)
        return self._slots

    @property
    def text(self) -> str:
        """The slot string."""
        return self._slotted()[0]

    @property
    def groups(self) -> list[list[Mention]]:
        """The mentions behind each slot."""
        return self._slotted()[1]

    @property
    def pairs(self) -> frozenset[int]:
        """The numbers of the slots that hold 甲和乙, two names and no more."""
        return self._slotted()[2]

    def number(self, position: int) -> int:
        """Which slot of the clause, counted from 0, stands at or next after a position."""
        if self._at is None:
            self._at = [m.start() for m in ONE_SLOT.finditer(self.text)]
        return bisect_left(self._at, position)

    def at(self, position: int) -> list[Mention]:
        """The mentions of the slot at a position of `text`."""
        return self.groups[self.number(position)]

    @property
    def subjects(self) -> list[tuple[int, list[Mention]]]:
        """The names that open a part of the sentence; later ones only right after a comma."""
        if self._found is None:
            self._found = self._openings()
        return self._found

    def _openings(self) -> list[tuple[int, list[Mention]]]:
        found: list[tuple[int, list[Mention]]] = []
        for match in _SUBJECT.finditer(self.text):
            at = match.end() - 1
            if not found or match.group()[0] == SEMICOLON or at - match.start() < _OPENING:
                found.append((at, self.at(at)))
        return found

    def topic(self, position: int, kinds: frozenset[Kind]) -> list[Mention]:
        """Who, of these kinds, an elliptical part of the sentence that begins at a position speaks of.

        A region that opens a clause is often no more than the scene, a project what was built there;
        where they are not wanted they do not end the search, any other subject does.
        """
        until = bisect_left(self.subjects, position, key=lambda subject: subject[0])
        for at, group in reversed(self.subjects[max(0, until - _LOOKED_BACK) : until]):
            if group[0].kind in kinds or not self._passing(at, group[0].kind):
                return group
        before = self._before
        for _ in range(_CARRIED):
            if before is None:
                break
            group = before.first(kinds)
            if group and (group[0].kind in kinds or group[0].kind not in _PASSING):
                return group
            before = before._before
        return []

    def nearest(self, position: int, kinds: frozenset[Kind]) -> list[Mention]:
        """The last of these kinds that is named before a position: here, else alone of them shortly before.

        Not one of the sentence before where this one goes on to name such things itself.
        """
        for group in reversed(self.groups[: self.number(position)]):
            if any(mention.kind in kinds for mention in group):
                return group
        if self.kinds & bits(kinds):
            return []
        before = self._before
        for _ in range(_NEAR):
            if before is None:
                break
            if before.kinds & bits(kinds):
                return before.only(kinds)
            before = before._before
        return []

    def only(self, kinds: frozenset[Kind]) -> list[Mention]:
        """The mentions of the one thing of these kinds that the sentence names."""
        found = [mention for mention in self._mentions if mention.kind in kinds]
        return found[:1] if len({mention.thing for mention in found}) == 1 else []

    def things(self, kind: Kind) -> set[int | None]:
        """The things of a kind that the sentence names."""
        return {mention.thing for mention in self._mentions if mention.kind is kind}

    def _passing(self, at: int, kind: Kind) -> bool:
        """Whether the sentence may speak of somebody else than the name that opens a part of it."""
        acts = kind is Kind.REGION and _ACTS.match(self.text, at + 1)
        return kind in _PASSING and not acts

    def first(self, kinds: frozenset[Kind]) -> list[Mention]:
        """The first subject; a project only where such kinds are wanted."""
        for _, group in self.subjects:
            if group[0].kind in kinds or group[0].kind is not Kind.PROJECT:
                return group
        return []


def clauses(layout: Layout, mentions: list[Mention]) -> Iterator[Clause]:
    """The sentences with mentions; `mentions` as `outermost` gives them."""
    text = tidied(layout.text)
    homes = homes_of_articles(layout, mentions)
    at, count = 0, len(mentions)
    before: Clause | None = None
    first_named: dict[int | None, int] = {}
    for mention in reversed(mentions):
        first_named[mention.thing] = mention.start
    for sentence in layout.sentences:
        while at < count and mentions[at].start < sentence.start:
            at += 1
        first = at
        while at < count and mentions[at].end <= sentence.end:
            at += 1
        if at > first and layout.blocks[sentence.block].kind not in UNREAD:
            if before is not None and before.block != sentence.block:
                before = None
            known = homes.get(sentence.article, {})
            home = {k: house for k, house in known.items() if first_named[house] <= sentence.end + _AHEAD}
            last = layout.blocks[sentence.block].end
            before = Clause(text, sentence, mentions[first:at], before, home, last)
            yield before
