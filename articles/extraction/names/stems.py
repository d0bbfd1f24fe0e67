"""The words before a head: how far left a name may reach, and what it is made of."""

from __future__ import annotations

import re

from articles.extraction.lexicons import word_set
from articles.extraction.names.roles import Role, listed, role_of
from articles.extraction.names.sounds import MEASURES, NUMERALS, as_sound, before_ground, is_counter, is_soft
from articles.extraction.names.stem import LONGEST, POSTED, Part, Stem, Surroundings
from articles.extraction.names.territory.places import Form, readings
from articles.extraction.names.topics import in_topic
from articles.extraction.names.words import Words

#: No name's stem is longer than this.
REACH = 44
#: A place or an addition in brackets, or the quotation of a share that financial pages put behind a name.
_BRACKETED = re.compile(r"[（(](?:[\u3400-\u9fffA-Za-z·]{1,12}|-?[\d.]+,\s?-?[\d.]+,\s?-?[\d.]+%)$")
_ASIDE = re.compile(r"以下|简称|下称|记者|通讯员|原名|曾用|上接|下转|来源|摄|图|含|其中|包括|已|拟|即")
#: A space between Latin words is part of a name.
_SPACED = re.compile(r"[A-Za-z] [A-Za-z]")
#: What spaced words, brackets, quotation marks and partners end with: most pieces end with none of these.
_MARKS = frozenset(' —-－）)”"」』+＋')
#: Letters with a plus are a brand (U+ in U+创业园).
_PLUS = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{1,8}[+＋]$")
_QUOTED = re.compile(r"[“\"「『][^“”\"，。；\n]{1,20}$")
#: Behind 赋能 these end a name rather than what is empowered.
_EMPOWERED = ("中心", "平台", "联盟", "基地", "工场")
#: Before the partner that a body of China shares its name with (中国—东盟研究院).
_WITH_CHINA = ("中国—", "中国-", "中国－")
#: What says of what sort a zone is.
_SORTS = frozenset({"经济", "技术", "产业", "高新", "保护", "工业"})
_SORTED_ZONE = re.compile("(?:经济技术|经济|高新技术产业|高新技术|工业)开发区$")
#: A zone that by itself may open the names of its offices where nothing tells whose it is.
_NEW_AREA = "新区"
#: Words of size that before a stray character are a character of a name (大沅).
_SIZES = frozenset("大小老新")
#: What is done well, before 好 (建好用好).
_DONE = frozenset("建用管办做抓守育护推")
#: Verbs of the news that behind these are a field (新型显示, 基因编辑).
_FIELDS = {
    "显示": (
        "光电",
        "新型",
        "液晶",
        "柔性",
        "平板",
        "电子",
        "激光",
        "半导体",
        "超高清",
        "全息",
        "印刷",
        "车载",
        "信息",
        "LED",
    ),
    "编辑": ("基因", "碱基", "基因组"),
    "响应": ("采动", "应急", "快速", "需求", "胁迫", "免疫"),
}
#: The same before these (海岳 + 显示 + 科技).
_FIELDS_BEFORE = {
    "同步": ("辐射", "加速器", "电机", "卫星"),
    "承接": ("产业转移",),
    "显示": (
        "科技",
        "技术",
        "器件",
        "光电",
        "面板",
        "材料",
        "电子",
        "有限",
        "股份",
        "产业",
        "智能",
        "创新",
        "系统",
        "装备",
    ),
}
#: How ores lie beside others (共伴生矿).
_ALONGSIDE = ("伴生", "生矿")
#: Sides of a town.
_WINDS = frozenset("东西南北")
#: What visitors do, in two characters.
_VISITS, _COINED = frozenset({"调研", "考察", "走访", "视察"}), 2


def read_stem(
    around: Surroundings,
    end: int,
    *,
    through: bool = False,
    zoned: bool = False,
    coined: bool = False,
    topical: bool = False,
    reach: int = REACH,
) -> Stem:
    """Read leftwards from `end` until a word that no name holds.

    A general word like 重点实验室 or 企业 that was refused as a name ends the reading too, but a
    company's name may go `through` it, and a bare zone (高新区科技局) may open that of a `zoned` office.
    In `coined` names a small word may be no more than a character (广州紫为云, 新湖中宝), in `topical` ones
    a verb may belong to the topic (船舶修造产业联盟).
    """
    parts: list[Part] = []
    at = end
    lowest = max(0, end - reach)
    before = Role.BREAK
    while at > lowest:
        if zoned and parts and at in around.refused and (owner := _zone_of_office(around, at)):
            parts.append(Part(owner, at, Role.PLAIN))
            at = owner
        part = _part_before(around, at)
        if at == end and at in around.refused and part.end - part.start == 1 and _longer(around, at):
            break
        zone = _bare_zone(around, at) if zoned and at in around.refused else 0
        if zone:
            parts.append(Part(at - zone, at, Role.PLAIN))
            at -= zone
        if zone or (parts and at in around.refused and at not in around.places and not through):
            before = Role.NOUN
            break
        if part.role is Role.BREAK or part.role is Role.COUNT:
            part = _as_character(around, part, parts, through=through, coined=coined)
            if topical and part.role < Role.JOIN:
                part = in_topic(around, part, parts)
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


def _as_character(
    around: Surroundings, part: Part, parts: list[Part], *, through: bool, coined: bool
) -> Part:
    """A word that ends most names, as what it is in the name of a firm, or half of a part of a place."""
    if (ground := before_ground(around, part)).role is Role.PROPER:
        return ground
    if (through or is_counter(around, part, parts)) and is_soft(around, part):
        return Part(part.start, part.end, Role.SINGLE if part.end - part.start == 1 else Role.PLAIN)
    return as_sound(around, part, parts, coined=coined)


def _part_before(around: Surroundings, at: int) -> Part:
    """The piece that ends at an offset."""
    text = around.text
    if (start := around.organisations.get(at)) is not None:
        return Part(start, at, Role.ORG)
    if (start := around.places.get(at)) is not None:
        if text[start - 1] in "-－—" and (other := around.places.get(start - 1)) is not None:
            start = other
        if text[start - 1 : start] in NUMERALS and _is_county(text[start:at]):
            return Part(start - 1, at, Role.PROPER)  # 三龙湾
        return Part(start, at, Role.PLACE)
    if text[at - 1] in _MARKS and (marked := _marked(text, at)):
        return marked
    fine = around.words.fine
    index = fine.index(at - 1)
    word = text[fine.starts[index] : at]
    if len(word) > _COINED:
        word = _last_word(word, whole=at == fine.ends[index])
    start = at - len(word)
    if len(word) == 1 and index and len(fine.texts[index - 1]) == 1 and listed(pair := text[start - 1 : at]):
        return Part(start - 1, at, _role(around, index - 1, start - 1, pair))
    if word in POSTED:
        return Part(start, at, Role.PLAIN)
    role = _role(around, index, start, word)
    if role is Role.BREAK and len(word) == 1 and at < fine.ends[index]:
        return Part(start, at, Role.SINGLE)  # 经 in 经委 is no preposition
    return _with_the_one_before(around, Part(start, at, role))


def _is_county(word: str) -> bool:
    """Whether a word is first of all the short name of a county."""
    known = readings().get(word)
    return known is not None and known[0].form is Form.SHORT and known[0].place.rank > 1


def _with_the_one_before(around: Surroundings, part: Part) -> Part:
    """可 before a verb makes another word with it, as 市 does with a side of the town (市西软件园)."""
    text, start = around.text, part.start
    if not start:
        return part
    if part.role is Role.BREAK and text.startswith("可", start - 1):
        known = text[start - 1 : part.end] in word_set("name_actions")
        return Part(start - 1, part.end, Role.PLAIN) if known else part
    if text[start : part.end] == "市北":
        return Part(start, part.end, Role.PROPER)
    side = text[start : part.end] in _WINDS and text.startswith("市", start - 1)
    if side and start not in around.places and around.words.fine.boundary(start - 1):
        return Part(start - 1, part.end, Role.PROPER)
    return part


def _last_word(word: str, *, whole: bool) -> str:
    """What a name may begin with at the end of a long word of the dictionary, or of a piece of one."""
    if not whole:
        word = Words(word, hmm=False).texts[-1]
    if len(word) > _COINED and word[:_COINED] in _VISITS:
        return word[_COINED:]  # the dictionary has 调研科 in 调研科大硅谷
    return word


def _marked(text: str, at: int) -> Part | None:
    """A space in a name, what brackets, quotes or a plus hold together, 中国 before the dash to a partner."""
    if text[at - 1] == " ":
        return Part(at - 1, at, Role.VAGUE) if _SPACED.match(text, max(0, at - 2)) else None
    if text[at - 1] in "—-－" and text.endswith(_WITH_CHINA, 0, at):
        return Part(at - 3, at, Role.PROPER)
    if text[at - 1] in "）)":
        return _enclosed(text, at, _BRACKETED, Role.BRACKET)
    if text[at - 1] in '”"」』':
        return _enclosed(text, at, _QUOTED, Role.QUOTED)
    plus = _PLUS.search(text, max(0, at - 10), at) if text[at - 1] in "+＋" else None
    return Part(plus.start(), at, Role.PROPER) if plus else None


def _is_field(text: str, start: int, word: str) -> bool:
    """Whether a verb of the news is a field here, by what stands before it or behind."""
    if word in _FIELDS and text.endswith(_FIELDS[word], 0, start):
        return True
    return word in _FIELDS_BEFORE and text.startswith(_FIELDS_BEFORE[word], start + len(word))


def _role(around: Surroundings, index: int, start: int, word: str) -> Role:
    """A word's role where it stands: measures after numbers count, numerals after places may name."""
    role = role_of(word)
    before = around.words.fine.texts[index - 1] if index else ""
    if len(word) > 1:
        if _is_field(around.text, start, word):
            return Role.PLAIN
        if word == "赋能" and around.text.startswith(_EMPOWERED, start + len(word)):
            return Role.PLAIN
        if _done(around, before, start, word):
            return Role.BREAK
        sited = word == "沿线" and around.text.startswith("国家", start + len(word))
        return Role.PLAIN if sited else role
    if word in MEASURES and before and role_of(before) is Role.COUNT:
        return Role.COUNT
    if role is Role.COUNT and word in NUMERALS and start in around.places:
        return Role.SINGLE
    if _done(around, before, start, word):
        return Role.BREAK
    beside = word == "共" and around.text.startswith(_ALONGSIDE, start + 1)
    if beside or (word in "可再" and around.text[start : start + 3] in word_set("name_actions")):
        return Role.PLAIN
    stray = word in _SIZES and _among_strays(around.words.fine.texts, index)
    stray = stray or (role is Role.JOIN and around.text.endswith("碳中", 0, start))
    if role is Role.JOIN and around.text.endswith("项目", 0, start):
        return Role.BREAK
    return Role.SINGLE if stray else role


def _done(around: Surroundings, before: str, start: int, word: str) -> bool:
    """Whether an adverb before a verb tells that something is done, or 好 behind one (建好用好)."""
    if word == "好":
        return before != "" and before in _DONE
    return (
        word in word_set("name_actions")
        and before in word_set("name_adverbs")
        and not around.text.endswith("可持续", 0, start)
    )


def _bare_zone(around: Surroundings, end: int) -> int:
    """The length of the zone without place or sort (开发区, but not 经济开发区) that ends here."""
    text = around.text
    if text[end - 3 : end] in word_set("name_offices"):
        return 0 if text[end - 5 : end - 3] in _SORTS else 3
    at = end - len(_NEW_AREA)
    if text[at:end] != _NEW_AREA or at in around.places:
        return 0
    before = around.words.fine.texts[around.words.fine.index(at - 1)] if at else ""
    return 0 if before and role_of(before) is not Role.BREAK else len(_NEW_AREA)


def _longer(around: Surroundings, end: int) -> bool:
    """Whether 区 ends the word of a zone that was no name (集聚区 + 农科院), not that of a district."""
    return around.text[end - 1] == "区" and not _bare_zone(around, end)


def _zone_of_office(around: Surroundings, end: int) -> int | None:
    """Where a zone without place begins behind the office with a branch there (公安局经济技术开发区分局)."""
    found = _SORTED_ZONE.search(around.text, max(0, end - 11), end)
    return found.start() if found and found.start() in around.organisations else None


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
