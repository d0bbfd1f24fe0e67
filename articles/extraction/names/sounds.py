"""Numerals, verbs and small words that are only characters of a name (海岳数元, 广州梓为云)."""

from __future__ import annotations

import re

from articles.extraction.names.joints import is_half
from articles.extraction.names.roles import Role, may_name, role_of
from articles.extraction.names.stem import Part, Surroundings
from articles.extraction.names.words import tag_of

#: Single verbs and adverbs that companies choose as characters.
SOFT = frozenset("地成建开出入未会可获见任用含离促助帮推报均")
#: Those that also complete the verb before them.
_COMPLEMENTS = frozenset("成开出入")
#: Single characters that count and, after a place or inside a brand, may name (一机, 百道).
NUMERALS = frozenset("一二三四五六七八九十百千万亿")
#: Behind 数 these make a trade of the digital age of it (数科, 数智).
_DIGITAL = frozenset("科智创码联云研字")
#: Small words that mean something wherever they stand.
_NEVER_SECOND = frozenset("的了是在和与及或由被把将为对从向到至等该此每各其某有")
#: No brand begins with these, and with those none that opens a clause is told from what leads to one.
_DEFINITE = frozenset("的了是等该此每其某各这那")
_LEADING = frozenset("与和及由被把将为对向从到在于以给让经据按至")
#: Behind a place the comparison is a brand (黑龙江 + 比福).
_BRANDING = frozenset("比")
#: Further characters that count and, right behind a place, may name (海岳数元).
_COUNTERS = NUMERALS | {"数"}
#: How a part of a place ends whose name begins like a number (余家湖).
_GROUND = frozenset("湾湖山江河港桥岭坪坝塘店庄寺沟坡洲岛")
#: Words of site that names hold as characters.
_SITES = frozenset("中前后上下内外均")
_EDGE = re.compile(r"[，。；：、！？\s,;:“（(《]")
#: A clause that is nothing but a brand, before a place in brackets.
_BRAND = re.compile(r"(?:\A|(?<=[，。；：、！？\s,;:“《]))[\u4e00-\u9fa5]{2,5}\Z")
_LONGEST_BRAND = 6
#: Measure words and units: what stands between a number and what is counted.
MEASURES = frozenset("强家个所名位批座支项条种类件层届次期处间台套款部场轮年月日号时分秒元万亿只份")
#: Between a place and a numeral they are characters of a brand (大百汇).
_SIZES = frozenset("大小新")
#: No longer small word is one.
_COINED = 2
#: What may stand before a place that opens a name within a clause (成立于2016年的临州…).
_OF = "的"
#: How far around a name the text is searched for it again.
_NEAR = 4000


def before_ground(around: Surroundings, part: Part) -> Part:
    """What counts elsewhere is half of a part of a place (烟台 + 八角湾, 襄阳 + 余家湖)."""
    word = around.text[part.start : part.end]
    named = len(word) == _COINED and part.start in around.places and around.text[part.end] in _GROUND
    return Part(part.start, part.end, Role.PROPER) if named and tag_of(word) == "m" else part


def is_counter(around: Surroundings, part: Part, parts: list[Part]) -> bool:
    """A numeral between a place or a body and a stray character (杭州 + 数 + 澜)."""
    stray = bool(parts) and parts[-1].role is Role.SINGLE
    if stray and part.role is Role.COUNT and around.text[part.start - 1] in _SIZES:
        return part.start - 1 in around.places  # 盐田区 + 大 + 百 + 汇
    sited = part.start in around.places or part.start in around.organisations
    return stray and part.role is Role.COUNT and sited


def as_sound(around: Surroundings, part: Part, parts: list[Part], *, coined: bool) -> Part:
    """A small word that is only a character of a name: 辽宁前阳, 广州紫为云, 新湖中宝, 三六一度（中国）."""
    if not parts or not "\u4e00" <= around.text[part.end - 1] <= "\u9fa5":
        return part
    if coined and parts[-1].role is Role.BRACKET:
        brand = _BRAND.search(around.text, max(0, part.end - _LONGEST_BRAND), part.end)
        return Part(brand.start(), part.end, Role.PROPER) if brand else part
    sited = around.text[part.end - 1] in _SITES and parts[-1].role is Role.SINGLE
    bare = all(other.role <= Role.VAGUE for other in parts)
    sounds = (sited and part.start in around.places) or (
        coined
        and (
            _is_stray(around, part, sited=sited)
            or (bare and _is_second(around, part))
            or _opens_half(around, part, parts)
        )
    )
    return Part(part.start, part.end, Role.SINGLE) if sounds and part.role is Role.BREAK else part


def _is_stray(around: Surroundings, part: Part, *, sited: bool) -> bool:
    """Whether all before a small word is a character behind a place, or a short word that opens a clause."""
    at = part.start
    if part.end - at > (_COINED if sited else 1) or not at:
        return False
    start = around.words.fine.starts[around.words.fine.index(at - 1)]
    before = role_of(around.text[start:at])
    if at - start > _COINED or not _opens(around, start):
        return False
    return (before is Role.SINGLE and start in around.places) or (sited and before > Role.NOUN)


def _opens_half(around: Surroundings, part: Part, parts: list[Part]) -> bool:
    """The first character of a brand of two, whose second no firm goes by (青岛 + 向荣 + 食品).

    At the edge of a clause it may be a preposition, and the second the short name of a province.
    """
    word = around.text[part.start : part.end]
    if len(word) > 1 or word in _DEFINITE or not is_half(parts[::-1]):
        return False
    return part.start in around.places or (_opens(around, part.start) and word not in _LEADING)


def _is_second(around: Surroundings, part: Part) -> bool:
    """The second character of a brand with trades behind it, opening a clause or behind a role: 被告华时."""
    at = part.start - 1
    if part.end - part.start > 1 or at < 0 or around.text[part.start] in _NEVER_SECOND:
        return False
    fine = around.words.fine
    if not fine.boundary(at) or role_of(around.text[at]) is not Role.SINGLE:
        return False
    if _opens(around, at):
        return True
    before = fine.texts[fine.index(at - 1)]
    return len(before) == _COINED and role_of(before) in (Role.NOUN, Role.BREAK)


def _opens(around: Surroundings, at: int) -> bool:
    """Whether a name may begin here whatever its characters: at the edge of a clause, or behind a place."""
    return at == 0 or at in around.places or _EDGE.match(around.text[at - 1]) is not None


def _behind_verb(around: Surroundings, at: int) -> bool:
    """Whether a verb of two characters ends here."""
    fine = around.words.fine
    if not at or not fine.boundary(at):
        return False
    word = fine.texts[fine.index(at - 1)]
    return len(word) == _COINED and tag_of(word) in ("v", "vn")


def is_soft(around: Surroundings, part: Part) -> bool:
    """A verb right behind a place, a stray character or numeral may be part of a company's name."""
    word = around.text[part.start : part.end]
    if part.role is Role.COUNT:
        if word == "数" and around.text[part.end] in _DIGITAL:
            return True
        if part.start in around.places:
            return word in _COUNTERS
        before = around.text[part.start - 1 : part.start]
        if word in MEASURES and before in _COUNTERS:
            return part.start - 1 in around.places
        return word in NUMERALS and role_of(before) is not Role.COUNT
    placed = part.start in around.places
    if word in _COMPLEMENTS and not placed and _behind_verb(around, part.start):
        return False  # 孵化出甲公司
    return word in SOFT or (placed and (may_name(word) or word in _BRANDING))


def behind_small_word(around: Surroundings, start: int, end: int) -> int | None:
    """Where 临州有沐岚网络股份有限公司 begins, of which a reading leftwards leaves the part behind 有.

    临州有… and 临州和… may be said of the place too: so the text must print the whole twice, or its short
    form at the beginning of a clause (和岚科技负责人), and never the part without the small word.
    """
    text, at = around.text, start - 1
    place = around.places.get(at) if at > 0 else None
    if place is None or role_of(text[at]) not in (Role.BREAK, Role.JOIN) or text[at] == _OF:
        return None
    if place and text[place - 1] != _OF and not _EDGE.match(text, place - 1):
        return None
    low = max(0, start - _NEAR)
    near = text[low : end + _NEAR]
    if near.count(text[start : start + _COINED]) > near.count(text[at : start + _COINED]):
        return None
    if near.count(text[place:end]) > 1:
        return place
    again = near.find(text[at : start + _COINED], end - low)
    return place if again >= 0 and _opens(around, low + again) else None
