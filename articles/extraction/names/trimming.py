"""Where inside a stem the name begins: what joins two names, what only describes one."""

from __future__ import annotations

from articles.extraction.document import Kind
from articles.extraction.names.heads import Head
from articles.extraction.names.roles import Role
from articles.extraction.names.stems import Part, Stem

_TOPICS = frozenset({Role.PLAIN, Role.VAGUE, Role.SINGLE, Role.PROPER, Role.JOIN, Role.LEVEL})
_OWN = frozenset({Role.PLACE, Role.ORG, Role.PROPER, Role.SINGLE, Role.BRACKET, Role.QUOTED})
#: Longest topic before a 与 that still belongs to one name (材料与新能源学院).
_JOINED = 6


def trim(stem: Stem, head: Head) -> None:
    """Cut off what stands before the name."""
    _cut_at_join(stem, head)
    _cut_before_place(stem)
    while stem.parts and stem.parts[0].role is Role.NOUN and _has_own(stem.parts[1:]):
        stem.cut(1)
    while stem.parts and stem.parts[0].role in (Role.BRACKET, Role.JOIN):
        stem.cut(1)


def _has_own(parts: list[Part]) -> bool:
    return any(p.role in _OWN for p in parts)


def _cut_at_join(stem: Stem, head: Head) -> None:
    """Two names joined by 与, or one name with 与 in its topic?"""
    for index in range(len(stem.parts) - 1, -1, -1):
        if stem.parts[index].role is Role.JOIN and not _one_topic(stem, index, head):
            stem.cut(index + 1)
            return


def _one_topic(stem: Stem, index: int, head: Head) -> bool:
    left, right = stem.parts[:index], stem.parts[index + 1 :]
    if head.kind is Kind.COMPANY or not left or not right:
        return False
    if any(p.role not in _TOPICS for p in right):
        return False
    topic = left[1:] if left[0].role in (Role.PLACE, Role.ORG) else left
    if not topic or len(topic) > _JOINED:
        return False
    return all(p.role in _TOPICS for p in topic)


def _cut_before_place(stem: Stem) -> None:
    """A place opens a name, unless what stands before it is itself part of a name."""
    for index in range(len(stem.parts) - 1, 0, -1):
        part, before = stem.parts[index], stem.parts[index - 1]
        if part.role is not Role.PLACE or index == len(stem.parts) - 1:
            continue
        if before.role is Role.NOUN or not _has_own(stem.parts[:index]):
            stem.cut(index)
            return
