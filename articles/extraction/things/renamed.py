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
_FORMERLY = re.compile(
    r"(?:[，（(]|的|，?其|(?:成立|创建|始建|创办)于\d{4}年[^，。；]{0,8}，)?(?:前身|(?:原名|曾用名|原称|旧称|曾名)|原)(?:为|是|系|叫|：|——)?[“‘]?"
)
#: The same where what happened stands behind the old name (由海岳厂改制而来).
_OUT_OF = re.compile(r"(?:是|系)?由")
_BECAME = re.compile(
    r"(?:于?\d{4}年(?:\d{1,2}月)?)?(?:整体|正式)?(?:更名|改名|改制|转制|改组|升格|变更)(?:而来|而成|设立|成立|为)"
)
_CUES = ("名", "前身", "升格", "制", "改组", "变更", "原称", "旧称", "（原")
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
        for pattern, later in ((_RENAMED, True), (_FORMERLY, False), (_OUT_OF, False)):
            match = pattern.match(text, mention.end, mention.end + _REACH)
            other = starts.get(match.end()) if match else None
            if (
                other is None
                or other is thing
                or other.kind is not thing.kind
                or _one_of_several(text, mention)
                or (pattern is _OUT_OF and not _became(text, match, other))
            ):
                continue
            new, old = (other, thing) if later else (thing, other)
            if new.forms and old.forms:
                new.declared |= old.forms.keys()
                absorb(new, old)
                old.mentions, old.forms = [], {}


def _became(text: str, match: re.Match[str] | None, old: Thing) -> bool:
    """Whether the old name behind 由 is followed by what has become of it."""
    at = match.end() if match else 0
    return any(m.start == at and _BECAME.match(text, m.end) for m in old.mentions)


def _one_of_several(text: str, mention: Mention) -> bool:
    return text[mention.start - 1 : mention.start] in JOINTS
