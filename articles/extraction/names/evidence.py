"""What a stem holds, counted once for all rules of the judge."""

from __future__ import annotations

import re
from itertools import pairwise

from articles.extraction.document import Kind
from articles.extraction.lexicons import word_set
from articles.extraction.names.heads import Head
from articles.extraction.names.roles import DISTINCTIVE, Role, role_of
from articles.extraction.names.stem import POSTED, Stem
from articles.extraction.names.territory.places import readings, within
from articles.extraction.names.words import JOINTS, Words, tag_of

NATIONAL = frozenset({"中国", "中华", "国家", "全国", "中央", "国际", "世界"})
#: Kinds of things that bear the name of a place elsewhere, or of a mountain or a river.
_NAMED_AFTER = frozenset({Kind.PLATFORM, Kind.CONSORTIUM})
_FORMULA = re.compile(r"[+＋/→]")
#: What holds the halves of a quoted name together (“数字治理 智慧服务”, “5G+工业”).
_SEAMS = re.compile("[ ]|(?<=[A-Za-z])[+＋]")
#: Shorter formulas in quotes (“互联网+”) are no names.
_SLOGAN = 8
#: Who a centre has, and a mere centre of something has not.
_OFFICERS = ("主任", "副主任", "研究员", "首席", "工程师", "高级工程师", "党委", "专家")
#: Who an institute of a brand has, and what it brings out.
_OF_INSTITUTES = (
    "院长",
    "副院长",
    "执行院长",
    "所长",
    "研究员",
    "高级",
    "分析师",
    "市场研究",
    "总监",
    "首席",
    "指数研究",
    "企业研究",
    "监测",
    "统计",
)
_BRANCHED = re.compile("[\u4e00-\u9fa5]{2,3}分院")
#: 2023太湖科学城论坛: the year of an event counts nothing.
_YEAR = re.compile("(?<![0-9])20[0-3][0-9]$")
#: Before these stands any of them, or one that was spoken of.
_EACH = frozenset("级各每某该此")
#: What a city wants to become: an international centre of some trade.
_WANTED = re.compile(r"(?:建设|打造|建成|成为|作为|构建|迈向|创建)[^，。；]{0,4}$")
#: What is made of a place is no centre of the whole country yet (打造中国屏材料基地).
_AIMS = ("打造", "建成", "成为")
_URGED = re.compile(r"(?:加快|推进|推动|支持|加强)$")
_WORLDLY = {"国际", "全球", "全国", "世界", "区域", "国家"}
#: Roles of words that say of what trade a thing is.
_SAYING = frozenset({Role.PLAIN, Role.VAGUE, Role.SINGLE, Role.PROPER, Role.NOUN})

#: Offices that a zone has.
_OFFICED = re.compile(
    "(?:党工委|工委|管委|管理委员会|(?:财政|科技|科学|经济|投资|招商|社会|公安|市场|商务|规划|建设|自然|环境|企业)[\u4e00-\u9fa5]{0,10}?局)"
)
_THAT = ("该校", "该院", "该所", "该集团", "该公司")
#: Opens with China and a partner (中国—东盟).
_WITH_CHINA = re.compile("中国[—－-]")


class Evidence:
    """What a stem holds, counted once for all rules."""

    def __init__(self, stem: Stem, text: str, head: Head) -> None:
        self.head = head.suffix
        office = head.kind is Kind.AGENCY or head.needs in ("place", "academy")
        self.office = office
        self.openers = word_set("name_offices") | NATIONAL if office else NATIONAL
        self.stem = stem
        self.text = text[stem.start : stem.end]
        self.roles = roles = [p.role for p in stem.parts]
        self.words = words = [text[p.start : p.end] for p in stem.parts]
        if head.kind in _NAMED_AFTER and _is_elsewhere(self.words, self.roles):
            self.roles[1] = Role.PROPER
        self.counted = _is_counted(stem, text)
        after = stem.end + len(head.suffix)
        self.wanted = _is_wanted(stem, text, after, words)
        #: 的 before common words: any firm or thing of that sort.
        self.described = text[stem.start - 1 : stem.start] == "的"
        self.titled = text.startswith(_OFFICERS, after)
        self.led = text.startswith(_OF_INSTITUTES, after) or _BRANCHED.match(text, after) is not None
        self._page, self._after = text, after
        left, right = text[stem.start - 1 : stem.start], text[after : after + 1]
        self.quoted = left == "“" and right == "”"
        self.enumerated = left in JOINTS or right in JOINTS
        self.org = Role.ORG in roles
        self.place = Role.PLACE in roles or (Role.BRACKET in roles and _sited(words, roles))
        self.proper = Role.PROPER in roles or (Role.QUOTED in roles and _tells(words, roles))
        self.singles = roles.count(Role.SINGLE)
        self.rare = self.singles > 1 and any(a is b is Role.SINGLE for a, b in pairwise(roles))
        self.topic = 0
        for word, role in zip(words, roles, strict=True):
            if role in _SAYING and word not in NATIONAL:
                self.topic += len(word)
        self.plain = roles.count(Role.PLAIN)

    @property
    def of_that(self) -> bool:
        """Whether it is of a school or a house that was spoken of (该校烟台研究院)."""
        return self._page.endswith(_THAT, 0, self.stem.start)

    @property
    def headed(self) -> bool:
        """Whether the head of the bureau is named behind it (经发局局长)."""
        return self.head == "局" and self._page.startswith(("局长", "副局长", "党组书记"), self._after)

    @property
    def officed(self) -> bool:
        """Whether the name goes on with an office."""
        return _OFFICED.match(self._page, self._after) is not None

    @property
    def own(self) -> bool:
        """Something that tells this thing from others of its sort."""
        return self.org or self.proper or self.rare or (self.singles > 0 and self.plain > 0)

    @property
    def placed(self) -> bool:
        """Opens with a place or with a body that is one by itself (市, 国家)."""
        return bool(self.roles) and (
            self.roles[0] in (Role.PLACE, Role.ORG)
            or (self.roles[0] is Role.PROPER and tag_of(self.words[0]) in ("ns", "nt"))
            or self.words[0] in self.openers
            or self.words[1:2] == ["中国"]
            or self.words[1:3] == ["沿线", "国家"]
            or self.words[0] in POSTED
            or (self.office and len(self.words) > 1 and self.words[0] in readings())
        )

    @property
    def bilateral(self) -> bool:
        """Opens with China and whoever it shares the thing with (中国—东盟体育合作平台)."""
        return bool(_WITH_CHINA.match(self.words[0]))

    @property
    def topical(self) -> bool:
        """Something beyond places and ranks."""
        return self.topic >= 1


def _is_elsewhere(words: list[str], roles: list[Role]) -> bool:
    """Whether a second place does not lie in the first: it names the thing (湖北 + 九江实验室)."""
    if roles[:2] != [Role.PLACE, Role.PLACE]:
        return False
    outer, inner = (readings().get(word, ()) for word in words[:2])
    return bool(outer and inner) and not any(within(i.place.code, o.place.code) for i in inner for o in outer)


def _is_counted(stem: Stem, text: str) -> bool:
    """Whether a number or 各 stands before the stem, and makes any of them of what follows."""
    if text[stem.start - 1 : stem.start] in _EACH:
        return True
    if stem.before is not Role.COUNT:
        return False
    own = bool(stem.parts) and stem.parts[0].role in DISTINCTIVE
    return not (own and _YEAR.search(text, max(0, stem.start - 5), stem.start))


def _is_wanted(stem: Stem, text: str, after: int, words: list[str]) -> bool:
    """Whether a place only wants to become one (打造中国屏材料基地, 建设国际…中心)."""
    if words[:1] == ["中国"] and text.endswith(_AIMS, 0, stem.start):
        return True
    if _WORLDLY.isdisjoint(words):
        return False
    urged = text.startswith("建设", after) and _URGED.search(text, max(0, stem.start - 4), stem.start)
    return bool(urged or _WANTED.search(text, max(0, stem.start - 8), stem.start))


def _sited(words: list[str], roles: list[Role]) -> bool:
    """Whether a place stands in brackets."""
    return any(r is Role.BRACKET and w[1:-1] in readings() for w, r in zip(words, roles, strict=True))


def _tells(words: list[str], roles: list[Role]) -> bool:
    """Whether something telling stands in quotation marks."""
    return any(r is Role.QUOTED and _telling(w) for w, r in zip(words, roles, strict=True))


def _telling(quoted: str) -> bool:
    """Whether a quoted stretch is more than one ordinary word (“飞地”)."""
    inner = _SEAMS.sub("", quoted[1:-1])
    words = Words(inner, hmm=False).texts
    if (
        (_FORMULA.search(quoted) and len(quoted) < _SLOGAN)
        or role_of(inner) < Role.PLAIN
        or any(role_of(word) is Role.BREAK for word in words)
    ):
        return False
    return len(words) > 1 or len(quoted) > 6 or role_of(inner) is Role.PROPER
