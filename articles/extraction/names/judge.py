"""Whether the words before a head make a name of it, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Callable

from articles.extraction.document import Kind
from articles.extraction.lexicons import word_set
from articles.extraction.names.evidence import NATIONAL, Evidence
from articles.extraction.names.heads import Head
from articles.extraction.names.places import readings
from articles.extraction.names.roles import Role, is_department
from articles.extraction.names.stems import Stem
from articles.extraction.names.words import tag_of

_LETTERS = re.compile(r"[A-Za-z0-9\-]+")
#: Shortest field that tells one thing from the others of its sort.
_TRADE = 4
#: Several of these in a row mean all of that sort (区县政府).
_UNITS = frozenset("省市县区州")
#: Bare zones that the names of their parts may open (经开区西部科技园区).
_ZONES = frozenset({"高新区", "经开区", "开发区", "新区"})
#: Smallest places that have offices.
_STREETS = frozenset({"街道", "镇", "乡"})
_FREE = frozenset({"自贸区", "自贸试验区", "自由贸易试验区"})
#: They are words too, so that nothing but a place may stand before them.
_CARRIERS = frozenset({"电信", "联通"})
#: Kinds of things that are counted (技术创新中心43个), and how.
_COUNTABLE = frozenset({Kind.PARK, Kind.PLATFORM, Kind.CONSORTIUM})
_COUNT = re.compile(r"(?:数量|总数)?(?:共|达到?|为|增至)?\d[\d,.]*余?[个家所座处]")
#: The middle of something is no centre.
_MIDDLES = frozenset(
    {"副", "主轴", "腹地", "市", "县", "区", "城", "城市", "镇", "人体", "身体", "重心", "世界", "全球"}
)
#: What is only praised: 打造有影响力的创新创业基地.
_PRAISED = re.compile("(?:力|性|度|一流|领先|知名|特色|水平|优势|著名|规模)的$|首批$")
#: Any ground of a zone: named with a zone before it, they are no more than that zone.
_GROUNDS = frozenset({"产业园区", "工业园区", "园区"})
#: Parts of speech of what is done: no part of a group's brand of several words, no bank (工作银行).
_ACTS = frozenset({"v", "vn"})
#: Whose schools are named for what they teach (海军勤务学院).
_FORCES = frozenset({"陆军", "海军", "空军", "火箭军", "武警", "国防"})
#: Brands that are words have two characters (徽商).
_COINED = 2
#: Heads that name by themselves (团省委).
_BARE = 0.85


def _any(e: Evidence) -> float:
    if e.own or e.plain:
        return 0.97
    if e.place and len(e.text) > 2:
        return 0.9
    return 0.7 if e.topic >= 4 and e.stem.before is Role.BREAK else 0.0


def _rare(e: Evidence) -> float:
    if e.counted or e.roles[-1] is Role.LEVEL:
        return 0.0
    if e.own:
        return 0.8
    return 0.65 if e.placed and e.plain else 0.0


def _brand(e: Evidence) -> float:
    if e.own:
        return 0.85
    if e.placed and e.topical:
        return 0.8
    if e.roles == [Role.PLACE] and e.head == "集团":
        known = readings().get(e.text)
        return 0.65 if known and len(e.text) == 2 and known[0].place.rank == 2 else 0.0
    acts = len(e.words) > 1 and any(tag_of(word) in _ACTS for word in e.words)
    plain = e.plain and not acts and not e.counted
    return 0.6 if plain and e.stem.before is Role.BREAK and len(e.text) <= 6 else 0.0


def _zoned(e: Evidence) -> float:
    """Zones of a purpose (示范区) are named by their place alone."""
    somewhere = (
        e.place
        or e.org
        or (e.own and (e.words[0] in NATIONAL or _of_two_countries(e.words[0])))
        or (_place_word(e.words[0]) and len(e.words) > 1)
    )
    return 0.85 if somewhere and e.topical else 0.0


def _place_word(word: str) -> bool:
    """Whether a word is a place and not first of all an ordinary word (资源)."""
    known = readings().get(word, ())
    return any("word" not in reading.place.flags for reading in known) or (
        bool(known) and tag_of(word) != "n"
    )


def _of_two_countries(word: str) -> bool:
    return word.startswith("中") and word in word_set("name_bilateral")


def _bank(e: Evidence) -> float:
    if e.place and len(e.roles) == 1:
        return 0.9
    if e.own or e.place:
        return _brand(e)
    alone = len(e.roles) == 1 and e.plain and len(e.text) == _COINED and not e.counted
    alone = alone and tag_of(e.text) not in _ACTS
    return 0.6 if alone and e.stem.before is Role.BREAK else 0.0


def _core(e: Evidence) -> float:
    if e.placed and e.topical and (e.place or e.org or not e.counted):
        return 0.85
    return 0.75 if e.own and not e.counted else 0.0


def _dom(e: Evidence) -> float:
    if strength := _core(e):
        return strength
    if e.head == "研究院" and e.roles == [Role.PLACE] and e.stem.before is Role.BREAK:
        return 0.65 if _county(e.text) else 0.0
    if e.led and e.roles in ([Role.PLAIN], [Role.PLAIN, Role.SINGLE]) and e.stem.before is Role.BREAK:
        return 0.6  # 中指研究院院长
    return 0.65 if e.topic >= 4 and e.plain and not e.counted else 0.0


def _county(name: str) -> bool:
    """Whether a place is a county: those have one institute, larger places have many."""
    known = readings().get(name)
    return known is not None and all(r.place.rank == 2 for r in known)


def _national(e: Evidence) -> float:
    """A state laboratory is the only one of its field."""
    return _dom(e) or (0.7 if e.topic >= _TRADE and not e.counted and e.roles[0] is not Role.LEVEL else 0.0)


def _guild(e: Evidence) -> float:
    """A chamber of commerce goes by a place or by something of its own."""
    return 0.88 if e.placed else _core(e)


def _alliance(e: Evidence) -> float:
    """Partners and a purpose are enough (产学研协同育人联盟)."""
    if e.words[0].endswith("性"):
        return 0.0
    return _core(e) or (0.7 if e.topic >= (3 if e.plain or e.singles else 5) and not e.counted else 0.0)


def _row(e: Evidence) -> float:
    """A topic names beside other names (流体力学实验室、…) or before the place (激光制造湖北省实验室)."""
    if named := _core(e) or (_dom(e) if e.enumerated and e.place else 0.0):
        return named
    return 0.75 if e.roles[-1] is Role.PLACE and e.topic >= _TRADE and not e.counted else 0.0


def _spot(e: Evidence) -> float:
    """A place is enough where few places have more than one (云岭科创中心)."""
    return _core(e) or (0.75 if e.place and not e.counted else 0.0)


def _tied(e: Evidence) -> float:
    if e.words[-1] == "企业" and e.stem.parts[0].role is Role.ORG:
        return 0.0
    if e.org or (e.place and (e.own or e.plain)):
        return 0.85
    return 0.6 if e.own and not e.counted else 0.0


def _hospital(e: Evidence) -> float:
    """A hospital is named for its place, its school or its founder, often with a number."""
    rare = e.singles > _COINED or (e.rare and e.place)
    return 0.85 if (e.place or e.org or e.proper or rare) and not e.counted else 0.0


def _center(e: Evidence) -> float:
    """Any other centre or base of a place or a body (某区融媒体中心), unless a city wants to become one."""
    if not e.roles or e.words[-1] in _MIDDLES or e.counted or Role.LEVEL in e.roles:
        return 0.0
    long = _TRADE if e.topic < _TRADE else _TRADE - 1
    owner = e.roles[0] is Role.PLACE or (e.roles[0] is Role.ORG and len(e.words[0]) >= long)
    owner = owner or (e.words[0] in _UNITS and e.enumerated and len(e.words) > 1)
    owner = owner or (e.words[0] == "国家" and e.titled and e.topic >= _TRADE)
    whole = owner and (e.topic >= _COINED or e.roles == [Role.ORG, Role.PLACE])
    return 0.65 if whole and not e.wanted else 0.0


def _street(e: Evidence) -> float:
    """The office of a street or a village: the head holds the word that says so."""
    if e.counted or Role.LEVEL in e.roles or e.text in _STREETS:
        return 0.0
    return 0.8 if e.place or e.org else 0.7 * (e.proper or e.rare or e.roles == [Role.PLAIN])


def _system(e: Evidence) -> float:
    """A platform of a place and a trade, with or without quotation marks (某省跨境电商公共服务平台)."""
    long = e.words[0] == "国家" and e.topic >= 2 * _TRADE
    whole = long or (e.roles[0] is Role.PLACE and e.topic >= _TRADE)
    told = e.head.endswith("服务平台") or e.topic >= _TRADE  # any zone has its 研发平台
    served = (e.org and len(e.text) > _TRADE and told) or (e.proper and e.topic >= 2 * _TRADE)
    named = (whole or served) and not e.counted and Role.LEVEL not in e.roles
    return _quoted(e) or 0.65 * named


def _seated(e: Evidence) -> float:
    """A firm of a place that each place has one of (临州城投, 临州供电公司)."""
    if e.head in _CARRIERS and e.roles != [Role.PLACE]:
        return 0.0
    return 0.75 if e.place and e.roles[0] is Role.PLACE and not e.counted else _rare(e)


def _academy(e: Evidence) -> float:
    """省林业科学院 is the only one of its province."""
    if e.roles == [Role.PLACE] and e.text in NATIONAL:
        return 0.0
    return _place(e) or _dom(e)


def _place(e: Evidence) -> float:
    if len(e.words) > 1 and all(word in _UNITS for word in e.words):
        return 0.0
    if e.placed and (e.place or e.org or not e.counted):
        return 0.88
    street = len(e.words) > 1 and e.words[-1] in _STREETS and Role.LEVEL not in e.roles
    return 0.7 if (street or (Role.QUOTED in e.roles and e.proper)) and not e.counted else 0.0


def _ground(e: Evidence) -> float:
    """A zone lies somewhere: a place, or a name of its own."""
    if all(word in _ZONES for word in e.words):
        return 0.0
    if e.place or e.org:
        return 0.88
    if e.words[0] in _ZONES and e.topical and len(e.words) > 1:
        return 0.65
    if _nameable(e):
        return 0.65
    vague = Role.LEVEL in e.roles or Role.JOIN in e.roles
    return 0.7 if (e.proper or e.rare) and not e.counted and not vague else 0.0


def _nameable(e: Evidence) -> bool:
    """A district that is a word too before a zone (大兴经开区), or a word before a city of science."""
    if e.counted or e.stem.before not in (Role.BREAK, Role.QUOTED) or not e.roles:
        return False
    rest = all(role is Role.VAGUE for role in e.roles[1:])
    if rest and e.words[0] in readings() and e.roles[0] >= Role.PLAIN:
        return e.words[0] not in word_set("name_actions")
    return e.head[-1] in "谷港城" and e.roles == [Role.PLAIN] and len(e.text) == _COINED


def _field(e: Evidence) -> float:
    """A zone of a trade: a place and the trade, or a name of its own."""
    return _core(e) if e.place or e.org or e.own else 0.0


def _region(e: Evidence) -> float:
    zone = e.org and e.words[-1][-1:] in "省市县区州旗"
    return 0.9 if e.place or zone or "共青团" in e.words else 0.0


def _part(e: Evidence) -> float:
    """A part of a zone goes by its place and no more (科大硅谷北湖园, 中关村北湖园)."""
    if e.roles[-1] is not Role.PLACE or len(e.words) != _COINED:
        return 0.0
    zone = e.roles[0] is Role.ORG and e.words[0][-1] in "区园谷城港村"
    return 0.85 if zone or e.words[0] == "中关村" else 0.0


def _bureau(e: Evidence) -> float:
    if e.quoted:
        return 0.0
    if is_department(e.text) and e.stem.before is Role.BREAK:
        return 0.65 if e.head == "厅" or (e.head == "局" and e.enumerated) else 0.0
    return 0.9 if e.placed and (e.topical or e.org) and len(e.text) >= 2 else 0.0


def _org(e: Evidence) -> float:
    township = e.place and e.head == "党委" and e.words[-1][-1:] in "镇乡村道"
    return 0.85 if e.org else 0.75 * township


def _branch(e: Evidence) -> float:
    """A branch of something named, or the only one of its sort at a place."""
    if e.head == "分部" and e.words[0][-1] in "区园城省市县":
        return 0.0  # an office's, for that place
    if e.org or e.own or (e.place and len(e.roles) > 1):
        return 0.85
    return 0.85 if e.topical and (e.place or (e.placed and not e.counted)) else 0.0


def _quoted(e: Evidence) -> float:
    if Role.QUOTED in e.roles and e.proper:
        return 0.85
    coined = e.roles[:3] == [Role.SINGLE] * 3
    return 0.65 if coined and e.head != "平台" and not e.counted else 0.0


def _school(e: Evidence) -> float:
    if "一流" in e.words:
        return 0.0
    if (e.org or e.proper or e.rare) and not e.counted:
        return 0.85
    if (e.place and e.topical) or (e.words[0] in _FORCES and e.topical and not e.counted):
        return 0.8
    if e.head == "大学" and e.enumerated and e.roles == [Role.PLAIN] and len(e.text) == 2:
        return 0.65
    alone = e.roles == [Role.PLACE] and len(e.text) > 1 and e.text not in NATIONAL
    return 0.7 if alone and e.head == "大学" else 0.0


def _zone(e: Evidence) -> float:
    if e.org or (e.place and e.words[0] in _FREE):
        return 0.85
    return 0.7 * ((e.rare or (e.proper and Role.QUOTED not in e.roles)) and not e.counted)


def topical(stem: Stem, text: str, head: Head) -> bool:
    """Whether a stem at least says of what trade the thing is (智能制造产业园)."""
    if not stem.parts or stem.before in (Role.WITHHELD, Role.COUNT):
        return False
    evidence = Evidence(stem, text, head)
    return bool(evidence.topic >= _TRADE and not evidence.counted and evidence.roles[0] is not Role.LEVEL)


RULES: dict[str, Callable[[Evidence], float]] = {
    "any": _any,
    "rare": _rare,
    "brand": _brand,
    "bank": _bank,
    "core": _core,
    "dom": _dom,
    "national": _national,
    "spot": _spot,
    "row": _row,
    "guild": _guild,
    "alliance": _alliance,
    "tied": _tied,
    "ground": _ground,
    "zoned": _zoned,
    "field": _field,
    "place": _place,
    "part": _part,
    "region": _region,
    "seat": _place,
    "bureau": _bureau,
    "org": _org,
    "branch": _branch,
    "quoted": _quoted,
    "system": _system,
    "seated": _seated,
    "hospital": _hospital,
    "street": _street,
    "center": _center,
    "academy": _academy,
    "school": _school,
    "zone": _zone,
}


def _described(e: Evidence) -> bool:
    """Whether a word of quality (标识性园区) or a second head (甲产业园园区) only describes."""
    quality = any(
        w == "性" or (r is Role.LEVEL and w[-1] == "性") for w, r in zip(e.words, e.roles, strict=True)
    )
    return (
        quality
        or (e.words[0] == "全" and len(e.words) > 1)  # 全产业链园区
        or (e.head == "园区" and e.text[-1] == "园")
        or (e.head in _GROUNDS and e.roles[-1] is Role.ORG and e.words[-1][-1] in "港区")  # 自贸港产业园区
        or (e.head == "硅谷" and e.roles[-1] is Role.ORG)
    )


def judge(stem: Stem, text: str, head: Head) -> float:
    """Confidence that the stem and its head are a name; 0 where they only describe."""
    if head.needs == "bare":
        return _BARE
    if not stem.parts or stem.before is Role.WITHHELD or text[stem.end - 1] == "之":
        return 0.0
    if head.kind is not Kind.COMPANY and _LETTERS.fullmatch(text, stem.start, stem.end):
        coined = head.suffix.endswith("联网平台") and stem.end - stem.start > _TRADE
        return 0.65 * coined
    evidence = Evidence(stem, text, head)
    if all(role in (Role.LEVEL, Role.NOUN, Role.JOIN) for role in evidence.roles):
        return 0.0
    if evidence.wanted and head.kind is Kind.PLATFORM and evidence.words[-1] == "区域":
        return 0.0  # 加快临州区域创新中心建设
    unmoored = head.kind in _COUNTABLE and not (evidence.place or evidence.org or evidence.quoted)
    if unmoored and _PRAISED.search(text, max(0, stem.start - 4), stem.start):
        return 0.0
    counted = not evidence.org and _COUNT.match(text, stem.end + len(head.suffix))
    if head.kind in _COUNTABLE and (counted or _described(evidence)):
        return 0.0
    return RULES[head.needs](evidence)
