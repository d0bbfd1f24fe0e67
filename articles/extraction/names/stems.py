"""The words before a head: how far left a name may reach, and what it is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from articles.extraction.names.roles import Role, role_of
from articles.extraction.names.words import Words

#: No name's stem is longer than this.
REACH = 44
_BRACKETED = re.compile(r"[（(][\u3400-\u9fffA-Za-z·]{1,12}$")
_ASIDE = re.compile(r"以下|简称|下称|记者|通讯员|原名|曾用|上接|下转|来源|摄|图|含|其中|包括|已|拟|即")
_QUOTED = re.compile(r"[“\"「『][^“”\"，。；\n]{1,20}$")
_MEASURES = frozenset("家个所名位批座支项条种类件层届次期处间台套款部场轮")


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a stem."""

    start: int
    end: int
    role: Role


@dataclass(slots=True)
class Stem:
    """The pieces before a head, in text order, and what stood before them."""

    start: int
    end: int
    parts: list[Part]
    #: Role of the word that stopped the reading; BREAK at the edge of a clause.
    before: Role = Role.BREAK

    def roles(self) -> set[Role]:
        """The parts played."""
        return {p.role for p in self.parts}

    def cut(self, index: int) -> None:
        """Let the stem begin with the part `index`."""
        if index > 0:
            self.before = self.parts[index - 1].role
            del self.parts[:index]
            self.start = self.parts[0].start if self.parts else self.end


@dataclass(slots=True)
class Surroundings:
    """The text, its words, and the places and organisations found so far, by where they end."""

    text: str
    words: Words
    places: dict[int, int]
    organisations: dict[int, int] = field(default_factory=dict)


def read_stem(around: Surroundings, end: int) -> Stem:
    """Read leftwards from `end` until a word that no name holds."""
    parts: list[Part] = []
    at = end
    lowest = max(0, end - REACH)
    before = Role.BREAK
    while at > lowest:
        part = _part_before(around, at)
        if part.role < Role.JOIN:
            before = part.role
            break
        parts.append(part)
        at = part.start
        if part.role is Role.ORG:
            break
    parts.reverse()
    return Stem(at, end, parts, before)


def _part_before(around: Surroundings, at: int) -> Part:
    """The piece that ends at an offset."""
    text = around.text
    if (start := around.organisations.get(at)) is not None:
        return Part(start, at, Role.ORG)
    if (start := around.places.get(at)) is not None:
        return Part(start, at, Role.PLACE)
    if text[at - 1] in "）)":
        return _enclosed(text, at, _BRACKETED, Role.BRACKET)
    if text[at - 1] in "”\"」』":
        return _enclosed(text, at, _QUOTED, Role.QUOTED)
    fine = around.words.fine
    index = fine.index(at - 1)
    start = fine.starts[index]
    word = text[start:at]
    role = role_of(word)
    if word in _MEASURES and start and role_of(fine.texts[index - 1]) is Role.COUNT:
        role = Role.COUNT
    return Part(start, at, role)


def _enclosed(text: str, at: int, pattern: re.Pattern[str], role: Role) -> Part:
    found = pattern.search(text, max(0, at - 22), at - 1)
    if not found or _ASIDE.search(found.group()):
        return Part(at - 1, at, Role.BREAK)
    return Part(found.start(), at, role)
