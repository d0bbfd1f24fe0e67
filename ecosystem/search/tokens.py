"""Names and texts as tokens of the index: overlapping pairs of letters, words, pinyin, and marks of names.

A pair of letters is found wherever it stands, so that a word of two letters is found on both databases and
whatever jieba makes of its neighbours. `=云岭大学` is a whole name, `^云岭` the beginning of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import rjieba

from ecosystem.search.pinyin import spellings, spellings_within
from ecosystem.search.plain import plain, plain_letters

_HAN = "\u3400-\u4db5\u4e00-\u9fcb〇\U00020000-\U0002b81d"
#: Digits, Latin, Greek, Cyrillic and kana: nothing that SQLite's tokenizer would cut at.
_OTHER = "0-9a-zß-öø-ɏα-ωа-яёぁ-ゖァ-ヺー"
_RUN = re.compile(rf"[{_HAN}]+|[{_OTHER}]+")
_BLANK = re.compile(r"\s+")
_HAN_RUN = re.compile(rf"[{_HAN}]+")

WHOLE, START = "=", "^"
#: Words shorter than this are pairs of letters anyhow.
_WORD = 3
#: What PostgreSQL takes as one lexeme, in letters of four bytes.
_LONGEST = 500


def runs(text: str) -> list[str]:
    """Stretches of Chinese letters, and of other letters and digits."""
    return _RUN.findall(text)


def is_han(run: str) -> bool:
    """Whether a stretch is of Chinese letters."""
    return bool(_HAN_RUN.fullmatch(run))


def pairs(run: str) -> Iterator[str]:
    """Overlapping pairs of a stretch of Chinese letters; a single letter is itself."""
    if len(run) == 1:
        yield run
    for one, other in pairwise(run):
        yield one + other


def bare(name: str) -> str:
    """A name as it is compared, without brackets and other signs."""
    return "".join(runs(plain(name)))


def forms(names: list[str]) -> list[str]:
    """What somebody may type for one of the names and mean all of it."""
    found = [form for name in map(bare, names) for form in (name, *spellings(name))]
    return [form[:_LONGEST] for form in dict.fromkeys(found) if form]


def name_tokens(names: list[str]) -> set[str]:
    """Everything by which a record is found by name."""
    found: set[str] = set()
    for name in names:
        found |= text_tokens(name)
        name = bare(name)
        words = rjieba.cut(name)
        found |= {token for spelt in spellings_within(name, words) for token in runs(spelt)}
    for form in forms(names):
        found |= {WHOLE + form, START + form[:1], START + form[:2]}
    return {token[:_LONGEST] for token in found}


def text_tokens(text: str) -> set[str]:
    """Pairs, longer words, and stretches of other letters; line breaks within words do not part them."""
    found: set[str] = set()
    for run in runs(_closed(plain_letters(text))):
        if is_han(run):
            found.update(pairs(run))
            found.add(run[-1])
            found |= {word for word in rjieba.cut_for_search(run) if len(word) >= _WORD}
        else:
            found.add(run[:_LONGEST])
    return found


def _closed(text: str) -> str:
    """Without blanks between Chinese letters."""
    return _BLANK.sub(lambda blank: " " if _latin_around(text, blank) else "", text)


def _latin_around(text: str, blank: re.Match[str]) -> bool:
    before, after = text[blank.start() - 1 : blank.start()], text[blank.end() : blank.end() + 1]
    return not (is_han(before) or is_han(after))
