"""Whether the words before a head make a name of it, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Callable

from articles.extraction.document import Kind
from articles.extraction.names.evidence import NATIONAL, Evidence
from articles.extraction.names.heads import Head
from articles.extraction.names.judging import firms, offices, science, zones
from articles.extraction.names.roles import Role
from articles.extraction.names.stem import Stem

#: Kinds of units that bodies set up, and roles of words that say of what sort and rank.
_SET_UNITS = frozenset({Kind.PLATFORM, Kind.INSTITUTE})
_DESCRIBED = frozenset({Role.LEVEL, Role.NOUN, Role.JOIN, Role.VAGUE})
#: What an organisation does to a unit that has no name.
_BUILDING = frozenset({"建设", "共建", "建立", "设立", "打造", "组建"})
_LETTERS = re.compile(r"[A-Za-z0-9\-]+")
#: Shortest field that tells one thing from the others of its sort.
TRADE = 4
#: Kinds of things that are counted (技术创新中心43个), and how.
_COUNTABLE = frozenset({Kind.PARK, Kind.PLATFORM, Kind.CONSORTIUM})
_COUNT = re.compile(
    r"(?:数量|总数|总量)?(?:(?:已|共|累计|[由从]\d[\d,.]*[个家所座处])*(?:达到?|为|突破|超过?|增至|(?:增加|增长|发展|扩大)到)?)?"
    r"\d[\d,.]*余?[个家所座处](?!单位)|(?:\d+|[十百])[强佳]"
)
#: What is only praised: 打造有影响力的创新创业基地, 宜业宜居的滨海新城.
_PRAISED = re.compile(
    "(?:力|性|度|一流|领先|知名|特色|水平|优势|著名|规模|宜居|宜业|宜游|美丽|幸福|崭新|现代化)的$|首批$"
    "|成为$|打造成$"
)
#: Who becomes a member is none of what it becomes a member of.
_JOINED = re.compile("的?(?:首批|核心|重要)*(?:副?理事|成员|会员|牵头|依托|共建|参与)")
#: Before these our country and a sort of things are all of that sort there (中国开发区发展).
_NATIONS = frozenset({"中国", "全国", "我国"})
_IN_GENERAL = re.compile("本土化|行业|事业|数字化|发展(?!集团|公司|中心|有限)|界|高质量")
#: Any ground of a zone: named with a zone before it, they are no more than that zone.
_GROUNDS = frozenset({"产业园区", "工业园区", "园区"})
#: What a topic is made of.
_OF_TOPIC = frozenset({Role.PLAIN, Role.PROPER})
#: What a zone is like (青年友好型园区, 姐妹园区), or what goes into zones (服务进园区).
_SORT = re.compile(r"(?<![新模])型$|(?<!掘)进$|入$|姐妹$|友好$")
#: Heads that name by themselves (团省委).
_BARE = 0.85
#: What two countries share there is one of (中国—东盟体育合作平台).
_SHARED = 0.7
#: A rank that provinces and ministries give, and what is read of it.
_SHARED_RANKS = frozenset({"省部共建", "部共建"})
_SET_UP = ("中心", "平台", "基地")
#: Roles of words that only describe.
_DESCRIBING = frozenset({Role.LEVEL, Role.NOUN, Role.JOIN})


def topical(stem: Stem, text: str, head: Head, least: int = TRADE) -> bool:
    """Whether a stem at least says of what trade the thing is (智能制造产业园), in so many characters."""
    if not stem.parts or stem.before in (Role.WITHHELD, Role.COUNT):
        return False
    evidence = Evidence(stem, text, head)
    return bool(evidence.topic >= least and not evidence.counted and evidence.roles[0] is not Role.LEVEL)


RULES: dict[str, Callable[[Evidence], float]] = {
    "any": firms.legal,
    "rare": firms.rare,
    "brand": firms.brand,
    "bank": firms.bank,
    "core": science.core,
    "dom": science.dom,
    "national": science.national,
    "spot": science.spot,
    "trial": science.dom,
    "science": science.of_science,
    "row": science.row,
    "event": science.event,
    "guild": science.guild,
    "alliance": science.alliance,
    "tied": firms.tied,
    "ground": zones.ground,
    "zoned": zones.zoned,
    "field": zones.field,
    "place": offices.place,
    "part": zones.part,
    "region": offices.region,
    "seat": offices.place,
    "bureau": offices.bureau,
    "org": offices.org,
    "branch": firms.branch,
    "quoted": science.quoted,
    "system": science.system,
    "seated": firms.seated,
    "hospital": science.hospital,
    "street": offices.street,
    "center": science.center,
    "academy": science.academy,
    "given": science.given,
    "school": science.school,
    "zone": zones.zone,
}


def _is_of_quality(e: Evidence) -> bool:
    """Whether a word of quality opens the stem or has nothing but general words behind it.

    海岳功能性材料联盟 has it in its topic.
    """
    qualities = [
        i
        for i, (w, r) in enumerate(zip(e.words, e.roles, strict=True))
        if w == "性" or (r is Role.LEVEL and w[-1] == "性")
    ]
    at = qualities[0] if qualities else len(e.words)
    topic = any(role in _OF_TOPIC for role in e.roles[at + 1 :])
    return bool(qualities) and not (at and topic and e.words[at - 1] not in NATIONAL)


def _described(e: Evidence) -> bool:
    """Whether a word of quality (标识性园区) or a second head (甲产业园园区) only describes."""
    return bool(
        ("性" in e.text and _is_of_quality(e))
        or _SORT.search(e.text)
        or e.text in _SHARED_RANKS
        or (e.words[0] == "全" and len(e.words) > 1)  # 全产业链园区
        or (e.head == "园区" and e.text[-1] == "园")
        or (e.words[0] == "国家" and (e.head == "示范园区" or (e.head == "园区" and e.words[-1] == "试点")))
        or (e.head == "基地" and e.words[-1] == "生产" and set(e.roles[:-1]) == {Role.PLACE})  # of a firm
        or (e.head in _GROUNDS and e.roles[-1] is Role.ORG and e.words[-1][-1] in "港区")  # 自贸港产业园区
        or (e.head == "硅谷" and e.roles[-1] is Role.ORG)
        or (e.head.endswith("光源") and e.words[0].startswith("第"))  # 第三代同步辐射光源
    )


def _moored(e: Evidence) -> bool:
    """Whether a base has a place, an owner or a name, not only a trade (科普科幻教育基地)."""
    own = e.place or e.org or e.quoted or e.proper or e.rare or Role.QUOTED in e.roles
    return own or e.words[0] == "国家"


def _any_of_many(e: Evidence, text: str) -> bool:
    """Whether things of the sort are counted behind it, or spoken of for a whole country."""
    end = e.stem.end + len(e.head)
    counted = _COUNT.match(text, end)
    return bool(counted or (e.words[0] in _NATIONS and _IN_GENERAL.match(text, end)))


def _only_built(e: Evidence) -> bool:
    """Whether the body before a sort of unit only builds one."""
    if e.words[-1] in _BUILDING:
        return True
    return len(e.words) > 1 and e.words[1] in _BUILDING and _DESCRIBED.issuperset(e.roles[2:])


def judge(stem: Stem, text: str, head: Head) -> float:
    """Confidence that the stem and its head are a name; 0 where they only describe."""
    if head.needs == "bare":
        return _BARE
    if not stem.parts or stem.before is Role.WITHHELD or text[stem.end - 1] == "之":
        return 0.0
    if head.kind is not Kind.COMPANY and _LETTERS.fullmatch(text, stem.start, stem.end):
        coined = head.suffix.endswith("联网平台") and stem.end - stem.start > TRADE
        return 0.65 * coined
    evidence = Evidence(stem, text, head)
    if _DESCRIBING.issuperset(evidence.roles):
        return 0.0
    if head.kind in _SET_UNITS and evidence.roles[0] in (Role.ORG, Role.NOUN) and _only_built(evidence):
        return 0.0  # 支持临州大学建设实验室, 海岳公司建设省级企业研究院, 与企业共建联合实验室
    if evidence.wanted and head.kind is Kind.PLATFORM and evidence.words[-1] == "区域":
        return 0.0  # 加快临州区域创新中心建设
    loose = head.suffix.endswith("基地") and head.needs != "trial"
    if head.kind is Kind.PLATFORM and loose and not _moored(evidence):
        return 0.0
    unmoored = head.kind in _COUNTABLE and not (evidence.place or evidence.org or evidence.quoted)
    praised = unmoored and _PRAISED.search(text, max(0, stem.start - 4), stem.start)
    if praised and not _JOINED.match(text, stem.end + len(head.suffix)):
        return 0.0
    if head.kind in _COUNTABLE and (_any_of_many(evidence, text) or _described(evidence)):
        return 0.0
    told = evidence.topic >= TRADE or len(head.suffix) >= TRADE
    shared = evidence.bilateral and head.suffix.endswith(_SET_UP) and told
    return RULES[head.needs](evidence) or _SHARED * shared
