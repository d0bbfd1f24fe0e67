"""Forms that are printed inside a full name itself: the unit without its parent, the quoted core."""

from __future__ import annotations

import re
from collections.abc import Iterator

import rjieba

from articles.extraction.document import Kind
from articles.extraction.lexicons import word_set
from articles.extraction.things.affixes import coined, core_of, is_generic, split_region, without_legal_form
from articles.extraction.things.company_forms import BRANCH, country_of
from articles.extraction.things.derivation import QUOTABLE, QUOTED, listed_behind_dot
from articles.extraction.things.folding import fold
from articles.extraction.things.thing import Thing
from articles.extraction.things.unit_forms import ORDINAL, YEAR

#: 海岳公司年产10万吨电池箔项目: what a project makes, behind its owner.
_MAKES = re.compile(r"(?<=[\u4e00-\u9fa5]{4})(?:年产|日产|年处理|日处理|年加工)\d")
_HEAD = re.compile(r"项目$|(?<=[A-Za-z\d])工程$")
_NATION = re.compile(r"^(?:国家|全国)(?=[“\"\u4e00-\u9fa5])")
#: What follows a brand in the name of its group (习酒集团) or of its Chinese branch (立邦中国).
_OF_BRANDS = ("集团", "中国", "股份")
#: From this length on a brand may do without anything coined.
_WHOLE_BRAND = 4
#: A zone by its head noun, before the name of what belongs to it.
_BARE_ZONE = re.compile(r"(?:高新区|经开区|开发区|新区)(?=[^（].)")
#: The same behind the place of the zone, before an office (临州高新区管委会).
_OF_ZONE = re.compile(r"(?:高新区|经开区|开发区)(?=[^（].)")
_OF_ZONES = frozenset({Kind.AGENCY, Kind.PLATFORM, Kind.PARK})
_PAPERS = frozenset({Kind.POLICY, Kind.PROJECT})
#: What stands before the place in full names of party bodies.
_PARTIES = ("中国共产党", "中共")
#: The head of a democratic party or a people's organisation is called like all of it.
_CENTRE = "中央"
#: What is built, and that it is built on (云川大桥改扩建工程, 鲜花港二期项目).
_WORKS = re.compile(
    r"(?<=[\u4e00-\u9fa5]{2}[园港站城厂桥心地纽])(?:[一二三四五六]期|改?扩建|改造|新建|迁建)(?:项目|工程)?$"
)
#: What a paper is for how long, or that it is on trial: 三年行动方案（2023—2025年）.
_TERM = re.compile(r"[（(][^（）()]{2,16}[）)]$")
#: People and regions are called by no part of a longer name.
_WHOLE = frozenset({Kind.PERSON, Kind.REGION})


def literal_aliases(thing: Thing) -> Iterator[str]:
    """Forms that are printed inside the full name itself: the unit without its parent, the quoted core."""
    if thing.kind in _WHOLE:
        return
    yield from (m.text for m in thing.mentions if "shared" in m.attributes)
    for form, printed in list(thing.forms.items()):
        yield from (
            _company_inside(thing, form, printed)
            if thing.kind is Kind.COMPANY
            else _unit_inside(thing, form, printed)
        )
        if (country := country_of(form)) and _tells(form[country:], thing.kind):
            yield _printed_rest(printed, len(form) - country)
        if thing.kind in QUOTABLE and printed[0] in '“"‘':
            yield from QUOTED.findall(printed)
        if thing.kind in _PAPERS:
            yield from (rest for rest in _undated(printed) if fold(rest) not in thing.prefixes)


def _unit_inside(thing: Thing, form: str, printed: str) -> Iterator[str]:
    """The unit without its parent, the zone without its place."""
    parents = sorted(filter(form.startswith, thing.prefixes))
    for prefix in parents:
        rest = form[len(prefix) :]
        if len(rest) >= 3 and rest[0] not in "（-/·—" and not _says_nothing(rest, thing.kind):
            yield _printed_rest(printed, len(rest))
    zone = _BARE_ZONE.match(form) if thing.kind in _OF_ZONES else None
    if zone and not _says_nothing(form[zone.end() :], thing.kind):
        yield _printed_rest(printed, len(form) - zone.end())
    if thing.kind is Kind.AGENCY:
        yield from (printed.removeprefix(party) for party in _PARTIES if printed.startswith(party))
        if printed.endswith(_CENTRE) and len(printed) > len(_CENTRE) + 1 and not printed.startswith(_PARTIES):
            yield printed.removesuffix(_CENTRE)
        if office := _OF_ZONE.search(form):
            yield _printed_rest(printed, len(form) - office.start())
        codes, rest = split_region(form, once=True)
        if codes and split_region(rest)[0]:
            yield _printed_rest(printed, len(rest))
    if thing.kind is Kind.INSTITUTE and not parents:
        yield from _brand_of(form, printed)
    rest = split_region(form, once=True)[1] if thing.kind is Kind.PARK else ""
    if (
        rest
        and rest[0] not in "（-"
        and rest != fold(listed_behind_dot(printed))
        and not is_generic(rest)
        and all(len(p) <= len(form) - len(rest) for p in parents)
    ):
        yield _printed_rest(printed, len(rest))


def _brand_of(form: str, printed: str) -> Iterator[str]:
    """青禾高等研究院 in 临州市青禾高等研究院; what only names its field is found in every place."""
    codes, rest = split_region(form, once=True)
    core, words = core_of(rest)
    if codes and words and coined(core):
        yield _printed_rest(printed, len(rest))


def _company_inside(thing: Thing, form: str, printed: str) -> Iterator[str]:
    """A short name without its place or 集团 or 中国, a branch without its bank."""
    for ending in _OF_BRANDS:
        brand = form.removesuffix(ending)
        if len(thing.forms) == 1 and 1 < len(brand) < len(form) and _is_brand(brand):
            yield printed[: len(brand)]
    if len(thing.forms) == 1:
        yield from _placeless(form, printed)
    if BRANCH.search(form):
        for prefix in sorted(thing.prefixes):
            if form.startswith(prefix) and len(form) - len(prefix) > 3:
                yield _printed_rest(printed, len(form) - len(prefix))
                own = form[len(prefix) :]
                yield split_region(own)[1] if len(split_region(own)[1]) > _WHOLE_BRAND else own


def _is_brand(brand: str) -> bool:
    """Whether 集团 may fall: something coined, a trade at the end (远大铝业), one long word (阿里巴巴)."""
    if coined(core_of(split_region(brand)[1] or brand)[0]):
        return True
    if len(brand) < _WHOLE_BRAND:
        return False
    words = rjieba.cut(brand, False)
    return len(words) == 1 or words[-1] in word_set("company_endings") | word_set("trade_words")


def _placeless(form: str, printed: str) -> Iterator[str]:
    """A short name without the place before it (深圳科比特)."""
    rest = split_region(form)[1]
    if rest.startswith("局"):
        return  # 临州局集团公司
    if 2 < len(rest) < len(form) and without_legal_form(form) == form and coined(core_of(rest)[0]):
        yield _printed_rest(printed, len(rest))


def _tells(rest: str, kind: Kind) -> bool:
    """Whether a name is one without the country before it (东京电子 is no 电子)."""
    return rest not in word_set("company_endings") if kind is Kind.COMPANY else len(rest) > 4


def _says_nothing(rest: str, kind: Kind) -> bool:
    """A park or a platform called 科技园 or 数据中心 alone; departments (宣传部) are called so."""
    return kind in (Kind.PARK, Kind.PLATFORM) and is_generic(rest) and not rest.startswith("国家")


def _undated(printed: str) -> Iterator[str]:
    """A paper without its year, a plan without 国家, a project without 项目 or by what it makes."""
    if makes := _MAKES.search(printed):
        yield from (printed[makes.start() :], _HEAD.sub("", printed[makes.start() :]))
    for pattern in (YEAR, ORDINAL, _NATION, _HEAD, _TERM, _WORKS):
        rest = pattern.sub("", printed)
        if rest != printed and len(rest) > 3:
            yield rest


def _printed_rest(printed: str, length: int) -> str:
    """The end of a printed name that has `length` characters when folded."""
    at = len(printed)
    while at > 0 and len(fold(printed[at:])) < length:
        at -= 1
    return printed[at:]
