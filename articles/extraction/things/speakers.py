"""我们 in a quotation: the organisation of whoever speaks; 我校 outside one: the school that writes."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict

from articles.extraction.document import ORGANISATIONS, Entity, Kind, Layout, Mention
from articles.extraction.things.topic import in_row

_WE = re.compile(r"(?:我们|我(?=公司|校|院|局|司|们|集团|厂))(?:公司|企业|集团|校|院|局|司|园区|团队)?")
_QUOTE = re.compile(r"“[^”\n]{4,600}”")
_LONGEST_QUOTE = 600
_OUR_SCHOOL = re.compile("[我本]校(?![园友区企])")
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


def find_own_school(layout: Layout, mentions: list[Mention], entities: list[Entity]) -> list[Mention]:
    """我校 in the news of a school is the one that each article names most, none of a row."""
    text = layout.text
    ours = list(_OUR_SCHOOL.finditer(text)) if "我校" in text or "本校" in text else []
    if not ours:
        return []
    starts = [article.start for article in layout.articles]
    counts: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for mention in mentions:
        if mention.kind is Kind.UNIVERSITY and mention.thing is not None and mention.rule != "coref":
            counts[bisect_right(starts, mention.start)][mention.thing] += not in_row(text, mention)
    found = []
    for match in ours:
        ranked = counts[bisect_right(starts, match.start())].most_common(2)
        alike = len(ranked) > 1 and ranked[0][1] == ranked[1][1]
        if not ranked or not ranked[0][1] or alike or _quoted(text, match.start()):
            continue
        thing = ranked[0][0]
        pronoun = {"pronoun": "we"}
        found.append(
            Mention(*match.span(), entities[thing].kind, match.group(), "coref", 0.6, thing, pronoun)
        )
    return found


def _quoted(text: str, at: int) -> bool:
    """Whether somebody is quoted here."""
    low = max(0, at - _LONGEST_QUOTE)
    return text.rfind("“", low, at) > text.rfind("”", low, at)


def _homes(mentions: list[Mention]) -> dict[int | None, int]:
    """Person → the organisation whose name stands directly left of the person's titles."""
    ends = {m.end: m.thing for m in mentions if m.kind in ORGANISATIONS and m.thing is not None}
    homes: dict[int | None, int] = {}
    for mention in mentions:
        if mention.kind is not Kind.PERSON or mention.thing in homes:
            continue
        for start in (
            mention.attributes.get("title_start"),
            *(s for s, _ in mention.attributes.get("titles", ())),
        ):
            if start in ends:
                homes[mention.thing] = ends[start]
                break
    return homes
