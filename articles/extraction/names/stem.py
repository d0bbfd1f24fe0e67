"""The pieces that the words before a head are read into, and what lies around them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from articles.extraction.names.roles import Role
from articles.extraction.names.words import Words

#: A short addition in brackets that belongs to the name before it.
TAIL = re.compile(
    r"[（(](?!以下|下称|简称|原|现|曾|前身|含|即|记者|又|图|上接|下转)[\u3400-\u9fff]{2,8}[）)]"
)
#: Where a mission is, in two characters.
POSTED = frozenset(
    {"驻华", "驻京", "驻沪", "驻津", "驻渝", "驻港", "驻澳", "驻穗", "驻深", "驻外", "驻美", "驻日"}
)
#: No name with the names inside it is longer than this.
LONGEST = 72


@dataclass(slots=True)
class Part:
    """One piece of a stem; never changed, but not frozen, since so many are made that it would tell."""

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
    #: Where organisations start that a place before them may open (海岳硅业, 浦东新区).
    open: set[int] = field(default_factory=set)

    #: Where heads end that made no name.
    refused: set[int] = field(default_factory=set)

    def openable(self, at: int) -> bool:
        """Whether a place before this offset belongs to the name that starts here."""
        return at in self.open or at in self.places


def word_of(part: Part, text: str) -> str:
    """What a piece says."""
    return text[part.start : part.end]
