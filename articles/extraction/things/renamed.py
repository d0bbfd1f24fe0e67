"""A thing under its former name is the same thing: 甲大学更名为乙大学, 乙大学的前身甲学堂."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.names.words import JOINTS
from articles.extraction.things.thing import Thing, absorb

_KINDS = frozenset({Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.PLATFORM, Kind.PARK})
#: Between the old name and the new one.
_RENAMED = re.compile(
    r"(?:(?:认定)?为[^，。；]{4,20}，)?(?:[（(])?(?:(?:于|在)?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|正式|又|后|再次|随后|近日|已|被)*"
    r"(?:更名|改名|定名|易名|升格更名|升格)为[“‘]?"
)
#: Between the new name and the old one.
_FORMERLY = re.compile(r"(?:[，（(]|的|，?其)?前身(?:为|是|系|——)?[“‘]?")
_CUES = ("名为", "前身", "升格为")
#: No longer words stand between the two.
_REACH = 40


def unite_renamed(text: str, things: list[Thing]) -> None:
    """Make the thing under its former name a part of the thing under its new one."""
    if not any(cue in text for cue in _CUES):
        return
    named = sorted(
        ((m, thing) for thing in things if thing.kind in _KINDS for m in thing.mentions),
        key=lambda pair: (pair[0].start, -pair[0].end),
    )
    starts = {mention.start: thing for mention, thing in reversed(named)}
    for mention, thing in named:
        for pattern, later in ((_RENAMED, True), (_FORMERLY, False)):
            match = pattern.match(text, mention.end, mention.end + _REACH)
            other = starts.get(match.end()) if match else None
            if (
                other is None
                or other is thing
                or other.kind is not thing.kind
                or _one_of_several(text, mention)
            ):
                continue
            new, old = (other, thing) if later else (thing, other)
            if new.forms and old.forms:
                new.declared |= old.forms.keys()
                absorb(new, old)
                old.mentions, old.forms = [], {}


def _one_of_several(text: str, mention: Mention) -> bool:
    return text[mention.start - 1 : mention.start] in JOINTS
