"""What short names keep of a trade: some words, or first characters (生物, 生医 for 生物医药)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from articles.extraction.things.affixes import canonical, without_legal_form
from articles.extraction.things.ranks import CONTRACTION, JOINING, Form

#: Words of four characters are two of two (生物医药), and so many words of a trade are looked at.
TWO_WORDS, _MOST = 4, 4
_CHINESE = re.compile(r"[\u4e00-\u9fa5]+")
#: A reduced trade is at least so long, and one that names a firm of a place without its form.
_SHORTEST, _TELLING = 2, 3
#: So long a form with or without its place is no common noun.
_TOLD = 4
#: Ways of a word: left out, its first character, the whole.
_OUT, _FIRST, _WHOLE = range(3)
#: What stands behind the trade of a firm that belongs to a place.
_ENDINGS = ("集团", "公司", "集团公司")
#: Last words of a trade without which it is another one (水务投资, 水务).
_OWNERS = frozenset("投控")


def pieces(trade: tuple[str, ...]) -> list[str]:
    """The words of a trade, those of four characters as the two that they are."""
    words: list[str] = []
    for word in trade:
        if words and words[-1] == "新":
            words[-1] += word  # 新材料 falls apart
        else:
            words += [word[:2], word[2:]] if len(word) == TWO_WORDS else [word]
    return words[: _MOST - 1] + words[-1:] if len(words) > _MOST else words


def reductions(trade: tuple[str, ...]) -> Iterator[str]:
    """生物, 医药, 生医 for 生物|医药; 国资运营 for 国有|资本|运营: first characters only side by side."""
    words = [word for word in pieces(trade) if _CHINESE.fullmatch(word)]
    for ways in product((_OUT, _FIRST, _WHOLE), repeat=len(words)):
        kept = [(way, word) for way, word in zip(ways, words, strict=True) if way != _OUT]
        if kept and _readable(kept):
            yield "".join(_brief(word) if way == _FIRST else word for way, word in kept)


def _brief(word: str) -> str:
    """What a word is shortened to: 新材 for 新材料, else its first character."""
    brief = canonical(word, "company_forms")
    return brief if brief != word else word[0]


def _readable(kept: list[tuple[int, str]]) -> bool:
    """Whether no first character stands alone among whole words."""
    if any(way == _FIRST and len(word) == 1 for way, word in kept):
        return False
    lengths = [len(_brief(word)) if way == _FIRST else len(word) for way, word in kept]
    return not any(
        way == _FIRST
        and lengths[at] == 1
        and 1 not in (*lengths[max(0, at - 1) : at], *lengths[at + 1 : at + 2])
        for at, (way, _) in enumerate(kept)
    )


def of_a_brand(core: str, trade: tuple[str, ...]) -> Iterator[str]:
    """海岳生物, 海岳生医 for 海岳|生物医药|科技."""
    for reduced in reductions(trade):
        if len(reduced) >= _SHORTEST:
            yield core + reduced


def of_a_place(trade: tuple[str, ...], openings: tuple[str, ...], *, group: bool) -> Iterator[Form]:
    """临州交投集团, 市交投集团, 交投集团 for 临州市|交通|投资|集团有限公司."""
    for reduced in reductions(trade):
        if len(reduced) < _SHORTEST or without_legal_form(reduced) != reduced:
            continue
        for ending in _ENDINGS if group else _ENDINGS[1:2]:
            yield from (
                (opening + reduced + ending, CONTRACTION)
                for opening in openings
                if opening or reduced[0] == trade[0][0]  # any 投资公司
            )
        rank = CONTRACTION if len(reduced) >= _TELLING and reduced[-1] in _OWNERS else JOINING
        yield from ((opening + reduced, rank) for opening in openings if len(opening + reduced) >= _TOLD)
