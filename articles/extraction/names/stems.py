"""The words before a head: how far left a name may reach, and what it is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from articles.extraction.lexicons import word_set
from articles.extraction.names.roles import Role, listed, may_name, role_of
from articles.extraction.names.words import Words

#: No name with the names inside it is longer than this.
LONGEST = 72
#: Single verbs and adverbs that companies choose as characters.
SOFT = frozenset("地成建开出入未会可获见任用含离促助帮推报")
#: No name's stem is longer than this.
REACH = 44
#: A place or an addition in brackets, or the quotation of a share that financial pages put behind a name.
_BRACKETED = re.compile(r"[（(](?:[\u3400-\u9fffA-Za-z·]{1,12}|-?[\d.]+,\s?-?[\d.]+,\s?-?[\d.]+%)$")
_ASIDE = re.compile(r"以下|简称|下称|记者|通讯员|原名|曾用|上接|下转|来源|摄|图|含|其中|包括|已|拟|即")
#: A space between Latin words is part of a name.
_SPACED = re.compile(r"[A-Za-z] [A-Za-z]")
#: Letters with a plus are a brand (U+ in U+创业园).
_PLUS = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{1,8}[+＋]$")
_QUOTED = re.compile(r"[“\"「『][^“”\"，。；\n]{1,20}$")
#: Behind 赋能 these end a name rather than what is empowered.
_EMPOWERED = ("中心", "平台", "联盟", "基地", "工场")
_MEASURES = frozenset("强家个所名位批座支项条种类件层届次期处间台套款部场轮年月日号时分秒元万亿只份")
#: Before the partner that a body of China shares its name with (中国—东盟研究院).
_WITH_CHINA = ("中国—", "中国-", "中国－")
#: What says of what sort a zone is.
_SORTS = frozenset({"经济", "技术", "产业", "高新", "保护", "工业"})
#: Words of size that before a stray character are a character of a name (大沅).
_SIZES = frozenset("大小老新")
#: What visitors do, in two characters.
_VISITS, _COINED = frozenset({"调研", "考察", "走访", "视察"}), 2
#: Single characters that count and, after a place or inside a brand, may name (一机, 百道).
NUMERALS = frozenset("一二三四五六七八九十百千万亿")
#: Behind 数 these make a trade of the digital age of it (数科, 数智).
_DIGITAL = frozenset("科智创码联云研字")
#: Behind a place the comparison is a brand (黑龙江 + 比福).
_BRANDING = frozenset("比")
#: Further characters that count and, right behind a place, may name (海岳数元).
_COUNTERS = NUMERALS | {"数"}


#: Words of site that names hold as characters.
_SITES = frozenset("中前后上下内外均")
_EDGE = re.compile(r"[，。；：、！？\s,;:“（(《]")
#: A clause that is nothing but a brand, before a place in brackets.
_BRAND = re.compile(r"(?:\A|(?<=[，。；：、！？\s,;:“《]))[\u4e00-\u9fa5]{2,5}\Z")
_LONGEST_BRAND = 6


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a stem."""

    start: int
    end: int
    role: Role


@dataclass(slots=True)
class Stem:
    """The pieces before a head, in text order, and what stood before them."""

    start: int
    end: int
    parts: list[Part]
    #: Role of the word that stopped the reading; BREAK at the edge of a clause.
    before: Role = Role.BREAK

    def roles(self) -> set[Role]:
        """The parts played."""
        return {p.role for p in self.parts}

    def cut(self, index: int) -> None:
        """Let the stem begin with the part `index`."""
        if index > 0:
            self.before = self.parts[index - 1].role
            del self.parts[:index]
            self.start = self.parts[0].start if self.parts else self.end


@dataclass(slots=True)
class Surroundings:
    """The text, its words, and the places and organisations found so far, by where they end."""

    text: str
    words: Words
    places: dict[int, int]
    organisations: dict[int, int] = field(default_factory=dict)
    #: Where organisations start that a place before them may open (海岳硅业, 浦东新区).
    open: set[int] = field(default_factory=set)

    #: Where heads end that made no name.
    refused: set[int] = field(default_factory=set)

    def openable(self, at: int) -> bool:
        """Whether a place before this offset belongs to the name that starts here."""
        return at in self.open or at in self.places


def read_stem(
    around: Surroundings,
    end: int,
    *,
    through: bool = False,
    zoned: bool = False,
    coined: bool = False,
    reach: int = REACH,
) -> Stem:
    """Read leftwards from `end` until a word that no name holds.

    A general word like 重点实验室 or 企业 that was refused as a name ends the reading too, but a
    company's name may go `through` it, and a bare zone (高新区科技局) may open that of a `zoned` office.
    In `coined` names a small word may be no more than a character (广州紫为云, 新湖中宝).
    """
    parts: list[Part] = []
    at = end
    lowest = max(0, end - reach)
    before = Role.BREAK
    while at > lowest:
        part = _part_before(around, at)
        zone = zoned and at in around.refused and _bare_zone(around.text, at)
        if zone:
            parts.append(Part(at - 3, at, Role.PLAIN))
            at -= 3
        if zone or (parts and at in around.refused and at not in around.places and not through):
            before = Role.NOUN
            break
        soft = through or _counter(around, part, parts)
        if soft and part.role in (Role.BREAK, Role.COUNT) and _softly(around, part):
            part = Part(part.start, part.end, Role.SINGLE if part.end - part.start == 1 else Role.PLAIN)
        if part.role in (Role.BREAK, Role.COUNT):
            part = _sound(around, part, parts, coined=coined)
        if part.role < Role.JOIN or end - part.start > LONGEST:
            before = part.role
            break
        parts.append(part)
        at = part.start
        if part.role is Role.ORG:
            at = _before_organisation(around, parts, end - LONGEST)
            break
    parts.reverse()
    return Stem(at, end, parts, before)


def _counter(around: Surroundings, part: Part, parts: list[Part]) -> bool:
    """A numeral between a place or a body and a stray character (杭州 + 数 + 澜)."""
    stray = bool(parts) and parts[-1].role is Role.SINGLE
    sited = part.start in around.places or part.start in around.organisations
    return stray and part.role is Role.COUNT and sited


def _sound(around: Surroundings, part: Part, parts: list[Part], *, coined: bool) -> Part:
    """A small word that is only a character of a name: 辽宁前阳, 广州紫为云, 新湖中宝, 三六一度（中国）."""
    if not parts:
        return part
    if coined and parts[-1].role is Role.BRACKET:
        brand = _BRAND.search(around.text, max(0, part.end - _LONGEST_BRAND), part.end)
        return Part(brand.start(), part.end, Role.PROPER) if brand else part
    sited = around.text[part.end - 1] in _SITES and parts[-1].role is Role.SINGLE
    sounds = (sited and part.start in around.places) or (coined and _is_stray(around, part, sited=sited))
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


def _opens(around: Surroundings, at: int) -> bool:
    """Whether a name may begin here whatever its characters: at the edge of a clause, or behind a place."""
    return at == 0 or at in around.places or _EDGE.match(around.text[at - 1]) is not None


def _softly(around: Surroundings, part: Part) -> bool:
    """A verb right behind a place, a stray character or numeral may be part of a company's name."""
    word = around.text[part.start : part.end]
    if part.role is Role.COUNT:
        if word == "数" and around.text[part.end] in _DIGITAL:
            return True
        if part.start in around.places:
            return word in _COUNTERS
        before = around.text[part.start - 1 : part.start]
        if word in _MEASURES and before in _COUNTERS:
            return part.start - 1 in around.places
        return word in NUMERALS and role_of(before) is not Role.COUNT
    placed = part.start in around.places
    return word in SOFT or (placed and (may_name(word) or word in _BRANDING))


def _part_before(around: Surroundings, at: int) -> Part:
    """The piece that ends at an offset."""
    text = around.text
    if (start := around.organisations.get(at)) is not None:
        return Part(start, at, Role.ORG)
    if (start := around.places.get(at)) is not None:
        if text[start - 1] in "-－—" and (other := around.places.get(start - 1)) is not None:
            start = other
        return Part(start, at, Role.PLACE)
    if text[at - 1] == " " and _SPACED.match(text, max(0, at - 2)):
        return Part(at - 1, at, Role.VAGUE)
    if marked := _marked(text, at):
        return marked
    fine = around.words.fine
    index = fine.index(at - 1)
    word = _last_word(text[fine.starts[index] : at], whole=at == fine.ends[index])
    start = at - len(word)
    if len(word) == 1 and index and len(fine.texts[index - 1]) == 1 and listed(pair := text[start - 1 : at]):
        return Part(start - 1, at, _role(around, index - 1, start - 1, pair))
    role = _role(around, index, start, word)
    if role is Role.BREAK and len(word) == 1 and at < fine.ends[index]:
        return Part(start, at, Role.SINGLE)  # 经 in 经委 is no preposition
    if (
        role is Role.BREAK
        and text[start - 1 : start] == "可"
        and text[start - 1 : at] in word_set("name_actions")
    ):
        return Part(start - 1, at, Role.PLAIN)
    return Part(start, at, role)


def _last_word(word: str, *, whole: bool) -> str:
    """What a name may begin with at the end of a word of the dictionary, or of a piece of one."""
    if not whole and len(word) > _COINED:
        word = Words(word, hmm=False).texts[-1]
    if len(word) > _COINED and word[:_COINED] in _VISITS:
        return word[_COINED:]  # the dictionary has 调研科 in 调研科大硅谷
    return word


def _marked(text: str, at: int) -> Part | None:
    """What brackets, quotation marks or a plus hold together."""
    if text[at - 1] in "）)":
        return _enclosed(text, at, _BRACKETED, Role.BRACKET)
    if text[at - 1] in '”"」』':
        return _enclosed(text, at, _QUOTED, Role.QUOTED)
    plus = _PLUS.search(text, max(0, at - 10), at) if text[at - 1] in "+＋" else None
    return Part(plus.start(), at, Role.PROPER) if plus else None


def _role(around: Surroundings, index: int, start: int, word: str) -> Role:
    """A word's role where it stands: measures after numbers count, numerals after places may name."""
    role = role_of(word)
    if word in _MEASURES and index and role_of(around.words.fine.texts[index - 1]) is Role.COUNT:
        return Role.COUNT
    if word == "赋能" and around.text.startswith(_EMPOWERED, start + len(word)):
        return Role.PLAIN
    if role is Role.COUNT and word in NUMERALS and start in around.places:
        return Role.SINGLE
    if (
        index
        and word in word_set("name_actions")
        and around.words.fine.texts[index - 1] in word_set("name_adverbs")
        and not around.text.endswith("可持续", 0, start)
    ):
        return Role.BREAK
    if word == "可" and around.text[start : start + 3] in word_set("name_actions"):
        return Role.PLAIN
    if word in _SIZES and _among_strays(around.words.fine.texts, index):
        return Role.SINGLE
    if role is Role.JOIN and around.text.endswith("碳中", 0, start):
        return Role.SINGLE
    return role


def _bare_zone(text: str, end: int) -> bool:
    """Whether a zone without place or sort (开发区, but not 经济开发区) ends here."""
    return text[end - 3 : end] in word_set("name_offices") and text[end - 5 : end - 3] not in _SORTS


def _among_strays(texts: list[str], index: int) -> bool:
    """Whether a stray character stands beside a word."""
    beside = (*texts[max(0, index - 1) : index], *texts[index + 1 : index + 2])
    return any(role_of(word) is Role.SINGLE and word != "旧" for word in beside)


def _before_organisation(around: Surroundings, parts: list[Part], lowest: int) -> int:
    """A partner joined by a hyphen, or a place right before the organisation, opens the name."""
    at = parts[-1].start
    text = around.text
    while (
        at > max(lowest, 1)
        and text[at - 1] in "-－·"
        and (start := around.organisations.get(at - 1)) is not None
    ):
        parts.append(Part(start, at, Role.ORG))
        at = start
    if text.endswith(_WITH_CHINA, 0, at):
        parts.append(Part(at - 3, at, Role.PROPER))
        return at - 3
    if text.endswith(("总局", "总署", "总行"), 0, at) and (start := around.organisations.get(at)) is not None:
        parts.append(Part(start, at, Role.ORG))
        return start
    if at in around.open and (word := _direction(around, at)):
        parts.append(Part(at - len(word), at, Role.PLAIN))
        at -= len(word)
        around.open.add(at)
    while at > lowest and (start := around.places.get(at)) is not None and around.openable(at):
        parts.append(Part(start, at, Role.PLACE))
        at = start
    return at


def _direction(around: Surroundings, at: int) -> str:
    """The word of direction before an offset that itself follows a place."""
    word = around.text[max(0, at - 2) : at]
    return word if at - 2 in around.places and word in word_set("directions") else ""


def _enclosed(text: str, at: int, pattern: re.Pattern[str], role: Role) -> Part:
    found = pattern.search(text, max(0, at - 30), at - 1)
    if not found or _ASIDE.search(found.group()):
        return Part(at - 1, at, Role.BREAK)
    return Part(found.start(), at, role)
