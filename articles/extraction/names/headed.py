"""Names that end in a head (公司, 大学, 高新区): where each begins, and whether it is one."""

from __future__ import annotations

import re

from articles.extraction.document import Kind
from articles.extraction.lexicons import word_set
from articles.extraction.names.circumstances import christened, credited, gone_to, quoted_whole, rank_before
from articles.extraction.names.found import DOTS, SHORTEST, Found, Taker
from articles.extraction.names.heads import Head
from articles.extraction.names.judge import TRADE, judge, topical
from articles.extraction.names.partners import with_partner
from articles.extraction.names.roles import Role
from articles.extraction.names.sounds import NUMERALS
from articles.extraction.names.stem import LONGEST, TAIL, Part, Stem
from articles.extraction.names.stem_edges import with_lost_words, without_strangers
from articles.extraction.names.stems import read_stem
from articles.extraction.names.territory.places import readings, within
from articles.extraction.names.trimming import OWN, trim
from articles.extraction.names.unplaced import Unplaced, is_county_garden, is_one_word, settle
from articles.extraction.names.whole_topics import founded_whole
from articles.extraction.names.words import tag_of

_TAILED = frozenset({Kind.PLATFORM, Kind.PARK, Kind.UNIVERSITY})
#: A company with its legal form.
FULL = re.compile(r"(?:有限|责任|合伙)[公企][司业]$")
_SECRETARY = re.compile(r"(?:专职|常务|原)?副?书记|委员|常委")
#: Before 省委 these mean any of them.
_ANYBODY = frozenset("各某每该两几")
_BARE = 0.6
#: Before a party committee they belong to the title of its secretary.
_FORMER = ("原", "前")
#: Heads before which any character may be one of a name.
_COINERS = frozenset({"any", "school"})
#: Units that are called by what they work on.
_OF_A_FIELD = frozenset(
    {
        *("重点实验室", "工程研究中心", "工程实验室", "工程技术研究中心", "技术创新中心", "产业创新中心"),
        *("制造业创新中心", "创新中心", "研究中心", "中试基地", "观测站", "资源库"),
    }
)
#: 第十四届 between a place and its congress or committee.
_TERM = re.compile(r"第?[一二三四五六七八九十]{1,3}届$")
_SEATS = frozenset("省市区县州盟旗")
_ORDINAL = re.compile(r"第[一二三四五六七八九十〇零\d]{1,4}$")
_NUMBERED = frozenset({Kind.INSTITUTE, Kind.COMPANY, Kind.AGENCY})
#: Zones that are no part of one another.
_WHOLE = frozenset({"高新区", "经开区", "开发区"})
#: Zones that only join (成渝高新区联盟) are none of that name.
_ALLIED = ("联盟", "发展联盟", "协同发展联盟", "协作网")
#: Before 省委 or 市委 these leave it to itself.
_APART = ("和", "与", "及", "代表", "联合")
#: How offices end that stand in a row behind the place of the first.
_ROW_OF_OFFICES = frozenset("局委厅办")
#: Centres that are units of the offices whose names they open with; those of research bear a title.
_OFFICIAL = frozenset({"中心", "开发中心", "促进中心", "交流中心", "人才中心", "推广中心", "服务中心"})
#: What a firm has its own of, and offices of a place have too.
_BOARDS = frozenset({"委员会", "管委会"})
#: What a branch is of the kind of (海岳研究院临州分院, 海岳实验室临州分部).
_BRANCHING = frozenset({Kind.COMPANY, Kind.INSTITUTE, Kind.PLATFORM, Kind.UNIVERSITY, Kind.AGENCY})
#: Before the word for a government these have a unit of that field (某大学政府管理研究院).
_LEARNED = frozenset({Kind.UNIVERSITY, Kind.INSTITUTE, Kind.COMPANY})
#: Offices that have branches in zones.
_PARENTS: dict[str, tuple[str, ...]] = {
    "分局": ("局",),
    "派出所": ("局",),
    "支队": ("局", "总队"),
    "大队": ("局", "总队", "支队"),
}
#: Who is dismissed or appointed stands before 公司 and the post (免去周明远公司总经理职务).
_DISMISSED = re.compile(r"(?:免去|聘任|任命|选举|提名|推选|解聘)[\u4e00-\u9fa5]{2,3}$")
_POSTS = ("董事", "监事", "总经理", "副总", "财务", "总裁", "首席")
#: Before the place of a committee that is elected for a term.
_PARTIES = ("中共", "中国共产党")
#: Lengths of districts that end like zones (东港区, 浦东新区).
_DISTRICTS = (3, 4)
#: Needs of heads that a trade alone does not meet, unless there is more to go by.
_TOPICAL = frozenset({"field", "row", "ground"})
#: Heads that other names may hold before theirs, though they were no names themselves.
_WEAK = frozenset({"seated", "given"})
#: Sorts of zones that firms build in other towns.
_GARDENS = frozenset({"产业园", "科技园", "工业园"})
#: What a sort of zone may be the task of (某市产业园区建设领导小组).
_LED = re.compile("(?:建设|发展|开发|规划|管理|推进|工作)*(?:领导小组|指挥部)")
#: Further needs of heads that are names in a row without a place.
_ROWED = {
    Kind.PLATFORM: ("core", "dom", "trial"),
    Kind.INSTITUTE: ("spot",),
    Kind.CONSORTIUM: ("dom", "alliance"),
}
#: Shortest trade of a zone where somebody is.
_SHORT_TRADE = 2
#: A bare zone may open the names of its offices and of its parts.
_OFFICES = frozenset({Kind.AGENCY, Kind.PARK})


class Headed(Taker):
    """Takes heads; zones and laboratories of a trade that lie nowhere wait for what stands beside them."""

    def __init__(self, found: Found) -> None:
        super().__init__(found)
        #: Zones of a trade that lie nowhere: names only in a row of zones.
        self.unplaced: list[Unplaced] = []

    def take(self, start: int, end: int, head: Head) -> None:
        """Keep the name that ends in a head, if there is one."""
        if self._other(start, end, head):
            return
        start = self._before_number(start, head)
        stem = read_stem(
            self.around,
            start,
            through=head.needs == "any",
            zoned=head.kind in _OFFICES,
            coined=head.needs in _COINERS,
            topical=head.kind is Kind.CONSORTIUM or head.category in _OF_A_FIELD,
        )
        apart = not stem.parts or self.text.endswith(_APART, 0, start)
        trim(stem, head, self.text)
        bare = head.needs == "region" and apart and not stem.parts and self._free(start)
        without_strangers(self.found, stem, end)
        self._part(stem, head, end)
        with_lost_words(self.found, stem, head, end)
        with_partner(self.found, stem, head)
        if head.needs == "branch":
            self._owned(stem, head)
        elif (head.category in _BOARDS and self._of_a_firm(stem)) or self._of_learning(stem, head):
            return
        founded_whole(stem, self.text, head)
        confidence = _BARE if bare else judge(stem, self.text, head) or christened(stem, self.text, end, head)
        confidence = confidence or self._beside_office(stem, head)
        opening = None if confidence else quoted_whole(self.text, start, end, head)
        if opening is not None:
            stem.start, confidence = opening, _BARE
        if not confidence:
            self._refuse(stem, start, end, head)
            return
        if self.text[stem.start - 1 : stem.start] in ("“", "‘", '"') and self.text[end : end + 1] in '”’"':
            confidence = min(0.97, confidence + 0.05)
        attributes = {"category": head.category, "core": self.text[stem.start : start]}
        kind = self._kind(stem, head)
        self._without_bureau(start, head)
        tail = self._tail(end, head)
        end = tail.end() if tail and not self.text[end + 1 : end + 3].startswith("以下") else end
        begin, level = rank_before(self.text, stem.start, end, kind)
        self.found.add(begin, end, kind, f"head {head.suffix}", confidence, attributes, level)

    def _refuse(self, stem: Stem, start: int, end: int, head: Head) -> None:
        """What is no name by itself may not stand inside one either, and may be one beside others."""
        weak = head.needs in _WEAK or head.suffix in word_set("trade_words") or _LED.match(self.text, end)
        if not weak or (head.needs == "seated" and tag_of(head.suffix) != "n"):
            self.around.refused.add(end)
        rowed = head.needs in _TOPICAL or head.needs in _ROWED.get(head.kind, ())
        visited = len(head.suffix) > SHORTEST and gone_to(self.text, stem.start, end, head)
        brief = visited or is_one_word(stem, head) or head.kind is Kind.CONSORTIUM
        least = _SHORT_TRADE if brief else TRADE - (len(head.suffix) > TRADE)
        if rowed and (is_county_garden(stem, head) or topical(stem, self.text, head, least)):
            self.unplaced.append((stem.start, end, head, self.text[stem.start : start]))

    def settle(self) -> None:
        """What is no name by itself may be one by what stands beside it."""
        settle(self.found, self.unplaced)

    def _other(self, start: int, end: int, head: Head) -> bool:
        """Whether a head is part of a title, of a credit line or of the name of a division or branch."""
        if head.suffix == "中心" and self.text.startswith(("支行", "支公司"), end):
            return True  # 中心支行
        if head.kind is Kind.COMPANY and self.text.startswith("杯”", end):
            return True  # who gives a contest its name does nothing there
        if head.suffix == "公司" and _DISMISSED.search(self.text, max(0, start - 5), start):
            return self.text.startswith(_POSTS, end)
        if head.needs == "org" and head.category == "党委" and _SECRETARY.match(self.text, end):
            return (start - (self.text[start - 1 : start] in _FORMER)) in self.by_end
        if head.category == "媒体":
            return credited(self.text, start, end)
        if head.kind is not Kind.PARK:
            return False
        allied = head.category in _WHOLE and self.text.startswith(_ALLIED, end)
        return allied or any(self._is_district(end - n, end) for n in _DISTRICTS)

    def _is_district(self, start: int, end: int) -> bool:
        """Whether a district ends here; behind a place where it does not lie it is a zone (绍兴滨海新区)."""
        known = readings().get(self.text[start:end], ())
        before = self.around.places.get(start)
        around = readings().get(self.text[before:start], ()) if before is not None else ()
        if not known or not around:
            return bool(known)
        return any(within(k.place.code, a.place.code) for k in known for a in around)

    def _kind(self, stem: Stem, head: Head) -> Kind:
        """A 分局 of a building company is a company, a mere centre of a ministry an office (某部开发中心)."""
        owner = self.by_end.get(stem.parts[0].end) if stem.parts else None
        if owner is None or stem.parts[0].role is not Role.ORG:
            return head.kind
        if head.needs == "branch" and owner.kind in _BRANCHING:
            return Kind.COMPANY if head.category == "分公司" and owner.kind is Kind.AGENCY else owner.kind
        official = head.suffix in _OFFICIAL and owner.kind is Kind.AGENCY and owner.text[-1] in "部局厅署委"
        return Kind.AGENCY if official and owner.text[:2] not in word_set("foreign_places") else head.kind

    def _tail(self, end: int, head: Head) -> re.Match[str] | None:
        """What belongs to a name in brackets; to that of an institute only a place (海岳研修院（临州）)."""
        tail = TAIL.match(self.text, end)
        if tail is None or head.kind in _TAILED:
            return tail
        return tail if head.kind is Kind.INSTITUTE and tail.group()[1:-1] in readings() else None

    def _without_bureau(self, start: int, head: Head) -> None:
        """What ends right before the legal form of a company is no body of its own, nor is 局 before 集团."""
        if head.needs == "any":
            self.by_end.pop(start, None)
        if head.kind is not Kind.COMPANY:
            return
        at = start - 2 if self.text.endswith("局集团", 0, start) else start
        inner = self.by_end.get(at) if self.text.endswith("局", 0, at) else None
        if inner is not None and inner.kind is Kind.AGENCY:
            del self.by_end[at]

    def _of_a_firm(self, stem: Stem) -> bool:
        """Whether a firm opens the name: its boards and committees are departments of it."""
        owner = self.by_end.get(stem.parts[0].end) if stem.parts else None
        return owner is not None and owner.kind is Kind.COMPANY

    def _of_learning(self, stem: Stem, head: Head) -> bool:
        """Whether a school or a firm opens the name, which governs nothing."""
        owner = self.by_end.get(stem.parts[0].end) if stem.parts and head.category == "政府" else None
        return owner is not None and owner.kind in _LEARNED

    def _owned(self, stem: Stem, head: Head) -> None:
        """The firm or office right before a zone or place owns the branch there (甲银行 + 临州高新区支行)."""
        owner = self.by_end.get(stem.start)
        if owner is None or owner.kind is not head.kind or not stem.parts:
            return
        if head.kind is Kind.AGENCY and not owner.text.endswith(_PARENTS.get(head.suffix, ())):
            return
        if stem.end - owner.start <= LONGEST:
            stem.parts.insert(0, Part(owner.start, stem.start, Role.ORG))
            stem.start = owner.start

    def _beside_office(self, stem: Stem, head: Head) -> float:
        """An office of any field is one behind another in a row (区经信委、教委、应急生态局)."""
        before = self.by_end.get(stem.start - 1) if self.text[stem.start - 1 : stem.start] == "、" else None
        if before is None or before.kind is not Kind.AGENCY or head.suffix[-1] not in _ROW_OF_OFFICES:
            return 0.0
        named = before.text[-1:] in _ROW_OF_OFFICES and head.needs in ("bureau", "place")
        field = all(p.role in (Role.PLAIN, Role.VAGUE, Role.SINGLE) for p in stem.parts)
        usual = self.text[stem.start : stem.end + 1] in word_set("offices_short")
        return _BARE if named and field and (usual or stem.end - stem.start > 1) else 0.0

    def _before_number(self, start: int, head: Head) -> int:
        """Where the head begins with its number: 第十四届人大, 第四十八研究所 behind what they belong to."""
        elected = head.needs == "seat" or head.suffix == "委员会"
        numbered = _TERM if elected else _ORDINAL if head.kind in _NUMBERED else None
        found = numbered.search(self.text, max(0, start - 6), start) if numbered else None
        if head.suffix == "公司" and self.text[start - 1 : start] in NUMERALS:
            owner = self.by_end.get(start - 1)  # 海岳建工 + 一公司
            return start - 1 if owner is not None and owner.kind is Kind.COMPANY else start
        if found is None:
            return start
        at = self.around.places.get(found.start())
        if head.suffix == "委员会" and (at is None or not self.text.endswith(_PARTIES, 0, at)):
            return start  # that of a society
        own = elected and self.text[found.start() - 1 : found.start()] in _SEATS  # 市十六届人大常委会
        known = own or at is not None or found.start() in self.around.organisations
        return found.start() if known else start

    def _free(self, at: int) -> bool:
        """Whether 省委 or 市委 stands by itself here: the local outlet's own."""
        return at == 0 or (self.text[at - 1] not in _ANYBODY and self.around.words.fine.boundary(at))

    def _part(self, stem: Stem, head: Head, end: int) -> None:
        """A park or an office right before the name of a company or a zone is not part of it."""
        at = next((i for i, p in enumerate(stem.parts) if p.role is Role.ORG), None)
        if at is None or (inner := self.by_end.get(stem.parts[at].end)) is None:
            return
        if head.needs == "any":
            apart = inner.kind in (Kind.PARK, Kind.AGENCY) or bool(FULL.search(inner.text))
        else:
            apart = head.kind is Kind.PARK and (
                (inner.kind in (Kind.COMPANY, Kind.AGENCY) and not self._bracketed(stem, at + 1))
                or (head.category in _WHOLE and inner.attributes.get("category") in _WHOLE)
            )
        own = any(p.role in OWN for p in stem.parts[at + 1 :])
        own = own and not (
            inner.kind is Kind.COMPANY and self._in_another_town(stem.parts[at + 1 :], head, end)
        )
        quoted = stem.parts[at + 1 : at + 2]
        if head.category == "平台" and inner.kind is Kind.AGENCY and quoted:
            apart = quoted[0].role is Role.QUOTED  # 市文明办 + “临州有爱”平台
        whole = self.text[stem.start - 1 : stem.start] == "“" and self.text[end : end + 1] == "”" and not at
        if whole and head.kind is Kind.PARK and inner.kind is Kind.COMPANY:
            return  # “海岳集团云溪产业园”
        if apart and own:
            stem.cut(at + 1)
            if len(stem.parts) > 1 and self.text[stem.start : stem.parts[1].start] in DOTS:
                stem.cut(1)
        elif head.kind is Kind.PARK and inner.kind is Kind.AGENCY:
            stem.cut(len(stem.parts))

    def _in_another_town(self, parts: list[Part], head: Head, end: int) -> bool:
        """Whether only a place stands between a firm and its garden there (海岳集团襄阳产业园)."""
        built = self.text.startswith(("项目", "一期", "二期", "三期"), end)
        return head.suffix in _GARDENS and not built and all(p.role is Role.PLACE for p in parts)

    def _bracketed(self, stem: Stem, at: int) -> bool:
        """Whether a place in brackets ties what is before it to the head (海岳（临州）产业园)."""
        return len(stem.parts) > at and stem.parts[at].role is Role.BRACKET
