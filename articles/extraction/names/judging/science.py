"""Whether the words before the head of a school, an institute, a platform or an alliance name it."""

from __future__ import annotations

from articles.extraction.names.evidence import NATIONAL, Evidence
from articles.extraction.names.judging.firms import tied
from articles.extraction.names.judging.offices import UNITS, place
from articles.extraction.names.roles import Role
from articles.extraction.names.territory.places import readings

#: Shortest field that tells one thing from the others of its sort.
_TRADE = 4
#: The middle of something is no centre.
_MIDDLES = frozenset(
    {
        "副",
        "枢纽",
        "交通枢纽",
        "主轴",
        "腹地",
        "市",
        "县",
        "区",
        "城",
        "城市",
        "镇",
        "人体",
        "身体",
        "重心",
        "世界",
        "全球",
    }
)
#: How contests and fairs end, and the shortest name of one.
_EVENTS, _NAMED = ("赛", "会", "展", "节"), 4
#: What a trade is made of, and words that say of none.
_TRADES = frozenset({Role.PLAIN, Role.VAGUE})
_ANY_TRADE = NATIONAL | {
    "区域",
    "区域性",
    "综合",
    "综合性",
    "产业",
    "科技",
    "创新",
    "高端",
    "现代",
    "城市",
    "技术",
}
#: Whose schools are named for what they teach (海军勤务学院).
_FORCES = frozenset({"陆军", "海军", "空军", "火箭军", "武警", "国防"})
#: Brands that are words have two characters (徽商).
_COINED = 2
#: Heads that are longer say themselves what an alliance is for.
_FULL_HEAD = 6


def core(e: Evidence) -> float:
    """A centre or a hall by its place and topic, or by something of its own."""
    if e.placed and e.topical and (e.place or e.org or not e.counted):
        return 0.85
    if e.roles == [Role.PLACE, Role.BRACKET]:
        return 0.8  # a place's in another: 内蒙古（深圳）创新中心
    return 0.75 if e.own and not e.counted else 0.0


def dom(e: Evidence) -> float:
    """An institute of a field: its topic is enough where it is long."""
    if strength := core(e):
        return strength
    if e.roles == [Role.PLACE] and (e.of_that or (e.head == "创新研究院" and not e.counted)):
        return 0.65
    if e.head == "研究院" and e.roles == [Role.PLACE] and e.stem.before is Role.BREAK:
        return 0.65 if _county(e.text) else 0.0
    if e.roles[0] is Role.QUOTED and e.topic >= _TRADE and not e.counted:
        return 0.7  # “一带一路”绿色能源联合研究中心
    if e.led and e.roles in ([Role.PLAIN], [Role.PLAIN, Role.SINGLE]) and e.stem.before is Role.BREAK:
        return 0.6  # 中指研究院院长
    return 0.65 if e.topic >= 4 and e.plain and not e.counted else 0.0


def _county(name: str) -> bool:
    """Whether a place is a county: those have one institute, larger places have many."""
    known = readings().get(name)
    return known is not None and all(r.place.rank == 2 for r in known)


def of_science(e: Evidence) -> float:
    """A centre of innovation of a place and a trade; that of a region is what a city wants to become."""
    if strength := tied(e):
        return strength
    trade = sum(len(w) for w, r in zip(e.words, e.roles, strict=True) if r in _TRADES and w not in _ANY_TRADE)
    placed = e.roles[0] is Role.PLACE or (e.words[0] == "国家" and trade >= _TRADE)
    return 0.7 * (
        placed and trade >= _COINED and not e.counted and not e.wanted and Role.LEVEL not in e.roles
    )


def national(e: Evidence) -> float:
    """A state laboratory is the only one of its field."""
    least = _TRADE if e.head != "全国重点实验室" else _COINED + (not e.plain)
    return dom(e) or (0.7 if e.topic >= least and not e.counted and e.roles[0] is not Role.LEVEL else 0.0)


def guild(e: Evidence) -> float:
    """A chamber of commerce goes by a place or by something of its own."""
    return 0.88 if e.placed else core(e)


def event(e: Evidence) -> float:
    """Who holds a contest or a fair, by what it is called (临州博览会组委会, 双创赛组委会)."""
    named = e.text.endswith(_EVENTS) and e.topic >= _NAMED and Role.LEVEL not in e.roles
    return core(e) or 0.65 * (named and not e.counted)


def alliance(e: Evidence) -> float:
    """Partners and a purpose are enough (产学研协同育人联盟)."""
    if e.words[0].endswith("性"):
        return 0.0
    return core(e) or (0.7 if e.topic >= _least_of_alliance(e) and not e.counted else 0.0)


def _least_of_alliance(e: Evidence) -> int:
    """Shortest topic of an alliance: a full head (产业技术创新战略联盟) takes any."""
    if len(e.head) > _FULL_HEAD:
        return _COINED
    return 3 if e.plain or e.singles else 5


def row(e: Evidence) -> float:
    """A topic names beside other names (流体力学实验室、…) or before the place (激光制造湖北省实验室)."""
    if named := core(e) or (dom(e) if e.enumerated and e.place else 0.0):
        return named
    least = _COINED if _province(e.words[-1]) else _TRADE
    return 0.75 if e.roles[-1] is Role.PLACE and e.topic >= least and not e.counted else 0.0


def _province(word: str) -> bool:
    """Whether a word is a province: its laboratory of a field bears its name (种业湖南实验室)."""
    known = readings().get(word)
    return known is not None and known[0].place.rank == 0


def spot(e: Evidence) -> float:
    """A place is enough where few places have more than one (云岭科创中心)."""
    return core(e) or (0.75 if e.place and not e.counted else 0.0)


def academy(e: Evidence) -> float:
    """省林业科学院 is the only one of its province."""
    if e.roles == [Role.PLACE] and e.text in NATIONAL:
        return 0.0
    return place(e) or dom(e)


def hospital(e: Evidence) -> float:
    """A hospital is named for its place, its school or its founder, often with a number."""
    rare = e.singles > _COINED or (e.rare and e.place)
    return 0.85 if (e.place or e.org or e.proper or rare) and not e.counted else 0.0


def center(e: Evidence) -> float:
    """Any other centre or base of a place or a body (某区融媒体中心), unless a city wants to become one."""
    if not e.roles or e.words[-1] in _MIDDLES or e.counted or Role.LEVEL in e.roles:
        return 0.0
    long = _TRADE if e.topic < _TRADE else _TRADE - 1
    owner = e.roles[0] is Role.PLACE or (e.roles[0] is Role.ORG and len(e.words[0]) >= long)
    owner = owner or (e.words[0] in UNITS and e.enumerated and len(e.words) > 1)
    told = e.titled or e.enumerated
    owner = owner or (e.words[0] == "国家" and e.topic >= (_TRADE if told else 2 * _TRADE - 2))
    roles = [
        r for r, w in zip(e.roles, e.words, strict=True) if r is not Role.BRACKET or not w[1:-1].isascii()
    ]
    whole = owner and (e.topic >= _COINED or roles == [Role.ORG, Role.PLACE])
    return 0.65 if whole and not e.wanted else 0.0


def system(e: Evidence) -> float:
    """A platform of a place and a trade, with or without quotation marks (某省跨境电商公共服务平台)."""
    long = e.words[0] == "国家" and e.topic >= 2 * _TRADE
    least = _COINED if len(e.head) > _TRADE else _TRADE - (len(e.head) == _TRADE)
    whole = long or (e.roles[0] is Role.PLACE and e.topic >= least)
    told = e.head.endswith("服务平台") or e.topic >= _TRADE  # any zone has its 研发平台
    served = (e.org and len(e.text) > _TRADE and told) or (e.proper and e.topic >= 2 * _TRADE)
    named = (whole or served) and not e.counted and Role.LEVEL not in e.roles
    return quoted(e) or 0.65 * named


def quoted(e: Evidence) -> float:
    """A thing by its name in quotation marks."""
    if Role.QUOTED in e.roles and e.proper:
        return 0.85
    coined = e.roles[:3] == [Role.SINGLE] * 3
    return 0.65 if coined and e.head != "平台" and not e.counted else 0.0


def given(_: Evidence) -> float:
    """A word for any place to meet (之家, 会客厅): a name only where one is unveiled in quotation marks."""
    return 0.0


def school(e: Evidence) -> float:
    """A school by its place and field, its founder, or something rare."""
    if "一流" in e.words:
        return 0.0
    if (e.org or e.proper or e.rare) and not e.counted:
        return 0.85
    if (e.place and e.topical) or (e.words[0] in _FORCES and e.topical and not e.counted):
        return 0.8
    if e.head == "大学" and e.enumerated and e.roles == [Role.PLAIN] and len(e.text) == 2:
        return 0.65
    alone = e.roles == [Role.PLACE] and len(e.text) > 1 and e.text not in NATIONAL
    return 0.7 if alone and (e.head == "大学" or len(e.head) >= _TRADE) else 0.0
