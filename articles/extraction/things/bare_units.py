"""创新中心, 实训基地: a unit by the head noun of its name, where no other has that head."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from functools import cache

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import table, word_set
from articles.extraction.things.affixes import canonical
from articles.extraction.things.coreference import opens_catchword
from articles.extraction.things.folding import fold
from articles.extraction.things.thing import Thing

_KINDS = frozenset({Kind.PLATFORM, Kind.INSTITUTE, Kind.CONSORTIUM, Kind.AGENCY, Kind.PARK})
_LONG_ONLY = _KINDS - {Kind.AGENCY}
#: Shorter heads are nouns that stand for a thing and name nothing (coreference.csv), but for some.
_SHORTEST, _LEAST = 4, 2
_ANY_ZONE = "园区"
#: What one unit of a class does or has that all of them do not (院士工作站主任王某).
_ACTS = re.compile(
    "(?:目前|已|现|将|正|又|还|也|先后|由|以|自)*(?:主任|负责人|理事长|秘书长|成员单位|揭牌|成立|位于|依托|入选|获批|与)"
)
#: Where a unit is spoken of: at the beginning of a clause, or behind where somebody is or goes.
_BEFORE = re.compile(r"(?:^|[\s，。；：！？“”（(]|位于|走进|来到|入驻|依托|通过|该|由|在)$")
#: Any unit of the sort, a row of sorts, or another word.
_ANY = re.compile(r"[等级类型化们、和与及]|建设|数量|总数|体系|集群|网络")


@cache
def _heads() -> frozenset[str]:
    fitting = (row for row in table("heads") if Kind(row["kind"]) in _LONG_ONLY)
    longer = {fold(row["suffix"]) for row in fitting if len(row["suffix"]) >= _SHORTEST}
    return frozenset(longer | word_set("bare_heads"))


def name_bare_units(text: str, things: list[Thing]) -> None:
    """Add such mentions to the units of a text; no other mention is crossed."""
    bearers: defaultdict[str, list[Thing]] = defaultdict(list)
    for thing in things:
        for head in _heads_of(thing) if thing.forms else ():
            bearers[head].append(thing)
    only = {
        head: own[0]
        for head, own in bearers.items()
        if len(own) == 1 and own[0].kind in _KINDS and head in text
    }
    if not only:
        return
    spans = sorted((m.start, m.end) for thing in things for m in thing.mentions)
    for head, thing in only.items():
        first = min(m.end for m in thing.mentions)
        for match in re.compile(re.escape(head)).finditer(text, first):
            start, end = match.span()
            class_of = head in word_set("unit_classes") and not _ACTS.match(text, end)
            if class_of or opens_catchword(text, start, end):
                continue
            spoken = _BEFORE.search(text, max(0, start - 2), start) and not _ANY.match(text, end)
            if spoken and not _crosses(spans, start, end):
                thing.call(Mention(start, end, thing.kind, head, "bare unit", 0.6))


def _heads_of(thing: Thing) -> list[str]:
    """The head nouns that a name ends with, if something stands before them; any zone is a 园区."""
    name = max(thing.forms, key=len)
    if thing.kind is Kind.AGENCY:
        name = canonical(name, "agency_forms")
    if name[-2:] not in _endings():
        return [_ANY_ZONE] if thing.kind is Kind.PARK else []
    ends = [name[at:] for at in range(1, len(name) - _LEAST + 1)]
    heads = {end for end in ends if end in _heads()} | ({_ANY_ZONE} if thing.kind is Kind.PARK else set())
    return sorted(heads)


@cache
def _endings() -> frozenset[str]:
    """How these head nouns end: most names end otherwise."""
    return frozenset(head[-2:] for head in _heads())


def _crosses(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a mention lies here."""
    at = bisect_left(spans, (end, 0))
    return any(s < end and e > start for s, e in spans[max(0, at - 12) : at])
