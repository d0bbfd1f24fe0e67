"""我们 in a quotation: the organisation of whoever speaks."""

from __future__ import annotations

import re
from bisect import bisect_left

from articles.extraction.document import ORGANISATIONS, Entity, Kind, Mention

_WE = re.compile(r"(?:我们|我(?=公司|校|院|局|司|们|集团|厂))(?:公司|企业|集团|校|院|局|司|园区|团队)?")
_QUOTE = re.compile(r"“[^”\n]{4,600}”")
#: How far behind a quotation its speaker is named.
_SPEAKER = 60


def find_speakers(text: str, mentions: list[Mention], entities: list[Entity]) -> list[Mention]:
    """我们 in a quotation is the organisation of whoever speaks."""
    if "我" not in text or "“" not in text:
        return []
    homes = _homes(mentions)
    people = [m for m in mentions if m.kind is Kind.PERSON and m.thing in homes]
    starts = [m.start for m in people]
    found = []
    for quote in _QUOTE.finditer(text):
        home = None
        after = bisect_left(starts, quote.end())
        if after < len(people) and people[after].start - quote.end() <= _SPEAKER:
            home = homes[people[after].thing]
        elif after and quote.start() - (last := people[bisect_left(starts, quote.start()) - 1]).end <= 12:
            home = homes.get(last.thing) if quote.start() >= last.end else None
        if home is None:
            continue
        for match in _WE.finditer(text, quote.start(), quote.end()):
            span = match.start(), match.end()
            found.append(
                Mention(*span, entities[home].kind, match.group(), "coref", 0.55, home, {"pronoun": "we"})
            )
    return found


def _homes(mentions: list[Mention]) -> dict[int | None, int]:
    """Person → the organisation whose name stands directly left of the person's titles."""
    ends = {m.end: m.thing for m in mentions if m.kind in ORGANISATIONS and m.thing is not None}
    firms = {m.end for m in mentions if m.kind is Kind.COMPANY}
    homes: dict[int | None, int] = {}
    for mention in mentions:
        if mention.kind is not Kind.PERSON or mention.thing in homes:
            continue
        posts = [mention.attributes.get("title_start")]
        posts += [start for start, _ in mention.attributes.get("titles", ())]
        # 某大学教授、某公司总经理: 我们 are those of the firm.
        for start in sorted(posts, key=lambda start: start not in firms):
            if start in ends:
                homes[mention.thing] = ends[start]
                break
    return homes
