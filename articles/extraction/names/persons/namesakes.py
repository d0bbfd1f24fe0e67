"""People whose names are names of places too (县长安宁致辞, 院士武定、…)."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.names.persons.anchors import Anchors, follower
from articles.extraction.names.persons.given_names import function_word, lengths
from articles.extraction.names.persons.titles import title_before
from articles.extraction.names.territory.places import readings

#: Posts that one person has.
_POSTS = (
    *("书记", "市长", "县长", "区长", "省长", "镇长", "局长", "厅长", "部长"),
    *("院长", "校长", "所长", "会长", "董事长", "总经理"),
)
_SCHOLAR = "院士"
#: Behind the name of a scholar.
_STOP = re.compile("[，。、；（和等与]")
#: Such names have two characters.
_LENGTH = 2


def find_namesakes(text: str, anchors: Anchors) -> list[Mention]:
    """Mentions of people right where their title stands; elsewhere the name is the place's."""
    found = []
    for _, at in anchors.before:
        end = at + _LENGTH
        name = text[at:end]
        if _LENGTH not in lengths(text, at) or function_word(name[0]) or not _is_a_town(name):
            continue
        told = text.endswith(_POSTS, 0, at) and follower(text, end)
        if told or (text.endswith(_SCHOLAR, 0, at) and _STOP.match(text, end)):
            title = title_before(text, at)
            found.append(Mention(at, end, Kind.PERSON, name, "title_before", 0.97, None, title))
    return found


def _is_a_town(name: str) -> bool:
    """Whether a place of this name lies in a province, which itself is nobody (县长江苏介绍)."""
    known = readings().get(name, ())
    return bool(known) and all(reading.place.rank > 0 for reading in known)
