"""Short forms that a full name may take later in the text, and keys under which two names are one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from articles.extraction.document import Kind
from articles.extraction.lexicons import table, word_set
from articles.extraction.names.places import places
from articles.extraction.things.affixes import (
    canonical,
    coined,
    core_of,
    is_generic,
    split_region,
    without_brackets,
    without_legal_form,
    without_nation,
)
from articles.extraction.things.folding import fold
from articles.extraction.things.thing import Thing

#: How sure a form is: a mere omission, a usual contraction, the bare core.
OMISSION, CONTRACTION, CORE = 1, 2, 3
#: A form that joins two names but is too common a word to be looked for.
JOINING = 4
_QUOTED = re.compile(r"[“\"‘](?!十[一二三四五六七八]五[”\"’])([^“”\"‘’]{2,20})[”\"’]")
_PRODUCT = re.compile(r"(\d[\d.]*[^\d]{3,20}?)(?:项目|工程|生产线|基地|电站)$")
_HEAD = re.compile(r"项目$|(?<=[A-Za-z\d])工程$")
_LEVEL = re.compile(r"^(?:国家|省|市|自治区|区|县)级")
_NATION = re.compile(r"^(?:国家|全国)(?=[“\"\u4e00-\u9fa5])")
_YEAR = re.compile(r"^\d{4}年(?:度)?")
_ORDINAL = re.compile(r"^(?:第[一二三四五六七八九十百\d]+[届批期次])")
_SHORTEST = 2

Form = tuple[str, int]


@lru_cache(maxsize=16384)
def short_forms(name: str, printed: str, kind: Kind, prefix: str | None) -> tuple[Form, ...]:
    """`(folded form, rank)` of what a thing may also be called; the same names come again and again.

    `name` is folded, `printed` as in the text; `prefix` is the folded organisation that it opens with.
    """
    return tuple(_short_forms(name, printed, kind, prefix))


def _short_forms(name: str, printed: str, kind: Kind, prefix: str | None) -> Iterator[Form]:
    maker = _MAKERS.get(kind) if name else None
    if maker is not None:
        yield from ((form, rank) for form, rank in maker(name) if len(form) >= _SHORTEST and form != name)
    bare = without_brackets(name)
    if bare != name and len(bare) > 4:
        yield bare, OMISSION
    if prefix and kind in _UNITS and len(name) - len(prefix) >= 5 and not is_generic(name[len(prefix) :]):
        yield name[len(prefix) :], CONTRACTION
    if kind is Kind.PROJECT and (product := _PRODUCT.search(name)):
        yield product[1], OMISSION
    if kind in _QUOTABLE:
        for quoted in _QUOTED.findall(printed):
            yield quoted.lower(), CONTRACTION


def _country(name: str) -> int:
    """How long the foreign place is that a name opens with."""
    known = word_set("foreign_places")
    return next((n for n in (4, 3, 2) if name[:n] in known and len(name) > n + 1), 0)


def _company(name: str) -> Iterator[Form]:
    bare = without_brackets(name)
    _, rest = split_region(bare)
    if country := _country(bare):
        rest = bare[country:]
        yield rest, OMISSION
    short, short_rest = without_legal_form(bare), without_legal_form(rest)
    if short == bare:
        return
    for form in (rest, short, short_rest):
        if len(form) >= 4:
            yield form, OMISSION
    if len(short_rest) < _SHORTEST:
        return
    if bare.endswith("集团"):
        yield short_rest, JOINING
    core, trade = core_of(short_rest)
    region = short[: len(short) - len(short_rest)]
    yield from _contractions(core, trade, region, group="集团" in name)


def _contractions(core: str, trade: tuple[str, ...], region: str, *, group: bool) -> Iterator[Form]:
    named = coined(core)
    grown = core
    for word in trade[:3]:
        if named and grown != core:
            yield core + word, CONTRACTION
        grown += word
        yield grown, OMISSION if len(grown) > 3 and not named else CONTRACTION
        yield region + grown, CONTRACTION
    if group:
        yield core + "集团", CONTRACTION
        yield region + core + "集团", CONTRACTION
    if named:
        yield region + core, CONTRACTION if region else CORE
        yield core, CORE


def _university(name: str) -> Iterator[Form]:
    for row in table("university_forms"):
        if name.endswith(row["long"]) and len(name) > len(row["long"]):
            place = name[: -len(row["long"])]
            yield place + row["short"], CONTRACTION
            if len(row["short"]) > 1:
                yield place[0] + row["short"], CONTRACTION


def _park(name: str) -> Iterator[Form]:
    codes, rest = split_region(name)
    short = canonical(name, "zone_forms")
    if short != name:
        yield short, OMISSION
    if codes:
        if not is_generic(rest):
            yield rest, OMISSION
        _, once = split_region(name, once=True)
        if once != rest:
            yield once, OMISSION
            yield canonical(once, "zone_forms"), OMISSION
        yield from _regions_of(rest, codes[-1])


def _regions_of(rest: str, code: str) -> Iterator[Form]:

    place = places()[code]
    for opening in (place.short, place.name):
        yield opening + rest, OMISSION
        yield opening + canonical(without_nation(rest), "zone_forms"), OMISSION


def _unit(name: str) -> Iterator[Form]:
    stripped = _LEVEL.sub("", without_nation(name))
    if stripped != name:
        yield stripped, OMISSION
    _, once = split_region(without_brackets(name), once=True)
    if not is_generic(once):
        yield once, OMISSION
    for long, short in (
        ("中国科学院", "中科院"),
        ("中国农业科学院", "中国农科院"),
        ("中国社会科学院", "中国社科院"),
    ):
        if long in name:
            yield name.replace(long, short), OMISSION


def _agency(name: str) -> Iterator[Form]:
    codes, rest = split_region(name, once=True)
    if codes and split_region(rest)[0]:
        yield rest, OMISSION
    short = canonical(name, "agency_forms")
    if short != name:
        yield short, OMISSION


def _paper(name: str) -> Iterator[Form]:
    for pattern in (_YEAR, _ORDINAL):
        if (rest := pattern.sub("", name)) != name and len(rest) > 3:
            yield rest, OMISSION
    if (rest := without_nation(name)) != name:
        yield rest, OMISSION


def _township(name: str) -> Iterator[Form]:
    if name[-1] in "镇乡" and len(name) > 3:
        yield name[:-1], OMISSION


_MAKERS = {
    Kind.COMPANY: _company,
    Kind.UNIVERSITY: _university,
    Kind.PARK: _park,
    Kind.INSTITUTE: _unit,
    Kind.PLATFORM: _unit,
    Kind.CONSORTIUM: _unit,
    Kind.AGENCY: _agency,
    Kind.POLICY: _paper,
    Kind.PROJECT: _paper,
    Kind.REGION: _township,
}
_UNITS = frozenset({Kind.INSTITUTE, Kind.PLATFORM, Kind.UNIVERSITY, Kind.COMPANY, Kind.PROJECT, Kind.PARK})
_PAPERS = frozenset({Kind.POLICY, Kind.PROJECT})
#: People and regions are called by no part of a longer name.
_WHOLE = frozenset({Kind.PERSON, Kind.REGION})
_QUOTABLE = frozenset({Kind.PLATFORM, Kind.POLICY, Kind.PROJECT})


def applicable(thing: Thing) -> bool:
    """Whether short forms may be derived at all: divisions have theirs in the gazetteer."""
    return thing.kind is not Kind.PERSON and not (thing.kind is Kind.REGION and thing.code)


def literal_aliases(thing: Thing) -> Iterator[str]:
    """Forms that are printed inside the full name itself: the unit without its parent, the quoted core."""
    if thing.kind in _WHOLE:
        return
    for form, printed in list(thing.forms.items()):
        yield from (
            _company_inside(thing, form, printed)
            if thing.kind is Kind.COMPANY
            else _unit_inside(thing, form, printed)
        )
        if (country := _country(form)) and _tells(form[country:], thing.kind):
            yield _printed_rest(printed, len(form) - country)
        if thing.kind in _QUOTABLE and printed[0] in '“"‘':
            yield from _QUOTED.findall(printed)
        if thing.kind in _PAPERS:
            yield from _undated(printed)


def _unit_inside(thing: Thing, form: str, printed: str) -> Iterator[str]:
    """The unit without its parent, the zone without its place."""
    parents = [prefix for prefix in sorted(thing.prefixes) if form.startswith(prefix)]
    for prefix in parents:
        rest = form[len(prefix) :]
        if len(rest) >= 3 and rest[0] != "（" and not _says_nothing(rest, thing.kind):
            yield _printed_rest(printed, len(rest))
    rest = split_region(form, once=True)[1] if thing.kind is Kind.PARK else ""
    if rest and not is_generic(rest) and all(len(p) <= len(form) - len(rest) for p in parents):
        yield _printed_rest(printed, len(rest))


def _company_inside(thing: Thing, form: str, printed: str) -> Iterator[str]:
    if len(thing.forms) == 1:
        yield from _placeless(form, printed)


def _placeless(form: str, printed: str) -> Iterator[str]:
    """A short name without the place before it (深圳科比特)."""
    rest = split_region(form)[1]
    if 2 < len(rest) < len(form) and without_legal_form(form) == form and coined(core_of(rest)[0]):
        yield _printed_rest(printed, len(rest))


def _tells(rest: str, kind: Kind) -> bool:
    """Whether a name is one without the country before it (东京电子 is no 电子)."""
    return rest not in word_set("company_endings") if kind is Kind.COMPANY else len(rest) > 4


def _says_nothing(rest: str, kind: Kind) -> bool:
    """A park or a platform called 科技园 or 数据中心 alone; departments (宣传部) are called so."""
    return kind in (Kind.PARK, Kind.PLATFORM) and is_generic(rest)


def _undated(printed: str) -> Iterator[str]:
    """A paper without its year, a plan without 国家, a project without 项目."""
    for pattern in (_YEAR, _ORDINAL, _NATION, _HEAD):
        rest = pattern.sub("", printed)
        if rest != printed and len(rest) > 3:
            yield rest


def _printed_rest(printed: str, length: int) -> str:
    """The end of a printed name that has `length` characters when folded."""
    at = len(printed)
    while at > 0 and len(fold(printed[at:])) < length:
        at -= 1
    return printed[at:]
