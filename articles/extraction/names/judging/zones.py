"""Whether the words before the head of a zone name it."""

from __future__ import annotations

import re

from articles.extraction.lexicons import word_set
from articles.extraction.names.evidence import NATIONAL, Evidence
from articles.extraction.names.judging.science import core
from articles.extraction.names.roles import Role
from articles.extraction.names.territory.places import MUNICIPALITIES, readings
from articles.extraction.names.words import tag_of

#: Bare zones that the names of their parts may open (经开区西部科技园区).
_ZONES = frozenset({"高新区", "经开区", "开发区", "新区"})
_FREE = frozenset({"自贸区", "自贸试验区", "自由贸易试验区"})
#: Sorts of zones of which a province has many, unless it is a city.
_MANY = _ZONES | {
    "高新技术产业开发区",
    "经济技术开发区",
    "经济开发区",
    "综合保税区",
    "综保区",
    "工业园区",
}
#: Zones of these ranks are many in any place (临州市市级高新区).
_RANKS = frozenset({"省级", "市级", "县级", "区级", "自治区级", "省市级"})
_SIDE = re.compile(r"[东西南北中]部$")
#: Shortest trade that tells one zone from others.
_TRADE = 4
#: Brands that are words have two characters (徽商).
_COINED = 2


def zoned(e: Evidence) -> float:
    """Zones of a purpose (示范区) are named by their place alone."""
    somewhere = (
        e.place
        or e.org
        or _of_two_towns(e)
        or (e.own and (e.words[0] in NATIONAL or _of_two_countries(e.words[0])))
        or (_place_word(e.words[0]) and len(e.words) > 1)
        or _of_towns(e)
        or e.words[0][-1] in "—－–-"
        or (e.officed and _is_ground(e))
    )
    return 0.85 if somewhere and e.topical else 0.0


def _is_ground(e: Evidence) -> bool:
    """One word for a stretch of land that has offices of its own (平原示范区管委会)."""
    own = len(e.words) == 1 and e.words[0] in readings() and e.words[0] not in word_set("name_actions")
    return own and len(e.text) == _COINED and not e.counted


def _of_two_towns(e: Evidence) -> bool:
    """Two towns or partners in one character each are all that stands before the head (沈抚示范区)."""
    return len(e.text) == _COINED and e.singles == _COINED and not e.counted


def _of_towns(e: Evidence) -> bool:
    """A place of no list, or two in one character each, before a trade (博鳌旅游先行区, 兰白改革试验区)."""
    if e.counted or e.stem.before is not Role.BREAK or e.topic < _TRADE:
        return False
    named = e.roles[0] is Role.PROPER and tag_of(e.words[0]) in ("ns", "nr") and len(e.words) > 1
    return named or (e.roles[:_COINED] == [Role.SINGLE] * _COINED and e.plain > 0)


def _place_word(word: str) -> bool:
    """Whether a word is a place and not first of all an ordinary word (资源)."""
    known = readings().get(word, ())
    return any("word" not in reading.place.flags for reading in known) or (
        bool(known) and tag_of(word) != "n"
    )


def _of_two_countries(word: str) -> bool:
    return word.startswith("中") and word in word_set("name_bilateral")


def ground(e: Evidence) -> float:
    """A zone lies somewhere: a place, or a name of its own."""
    if all(word in _ZONES for word in e.words) or _any_of_its_sort(e):
        return 0.0
    if e.roles[0] is Role.ORG and len(e.roles) > 1 and all(role is Role.LEVEL for role in e.roles[1:]):
        return 0.0
    if e.place or e.org:
        return 0.88
    if _of_two_countries(e.words[0]) and e.topical and len(e.words) > 1:
        return 0.7
    if e.words[0] in _ZONES and e.topical and len(e.words) > 1:
        return 0.65
    if _nameable(e) or (e.quoted and e.head[-1] in "谷港湾岛" and not e.counted):
        return 0.65
    vague = Role.LEVEL in e.roles or Role.JOIN in e.roles
    return 0.7 if (e.proper or e.rare) and not e.counted and not vague else 0.0


def _any_of_its_sort(e: Evidence) -> bool:
    """Whether only a country or a province stands before a sort of zones, which has many (中国高新区)."""
    if e.head not in _MANY or e.roles[0] is not Role.PLACE:
        return e.head in _MANY and e.text in NATIONAL
    if _RANKS.issuperset(e.words[1:]) and len(e.words) > 1:
        return True
    known = readings().get(e.words[0])
    province = known is not None and known[0].place.rank == 0 and known[0].place.code not in MUNICIPALITIES
    rest = all(
        role is Role.LEVEL or word == "国家" for role, word in zip(e.roles[1:], e.words[1:], strict=True)
    )
    return (province or e.words[0] in NATIONAL) and rest


def _nameable(e: Evidence) -> bool:
    """A district that is a word too before a zone (大兴经开区), or a word before a city of science."""
    if e.counted or e.stem.before not in (Role.BREAK, Role.QUOTED) or not e.roles:
        return False
    rest = all(role is Role.VAGUE for role in e.roles[1:])
    if rest and e.words[0] in readings() and e.roles[0] >= Role.PLAIN:
        return e.words[0] not in word_set("name_actions")
    return e.head[-1] in "谷港城" and e.roles == [Role.PLAIN] and len(e.text) == _COINED


def field(e: Evidence) -> float:
    """A zone of a trade: a place and the trade, a place in another (甲（乙）产业园), or a name of its own."""
    if e.roles == [Role.PLACE, Role.BRACKET] and e.words[1][1:-1] in readings():
        return 0.85
    return core(e) if e.place or e.org or e.own else 0.0


def zone(e: Evidence) -> float:
    """A part of a zone by its zone or something rare, not by where in a town it is (云溪南部片区)."""
    if e.head == "片区" and _SIDE.search(e.text):
        return 0.0
    if e.org or (e.place and e.words[0] in _FREE):
        return 0.85
    return 0.7 * ((e.rare or (e.proper and Role.QUOTED not in e.roles)) and not e.counted)


def part(e: Evidence) -> float:
    """A part of a zone goes by its place alone (科大硅谷北湖园), or by its two countries (临州中德园)."""
    if e.roles[0] is Role.PLACE and len(e.words) == _COINED and _of_two_countries(e.words[1]):
        return 0.85
    if e.roles[-1] is not Role.PLACE or len(e.words) != _COINED:
        return 0.0
    zone = e.roles[0] is Role.ORG and e.words[0][-1] in "区园谷城港村"
    return 0.85 if zone or e.words[0] == "中关村" else 0.0
