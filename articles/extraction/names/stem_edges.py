"""The edge of a stem where words were cut wrong: what is glued to a name or lost (为数|元公司)."""

from __future__ import annotations

from articles.extraction.document import Kind
from articles.extraction.lexicons import word_set
from articles.extraction.names.found import OPENINGS, SHORTEST, Found
from articles.extraction.names.heads import Head
from articles.extraction.names.roles import Role, role_of
from articles.extraction.names.sounds import behind_small_word
from articles.extraction.names.stem import Part, Stem

#: What the dictionary may glue to a name behind it (为数 in 为数元公司).
_GLUED = frozenset("为对向与由在从被将")
#: What a brand before a listed one is made of (海 + 思达 + 航天科技).
_COINED = frozenset({Role.SINGLE, Role.PROPER})
#: At most so many stray characters stand before a brand.
_STRAYS = 4
_VILLAGES = frozenset("镇乡村")
#: Small words that mean something before 大学 (这所大学, 在上大学).
_MEANING = frozenset("这那该本某各每其全所座家个名在上读考念办进从去回是到与")


def without_strangers(found: Found, stem: Stem, end: int) -> None:
    """Cut off a village before 和, and a small word that the dictionary has glued to the name."""
    _without_village(found, stem)
    _without_link(found, stem, end)


def with_lost_words(found: Found, stem: Stem, head: Head, end: int) -> None:
    """Let the stem begin with the characters of the name that were read as small or stray words."""
    _with_strays(found, stem, head)
    _with_small_word(found, stem, head, end)
    _with_syllables(found, stem, head)


def _without_village(found: Found, stem: Stem) -> None:
    """What stands behind a village or township and 和 is another thing (北湖村和沅口经合区)."""
    for index in range(len(stem.parts) - 2, 0, -1):
        part = stem.parts[index]
        if part.role is Role.JOIN and found.text[part.start - 1] in _VILLAGES:
            stem.cut(index + 1)
            return


def _with_strays(found: Found, stem: Stem, head: Head) -> None:
    """A place and stray characters before a listed brand make another firm (临州澜健 + 海岳医药公司)."""
    inner = found.by_end.get(stem.parts[0].end) if stem.parts and head.kind is Kind.COMPANY else None
    if inner is None or inner.rule != "listed name" or stem.parts[0].role is not Role.ORG:
        return
    fine, at = found.words.fine, stem.start
    while at > max(0, stem.start - _STRAYS) and fine.boundary(at) and at not in found.around.places:
        word = fine.texts[fine.index(at - 1)]
        if role_of(word) not in _COINED:
            break
        at -= len(word)
    if stem.start - at >= SHORTEST and at in found.around.places:
        start = found.around.places[at]
        stem.parts[:1] = [Part(start, at, Role.PLACE), Part(at, stem.parts[0].end, Role.PROPER)]
        stem.start = start


def _with_small_word(found: Found, stem: Stem, head: Head, end: int) -> None:
    """A small word between the place and the rest of a firm with its legal form (临州有沐岚有限公司)."""
    if head.needs != "any" or not stem.parts or stem.start - 1 not in found.around.places:
        return
    place = behind_small_word(found.around, stem.start, end)
    if place is not None:
        at = stem.start - 1
        stem.parts[:0] = [Part(place, at, Role.PLACE), Part(at, stem.start, Role.SINGLE)]
        stem.start = place


def _with_syllables(found: Found, stem: Stem, head: Head) -> None:
    """No university goes by one character: small words before it are part of its name (韩国又石大学)."""
    if head.suffix != "大学" or stem.end - stem.start != 1 or len(stem.parts) != 1:
        return
    fine = found.words.fine
    for at in range(stem.start - 1, max(-1, stem.start - SHORTEST - 1), -1):
        alone = "\u4e00" <= found.text[at] <= "\u9fa5" and fine.boundary(at) and fine.boundary(at + 1)
        if not alone or _MEANING.intersection(found.text[at : stem.end]):
            return
        word = fine.texts[fine.index(at - 1)] if at else ""
        abroad = word in word_set("foreign_places")
        if abroad or not at or found.text[at - 1] in OPENINGS:
            stem.parts[:] = [Part(at, stem.end, Role.PROPER)]
            if abroad:
                stem.parts.insert(0, Part(at - len(word), at, Role.PLACE))
            stem.start, stem.before = stem.parts[0].start, Role.BREAK
            return


def _without_link(found: Found, stem: Stem, end: int) -> None:
    """The dictionary may glue 为 or 对 to the first character of a name that the text has without it."""
    if not stem.parts or stem.parts[0].end - stem.start != SHORTEST:
        return
    first, text = stem.parts[0], found.text
    if text[stem.start] not in _GLUED or text[stem.start - 1 : stem.start] not in OPENINGS | {""}:
        return
    if text.count(text[stem.start + 1 : end]) > text.count(text[stem.start : end]):
        stem.parts[0] = Part(first.start + 1, first.end, Role.SINGLE)
        stem.start += 1
