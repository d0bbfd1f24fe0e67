"""Things that are one though neither is a short form: units of one owner, projects short of words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

from articles.extraction.document import Kind
from articles.extraction.names.words import JOINTS
from articles.extraction.things.ranks import CORE
from articles.extraction.things.thing import Thing

#: Kinds that units of an owner have.
_UNITS = frozenset({Kind.COMPANY, Kind.INSTITUTE, Kind.PLATFORM, Kind.UNIVERSITY, Kind.PROJECT})
#: What units are called behind their owner, and what projects are of, is at least this long.
_SHORTEST, _TOPIC = 3, 6
#: How many first or last characters two names of one project share.
_SHARED = 3
#: Characters of a topic that stands in a longer one, whole.
_OWN = 4
_NUMBER = re.compile(r"[\d.]+|[一二三四五六七八九十]期")
#: Zones without place, as they open the names of their offices.
_ZONES, _BARE_ZONE = ("高新区", "经开区", "开发区", "示范区", "保税区", "综保区"), 3
_HEADS = ("项目", "工程")
#: A document with more projects than this is a list of them, in which nothing is printed twice.
_MOST = 60

Claims = dict[str, list[tuple[int, int]]]


def same_units(things: list[Thing], claims: Claims, root: Callable[[int], int]) -> Iterator[tuple[int, int]]:
    """海岳绿能有限公司东北分部 and 海岳绿能东北分部: the same words behind two names of one owner.

    `root` tells which thing a thing has been united with so far.
    """
    named: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for index, thing in enumerate(things):
        if thing.kind in _UNITS:
            for form in thing.forms:
                named[form[-_SHORTEST:]].append((index, form))
    for index, thing in enumerate(things):
        for prefix in sorted(thing.prefixes) if thing.kind in _UNITS else ():
            for form in thing.forms:
                if form.startswith(prefix) and len(form) - len(prefix) >= _SHORTEST:
                    yield from _others(index, prefix, form[len(prefix) :], named, claims, root)


def _others(
    own: int,
    prefix: str,
    tail: str,
    named: dict[str, list[tuple[int, str]]],
    claims: Claims,
    root: Callable[[int], int],
) -> Iterator[tuple[int, int]]:
    bearer = _bearer(prefix, claims, root)
    if bearer is None:
        return
    for other, form in named.get(tail[-_SHORTEST:], [])[:_MOST]:
        theirs = form.removesuffix(tail)
        if other == own or not theirs or theirs == form:
            continue
        owner = _bearer(theirs, claims, root)
        if owner is not None and root(owner) == root(bearer):
            yield own, other


def _bearer(form: str, claims: Claims, root: Callable[[int], int]) -> int | None:
    """The only thing that a form is surely of."""
    ranked = sorted(claims.get(form, ()))
    if not ranked or ranked[0][0] > CORE:
        return None
    first = {root(index) for rank, index in ranked if rank == ranked[0][0]}
    return ranked[0][1] if len(first) == 1 else None


def short_projects(text: str, things: list[Thing]) -> Iterator[tuple[int, int]]:
    """海岳动力电池结构件 for 临州海岳新能源汽车动力电池精密结构件项目: the same words, some left out."""
    projects = [
        (index, [_topic(form) for form in thing.forms])
        for index, thing in enumerate(things)
        if thing.kind is Kind.PROJECT and thing.forms
    ]
    if len(projects) > _MOST:
        return
    for index, topics in projects:
        short = min(topics, key=len)
        longer = [
            i
            for i, others in projects
            if i != index and any(_holds(o, short) or _leaves_out(short, o) for o in others)
        ]
        apart = len(longer) != 1 or side_by_side(text, things[longer[0]], things[index])
        if not apart and (len(short) >= _TOPIC or _whole(short, projects, longer[0])):
            yield longer[0], index


def zone_offices(things: list[Thing]) -> Iterator[tuple[int, int]]:
    """高新区财政局 for 临州高新区财政局: the only zone of its sort that has such an office."""
    offices = {
        form: index for index, thing in enumerate(things) if thing.kind is Kind.AGENCY for form in thing.forms
    }
    for form, index in offices.items():
        if form.startswith(_ZONES) and len(form) > _BARE_ZONE + 1:
            longer = {i for full, i in offices.items() if i != index and _of_a_zone(full, form, things[i])}
            if len(longer) == 1:
                yield longer.pop(), index


def _of_a_zone(full: str, form: str, thing: Thing) -> bool:
    """Whether a longer name is that of the office of a zone that was found."""
    return full.endswith(form) and full[: len(full) - len(form) + _BARE_ZONE] in thing.prefixes


def _topic(form: str) -> str:
    return form[:-2] if form.endswith(_HEADS) else form


def _holds(full: str, short: str) -> bool:
    """Whether a name has a shorter one in it, whole."""
    return _OWN <= len(short) < len(full) and short in full


def _whole(short: str, projects: list[tuple[int, list[str]]], longer: int) -> bool:
    return any(_holds(form, short) for index, forms in projects if index == longer for form in forms)


def side_by_side(text: str, one: Thing, other: Thing) -> bool:
    """Whether the text names both in one row, which are two things then."""
    ends = {m.end for m in one.mentions}
    starts = {m.start for m in one.mentions}
    between = [m.start - 1 for m in other.mentions if m.start - 1 in ends]
    between += [m.end for m in other.mentions if m.end + 1 in starts]
    return any(text[at] in JOINTS for at in between)


def _leaves_out(short: str, full: str) -> bool:
    """Whether the full name has all characters of the short one in order, and both end alike."""
    alike = short[-_SHARED:] == full[-_SHARED:] or short[:_SHARED] == full[:_SHARED]
    if len(short) >= len(full) or not alike:
        return False
    if not set(_NUMBER.findall(short)) <= set(_NUMBER.findall(full)):
        return False  # 年产5万吨 is not 年产15万吨
    rest = iter(full)
    return all(character in rest for character in short)
