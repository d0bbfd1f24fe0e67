"""Firms that names alone would make one: a group and its arm, firms of two places, a firm and its centre."""

import re

from articles.extraction.document import Kind
from articles.extraction.names.territory.places import readings
from articles.extraction.things.thing import Thing

_GROUP = re.compile(r"集团）?(?:股份)?有限(?:责任)?公司$")
_FIRM = re.compile(r"(?:股份)?有限(?:责任)?公司$")
_NATION = "国家"
_IN_BRACKETS = re.compile("（([^（）]{2,8})）")


def two_houses(a: Thing, b: Thing) -> bool:
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
    full = (form for form in thing.forms if _FIRM.search(form))
    return any(inner in readings() for form in full for inner in _IN_BRACKETS.findall(form))
