"""Second step: things whose names are forms of one another become one (海岳科技, 海岳科技有限公司)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from articles.extraction.document import Kind
from articles.extraction.names.territory.places import places
from articles.extraction.things.affixes import compatible
from articles.extraction.things.alike import (
    Claims,
    same_units,
    short_projects,
    side_by_side,
    zone_offices,
)
from articles.extraction.things.derivation import applicable, declared_otherwise, short_forms
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
#: The years of a plan, and that it is on trial, behind the last word of its title.
_ASIDE = re.compile("(?<=..)[（(][^（）()]{1,16}[）)]$")
#: No short title is longer.
_SHORT_TITLE = 8
#: Every place has one of these: 甲市第一人民医院 is not 乙县第一人民医院, though 乙县 lies in 甲市.
_COMMON = re.compile(r"第[一二三四五六七八九十\d]|人民|中医|中心|妇幼|实验|职业|图书馆|博物馆|公共|政务")
#: Of so many that may bear a form one is the bearer, the other what it is short for.
_PAIR = 2


def merge(text: str, things: list[Thing]) -> tuple[list[Thing], Claims]:
    """The things with those merged that are one, and who claims which form (`rank`, index)."""
    if len(things) > _MOST:
        return things, {}
    claims = _claims(things)
    parent = list(range(len(things)))
    # The longest first: 海岳科技集团 is the group's before 海岳科技 can make it that of another firm.
    contested = [claim for claim in claims.items() if len(claim[1]) > 1]
    for form, claimants in sorted(contested, key=lambda claim: -len(claim[0])):
        _link(text, form, claimants, things, parent)
    for form, claimants in contested:
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
        if same and not joined and not declared_otherwise(things[lowest[0]], form):
            _union(bearers[0], lowest[0], things, parent)


def _is_listed_parent(brand: Thing, firm: Thing) -> bool:
    """山东海化 is listed, 山东海化氯碱树脂有限公司 is not: a firm that bears the name of another."""
    if brand.kind is not Kind.COMPANY or brand.known is None or brand.known == firm.known:
        return False
    return any(form.endswith(_FIRM) for form in firm.forms)


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
    policies = ((i, t) for i, t in enumerate(things) if t.kind is Kind.POLICY and t.forms)
    papers = [(i, _ASIDE.sub("", max(t.forms, key=len))) for i, t in policies]
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
