"""Sentences as slot strings: every mention one private-use character, so that patterns stay short.

`由甲公司牵头，联合乙大学、丙大学组建丁联盟` becomes `由Ⓒ牵头，联合Ⓤ组建Ⓛ`: enumerations collapse into one
slot that holds all of its members, quotes and white space vanish, punctuation is full-width.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

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
_SUBJECT = re.compile(
    f"[^{ANY_SLOT}]{{0,60}}?(?<![在于对向与和为从到据由给让被把的《])[{_ORG_SLOTS}{SLOT[Kind.REGION]}{MIXED}](?!的|[与和同])"
)
_ONE_SLOT = re.compile(f"[{ANY_SLOT}]")


@dataclass(slots=True)
class Clause:
    """A slotted sentence; `groups[i]` holds the mentions behind its i-th slot character."""

    text: str
    groups: list[list[Mention]]
    start: int
    end: int
    article: int
    block: int
    #: Where the sentence's own subject stands, and who it is; else who the sentences before spoke of.
    subject_at: int = -1
    subject: list[Mention] | None = None
    carried: list[Mention] | None = None
    _positions: list[int] | None = None

    def at(self, position: int) -> list[Mention]:
        """The mentions of the slot at a position of `text`."""
        return self.groups[self.number(position)]

    def topic(self, position: int) -> list[Mention]:
        """Who an elliptical clause that begins at a position speaks of."""
        if self.subject and self.subject_at < position:
            return self.subject
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
        text, groups = slot(layout.text, sentence.start, sentence.end, mentions[first:at])
        clause = Clause(text, groups, sentence.start, sentence.end, sentence.article, block, carried=carried)
        _find_subject(clause)
        carried = clause.subject or carried
        yield clause


def _find_subject(clause: Clause) -> None:
    """The first name, unless a preposition makes it an object."""
    found = _SUBJECT.match(clause.text)
    if found:
        clause.subject_at = found.end() - 1
        clause.subject = clause.groups[0]


def slot(text: str, start: int, end: int, mentions: list[Mention]) -> tuple[str, list[list[Mention]]]:
    """The slot string of a stretch, and the mentions behind each of its slots."""
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


def _collapsed(text: str, groups: list[list[Mention]]) -> tuple[str, list[list[Mention]]]:
    """Each enumeration as one slot."""
    parts: list[str] = []
    out: list[list[Mention]] = []
    at = done = 0
    for match in _ENUMERATION.finditer(text):
        before = text[at : match.start()]
        until = done + _count(before)
        members = _ONE_SLOT.findall(match.group())
        out += groups[done:until]
        out.append([m for group in groups[until : until + len(members)] for m in group])
        parts += (before, members[0] if len(set(members)) == 1 else MIXED)
        at, done = match.end(), until + len(members)
    if not out:
        return text, groups
    return "".join(parts) + text[at:], out + groups[done:]


def _count(text: str) -> int:
    return len(_ONE_SLOT.findall(text))
