"""What stays two though names would make it one: a group and its arm, firms of two places, two ranks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from articles.extraction.document import Kind
from articles.extraction.names.territory.places import readings
from articles.extraction.things.affixes import IN_BRACKETS, compatible
from articles.extraction.things.thing import Thing

_GROUP = re.compile(r"集团）?(?:股份)?有限(?:责任)?公司$")
_FIRM = re.compile(r"(?:股份)?有限(?:责任)?公司$")
_NATION = "国家"
#: A national one bears it somewhere in its name; 云川省…国创中心 is national without either.
_NATIONAL, _NATIONAL_HEAD = (_NATION, "全国"), "国创中心"
#: Kinds of things that the nation and provinces have side by side, and provinces and towns in them.
_RANKED = frozenset({Kind.PLATFORM, Kind.CONSORTIUM})
_NESTED = _RANKED | {Kind.INSTITUTE}
#: 云川软件园公司 runs 云川软件园.
_ZONE_AND_FIRM = {Kind.PARK, Kind.COMPANY}


def are_two(a: Thing, b: Thing) -> bool:
    """Whether two things stay apart though one may be called like the other."""
    if {a.kind, b.kind} == _ZONE_AND_FIRM and _zone_is_told_of(a, b):
        return True
    if a.kind is Kind.INSTITUTE and a.known and b.known and a.known != b.known:
        return True  # 中国科学院, 中国科学技术发展战略研究院
    return _two_houses(a, b) or _of_two_ranks(a, b) or _of_two_towns(a, b)


def _two_houses(a: Thing, b: Thing) -> bool:
    """海岳科技集团有限公司, 海岳科技股份有限公司; 国家茶叶创新中心, 茶叶创新中心（云川）有限公司."""
    if Kind.COMPANY not in (a.kind, b.kind):
        return False
    if a.kind is not b.kind:
        firm, other = (a, b) if a.kind is Kind.COMPANY else (b, a)
        return _national(other) and not _national(firm) and _incorporated(firm)
    if not (_incorporated(a) and _incorporated(b)):
        return False
    return _group(a) is not _group(b) or _elsewhere(a) is not _elsewhere(b)


def _incorporated(thing: Thing) -> bool:
    return any(map(_FIRM.search, thing.forms))


def _group(thing: Thing) -> bool:
    return any(map(_GROUP.search, thing.forms))


def _national(thing: Thing) -> bool:
    return any(form.startswith(_NATION) for form in thing.forms)


def _elsewhere(thing: Thing) -> bool:
    """Whether a full name has a place in brackets: without it, it is that of the firm at home."""
    return bool(_bracketed(form for form in thing.forms if _FIRM.search(form)))


def _of_two_towns(a: Thing, b: Thing) -> bool:
    """Whether the brackets of the two hold places apart (海岳（上海）有限公司, 海岳（北京）有限公司)."""
    one, other = _bracketed(a.forms), _bracketed(b.forms)
    return bool(one and other) and not any(compatible((x,), (y,)) for x in one for y in other)


def _bracketed(names: Iterable[str]) -> set[str]:
    """The codes of the places that stand in the brackets of names."""
    inner = (place for name in names if "（" in name for place in IN_BRACKETS.findall(name))
    return {reading.place.code for place in inner for reading in readings().get(place, ())}


def _of_two_ranks(a: Thing, b: Thing) -> bool:
    """The nation's and a province's of one name are two (国家茶叶产业技术体系, 云川省茶叶产业技术体系).

    So are a province's and that of a town in it (重庆新材料研究院, 重庆荣昌新材料研究院).
    """
    if a.kind not in _NESTED or b.kind not in _NESTED:
        return False
    one, other = a.regions(), b.regions()
    if one and other and one[0] == other[0] and len(one) != len(other):
        return True
    if a.kind not in _RANKED or b.kind not in _RANKED:
        return False
    first, second = max(a.forms, key=len, default=""), max(b.forms, key=len, default="")
    if second.startswith(_NATION):
        b, first, second = a, second, first
    if second.endswith(_NATIONAL_HEAD):
        return False
    return first.startswith(_NATION) and bool(b.regions()) and not any(word in second for word in _NATIONAL)


def _zone_is_told_of(a: Thing, b: Thing) -> bool:
    """Whether a zone is spoken of by itself too, and not only in the name of its firm."""
    zone, firm = (a, b) if a.kind is Kind.PARK else (b, a)
    named = {mention.start for mention in firm.mentions}
    return any(mention.start not in named for mention in zone.mentions)
