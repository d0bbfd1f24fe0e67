"""Whether the words before the head of an office or a body of a place name it."""

from __future__ import annotations

from articles.extraction.names.evidence import Evidence
from articles.extraction.names.roles import Role, is_department

#: Several of these in a row mean all of that sort (区县政府).
UNITS = frozenset("省市县区州")
#: Smallest places that have offices.
_STREETS = frozenset({"街道", "镇", "乡"})
#: What has an office of its own that is no agency's.
_SCHOOLS = ("中学", "小学", "幼儿园")
#: What the field of a bureau is made of.
_FIELD = frozenset({Role.PLAIN, Role.SINGLE, Role.VAGUE})
#: Villages and quarters have no longer names.
_VILLAGE = 4
#: 甲联合体设理事会 tells what it has.
_HAVING = frozenset({"设", "下设", "设立", "设有", "成立"})
_ENDS, _SHORTEST = tuple(_STREETS), 2


def place(e: Evidence) -> float:
    """An office of a place, or of a body that is one by itself."""
    if len(e.words) > 1 and (e.words[-1] in _HAVING or all(word in UNITS for word in e.words)):
        return 0.0
    if e.placed and (e.place or e.org or not e.counted):
        return 0.88
    street = len(e.text) > _SHORTEST and e.text.endswith(_ENDS) and Role.LEVEL not in e.roles
    return 0.7 if (street or (Role.QUOTED in e.roles and e.proper)) and not e.counted else 0.0


def street(e: Evidence) -> float:
    """The office of a street or a village: the head holds the word that says so."""
    ranked = any(r is Role.LEVEL and len(w) > 1 for r, w in zip(e.roles, e.words, strict=True))
    if e.counted or ranked or e.roles[0] is Role.LEVEL or e.text in _STREETS:
        return 0.0
    named = e.proper or e.rare or (e.own and len(e.text) <= _VILLAGE)
    return 0.8 if e.place or e.org else 0.7 * (named or e.roles == [Role.PLAIN])


def region(e: Evidence) -> float:
    """An office that every region has one of."""
    zone = e.org and e.words[-1][-1:] in "省市县区州旗"
    return 0.9 if e.place or zone or "共青团" in e.words else 0.0


def bureau(e: Evidence) -> float:
    """A bureau of a place and a field; in a row of bureaus the field is enough."""
    if e.quoted or e.text.endswith(_SCHOOLS):
        return 0.0
    if is_department(e.text) and e.stem.before is Role.BREAK:
        return 0.65 if e.head == "厅" or (e.head == "局" and e.enumerated) else 0.0
    if e.placed and (e.topical or e.org) and len(e.text) >= 2:
        return 0.9
    field = len(e.text) >= _SHORTEST and _FIELD.issuperset(e.roles)
    return 0.6 * (field and e.headed and e.stem.before is Role.BREAK and not e.counted)


def org(e: Evidence) -> float:
    """An office of a body that is named."""
    township = e.place and e.head == "党委" and e.words[-1][-1:] in "镇乡村道"
    return 0.85 if e.org else 0.75 * township
