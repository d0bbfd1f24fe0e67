"""Where else a text calls a thing: short forms that nobody else may bear (科技局 behind 临州市科学技术局)."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import ahocorasick_rs
import rjieba

from articles.extraction.document import Kind, Mention
from articles.extraction.names.known import CENTRAL, listed_as
from articles.extraction.names.territory.places import readings
from articles.extraction.things.alike import Claims
from articles.extraction.things.company_forms import is_trade_of_place
from articles.extraction.things.derivation import declared_otherwise
from articles.extraction.things.folding import fold
from articles.extraction.things.ranks import CORE, JOINING, OMISSION
from articles.extraction.things.thing import Thing

#: So much text around a short form is cut into words.
_AROUND = 12
#: A brand as short as this is that of other firms too (海岳地产 is not 海岳).
_BRAND = 2
#: Below this many forms times characters, looking for each form apart is quicker than one automaton.
_SMALL = 20_000_000
#: Below this many forms a plain automaton is built.
_FEW = 32
#: Letters and brackets as folded names have them; the length of the text stays.
_FOLDING = str.maketrans({**{chr(c): chr(c + 32) for c in range(65, 91)}, "(": "（", ")": "）"})
#: What they have otherwise in a text.
_UNFOLDED = re.compile(r"[A-Z()]")
#: Before a bureau that goes by its field these make another of it; so long such bureaus are.
_OF_ANOTHER, _BUREAU = frozenset("省市区县州旗镇"), 6
#: The dictionary has 院校 in 临职院校长.
_HEAD_OF_SCHOOL = "校长"
#: Their recognisers have looked for every occurrence already.
_OTHERWISE = frozenset({Kind.PERSON})
#: How schools of a university end, and what stands before one without being a part of its name.
_SCHOOLS = ("学院", "系")
_BEFORE_SCHOOLS = frozenset("的和与及由在从对该向为是到于后前同将")


def search(text: str, things: list[Thing], claims: Claims, *, rule: str = "short_form") -> None:
    """Give each thing the mentions of its forms that nobody else claims."""
    plain = text.translate(_FOLDING) if _UNFOLDED.search(text) else text
    if len(claims) * len(text) < _SMALL:
        claims = {form: claimants for form, claimants in claims.items() if form in plain}
    owners = dict(_searchable(things, claims))
    if len(owners) * len(text) < _SMALL:
        owners = dict(_unseen(plain, things, owners))
    if not owners:
        return
    patterns = tuple(owners)
    engine = ahocorasick_rs.AhoCorasick(
        patterns,
        matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
        # of a few forms, built for one text, the building costs more than the search
        implementation=ahocorasick_rs.Implementation.NoncontiguousNFA if len(patterns) < _FEW else None,
    )
    spans = _Spans(things)
    for number, start, end in engine.find_matches_as_indexes(plain):
        rank, index = owners[patterns[number]]
        thing = things[index]
        if (
            spans.admits(start, end, thing, rank)
            and _whole(text, start, end, rank)
            and (thing.kind is not Kind.UNIVERSITY or not rank or _begins(text, start, end))
            and not (thing.code and _longer_place(text, start, end))
            and not (thing.kind is Kind.COMPANY and is_trade_of_place(text, start, end))
        ):
            confidence = 0.9 if rank <= OMISSION else 0.75
            _call(thing, Mention(start, end, thing.kind, text[start:end], rule, confidence))


def _call(thing: Thing, found: Mention) -> None:
    """Add a mention; a shorter one of the same thing in it was only a part of the name."""
    part = next((m for m in thing.mentions if found.start <= m.start and m.end <= found.end), None)
    if part is None or thing.kind is Kind.REGION:
        thing.mentions.append(found)
    else:
        part.start, part.end, part.text = found.start, found.end, found.text
    thing.forms.setdefault(fold(found.text), found.text)


def _unseen(
    plain: str, things: list[Thing], owners: dict[str, tuple[int, int]]
) -> Iterator[tuple[str, tuple[int, int]]]:
    """The forms that stand in the text more often than in the mentions of their own thing."""
    seen: dict[int, list[str]] = {}
    for form, (rank, index) in owners.items():
        total = plain.count(form)
        if not total:
            continue
        mentions = seen.get(index)
        if mentions is None:
            mentions = seen[index] = [fold(mention.text) for mention in things[index].mentions]
        if total > sum([form in mention for mention in mentions]):
            yield form, (rank, index)


def _searchable(things: list[Thing], claims: Claims) -> Iterator[tuple[str, tuple[int, int]]]:
    """Forms with one best claimant: nobody else may bear them."""
    for form, claimants in claims.items():
        rank, index = claimants[0] if len(claimants) == 1 else min(claimants)
        if len(form) < 2 or rank >= JOINING or things[index].kind in _OTHERWISE:
            continue
        if len(claimants) > 1 and sum(r == rank for r, _ in claimants) > 1:
            continue
        if rank < CORE or not (declared_otherwise(things[index], form) or _of_another(things[index], form)):
            yield form, (rank, index)


def _of_another(thing: Thing, form: str) -> bool:
    """Whether the core of a name is the brand of the group of the state that holds the firm (中车)."""
    known = listed_as(form)
    if thing.kind is not Kind.COMPANY or known is None or known.category != CENTRAL:
        return False
    return fold(known.name) != thing.known and fold(known.name) not in thing.forms


class _Spans:
    """The mentions there are, to see what a new one would cross."""

    def __init__(self, things: list[Thing]) -> None:
        spans = [(m.start, m.end, index) for index, t in enumerate(things) for m in t.mentions]
        spans.sort()
        self.all = spans
        self.things = things
        self.starts = [span[0] for span in spans]
        self.reach = max([span[1] - span[0] for span in spans], default=0)

    def admits(self, start: int, end: int, thing: Thing, rank: int) -> bool:
        """Whether `[start, end)` crosses no mention and lies in none of its own."""
        low = bisect_left(self.starts, start - self.reach)
        for s, e, index in self.all[low : bisect_right(self.starts, end)]:
            owner = self.things[index]
            if (
                e <= start
                or s >= end
                or (
                    s >= start
                    and e <= end
                    and (owner is not thing or (e - s < end - start and thing.kind is not Kind.REGION))
                )
            ):
                continue
            if owner is thing or not (s <= start and end <= e):
                return False
            if rank >= CORE and s != start:
                return False
            brand = rank > 0 or end - start == _BRAND
            if brand and owner.kind is thing.kind and (thing.kind is Kind.COMPANY or (rank > 0 and e == end)):
                return False
            if owner.kind is Kind.PARK and _called_after(thing, owner):
                return False
        return True


def _called_after(firm: Thing, zone: Thing) -> bool:
    """Whether a firm bears the name of a zone: a piece of that name is the zone's."""
    return firm.kind is Kind.COMPANY and any(form.startswith(tuple(zone.forms)) for form in firm.forms)


def _longer_place(text: str, start: int, end: int) -> bool:
    """吉林 in 吉林市 is the city."""
    return any(text[start:stop] in readings() for stop in (end + 1, end + 2))


def _begins(text: str, start: int, end: int) -> bool:
    """Whether nothing before the short form of a school belongs to it: 生物工程学院 is no 工程学院."""
    before = text[start - 1 : start]
    return (
        not text.endswith(_SCHOOLS, start, end)
        or before in _BEFORE_SCHOOLS
        or not "\u4e00" <= before <= "\u9fa5"
    )


def _whole(text: str, start: int, end: int, rank: int) -> bool:
    """Short forms must begin and end where words do; 郊区科技局 is another bureau than 科技局."""
    if text[end - 1] in "局厅" and text[start - 1 : start] in _OF_ANOTHER and end - start <= _BUREAU:
        return False
    if end - start > (3 if rank < CORE else 2):
        return True
    low = max(0, start - _AROUND)
    edges, at = {low}, low
    for word in rjieba.cut(text[low : end + _AROUND], False):
        at += len(word)
        edges.add(at)
    return start in edges and (end in edges or text.startswith(_HEAD_OF_SCHOOL, end))
