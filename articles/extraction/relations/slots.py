"""Sentences as slot strings: every mention one private-use character, so that patterns stay short.

`由甲公司牵头，联合乙大学、丙大学组建丁联盟` becomes `由Ⓒ牵头，联合Ⓤ组建Ⓛ`: enumerations collapse into one
slot that holds all of its members, quotes and white space vanish, punctuation is full-width.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from articles.extraction.document import ORGANISATIONS, BlockKind, Kind, Layout, Mention

_FIRST = 0xE000
#: The slot character of each kind.
SLOT: dict[Kind, str] = {kind: chr(_FIRST + n) for n, kind in enumerate(Kind)}
#: An enumeration whose members are organisations of different kinds.
MIXED = chr(_FIRST + len(SLOT))
#: A character class of all slots, to be put between brackets.
ANY_SLOT = f"{chr(_FIRST)}-{MIXED}"

_UNREAD = frozenset({BlockKind.BYLINE, BlockKind.CREDIT})
_TIDY = str.maketrans(
    {",": "，", ";": "；", ":": "：", "(": "（", ")": "）", "!": "！", "?": "？", "[": "（", "]": "）"}
    | dict.fromkeys("“”\"'‘’《》〈〉「」『』 \t\n\r\u3000\xa0" + "".join([*SLOT.values(), MIXED]), None)
)
_ORG_SLOTS = "".join(SLOT[kind] for kind in Kind if kind in ORGANISATIONS)
_JOINT = "(?:/|、(?:以及|和|及)?|以及|和|及)"
_SINGLE = "".join(SLOT[kind] for kind in Kind if kind not in ORGANISATIONS)
_ENUMERATION = re.compile(f"[{_ORG_SLOTS}](?:{_JOINT}[{_ORG_SLOTS}])+|([{_SINGLE}])(?:{_JOINT}\\1)+")
_BRACKET = re.compile(f"(?<=[{ANY_SLOT}])（([^（）]{{0,60}})）")
#: A name that opens a clause is its subject, unless a preposition or a verb makes it an object.
_SUBJECT = re.compile(
    f"(?:^|[，；：])[^，；：{ANY_SLOT}]{{0,16}}?(?<![在于对向与和同为从到据由给让被把的是成造立进入设展访达抵任有括以用按托依])"
    f"[{_ORG_SLOTS}{SLOT[Kind.REGION]}{MIXED}](?!的)"
)
#: Clauses further in that count as openings only where the name is their very first word.
_OPENING = 2
_ONE_SLOT = re.compile(f"[{ANY_SLOT}]")


_PAIR = len("甲和乙")
_Slotted = tuple[str, list[list[Mention]], frozenset[int]]


@dataclass(slots=True)
class Clause:
    """A slotted sentence; `groups[i]` holds the mentions behind its i-th slot character."""

    text: str
    groups: list[list[Mention]]
    start: int
    end: int
    article: int
    block: int
    #: The names that open a part of the sentence, with where they stand; who the sentence before spoke of.
    subjects: list[tuple[int, list[Mention]]] = field(default_factory=list)
    carried: list[Mention] | None = None
    #: The slots that hold 甲和乙, two names and no more.
    pairs: frozenset[int] = frozenset()
    _positions: list[int] | None = None

    def at(self, position: int) -> list[Mention]:
        """The mentions of the slot at a position of `text`."""
        return self.groups[self.number(position)]

    def topic(self, position: int) -> list[Mention]:
        """Who an elliptical clause that begins at a position speaks of."""
        for at, group in reversed(self.subjects):
            if at < position:
                return group
        return self.carried or []

    def number(self, position: int) -> int:
        """Which slot of the clause, counted from 0, stands at or next after a position."""
        if self._positions is None:
            self._positions = [m.start() for m in _ONE_SLOT.finditer(self.text)]
        return bisect_left(self._positions, position)


def outermost(mentions: list[Mention]) -> list[Mention]:
    """Resolved mentions in order of the text, without those that lie inside another one."""
    out: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if mention.thing is not None and (not out or mention.start >= out[-1].end):
            out.append(mention)
    return out


def clauses(layout: Layout, mentions: list[Mention]) -> Iterator[Clause]:
    """The sentences with mentions; `mentions` as `outermost` gives them."""
    at, count = 0, len(mentions)
    carried: list[Mention] | None = None
    block = -1
    for sentence in layout.sentences:
        while at < count and mentions[at].start < sentence.start:
            at += 1
        first = at
        while at < count and mentions[at].end <= sentence.end:
            at += 1
        if at == first or layout.blocks[sentence.block].kind in _UNREAD:
            continue
        if sentence.block != block:
            block, carried = sentence.block, None
        text, groups, pairs = slot(layout.text, sentence.start, sentence.end, mentions[first:at])
        clause = Clause(
            text, groups, sentence.start, sentence.end, sentence.article, block, carried=carried, pairs=pairs
        )
        _find_subjects(clause)
        carried = clause.subjects[0][1] if clause.subjects else carried
        yield clause


def _find_subjects(clause: Clause) -> None:
    """The names that open a part of the sentence; later ones only right after a comma."""
    for found in _SUBJECT.finditer(clause.text):
        at = found.end() - 1
        if not clause.subjects or found.group()[0] == "；" or at - found.start() < _OPENING:
            clause.subjects.append((at, clause.at(at)))


def slot(text: str, start: int, end: int, mentions: list[Mention]) -> _Slotted:
    """The slot string of a stretch, the mentions behind each of its slots, and which slots are pairs."""
    parts: list[str] = []
    for mention in mentions:
        parts += (text[start : mention.start].translate(_TIDY), SLOT[mention.kind])
        start = mention.end
    parts.append(text[start:end].translate(_TIDY))
    slotted = "".join(parts)
    groups = [[mention] for mention in mentions]
    if "（" in slotted:
        slotted, groups = _without_glosses(slotted, groups)
    return _collapsed(slotted, groups)


def _without_glosses(text: str, groups: list[list[Mention]]) -> tuple[str, list[list[Mention]]]:
    """Drops （以下简称…） and other brackets after a name, unless they name another thing."""
    positions = [m.start() for m in _ONE_SLOT.finditer(text)]
    parts: list[str] = []
    kept: list[list[Mention]] = []
    at = done = 0
    for match in _BRACKET.finditer(text):
        first, last = bisect_left(positions, match.start()), bisect_left(positions, match.end())
        owner = groups[first - 1][0].thing
        if all(group[0].thing == owner for group in groups[first:last]):
            parts.append(text[at : match.start()])
            kept += groups[done:first]
            at, done = match.end(), last
    return "".join(parts) + text[at:], kept + groups[done:]


def _collapsed(text: str, groups: list[list[Mention]]) -> _Slotted:
    """Each enumeration as one slot."""
    parts: list[str] = []
    out: list[list[Mention]] = []
    pairs: set[int] = set()
    at = done = 0
    for match in _ENUMERATION.finditer(text):
        before = text[at : match.start()]
        until = done + _count(before)
        members = _ONE_SLOT.findall(match.group())
        out += groups[done:until]
        if len(match.group()) == _PAIR and match.group()[1] in "和及":
            pairs.add(len(out))
        out.append([m for group in groups[until : until + len(members)] for m in group])
        parts += (before, members[0] if len(set(members)) == 1 else MIXED)
        at, done = match.end(), until + len(members)
    return "".join(parts) + text[at:], out + groups[done:], frozenset(pairs)


def _count(text: str) -> int:
    return len(_ONE_SLOT.findall(text))
