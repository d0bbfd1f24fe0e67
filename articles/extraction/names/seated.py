"""Where a court, a committee or the office of a township sits (青溪镇|人民政府)."""

from __future__ import annotations

from articles.extraction.lexicons import word_set
from articles.extraction.names.roles import Role
from articles.extraction.names.stem import Stem, word_of

_TOWNSHIPS = ("镇", "乡", "街道")
#: Lengths of the names of townships; 各镇, 本乡, 城镇 are none.
_SHORTEST_TOWNSHIP, _LONGEST_TOWNSHIP = 2, 5
_ANY_TOWNSHIP = ("所在", "相关", "有关", *"各本该全此某城村小古老")
_NAMING = frozenset({Role.SINGLE, Role.PROPER, Role.PLAIN})


def keep_seat(stem: Stem, text: str) -> None:
    """A court or a committee sits at a place; nothing else stands between."""
    index = len(stem.parts)
    while index and (
        (
            stem.parts[index - 1].role in (Role.PLACE, Role.ORG)
            and not word_of(stem.parts[index - 1], text).endswith("委")
        )
        or word_of(stem.parts[index - 1], text) in word_set("name_seats")
    ):
        index -= 1
    stem.cut(_township(stem, text, index))


def _township(stem: Stem, text: str, index: int) -> int:
    """Where the street or township before `index` begins that no list has (青溪镇人民政府)."""
    if not index or not word_of(stem.parts[index - 1], text).endswith(_TOWNSHIPS):
        return index
    at = index - 1
    while (
        at
        and stem.parts[at - 1].role in _NAMING
        and stem.parts[index - 1].end - stem.parts[at - 1].start <= _LONGEST_TOWNSHIP
    ):
        at -= 1
    told = word_of(stem.parts[at], text) + text[stem.parts[at].end : stem.parts[index - 1].end]
    named = stem.parts[at].role in _NAMING and len(told) > _SHORTEST_TOWNSHIP
    return at if named and not told.startswith(_ANY_TOWNSHIP) else index
