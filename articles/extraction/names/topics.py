"""Small words and verbs that only belong to what a unit works on (某省轧钢用轧辊创新联合体)."""

from __future__ import annotations

import re

from articles.extraction.names.roles import Role, may_name, role_of
from articles.extraction.names.stem import Part, Surroundings
from articles.extraction.names.words import tag_of

#: Small words that end no phrase where a noun stands on either side of them (轧钢用轧辊, 宽禁带, 寒地).
_SMALL = frozenset("用带地")
#: Words of the news that a topic may hold.
_NOUNS = frozenset({"过程"})
#: What the words of a topic are.
_OF_TOPIC = frozenset({Role.PLAIN, Role.VAGUE, Role.SINGLE})
#: Words between the place that opens a name and such a word.
_LONGEST = 7
#: Provinces that are counted with their neighbour (东北三省一区).
_NEIGHBOURS = re.compile("[两三四]省[一二][区市]")


def in_topic(around: Surroundings, part: Part, parts: list[Part]) -> Part:
    """A word that ends no name, if a place opens the name and only nouns stand between.

    What follows the place at once is done there (宁波市壮大…联盟), not worked on.
    """
    if parts and parts[-1].role not in _OF_TOPIC | {Role.PROPER}:
        return part
    word = around.text[part.start : part.end]
    if part.role is Role.COUNT:
        topical = _is_neighbour(around, part.start)
    else:
        worked_on = word in _SMALL if len(word) == 1 and parts else may_name(word) or word in _NOUNS
        topical = worked_on and _behind_place(around, part.start)
    return Part(part.start, part.end, Role.PLAIN) if topical else part


def _is_neighbour(around: Surroundings, at: int) -> bool:
    """Whether a numeral counts the neighbour of so many provinces."""
    return _NEIGHBOURS.match(around.text, max(0, at - 2)) is not None


def _behind_place(around: Surroundings, at: int) -> bool:
    """Whether a place and nouns, at least one of them, stand right before."""
    fine = around.words.fine
    for count in range(_LONGEST):
        if at in around.places:
            return count > 0
        if not at or at in around.organisations or at in around.refused:
            return False
        word = fine.texts[fine.index(at - 1)]
        if tag_of(word) == "ns" and fine.boundary(at):
            return count > 0
        small = (count and word in _SMALL) or _is_neighbour(around, at - len(word))
        joined = count and role_of(word) is Role.JOIN
        if role_of(word) not in _OF_TOPIC and not small and not joined:
            return False
        at -= len(word)
    return False
