"""条例规定, 方案明确: a policy by the last word of its title, where one policy of that sort is named."""

from __future__ import annotations

import re
from functools import cache

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import word_set
from articles.extraction.things.thing import Thing

#: 行动计划（2023—2025年）, 意见（试行）: what stands behind the last word of a title.
_YEARS = re.compile(r"[（(][^（）()]{1,16}[）)]\Z")
_OPENS = re.compile(r"(?:^|[\s，。；：！？“]|该|据|根据|按照)$")


@cache
def _pattern() -> re.Pattern[str]:
    heads, verbs = ("|".join(sorted(word_set(name))) for name in ("paper_heads", "paper_verbs"))
    return re.compile(rf"(?:{heads})(?=(?:还|也|中)?(?:{verbs}))|(?<=根据|按照|依据)(?:{heads})(?=，)")


def name_bare_papers(text: str, things: list[Thing]) -> None:
    """Add such mentions to the policies of a text."""
    papers = [thing for thing in things if thing.kind is Kind.POLICY]
    if not papers:
        return
    taken = {m.end for thing in papers for m in thing.mentions}
    for match in _pattern().finditer(text):
        word, (start, end) = match.group(), match.span()
        if end in taken or not _OPENS.search(text, max(0, start - 2), start):
            continue
        meant = [
            thing for thing in papers if any(_YEARS.sub("", form).endswith(word) for form in thing.forms)
        ]
        if len(meant) == 1 and min(m.start for m in meant[0].mentions) < start:
            meant[0].call(Mention(start, end, Kind.POLICY, word, "bare paper", 0.6))
