"""Foreign and minority names with a dot: 埃隆·马斯克, 阿依古丽·买买提."""

from __future__ import annotations

import re
from functools import cache

from articles.extraction.lexicons import lines, word_set
from articles.extraction.names.persons.anchors import follower, heads
from articles.extraction.names.territory.places import readings
from articles.extraction.names.words import PERSON_TAGS, Words, tag_of

_DOT = re.compile(r"[·•‧・](?<=[\u4e00-\u9fa5].)(?=[\u4e00-\u9fa5])")
#: How the words end that say what somebody is (发言人, 协调员).
_TITLE_ENDS = frozenset("员长家官师授士裁席理监人")
#: Adverbs between a name and its verb.
_ALSO = frozenset("也还则又曾均")
_SPELLED = re.compile(r"\s?[（(][A-Z][a-z]")
#: A last part of one character, before a mark (玛丽亚·克鲁斯·王、).
_SINGLE = re.compile(r"[\u4e00-\u9fa5](?=[，。、；：（(）)”])")
#: Joints inside a name.
_JOINTS = frozenset("·•‧・-－")
#: No more of a name stands behind its first dot.
_WHOLE = 24
#: Shorter sounds are as well ordinary words.
_SHORTEST = 3
#: No given name or surname is longer than this.
_LONGEST = 7


@cache
def sounds() -> frozenset[str]:
    """Characters that transcribe foreign names."""
    return frozenset("".join(lines("transliteration")))


def find_foreign(text: str) -> list[tuple[int, int, str, float]]:
    """`(start, end, rule, confidence)` of dotted names behind a title, before a verb or their spelling."""
    found: list[tuple[int, int, str, float]] = []
    reach = 0
    for match in _DOT.finditer(text):
        if match.start() < reach:
            continue
        start, end = _left(text, match.start(), reach), _right(text, match.end())
        reach = end
        short = match.start() - start == 1 and not _titled(text, start)
        if match.start() > start and not short and end - match.end() > 1 and _brought_in(text, start, end):
            found.append((start, end, "dotted", 0.85))
    return found


def all_sounds(name: str) -> bool:
    """Whether every character transcribes a sound."""
    return sounds().issuperset(name)


def sounds_at(text: str, at: int, words: Words) -> tuple[int, int] | None:
    """A foreign name without a dot behind a title (总统克里斯托), ended by a word's end."""
    end = _right(text, at)
    while end - at >= _SHORTEST and not words.boundary(end):
        end -= 1
    if end - at < _SHORTEST or text[at:end] in readings() or text[at:end] in word_set("foreign_places"):
        return None
    inside = words.texts[words.index(at) : words.index(end - 1) + 1]
    known = all(tag_of(word) in PERSON_TAGS for word in inside)
    return (at, end) if known and words.boundary(at) else None


def _left(text: str, dot: int, lowest: int) -> int:
    """Where the sounds before a dot begin; a title that ends among them is none of the name."""
    start = dot
    while start > max(lowest, dot - _LONGEST) and text[start - 1] in sounds():
        start -= 1
    for at in range(dot - 1, start, -1):
        if any(text[at - size : at] in heads() for size in (2, 3, 4)):
            return at
    return start


def _right(text: str, at: int) -> int:
    """Where the sounds after a dot end; more joints may follow."""
    begun = at
    last = min(len(text), at + _WHOLE)
    while at < last and at - begun < _LONGEST:
        if text[at] in _JOINTS and at + 1 < last:
            if at > begun and _SINGLE.match(text, at + 1):
                return at + 2
            if text[at + 1] in sounds():
                begun = at = at + 1
        if text[at] not in sounds() or follower(text, at):
            break
        at += 1
    return at


def _brought_in(text: str, start: int, end: int) -> bool:
    """Whether a title stands before a foreign name, or a verb or the name in Latin letters behind it."""
    verb = follower(text, end + (text[end : end + 1] in _ALSO))
    return _titled(text, start) or verb or bool(_SPELLED.match(text, end))


def _titled(text: str, start: int) -> bool:
    """Whether a title stands before."""
    heading = any(text[max(0, start - size) : start] in heads() for size in (2, 3, 4))
    return heading or text[start - 1 : start] in _TITLE_ENDS
