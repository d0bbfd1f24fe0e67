"""Whether the words before the head of a firm name it."""

from __future__ import annotations

from articles.extraction.names.evidence import Evidence
from articles.extraction.names.roles import Role
from articles.extraction.names.territory.places import readings
from articles.extraction.names.words import tag_of

#: They are words too, so that nothing but a place may stand before them.
_CARRIERS = frozenset({"电信", "联通"})
#: Parts of speech of what is done: no part of a group's brand of several words, no bank (工作银行).
_ACTS = frozenset({"v", "vn"})
#: What ends before a name: the clause, the first of two, what it is.
_EDGES = frozenset({Role.BREAK, Role.JOIN, Role.NOUN})
#: Brands that are words have two characters (徽商).
_COINED = 2


def legal(e: Evidence) -> float:
    """A company with its legal form is one by almost anything before it."""
    if e.own or e.plain:
        return 0.97
    if e.place and len(e.text) > 2:
        return 0.9
    return 0.7 if e.topic >= 4 and e.stem.before is Role.BREAK else 0.0


def rare(e: Evidence) -> float:
    """A firm or a thing of something rare: strays, letters, a place with a trade."""
    if e.counted or e.roles[-1] is Role.LEVEL or _praised(e) or _of_a_sort(e):
        return 0.0
    if e.own:
        return 0.8
    return 0.65 if e.placed and e.plain else 0.0


def _praised(e: Evidence) -> bool:
    """Whether a word of rank or praise stands among common words (国际头部展览公司)."""
    levels = any(r is Role.LEVEL and len(w) > 1 for w, r in zip(e.words, e.roles, strict=True))
    return e.head == "公司" and levels and not (e.proper or e.rare or e.org)


def _of_a_sort(e: Evidence) -> bool:
    """Whether a word of quality makes any firm of that sort of it (学科性公司)."""
    return e.head == "公司" and e.words[-1] == "性" and not (e.place or e.org)


def brand(e: Evidence) -> float:
    """A group or a shop by its brand, or by its place and trade."""
    if e.own:
        return 0.85
    if e.placed and e.topical:
        return 0.8
    if e.roles == [Role.PLACE] and e.head == "集团":
        known = readings().get(e.text)
        return 0.65 if known and len(e.text) == 2 and known[0].place.rank == 2 else 0.0
    if e.roles == [Role.PLACE] and e.head == "油田":
        return 0.7
    if e.described:
        return 0.0  # 作为独立的业务集团
    acts = len(e.words) > 1 and any(tag_of(word) in _ACTS for word in e.words)
    plain = e.plain and not acts and not e.counted
    return 0.6 if plain and e.stem.before in _EDGES and len(e.text) <= 6 else 0.0


def bank(e: Evidence) -> float:
    """A bank by its place or a brand; a word alone only at the edge of a clause."""
    if e.place and len(e.roles) == 1:
        return 0.9
    if e.own or e.place:
        return brand(e)
    alone = len(e.roles) == 1 and e.plain and len(e.text) == _COINED and not e.counted
    alone = alone and tag_of(e.text) not in _ACTS
    return 0.6 if alone and e.stem.before is Role.BREAK else 0.0


def seated(e: Evidence) -> float:
    """A firm of a place that each place has one of (临州城投, 临州供电公司)."""
    if e.head in _CARRIERS and e.roles != [Role.PLACE]:
        return 0.0
    return 0.75 if e.place and e.roles[0] is Role.PLACE and not e.counted else rare(e)


def tied(e: Evidence) -> float:
    """A part of a firm or body goes by whom it belongs to."""
    if e.words[-1] == "企业" and e.stem.parts[0].role is Role.ORG:
        return 0.0
    if e.org or (e.place and (e.own or e.plain or e.singles)):
        return 0.85
    if e.roles == [Role.PLACE] and e.head.endswith("网平台"):
        return 0.7  # 临州工业互联网平台
    return 0.6 if e.own and not e.counted else 0.0


def branch(e: Evidence) -> float:
    """A branch of something named, or the only one of its sort at a place."""
    if e.head == "分部" and e.words[0][-1] in "区园城省市县":
        return 0.0  # an office's, for that place
    if e.org or e.own or (e.place and len(e.roles) > 1):
        return 0.85
    return 0.85 if e.topical and (e.place or (e.placed and not e.counted)) else 0.0
