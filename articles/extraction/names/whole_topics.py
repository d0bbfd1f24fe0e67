"""The whole topic of a unit behind whoever set it up (依托某公司组建的多资源协同绿色开采重点实验室)."""

from __future__ import annotations

import re

from articles.extraction.document import Kind
from articles.extraction.names.heads import Head
from articles.extraction.names.roles import Role
from articles.extraction.names.stem import LONGEST, Part, Stem
from articles.extraction.names.words import Words, tag_of

#: What is named in full behind whoever has set it up.
_SET_UP_KINDS = frozenset({Kind.PLATFORM, Kind.CONSORTIUM})
#: Who has done what, and between that and what was read of the name so far nothing but words of its topic.
_SET_UP = re.compile(
    r"(?:牵头|组建|重组|共建|建设|筹建|创建|设立|成立|打造|申报|获批|合建|联建)的(?P<rest>[\u4e00-\u9fa5A-Za-z0-9\-]{2,20})$"
)
#: Ranks, praise and counts before a name, and verbs behind which one begins.
_APART = re.compile(
    r"^(?:[首全国省市县区该其各这那某两几三四五六七八九十\d]|一[个批家]|唯一|最|新型|重点|重大|高水平|高能级|多[个家])"
    r"|[的为于等]|一体|级|[个家座批]$|首|唯一|成立|组建|联合(?:共建|组建)|依托|牵头|批准|获批|认定|公司|大学|学院|集团"
)
#: Shortest topic that stands between the verb and a mere head.
_TOPIC = 6
#: Parts of speech that no topic opens with.
_NO_OPENING = frozenset({"p", "c", "r", "u", "d", "f", "t", "uj"})


def founded_whole(stem: Stem, text: str, head: Head) -> None:
    """Let a stem that breaks off within its topic begin where the words about its founders end."""
    if head.kind not in _SET_UP_KINDS or "的" not in text[_low(stem) : stem.start] or _opened(stem, text):
        return
    found = _SET_UP.search(text, _low(stem), stem.start)
    if found is None or _APART.search(found["rest"]):
        return
    rest = found["rest"]
    first = Words(rest, hmm=False).texts[0]
    short = not stem.parts and len(rest) < _TOPIC
    if short or tag_of(first) in _NO_OPENING or stem.end - found.start("rest") > LONGEST:
        return
    stem.parts.insert(0, Part(found.start("rest"), stem.start, Role.PLAIN))
    stem.start, stem.before = found.start("rest"), Role.BREAK


def _opened(stem: Stem, text: str) -> bool:
    """Whether a place or a body opens the name; a ministry may stand behind its topic (某某部重点实验室)."""
    if not stem.parts or stem.parts[0].role not in (Role.PLACE, Role.ORG):
        return False
    return len(stem.parts) > 1 or text[stem.end - 1] != "部"


def _low(stem: Stem) -> int:
    return max(0, stem.start - 26)
