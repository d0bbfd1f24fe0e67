"""What can be a Chinese personal name: surname, length, and not an ordinary word."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import rjieba

from articles.extraction.gazetteers import rows
from articles.extraction.lexicons import lines, word_set
from articles.extraction.names.persons.anchors import HONORIFICS, opens_with_follower
from articles.extraction.names.persons.anchors import heads as titles_before
from articles.extraction.names.territory.places import readings
from articles.extraction.names.words import PERSON_TAGS, Words, tag_of

_HAN = re.compile(r"[\u4e00-\u9fa5]+")
#: Never part of a given name: function words, 某 of anonymised people.
_NOT_GIVEN = frozenset("某的了着过们是把被等这那至两几个名位")
#: Links that some given names hold in the middle (为民, 向东), and 和 at the end before a verb;
#: elsewhere they end the name before them.
_LINKS = re.compile(r"[与和及或在为对将向从其之]")
#: Never the end of a name: it opens the title that follows, or is one.
_NOT_LAST = re.compile(
    r"(?:(?<!向)前|[后时任该副已曾还也均则率说称地得]|^.办)$"
    r"|女士|先生|小姐|同志|法官|检察官|律师|经理|主任|会计|科长|老板|老师|教授|院士|妈妈|阿姨|大爷|大妈|奶奶|爷爷|大姐|大哥|师傅|警官|伯伯|叔叔|医生|婆婆|阿婆|大娘|大叔|大伯|大婶"
)
#: Three characters that end like an office are a name only where the tagger reads one before a stop.
_OFFICE_LAST = frozenset("部区科办台感厅局委会院所室队组站市县省社馆团")
_STOPS = frozenset("，。、；：）)”")
#: Those of them that given names end in, so that a title before and a verb behind are enough.
_GIVEN_LAST = frozenset("科台")
#: Before 任 these are a verb with it.
_OFFICE_TAKEN = frozenset("出升调转兼担历继接连留改续")
#: Adverbs before such a verb (曾担任), where two characters would make a name.
_ONCE = frozenset("曾全")
#: Before 先生 these are no adverbs but the end of a name (吴世均先生).
_ADVERB_LAST = re.compile(r"[均率前时说称地则]$")
#: Words of these parts of speech are no given names (任美国总统).
_NEVER_GIVEN = frozenset({"ns", "nt", "r", "p", "t", "m", "nz"})
_PLACE_TAGS = frozenset({"ns", "nz"})
#: Surnames that are function words too: only a whole word counts.
_FUNCTION = frozenset(
    "和于时从向同经及都常应由因但并以可能相令关自原会所是要端年多单全于第每该某各又还就或如有为让使来正"
)
#: Behind a title it tells rather what somebody has (客户有某某).
_HAS = "有"
_JOINS = frozenset("和于及")
#: Parts of speech of words that 于 governs nowhere, so that they are given names behind it (于海波).
_NOT_GOVERNED = frozenset({"nz", "a", "z"})
#: Rarer surnames need support from the segmentation.
_COMMON_RANK = 300


@cache
def surnames() -> dict[str, int]:
    """Surname → rank by frequency."""
    return {row["surname"]: int(row["rank"]) for row in rows("surnames")}


def lengths(text: str, at: int) -> tuple[int, ...]:
    """The lengths that a name starting here may have, the usual one first."""
    known = surnames()
    if text[at : at + 2] in known and len(text[at : at + 2]) == 2:
        return (4, 3)
    return (3, 2) if text[at : at + 1] in known else ()


def function_word(surname: str) -> bool:
    """Whether a surname is a function word too (应, 都)."""
    return surname in _FUNCTION


def could_be(
    text: str,
    start: int,
    end: int,
    words: Words,
    *,
    strong: bool = False,
    sure: bool = False,
    fixed: bool = False,
) -> bool:
    """Whether `[start, end)` reads as a personal name rather than as ordinary words.

    `strong`: a title stands before it and a verb, another title or punctuation behind; `sure`: no mere
    punctuation; `fixed`: a form that only people have stands around it (姓名，男，), so that the dictionary
    has no say.
    """
    name = text[start:end]
    surname = 2 if name[:2] in surnames() and len(name) > 2 else 1
    given = name[surname:]
    if not (_HAN.fullmatch(name) and given and _NOT_GIVEN.isdisjoint(given)) or _ends_wrongly(
        text, name, end
    ):
        return False
    told = strong and text[end : end + 1] in _STOPS and _read_as_name(text, start, end)
    told = told or (strong and sure and name[-1] in _GIVEN_LAST)
    if len(name) > 2 and name[-1] in _OFFICE_LAST and not told:
        return False
    if fixed:
        return name not in readings() and name not in _ordinary_words()
    if name[-1] in "原现" and not (words.boundary(start) and words.ends[words.index(start)] == end):
        return False
    if given in opens_with_follower():
        return False
    link = _LINKS.search(given)
    if link and not (strong and _is_of_name(text, start, end, link, sure=sure)):
        return False
    whole = strong and sure and surname + 2 == len(name)
    if _is_no_name(name, whole=whole) or not _open_reading(name, strong, sure):
        return False
    if name[0] in _FUNCTION:
        usual = (
            _usual(text, start, end, sure)
            if len(given) == 1
            else not listed_word(given) or (sure and name[0] == "关") or _is_given(name)
        )
        return _listed(name) or (strong and usual)
    if surname == 1 and surnames()[name[0]] > _COMMON_RANK:
        return _rare_surname(text, start, end, words, strong, sure)
    return True


def _is_of_name(text: str, start: int, end: int, link: re.Match[str], *, sure: bool) -> bool:
    """Whether a link is a character of the given name (为民, 向东), not a word behind a shorter one."""
    given = link.string
    if len(given) == 1:
        return sure and _read_as_name(text, start, end)
    joined = sure and given[-1] == "和" and not listed_word(text[start : start + 2])
    return len(given) == 2 and (joined or _inner(link))


def _is_no_name(name: str, *, whole: bool) -> bool:
    """Whether the characters are a place or a word; a `whole` name may open like a foreign place."""
    if name in readings() or (name[:2] in readings() and name[2:] == "行"):  # a tour of a place
        return True
    if name[0] == _HAS and not _listed(name):
        return True
    return (name[:2] in word_set("foreign_places") and not whole) or name in _ordinary_words()


def _is_given(name: str) -> bool:
    """Whether the dictionary has a name behind a function word (向 + 波涛), or what 于 does not govern."""
    tag = tag_of(name[1:])
    if name[0] == "于":
        return tag in _NOT_GOVERNED or tag.startswith("nr")
    return name[0] not in _JOINS and tag.startswith("nr")


def _ends_wrongly(text: str, name: str, end: int) -> bool:
    """Whether the last character rather opens what follows (出任); no adverb stands before 先生."""
    if name[-1] in _OFFICE_TAKEN and text.startswith("任", end) and (len(name) > 2 or name[0] in _ONCE):
        return True
    if not _NOT_LAST.search(name):
        return False
    return not (_ADVERB_LAST.search(name) and text.startswith(HONORIFICS, end))


def _usual(text: str, start: int, end: int, sure: bool) -> bool:
    """Whether a function word and one character are a name: a verb follows, or the tagger thinks so."""
    return (sure and text[start] not in _JOINS) or _read_as_name(text, start, end)


def _inner(link: re.Match[str]) -> bool:
    """Links that may open a given name, or close it (向东, 望之)."""
    return link.start() == 0 or link.group() == "之"


def _rare_surname(text: str, start: int, end: int, words: Words, strong: bool, sure: bool) -> bool:
    """A rare surname needs a name that is one to the segmentation, or a title before and a verb behind."""
    name = text[start:end]
    if len(name) == 2:
        return _listed(name) or (
            strong and (sure or tag_of(name[0]).startswith("nr") or _read_as_name(text, start, end))
        )
    whole = words.boundary(start) and words.ends[words.index(start)] == end
    return (whole or strong) and (_listed(name) or not listed_word(name[1:]) or _clear(name, strong, sure))


def _clear(name: str, strong: bool, sure: bool) -> bool:
    """Whether the surroundings, or a surname that is nothing else, outweigh a given name that is a word."""
    doing = tag_of(name[1:])[:1] in "vd"
    return strong and ((sure and not doing) or tag_of(name[0]).startswith("nr"))


def _read_as_name(text: str, start: int, end: int) -> bool:
    """Whether the tagger reads a name of this very length here."""
    word, tag = rjieba.tag(text[start : end + 8])[0]
    return bool(tag.startswith("nr")) and word == text[start:end]


def tagged(text: str, start: int, end: int) -> bool:
    """Whether the tagger reads a name at the start of this stretch too."""
    word, tag = rjieba.tag(text[start : end + 8])[0]
    return bool(tag.startswith("nr") and text[start:end].startswith(word))


@cache
def _ordinary_words() -> frozenset[str]:
    return frozenset(lines("person_not"))


def _listed(name: str) -> bool:
    """Whether the dictionary has this very name."""
    return tag_of(name).startswith("nr") and listed_word(name)


@lru_cache(maxsize=65536)
def listed_word(word: str) -> bool:
    """Whether the dictionary has this word."""
    return len(word) > 1 and len(rjieba.cut(word, False)) == 1


@lru_cache(maxsize=65536)
def _open_reading(name: str, strong: bool, sure: bool) -> bool:
    """Whether the dictionary leaves room for a name: no ordinary word, nor ordinary words in a row."""
    if len(name) > 2 and name[:2] in surnames():
        name = name[0] + name[2:]
    parts = rjieba.cut(name, False)
    if len(parts) == 1:
        return tag_of(name) in PERSON_TAGS
    if sure and strong:
        return True
    if len(parts) == 2 and len(parts[0]) == 1:
        return strong or tag_of(parts[1]) not in _NEVER_GIVEN
    if (
        strong
        and len(parts) == 2
        and len(parts[1]) == 1
        and surnames().get(name[0], _COMMON_RANK) < _COMMON_RANK
    ):
        # a word hides the surname and half of the given name (方志 + 炜)
        return tag_of(parts[0])[:1] not in "vdpr" and parts[0] not in titles_before()
    tags = [tag_of(part) for part in parts if len(part) > 1]
    return all(tag in PERSON_TAGS or (strong and tag in _PLACE_TAGS) for tag in tags)
