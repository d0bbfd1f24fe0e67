"""What a dash joins to a name: another town, another nation, or whoever shares a joint unit."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import word_set
from articles.extraction.names.found import SHORTEST, Found
from articles.extraction.names.heads import Head
from articles.extraction.names.roles import Role, role_of
from articles.extraction.names.stem import Part, Stem

DASHES = frozenset("—－-–")
#: Two towns with a dash between them.
_TWIN = re.compile("[\u4e00-\u9fa5]{2}[—－–-][\u4e00-\u9fa5]{2}")
_JOINT = "联合"
#: What joins two owners of a joint unit, and what they are.
_AND = frozenset("与和")
_OWNERS = frozenset({Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE})


def with_partner(found: Found, stem: Stem, head: Head) -> None:
    """Let the stem begin with what stands before a dash (甲大学—临州联合中心)."""
    text = found.text
    between = text[stem.start - 1 : stem.start]
    if between not in DASHES and not (between in _AND and head.suffix.startswith(_JOINT) and stem.parts):
        return
    partner = found.by_end.get(stem.start - 1)
    if between in _AND and (stem.parts[0].role is not Role.ORG or not _is_whole(found, partner)):
        return
    if partner is not None and _JOINT in text[stem.start : stem.end] + head.suffix:
        stem.parts.insert(0, Part(partner.start, stem.start, Role.ORG))
        stem.start = partner.start
    elif head.kind is Kind.PARK:
        _with_twin(found, stem)


def _is_whole(found: Found, partner: Mention | None) -> bool:
    """Whether a firm or a school is the first of two owners (甲公司与临州大学联合实验室)."""
    if partner is None or partner.kind not in _OWNERS:
        return False
    fine = found.words.fine
    return partner.start == 0 or role_of(fine.texts[fine.index(partner.start - 1)]) is Role.BREAK


def _with_twin(found: Found, stem: Stem) -> None:
    """Two towns with a dash between them share a zone (磨憨—磨丁经济合作区), and so may two nations."""
    text, fine, at = found.text, found.words.fine, stem.start - 1 - SHORTEST
    opening = next((p.end for p in stem.parts if p.end - stem.start >= SHORTEST), stem.start)
    if at < 0 or opening - stem.start != SHORTEST or not fine.boundary(at):
        return
    if not _TWIN.fullmatch(text, at, opening):
        return
    while at and fine.texts[fine.index(at - 1)] in word_set("foreign_places") | {"中国"}:
        at = fine.starts[fine.index(at - 1)]
        at -= text[at - 1 : at] in DASHES and text.endswith("中国", 0, at - 1)
    stem.parts.insert(0, Part(at, stem.start, Role.PROPER))
    stem.start, stem.before = at, Role.BREAK
