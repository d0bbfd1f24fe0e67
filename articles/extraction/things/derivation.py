"""Short forms that a full name may take later in the text, and keys under which two names are one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from articles.extraction.document import Kind
from articles.extraction.lexicons import table
from articles.extraction.names.known import listed_as
from articles.extraction.things.affixes import is_generic, without_brackets
from articles.extraction.things.company_forms import company_forms, country_of
from articles.extraction.things.folding import fold
from articles.extraction.things.lighter import lighter_forms
from articles.extraction.things.ranks import CONTRACTION, JOINING, OMISSION, Form
from articles.extraction.things.thing import Thing
from articles.extraction.things.unit_forms import (
    agency_forms,
    initials,
    park_forms,
    policy_forms,
    project_forms,
    township_forms,
    unit_forms,
    university_forms,
)

QUOTED = re.compile(r"[“\"‘](?!十[一二三四五六七八]五[”\"’])([^“”\"‘’]{2,20})[”\"’]")
_PRODUCT = re.compile(r"(\d[\d.]*[^\d]{3,20}?)(?:项目|工程|生产线|基地|电站)$")
_SHORTEST = 2
_MAKERS = {
    Kind.COMPANY: company_forms,
    Kind.UNIVERSITY: university_forms,
    Kind.PARK: park_forms,
    Kind.INSTITUTE: unit_forms,
    Kind.PLATFORM: unit_forms,
    Kind.CONSORTIUM: unit_forms,
    Kind.AGENCY: agency_forms,
    Kind.POLICY: policy_forms,
    Kind.PROJECT: project_forms,
    Kind.REGION: township_forms,
}
_UNITS = frozenset(
    {
        Kind.INSTITUTE,
        Kind.PLATFORM,
        Kind.UNIVERSITY,
        Kind.COMPANY,
        Kind.PROJECT,
        Kind.PARK,
        Kind.AGENCY,
    }
)
_SCHOOLS = ("大学", "学院")
#: Kinds of what has words of sort in its name, besides societies.
_LIGHTER = frozenset({Kind.INSTITUTE, Kind.PLATFORM, Kind.CONSORTIUM, Kind.PARK})
_SOCIETIES = ("协会", "学会", "商会", "指挥部")
#: Behind its country a unit has a name of its own from this length on.
_OWN = 5
#: The hospital of a university by its own name.
_HOSPITAL = re.compile("(?!附属|第|人民|中医|中心|口腔|肿瘤|儿童|妇)[^（）属]{2,4}医院$")
#: How owners end whose names are not cut.
_OWNERS = ("大学", "学院", "集团", "公司")
QUOTABLE = frozenset({Kind.PLATFORM, Kind.POLICY, Kind.PROJECT})


@lru_cache(maxsize=16384)
def short_forms(name: str, printed: str, kind: Kind, prefix: str | None) -> tuple[Form, ...]:
    """`(folded form, rank)` of what a thing may also be called; the same names come again and again.

    `name` is folded, `printed` as in the text; `prefix` is the folded organisation that it opens with.
    """
    return tuple(_short_forms(name, printed, kind, prefix))


def _short_forms(name: str, printed: str, kind: Kind, prefix: str | None) -> Iterator[Form]:
    maker = _MAKERS.get(kind) if name else None
    other = fold(listed_behind_dot(printed)) if kind is Kind.PARK else ""
    if maker is not None:
        yield from (
            (form, rank)
            for form, rank in maker(name)
            if len(form) >= _SHORTEST and form not in (name, other) and not _within_owner(form, name, prefix)
        )
    if kind in _LIGHTER or name.endswith(_SOCIETIES):
        yield from (
            (form, rank) for form, rank in lighter_forms(name) if not _within_owner(form, name, prefix)
        )
    yield from _of_a_house(name, kind, prefix)
    bare = without_brackets(name)
    if bare != name and len(bare) > 4:
        yield bare, OMISSION
    rest = name[len(prefix) :] if prefix and kind in _UNITS else ""
    told = len(rest) >= (4 if rest.endswith("分院") else 5)
    if told and rest[0] not in "（与和" and not is_generic(rest):
        yield rest, CONTRACTION
    if prefix and kind is Kind.INSTITUTE and prefix.endswith(_SCHOOLS):
        yield from initials(name[len(prefix) :])
    if kind is Kind.PROJECT and (product := _PRODUCT.search(name)):
        yield product[1], OMISSION
    if kind in QUOTABLE:
        for quoted in QUOTED.findall(printed):
            yield quoted.lower(), CONTRACTION
            if kind is not Kind.POLICY:
                yield quoted.lower() + name[-2:], CONTRACTION


def _of_a_house(name: str, kind: Kind, prefix: str | None) -> Iterator[Form]:
    """量子研究所 for 韩国量子研究所, 天佑医院 for the hospital of a university."""
    if kind in _LIGHTER and (country := country_of(name)) and len(name) - country > _OWN:
        yield name[country:], OMISSION
    if prefix and (hospital := _HOSPITAL.search(name, len(prefix))):
        yield hospital[0], JOINING


def _within_owner(form: str, name: str, prefix: str | None) -> bool:
    """Whether a form begins inside the name of the owner that opens it (理工大学|北湖研究院)."""
    if not prefix or not prefix.endswith(_OWNERS) or not name.endswith(form):
        return False
    return len(name) - len(form) < len(prefix)


def listed_behind_dot(printed: str) -> str:
    """The listed zone that a zone elsewhere is named for, behind a dot (临州·中关村科技园)."""
    rest = printed.rpartition("·")[2] if "·" in printed else ""
    return rest if rest and listed_as(rest) is not None else ""


def applicable(thing: Thing) -> bool:
    """Whether short forms may be derived at all: divisions have theirs in the gazetteer."""
    return thing.kind is not Kind.PERSON and not (thing.kind is Kind.REGION and thing.code)


def declared_otherwise(thing: Thing, form: str) -> bool:
    """A document that declares a short name does not use another contraction for the same thing."""
    return any(
        not form.startswith(d) and not d.startswith(form) for d in thing.declared if d not in _any_company()
    )


@cache
def _any_company() -> frozenset[str]:
    """Nouns that a document may declare for a company (以下简称“公司”) and that are no name."""
    return frozenset(row["noun"] for row in table("coreference") if row["kinds"] == "company") | {"本公司"}
