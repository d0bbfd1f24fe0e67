"""Where a person's name ends that begins here, and where one begins that ends here."""

from __future__ import annotations

import re

from articles.extraction.names.persons.anchors import follower
from articles.extraction.names.persons.given_names import (
    could_be,
    function_word,
    lengths,
    listed_word,
    surnames,
)
from articles.extraction.names.words import Words, tag_of

#: Behind these a name has ended.
STOP = re.compile(r"[\s，。、；：！？,;:!?“”‘’\"'（）()《》…—\-]|$")
#: News agencies put the day behind who speaks.
_DAY = re.compile(r"(?:\d{1,2}月)?\d{1,2}日")
#: Small words that go on behind a name, and that the dictionary may glue to others.
_SOFT = frozenset("在和与及等以向对从就为于将率正曾也已均都还则任是到带的作做仍受被由赴")
#: Adverbs before the verb of somebody whose given name is one character.
_ADVERBS, _TWO = frozenset("正将曾已也还"), 2
#: Parts of speech of the word that goes on after a name made of a surname and a word (高海鸥现场讲解).
_GOING_ON = frozenset({"a", "d", "ad", "t", "v", "vd", "vn", "nz", "p", "n", "l", "i", "f", "s"})
#: Surnames that before a word are rather a verb or an adverb (任首席科学家).
_VERBAL = frozenset("任易应")
#: Surnames from this rank on are too rare to outweigh another reading.
_RARE = 300
#: 等 after a name, which the dictionary may glue to its last character (林一等).
_AND_OTHERS = re.compile(
    r"等(?:[\d一二三四五六七八九十多]|出席|参加|陪同|领导|专家|嘉宾|同志|人[，。、]|一行|先后|分别|共同)"
)
#: Surnames that rather join two names, or end that of a department.
_DEPARTMENTS = frozenset("科部")
_LINKS = frozenset("和及于") | _DEPARTMENTS
#: Small words before a name that the segmenter may glue to its surname (由王 + 振国).
_PREPOSITIONS = frozenset("由与和请")


def name_at(text: str, at: int, words: Words, *, titled: bool = True) -> tuple[int, int] | None:
    """The name that starts at `at`, ended by what follows."""
    options = [at + n for n in lengths(text, at) if not _adverb_last(text, at + n, n)]
    for end in reversed(options):
        if follower(text, end) and could_be(text, at, end, words, strong=titled, sure=True):
            return at, end
    for end in options:
        if _ended(text, end) and could_be(text, at, end, words, strong=titled):
            return at, end
    for end in options:
        glued = end - at == 3 and listed_word(text[end - 1 : end + 1]) and not _AND_OTHERS.match(text, end)
        linked = _goes_on(text, end, words) and not glued
        if linked and could_be(text, at, end, words, strong=titled and not function_word(text[at])):
            return at, end
    options = [end for end in options if could_be(text, at, end, words)]
    whole = words.ends[words.index(at)] if words.boundary(at) else -1
    if whole in options:
        return at, whole
    return _before_word(text, at, words) if titled else None


def _adverb_last(text: str, end: int, length: int) -> bool:
    """Whether the last of three characters is the adverb before a verb (主任周岚正带领)."""
    adverb = length > _TWO and text[end - 1 : end] in _ADVERBS
    return adverb and listed_word(text[end : end + _TWO])


def _ended(text: str, end: int) -> bool:
    """Whether a name ends here: at a mark, or before the day of what is told (主任周明远18日在)."""
    return bool(STOP.match(text, end) or (text[end - 1] not in "于在自从至" and _DAY.match(text, end)))


def _before_word(text: str, at: int, words: Words) -> tuple[int, int] | None:
    """A surname with a listed word as given name, which hides it from the segmenter, before another word."""
    fine = words.fine
    index = fine.index(at)
    if fine.starts[index] != at or fine.ends[index] != at + 1 or index + 2 >= len(fine.texts):
        return None
    end, after = fine.ends[index + 1], fine.texts[index + 2]
    going_on = len(after) > 1 and fine.tag(index + 2) in _GOING_ON
    surname = 3 in lengths(text, at) and text[at] not in _VERBAL
    usable = surname and end - at == 3 and going_on
    return (at, end) if usable and could_be(text, at, end, words, strong=True) else None


def _goes_on(text: str, end: int, words: Words) -> bool:
    """A short link (在, 和, 等 …) follows as a word of its own, though the dictionary may glue it (健在)."""
    if text[end : end + 1] not in _SOFT or text.startswith("以受", end - 1):
        return False
    if _AND_OTHERS.match(text, end):
        return True
    return words.boundary(end) or words.fine.boundary(end) or (text[end] == "在" and words.boundary(end + 1))


def name_before(text: str, end: int, words: Words) -> tuple[int, int] | None:
    """The name that ends at `end`, begun where a surname and a word boundary agree."""
    for length in (3, 2, 4):
        start = end - length
        if start < 0 or length not in lengths(text, start) or not _begins(text, start, words):
            continue
        if length == 3 and _joined(text, start, end, words):
            continue
        if could_be(text, start, end, words) or (length == 3 and _adverbial(text, start, words)):
            return start, end
    return None


def rare_before(text: str, end: int, words: Words) -> tuple[int, int] | None:
    """A rare surname and two characters, none of which the dictionary takes for a word with another."""
    start, fine = end - 3, words.fine
    if start < 0 or 3 not in lengths(text, start) or function_word(text[start]):
        return None
    if not all(map(fine.boundary, range(start, end + 1))):
        return None
    return (start, end) if could_be(text, start, end, words, strong=True) else None


def _begins(text: str, start: int, words: Words) -> bool:
    """Whether a name may begin here; a department before it may be glued to it (培训科 + 李红)."""
    return words.boundary(start) or (
        text[start - 1] in _DEPARTMENTS | _PREPOSITIONS and words.fine.boundary(start)
    )


def _joined(text: str, start: int, end: int, words: Words) -> bool:
    """Whether 和 only joins the shorter name behind it, or 科 ends what stands before (公司和李平先生)."""
    shorter = text[start] in _LINKS and 2 in lengths(text, start + 1) and _begins(text, start + 1, words)
    return shorter and could_be(text, start + 1, end, words, strong=True)


def _adverbial(text: str, start: int, words: Words) -> bool:
    """A surname that is an adverb too (应) before two characters that make no word, or one before a brand."""
    if not could_be(text, start, start + 3, words, strong=True):
        return False
    given = text[start + 1 : start + 3]
    if surnames().get(text[start], _RARE) >= _RARE:
        return False
    return not listed_word(given) or tag_of(given) in ("nz", "nt")
