"""稀土联合体: a consortium called by its field, where only one consortium of the text is of that field."""

from __future__ import annotations

import re

import rjieba

from articles.extraction.document import Kind, Layout, Mention
from articles.extraction.names.words import tag_of
from articles.extraction.things.thing import Thing

_NICKNAME = re.compile(r"[\u4e00-\u9fa5]{2,6}(?=联合体|联盟)")
_GENERAL = frozenset(
    {"创新", "产业", "战略", "技术", "首批", "成立", "组建", "企业", "发展", "合作", "协同", "重点", "行业"}
)
_HEAD = re.compile(r"联合体|联盟")
_SENTENCE = 160


def nickname_consortia(layout: Layout, things: list[Thing]) -> None:
    """Add such mentions to the consortia of a text."""
    consortia = [thing for thing in things if thing.kind is Kind.CONSORTIUM]
    if not consortia:
        return
    text = layout.text
    taken = {m.end for thing in consortia for m in thing.mentions}
    fields = [(thing, _surroundings(text, thing)) for thing in consortia]
    for match in _NICKNAME.finditer(text):
        head = _HEAD.match(text, match.end())
        word = rjieba.cut(match.group(), False)[-1]
        if (
            head is None
            or head.end() in taken
            or len(word) < 2
            or word in _GENERAL
            or tag_of(word)[0] not in "nj"
        ):
            continue
        meant = [thing for thing, around in fields if word in around]
        if len(meant) == 1:
            start = match.end() - len(word)
            printed = text[start : head.end()]
            meant[0].call(Mention(start, head.end(), Kind.CONSORTIUM, printed, "nickname", 0.6))


def _surroundings(text: str, thing: Thing) -> str:
    """The names of a consortium and what is said right behind its first mention."""
    first = min(m.end for m in thing.mentions)
    return "".join(thing.forms.values()) + text[first : first + _SENTENCE]
