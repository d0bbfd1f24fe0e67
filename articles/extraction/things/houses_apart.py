"""Firms that names alone would make one with somebody else: a group and its arm, a firm and its centre."""

import re

from articles.extraction.document import Kind
from articles.extraction.things.thing import Thing

_GROUP = re.compile(r"集团）?(?:股份)?有限(?:责任)?公司$")
_FIRM = re.compile(r"(?:股份)?有限(?:责任)?公司$")
_NATION = "国家"


def two_houses(a: Thing, b: Thing) -> bool:
    """海岳科技集团有限公司, 海岳科技股份有限公司; 国家茶叶创新中心, 茶叶创新中心（云川）有限公司."""
    if Kind.COMPANY not in (a.kind, b.kind):
        return False
    if a.kind is not b.kind:
        firm, other = (a, b) if a.kind is Kind.COMPANY else (b, a)
        return _national(other) and not _national(firm) and _incorporated(firm)
    return _incorporated(a) and _incorporated(b) and _group(a) is not _group(b)


def _incorporated(thing: Thing) -> bool:
    return any(map(_FIRM.search, thing.forms))


def _group(thing: Thing) -> bool:
    return any(map(_GROUP.search, thing.forms))


def _national(thing: Thing) -> bool:
    return any(form.startswith(_NATION) for form in thing.forms)
