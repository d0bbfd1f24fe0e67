"""What part a word plays when one reads leftwards from the head of a name."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cache, lru_cache

from articles.extraction.lexicons import word_set
from articles.extraction.names.words import tag_of


class Role(IntEnum):
    """The part of a word; from `LEVEL` on a word may stand inside a name."""

    #: Never inside a name.
    BREAK = 0
    #: A number or measure: what follows is counted, not named.
    COUNT = 1
    #: 某: the name is withheld.
    WITHHELD = 2
    #: 与, 和, 及: between two names or inside one.
    JOIN = 3
    #: Common noun that ends the phrase before a name (龙头企业, 董事长).
    NOUN = 4
    #: Word of rank or praise (省级, 知名).
    LEVEL = 5
    #: Trade or topic that many names share (科技, 物流).
    VAGUE = 6
    #: Any other word of the dictionary.
    PLAIN = 7
    #: A single character that stands alone by the dictionary.
    SINGLE = 8
    #: Proper noun by the dictionary, or letters.
    PROPER = 9
    #: A place.
    PLACE = 10
    #: An organisation found before.
    ORG = 11
    #: A stretch in quotation marks.
    QUOTED = 12
    #: A stretch in brackets.
    BRACKET = 13


#: Roles that tell one thing from all others of its sort.
DISTINCTIVE = frozenset({Role.PROPER, Role.QUOTED})

_BREAKING_TAGS = re.compile(r"(?:[pcurdtfsyeokw]|mq|vd|vg|vi)")
_PROPER_TAGS = frozenset({"nr", "nrt", "nrfg", "nz", "nt", "ns", "eng"})
#: Longer "persons" of the dictionary are phrases (广大青年).
_LONGEST_PERSON = 3
#: Phrases that the dictionary takes for one word have this length (充分发挥).
_PHRASE = 4
#: How phrases begin that only say what is done (大力发展), whatever the dictionary takes them for.
_EFFORTS = ("大力", "全力", "积极", "着力", "加快", "努力")
_NUMBER = re.compile(r"[\d.,，%％〇零一二两三四五六七八九十百千万亿多余几数第]+")
_JOINS = frozenset("与和及暨")
#: Inside a name of two words they tell nothing by themselves.
_DASHES = frozenset("-－·&＆")
_WITHHELD = frozenset({"某", "某某", "xx", "XX", "××"})
#: They end like words of sort and rank (友好型, 典型性) and are none.
_KEPT = ("模型", "多样性", "放射性", "战略性", "女性", "磁性", "可靠性", "耐药性", "抗逆性", "水溶性")
_SHAPED = re.compile(r"[A-Za-zα-ω0-9\u3400-\u9fff·\-－&＆]+")


@lru_cache(maxsize=65536)
def role_of(word: str) -> Role:
    """The part of one word, by the lexicons first and by its part of speech else."""
    if word in _JOINS:
        return Role.JOIN
    if word in _DASHES:
        return Role.VAGUE
    if len(word) == _PHRASE and word.startswith(_EFFORTS):
        return Role.BREAK
    if word in _WITHHELD or word[-1:] == "某":
        return Role.WITHHELD
    if not _SHAPED.fullmatch(word) or word in word_set("name_breaks"):
        return Role.BREAK
    for name, role in (("name_roles", Role.NOUN), ("name_levels", Role.LEVEL), ("name_vague", Role.VAGUE)):
        if word in word_set(name):
            return role
    if word[-1] in "型性" and len(word) > 2 and not word.endswith(_KEPT):
        return Role.LEVEL
    if _NUMBER.fullmatch(word.removesuffix("大") or "大") and word not in word_set("name_actions"):
        return Role.COUNT
    return _by_speech(word)


def _by_speech(word: str) -> Role:
    if len(word) == 1:
        return Role.SINGLE
    tag = tag_of(word)
    if word in word_set("name_bilateral"):
        return Role.PROPER
    if tag in _PROPER_TAGS and (tag != "nr" or len(word) <= _LONGEST_PERSON):
        return Role.PROPER
    if word in word_set("name_actions"):
        return Role.PLAIN
    if tag in {"v", "m", "q"} or _BREAKING_TAGS.match(tag):
        return Role.BREAK
    halves = (word[:2], word[2:]) if len(word) == _PHRASE else ()
    if tag in {"l", "i"} and any(role_of(half) is Role.BREAK for half in halves):
        return Role.BREAK
    if any(half in word_set("name_breaks") for half in halves):
        return Role.BREAK
    return Role.PLAIN


def may_name(word: str) -> bool:
    """Whether only its part of speech, no lexicon, keeps a word out of names."""
    return (
        bool(_SHAPED.fullmatch(word)) and word not in word_set("name_breaks") and role_of(word) is Role.BREAK
    )


def listed(word: str) -> bool:
    """Whether a lexicon holds the word, so that two characters may be read as one (引育, 产教)."""
    return word in _all_listed()


@cache
def _all_listed() -> frozenset[str]:
    names = ("name_breaks", "name_roles", "name_levels", "name_vague", "name_actions", "name_bilateral")
    return frozenset().union(*map(word_set, names))


def is_department(field: str) -> bool:
    """Whether departments are called after this field, or after these two (教育和科技)."""
    known = word_set("departments")
    return field in known or ("和" in field and all(part in known for part in field.split("和")))
