"""Second step: things whose names are forms of one another become one; short forms are looked for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

import ahocorasick_rs
import rjieba

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import table
from articles.extraction.names.known import CENTRAL, listed_as
from articles.extraction.names.territory.places import places, readings
from articles.extraction.things.affixes import compatible
from articles.extraction.things.alike import (
    Claims,
    same_units,
    short_projects,
    side_by_side,
    zone_offices,
)
from articles.extraction.things.company_forms import is_trade_of_place
from articles.extraction.things.derivation import applicable, short_forms
from articles.extraction.things.folding import fold
from articles.extraction.things.houses_apart import are_two
from articles.extraction.things.offices import office_of
from articles.extraction.things.ranks import CORE, JOINING, OMISSION
from articles.extraction.things.thing import Thing, absorb

#: Kinds that annotators and names alike confuse; an omission may link them.
_NEAR = frozenset({Kind.INSTITUTE, Kind.PLATFORM, Kind.COMPANY, Kind.PARK, Kind.CONSORTIUM, Kind.UNIVERSITY})
#: Of which two of much the same name stand in one row (技术创新中心、创新中心).
_UNITS = frozenset({Kind.PLATFORM, Kind.CONSORTIUM, Kind.INSTITUTE})
#: A document with more things than this gets no derived forms (an address list, hostile input).
_MOST = 3000
#: For how long a paper is, or that it is on trial.
_TERM = re.compile(r"（[^（）]{2,16}）$")
_FIRM = "公司"
#: No short title is longer.
_SHORT_TITLE = 8
_WINDOW = 12
#: A brand as short as this is that of other firms too (海岳地产 is not 海岳).
_BRAND = 2
#: Below this many forms times characters, looking for each form apart is quicker than one automaton.
_SMALL = 20_000_000
#: Below this many forms a plain automaton is built.
_FEW = 32
#: Letters and brackets as folded names have them; the length of the text stays.
_PLAIN = str.maketrans({**{chr(c): chr(c + 32) for c in range(65, 91)}, "(": "（", ")": "）"})
_LETTERED = re.compile(r"[A-Za-z（）]")
#: Every place has one of these: 甲市第一人民医院 is not 乙县第一人民医院, though 乙县 lies in 甲市.
_COMMON = re.compile(r"第[一二三四五六七八九十\d]|人民|中医|中心|妇幼|实验|职业|图书馆|博物馆|公共|政务")
#: Before a bureau that goes by its field these make another of it; so long such bureaus are.
_OF_ANOTHER, _BUREAU = frozenset("省市区县州旗镇"), 6
#: The dictionary has 院校 in 临职院校长.
_HEAD_OF_SCHOOL = "校长"
#: Their recognisers have looked for every occurrence already.
_OTHERWISE = frozenset({Kind.PERSON})

#: How schools of a university end, and what stands before one without being a part of its name.
_SCHOOLS = ("学院", "系")
_BEFORE = frozenset("的和与及由在从对该向为是到于后前同将")
#: Of so many that may bear a form one is the bearer, the other what it is short for.
_PAIR = 2


def merge(text: str, things: list[Thing]) -> tuple[list[Thing], Claims]:
    """The things with those merged that are one, and who claims which form (`rank`, index)."""
    if len(things) > _MOST:
        return things, {}
    claims = _claims(things)
    parent = list(range(len(things)))
    # The longest first: 海岳科技集团 is the group's before 海岳科技 can make it that of another firm.
    for form, claimants in sorted(claims.items(), key=lambda claim: -len(claim[0])):
        if len(claimants) > 1:
            _link(text, form, claimants, things, parent)
    for form, claimants in claims.items():
        if len(claimants) > _PAIR:  # some of them may be one by now
            _link(text, form, claimants, things, parent)
    for short, full in _short_titles(things):
        _union(full, short, things, parent)
    units = same_units(things, claims, lambda index: _root(index, parent))
    alike = (
        *units,
        *short_projects(text, things),
        *zone_offices(things),
    )
    for one, other in alike:
        _union(one, other, things, parent)
    for offices in _agencies(things).values():
        for other in offices[1:]:
            _union(offices[0], other, things, parent)
    kept = _collapse(things, parent)
    return kept, claims if len(kept) == len(things) else _claims(kept)


def _claims(things: list[Thing]) -> Claims:
    claims: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for index, thing in enumerate(things):
        best: dict[str, int] = dict.fromkeys(thing.forms, 0)
        if applicable(thing):
            for form, printed in thing.forms.items():
                for derived, rank in short_forms(form, printed, thing.kind, _prefix(thing, form)):
                    if rank < best.get(derived, 9):
                        best[derived] = rank
        if thing.known:
            best.setdefault(thing.known, 0)
            for derived, rank in _of_the_listed(thing):
                best.setdefault(derived, rank)
        for form, rank in best.items():
            claims[form].append((rank, index))
    return claims


def _of_the_listed(thing: Thing) -> Iterator[tuple[str, int]]:
    """How the full name of a listed firm may be printed besides, for things that bear such a form."""
    if thing.kind is Kind.COMPANY and thing.known and thing.known not in thing.forms:
        for derived, rank in short_forms(thing.known, thing.known, thing.kind, None):
            if rank < CORE and not derived.endswith("集团"):
                yield derived, JOINING


def _prefix(thing: Thing, form: str) -> str | None:
    """The longest organisation that opens this form of the thing, if any was seen there."""
    if not thing.prefixes:
        return None
    fitting = [p for p in thing.prefixes if form.startswith(p) and len(p) < len(form)]
    return max(fitting, key=len, default=None)


def _link(
    text: str, form: str, claimants: list[tuple[int, int]], things: list[Thing], parent: list[int]
) -> None:
    """Unite those that bear the form with the one thing that it is surely a form of."""
    ranked = sorted(claimants)
    sure = [index for rank, index in ranked if rank <= OMISSION]
    for other in sure[1:]:
        if _COMMON.match(form) and things[sure[0]].regions() != things[other].regions():
            continue
        if _same(text, things[sure[0]], things[other], near=len(form) > 3):
            _union(sure[0], other, things, parent)
    bearers = [index for rank, index in ranked if rank == 0]
    rest = [(rank, index) for rank, index in ranked if rank > OMISSION]
    if len(bearers) == 1 and rest and len(sure) == 1:
        lowest = list({_root(index, parent): index for rank, index in rest if rank == rest[0][0]}.values())
        same = len(lowest) == 1 and _same(text, things[bearers[0]], things[lowest[0]], near=False)
        joined = rest[0][0] == JOINING and _is_listed_parent(things[bearers[0]], things[lowest[0]])
        if same and not joined and not _declared_otherwise(things[lowest[0]], form):
            _union(bearers[0], lowest[0], things, parent)


def _is_listed_parent(brand: Thing, firm: Thing) -> bool:
    """山东海化 is listed, 山东海化氯碱树脂有限公司 is not: a firm that bears the name of another."""
    if brand.kind is not Kind.COMPANY or brand.known is None or brand.known == firm.known:
        return False
    return any(form.endswith(_FIRM) for form in firm.forms)


def _declared_otherwise(thing: Thing, form: str) -> bool:
    """A document that declares a short name does not use another contraction for the same thing."""
    return any(
        not form.startswith(d) and not d.startswith(form) for d in thing.declared if d not in _any_company()
    )


@cache
def _any_company() -> frozenset[str]:
    """Nouns that a document may declare for a company (以下简称“公司”) and that are no name."""
    return frozenset(row["noun"] for row in table("coreference") if row["kinds"] == "company") | {"本公司"}


def _same(text: str, a: Thing, b: Thing, *, near: bool) -> bool:
    if a.kind in _UNITS and side_by_side(text, a, b):
        return False
    if a.kind is not b.kind and not (near and a.kind in _NEAR and b.kind in _NEAR):
        return False
    if Kind.PERSON in (a.kind, b.kind):
        return False
    return not are_two(a, b) and compatible(a.regions(), b.regions())


def _short_titles(things: list[Thing]) -> Iterator[tuple[int, int]]:
    """Policies printed by the end of their title (《实施细则》), with the only policy that ends so."""
    papers = [(i, max(t.forms, key=len)) for i, t in enumerate(things) if t.kind is Kind.POLICY and t.forms]
    for index, name in papers[: _MOST // 10]:
        if len(name) <= _SHORT_TITLE:
            fuller = ((i, _TERM.sub("", other)) for i, other in papers)
            full = [i for i, other in fuller if other.endswith(name) and len(other) > len(name) + 1]
            if len(full) == 1:
                yield index, full[0]


def _agencies(things: list[Thing]) -> dict[tuple[str, str], list[int]]:
    """Agencies by region and office; an office without region joins the only one of that name and level."""
    found: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    codes: defaultdict[str, set[str]] = defaultdict(set)
    bare: list[tuple[str, str, int]] = []
    for index, thing in enumerate(things):
        if thing.kind is Kind.AGENCY:
            code, level, office = office_of(thing)
            if code:
                found[code, office].append(index)
                codes[office].add(code)
            else:
                bare.append((level, office, index))
    for level, office, index in bare:
        fitting = [code for code in codes[office] if places()[code].name.endswith(level)]
        found[fitting[0] if len(fitting) == 1 else level, office].append(index)
    return found


def _union(a: int, b: int, things: list[Thing], parent: list[int]) -> None:
    a, b = _root(a, parent), _root(b, parent)
    one, other = things[a], things[b]
    if a != b and not are_two(one, other) and compatible(one.regions(), other.regions()):
        if _fullness(things[b]) > _fullness(things[a]):
            a, b = b, a
        parent[b] = a


def _root(index: int, parent: list[int]) -> int:
    while parent[index] != index:
        parent[index] = parent[parent[index]]
        index = parent[index]
    return index


def _fullness(thing: Thing) -> int:
    return max((len(form) for form in thing.forms if form not in thing.declared), default=0)


def _collapse(things: list[Thing], parent: list[int]) -> list[Thing]:
    for index, thing in enumerate(things):
        root = _root(index, parent)
        if root != index:
            absorb(things[root], thing)
    return [thing for index, thing in enumerate(things) if parent[index] == index]


def search(text: str, things: list[Thing], claims: Claims, *, rule: str = "short_form") -> None:
    """Give each thing the mentions of its forms that nobody else claims."""
    owners = dict(_searchable(things, claims))
    plain = text.translate(_PLAIN) if _LETTERED.search("".join(owners)) else text
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
        if rank < CORE or not (_declared_otherwise(things[index], form) or _of_another(things[index], form)):
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
    return not text.endswith(_SCHOOLS, start, end) or before in _BEFORE or not "\u4e00" <= before <= "\u9fa5"


def _whole(text: str, start: int, end: int, rank: int) -> bool:
    """Short forms must begin and end where words do; 郊区科技局 is another bureau than 科技局."""
    if text[end - 1] in "局厅" and text[start - 1 : start] in _OF_ANOTHER and end - start <= _BUREAU:
        return False
    if end - start > (3 if rank < CORE else 2):
        return True
    low = max(0, start - _WINDOW)
    edges, at = {low}, low
    for word in rjieba.cut(text[low : end + _WINDOW], False):
        at += len(word)
        edges.add(at)
    return start in edges and (end in edges or text.startswith(_HEAD_OF_SCHOOL, end))
