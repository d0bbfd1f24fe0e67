"""我们 in a quotation, 他们 in what somebody tells: the house of who speaks; 我校: the school that writes."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator

from articles.extraction.document import ORGANISATIONS, Entity, Kind, Layout, Mention
from articles.extraction.things.topic import in_row

_WE = re.compile(r"(?:我们|我(?=公司|校|院|局|司|们|集团|厂))(?:公司|企业|集团|校|院|局|司|园区|团队)?")
#: What somebody tells without quotation marks: 某院处长周明远告诉记者，建院两年，他们已承担….
_TOLD = re.compile(
    r"(?:说|表示|介绍|告诉记者|透露|告诉[^，。；]{1,6})[，,][^。；“”\n]{0,30}?(?P<they>他们|我们)"
)
#: The department between a house and a title of its head.
_UNIT, _DEPARTMENT = re.compile("[\u4e00-\u9fa5]{1,9}[处部室科办]"), 11
_QUOTE = re.compile(r"“[^”\n]{4,600}”")
_LONGEST_QUOTE = 600
_OUR_SCHOOL = re.compile("[我本]校(?![园友区企])")
#: How far behind a quotation its speaker is named.
_SPEAKER = 60
#: How far before it, and how far with what was said first.
_CLOSE, _QUOTED = 12, 160
_SAYS = re.compile("[^，。；”]{0,10}(?:说|表示|介绍|告诉|透露|坦言)")


def find_speakers(text: str, mentions: list[Mention], entities: list[Entity]) -> list[Mention]:
    """我们 in a quotation, 他们 in what is told without one: the organisation of whoever speaks."""
    if ("我" not in text or "“" not in text) and "他们" not in text:
        return []
    homes = _homes(text, mentions)
    people = [m for m in mentions if m.kind is Kind.PERSON and m.thing in homes]
    spans = [*_in_quotes(text, people, homes), *_told(text, people, homes)]
    return [
        Mention(start, end, entities[home].kind, text[start:end], "coref", 0.55, home, {"pronoun": "we"})
        for start, end, home in spans
    ]


def _in_quotes(
    text: str, people: list[Mention], homes: dict[int | None, int]
) -> Iterator[tuple[int, int, int]]:
    starts = [m.start for m in people]
    for quote in _QUOTE.finditer(text):
        home = None
        after = bisect_left(starts, quote.end())
        near = after < len(people) and people[after].start - quote.end() <= _SPEAKER
        if near and "\n" not in text[quote.end() : people[after].start]:
            home = homes[people[after].thing]
        elif after and _goes_on(text, last := people[bisect_left(starts, quote.start()) - 1], quote.start()):
            home = homes.get(last.thing) if quote.start() >= last.end else None
        if home is not None:
            yield from ((*match.span(), home) for match in _WE.finditer(text, quote.start(), quote.end()))


def _told(text: str, people: list[Mention], homes: dict[int | None, int]) -> Iterator[tuple[int, int, int]]:
    for person in people:
        if told := _TOLD.match(text, person.end):
            yield (*told.span("they"), homes[person.thing])


def _goes_on(text: str, speaker: Mention, quote: int) -> bool:
    """李明说：“…”; 李明说，公司营收9亿元。“我们…”: whether a quotation is of whoever spoke before it."""
    between = text[speaker.end : quote]
    if len(between) <= _CLOSE:
        return True
    return len(between) <= _QUOTED and "\n" not in between and _SAYS.match(between) is not None


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


def _homes(text: str, mentions: list[Mention]) -> dict[int | None, int]:
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
            house = ends.get(_behind_house(text, start, ends))
            if house is not None:
                homes[mention.thing] = house
                break
    return homes


def _behind_house(text: str, start: int | None, ends: dict[int, int]) -> int:
    """Where the house of a title ends; a department of it may stand between (该院科研发展处处长)."""
    if start is None or start in ends:
        return -1 if start is None else start
    near = (end for end in range(start - 2, max(start - _DEPARTMENT, 0), -1) if end in ends)
    end = next(near, None)
    return end if end is not None and _UNIT.fullmatch(text, end, start) else -1
