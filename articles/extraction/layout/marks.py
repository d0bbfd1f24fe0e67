"""Punctuation of half width between Chinese characters: read as the marks that it stands for."""

import re

from articles.extraction.document import WIDE

#: 1,000 and 10:30 are numbers, `a, b` is Latin: one neighbour must be Chinese or a mark of full width.
_NARROW = re.compile(
    r"[,;:!?](?:(?<=[\u2014-\u201f\u3000-\u9fff\uff00-\uffef].)|(?=[\u3000-\u9fff\uff00-\uffef]))"
)
_WIDE = {chr(ord(mark) - 0xFEE0): mark for mark in WIDE}


def widen(text: str) -> str:
    """The text with such marks in full width, as rules expect them; no character more, none less."""
    return _NARROW.sub(lambda mark: _WIDE[mark.group()], text)
