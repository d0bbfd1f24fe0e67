"""Units of academies and universities by a short head: 中国科学院昆明分院, 中科院南海所, 临州大学数学所."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.names.roles import Role, role_of
from articles.extraction.names.words import Words

#: A field or a place, and the head; 所 opens a word of its own before these.
_UNIT = re.compile(r"(?P<field>[\u4e00-\u9fa5]{2,6}?)(?P<head>分院|所(?![在有需谓以属作得处做提说能用见长]))")
#: A university has an institute where somebody is its head or works there.
_HELD = re.compile(r"(?:原|副|常务副|执行)?所长|(?:副|助理)?研究员")
#: Words before 所 that make another head of it, or none.
_OTHERWISE = ("研究", "各", "在", "派出", "事务", "招待", "的")
_SUITABLE = frozenset({Role.VAGUE, Role.PLAIN, Role.SINGLE, Role.PROPER})


def find_academy_units(words: Words, found: dict[int, Mention]) -> list[Mention]:
    """Mentions of such units; `found` is keyed by end."""
    text = words.text
    if "所" not in text and "分院" not in text:
        return []
    units: list[Mention] = []
    for owner in found.values():
        academy = owner.kind is Kind.INSTITUTE and owner.attributes.get("category") == "科学院"
        unit = _UNIT.match(text, owner.end) if academy or owner.kind is Kind.UNIVERSITY else None
        if unit is None or unit.end() in found or not _tells(words, *unit.span("field")):
            continue
        if academy or (unit["head"] == "所" and _HELD.match(text, unit.end())):
            name = text[owner.start : unit.end()]
            mention = Mention(owner.start, unit.end(), Kind.INSTITUTE, name, "unit of an academy", 0.8)
            mention.attributes = {"category": "研究所", "core": unit["field"]}
            units.append(mention)
    return units


def _tells(words: Words, start: int, end: int) -> bool:
    """Whether whole words that may stand in names say what or where the unit is."""
    fine = words.fine
    if not fine.boundary(end) or words.text[start:end].endswith(_OTHERWISE):
        return False
    return all(role_of(word) in _SUITABLE for word in fine.texts[fine.index(start) : fine.index(end - 1) + 1])
