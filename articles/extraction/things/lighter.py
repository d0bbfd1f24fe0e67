"""Units without words of sort: 氢能联合体 for 云川省氢能产业创新联合体, 市茶叶所 for 临州市茶叶研究所."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import combinations

import rjieba

from articles.extraction.lexicons import word_set
from articles.extraction.names.territory.places import places
from articles.extraction.things.affixes import (
    LEVELS,
    canonical,
    coined,
    core_of,
    is_generic,
    split_region,
    without_nation,
)
from articles.extraction.things.ranks import CONTRACTION, JOINING, Form
from articles.extraction.things.trades import TWO_WORDS, reductions

#: So many words are left out at most.
_MOST = 4
#: Without a place or a brand so many characters tell a unit from others.
_TOLD = 5
_LEVELS = (*LEVELS, "区")
#: Heads that lose 研究 with what is studied before them.
_STUDIES = {"研究院": "院", "研究所": "所"}
#: Wider than a place (中国, 西部).
_WIDE = re.compile(
    "^(?:中国|西部|东部|中部|华东|华南|华北|华中|西南|西北|东北|长三角|大湾区)(?![^协学商联]{0,3}$)"
)
#: Of one brand there are several of these (川观智库, 川观金融智库).
_BRANCHED = ("院", "所", "智库")
#: A field and such a head are no name without a place (县级融媒体中心).
_PLAIN = re.compile(".*(?<!创新)(?<!工程)(?<!研究)(?<!服务)(?<!技术)(?:中心|平台|基地)")
_STUDIED = re.compile("(.{3,12}?)(?:科学)?(?:研究)(院|所)")


def lighter_forms(name: str) -> Iterator[Form]:
    """The unit with its place in any wording or without it, and with words of sort left out."""
    codes, rest = split_region(name)
    openings = _openings(name[: len(name) - len(rest)], codes)
    if not codes:
        rest = _WIDE.sub("", without_nation(name))
        openings = (name[: len(name) - len(rest)], "")
    if "（" in rest or len(rest) < _TOLD:
        return
    yield from _opened(_lighter(rest), openings)
    if codes and (match := _STUDIED.fullmatch(rest)):
        words = tuple(rjieba.cut(match[1], False))
        yield from _opened((f"{word}{match[2]}" for word in reductions(words)), openings[:-1])
    core, words = core_of(rest)
    if coined(core) and words and len("".join(words)) >= _TOLD:
        if not rest.endswith(_BRANCHED):
            yield core + words[-1], JOINING
        yield from _opened(_lighter("".join(words)), ("",))


def _opened(rests: Iterable[str], openings: tuple[str, ...]) -> Iterator[Form]:
    """Each of them in its wordings behind each opening; looked for only where that tells it from others."""
    for short in dict.fromkeys(form for rest in rests for form in (rest, *_wordings(rest))):
        for opening in openings:
            generic = is_generic(short) or short in word_set("unit_classes")
            if opening or not generic:
                told = opening or (len(short) >= _TOLD and not _PLAIN.fullmatch(short))
                yield opening + short, CONTRACTION if told else JOINING


def _openings(place: str, codes: tuple[str, ...]) -> tuple[str, ...]:
    """临州市, 临州, 市 and nothing."""
    if not codes:
        return ("",)
    own = places()[codes[-1]]
    level = own.name[-1:] if own.name[-1:] in _LEVELS else ""
    return tuple(dict.fromkeys((place, own.name, own.short, level, "")))


def _wordings(rest: str) -> Iterator[str]:
    for table in ("institute_forms", "zone_forms"):
        if (short := canonical(rest, table)) != rest:
            yield short
    for long, short in _STUDIES.items():
        if rest.endswith(long):
            yield rest.removesuffix(long) + short


def _lighter(rest: str) -> Iterator[str]:
    """`rest` itself and without some of the words of sort between its first word and its last."""
    words = [half for word in rjieba.cut(rest, False) for half in _halves(word)]
    loose = [at for at in range(1, len(words) - 1) if words[at] in word_set("sort_words")][-_MOST:]
    for number in range(len(loose) + 1):
        for out in combinations(loose, number):
            yield "".join(word for at, word in enumerate(words) if at not in out)


def _halves(word: str) -> tuple[str, ...]:
    """技术|创新 for 技术创新, where one of them may be left out."""
    halves = (word[:2], word[2:])
    return halves if len(word) == TWO_WORDS and not word_set("sort_words").isdisjoint(halves) else (word,)
