"""One pass over a text for listed names and heads: what they end, and where it begins."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from functools import cache

from articles.extraction.document import Kind, Layout, Mention
from articles.extraction.lexicons import word_set
from articles.extraction.names.circumstances import christened, credited, dotted_start, gone_to
from articles.extraction.names.heads import Head, find_heads
from articles.extraction.names.judge import judge, topical
from articles.extraction.names.known import Known, find_known
from articles.extraction.names.person_names import lengths
from articles.extraction.names.places import readings
from articles.extraction.names.roles import Role, role_of
from articles.extraction.names.sites import find_sites
from articles.extraction.names.stems import LONGEST, NUMERALS, Part, Stem, Surroundings, read_stem
from articles.extraction.names.townships import townships_after
from articles.extraction.names.trimming import OWN, trim
from articles.extraction.names.words import Words, tag_of

_TAIL = re.compile(
    r"[（(](?!以下|下称|简称|原|现|曾|前身|含|即|记者|又|图|上接|下转)[\u3400-\u9fff]{2,8}[）)]"
)
_TAILED = frozenset({Kind.PLATFORM, Kind.PARK, Kind.UNIVERSITY})
_ROADS = re.compile(r"路|街|站|巷|城(?!市)|附近|门|村")
#: A company with its legal form.
FULL = re.compile(r"(?:有限|责任|合伙)[公企][司业]$")
_TITLED = re.compile(r"《[^《》\n]{1,60}》")
#: Backing of a short name: the exchange's code, or what only companies have.
_BACKED = re.compile(r"[（(]\d{5,6}|[（(](?:股票|证券)代码|财报|股价|CEO|创始人|董事长|总裁|高管")
_SECRETARY = re.compile(r"(?:专职|常务|原)?副?书记|委员|常委")
#: Before 省委 these mean any of them.
_ANYBODY = frozenset("各某每该两几")
_BARE = 0.6
#: After these a brand with a surname before it is a person (林东芝教授).
_PEOPLE = ("教授", "院士", "研究员", "博士", "先生", "女士", "同志", "医生")
#: Behind these a brand is a part of a foreign name (约翰·阿尔特森).
_DOTS = frozenset("·•‧・")
#: Parts of speech of brands that are things; what firms do; where a clause begins.
_THINGS = frozenset({"n", "nz", "nr", "nrt", "x", "m"})
_ACTS = re.compile(
    r"[正已也将曾再]?(?:公司|发布|推出|宣布|表示|计划|收购|占|向|和|与|、|在|的|旗下|手机|官方|股价|市值)"
)
_OPENINGS = frozenset("，。；：、“\n与和被由向对 ")
_TAX = "国家税务总局"
#: What the dictionary may glue to a name behind it (为数 in 为数元公司).
_GLUED = frozenset("为对向与由在从被将")
#: Before a party committee they belong to the title of its secretary.
_FORMER = ("原", "前")
#: At most so many stray characters stand before a brand.
_STRAYS = 4
#: Length of the shortest brands.
_COINED = 2
#: Heads before which any character may be one of a name.
_COINERS = frozenset({"any", "school"})
#: With 大 before them they make a word of their own (大学生, 大湾区).
_GREAT = frozenset("学湾会型赛数模运健")
#: What a direction follows.
_SIDES = frozenset("以东西往向")
#: 第十四届 between a place and its congress or committee.
_TERM = re.compile(r"第?[一二三四五六七八九十]{1,3}届$")
_ORDINAL = re.compile(r"第[一二三四五六七八九十\d]{1,4}$")
_NUMBERED = frozenset({Kind.INSTITUTE, Kind.COMPANY, Kind.AGENCY})
#: Short names of national academies with which those of places end.
_ACADEMIES = frozenset({"工程院", "科学院"})
_ENDS_OF_PLACES = frozenset("省市州")
_OFFICE = frozenset({"省", "市", "县", "区", "州", "自治区", "兵团"})
_LEVELS = (
    (re.compile(r"国家级|国家|全国"), "国家级"),
    (re.compile(r"自治区级|省级|自治区|省"), "省级"),
    (re.compile(r"市级"), "市级"),
    (re.compile(r"县级|区级"), "县级"),
)
#: Zones that are no part of one another.
_WHOLE = frozenset({"高新区", "经开区", "开发区"})
#: Beside what a zone or a laboratory of a trade is a name.
_BESIDE = {
    Kind.PARK: {Kind.PARK},
    Kind.PLATFORM: {Kind.PLATFORM, Kind.INSTITUTE, Kind.UNIVERSITY},
}
_JOINTS = frozenset("、和与及")
#: Needs of heads that a trade alone does not meet, unless there is more to go by.
_TOPICAL = frozenset({"field", "row", "ground"})
_ROWED = frozenset({"core", "dom"})
#: A bare zone may open the names of its offices and of its parts.
_OFFICES = frozenset({Kind.AGENCY, Kind.PARK})
_LEVELLED = frozenset({Kind.PLATFORM, Kind.PARK, Kind.CONSORTIUM})


@cache
def _trades() -> frozenset[str]:
    """What makes a company of a brand that is a word too (三星 + 电机), plural words apart."""
    return (word_set("trade_words") | word_set("company_endings") | {"电机", "手机", "公司"}) - {
        "智能",
        "国际",
    }


class Finder:
    """One pass over the text: listed names and heads in order of their ends, inner names first."""

    def __init__(self, layout: Layout, words: Words) -> None:
        self.text = layout.text
        self.words = words
        sites = find_sites(self.text, words)
        places = {end: start for start, end in sites}
        for start, end in sites:
            if end - start > 2 and self.text[end - 1] in "省市区县州旗":
                places.setdefault(end - 1, start)
        places |= townships_after(self.text, places)
        self.around = Surroundings(self.text, words, places)
        self.by_end: dict[int, Mention] = {}
        self.crossed = {at for start, end in sites for at in range(start + 1, end)}
        self.titled = [m.span() for m in _TITLED.finditer(self.text)]
        self.loose: list[tuple[int, int, Known]] = []
        #: Zones of a trade that lie nowhere: names only in a row of zones.
        self.unplaced: list[tuple[int, int, Head, str]] = []

    def run(self) -> list[Mention]:
        """All mentions found, those inside longer names included where they name a thing of its own."""
        places = self.around.places
        known = find_known(self.text, self.words, places)
        heads = find_heads(self.text, self.words)
        events: list[tuple[int, int, int, Known | Head]] = [(e, 0, s, k) for s, e, k in known]
        events += [(e, 1, s, h) for s, e, h in heads]
        events.sort(key=lambda event: event[:3])
        for end, _, start, what in events:
            if self._in_title(start):
                continue
            if isinstance(what, Known):
                self._take_known(start, end, what)
            elif end not in self.by_end:
                self._take_head(start, end, what)
        self._take_loose()
        self._take_rows()
        self._tie_tax_offices()
        self._dot_zones()
        return list(self.by_end.values())

    def _take_loose(self) -> None:
        """Short names that are ordinary words stand beside their full name, code or a title."""
        named = {m.attributes.get("known") for m in self.by_end.values()}
        named |= self._often()
        for start, end, known in self.loose:
            if end not in self.by_end and (known.name in named or _BACKED.match(self.text, end)):
                attributes = {"category": known.category, "core": self.text[start:end], "known": known.name}
                self._add(start, end, known.kind, "listed short name", 0.8, attributes, None)

    def _tie_tax_offices(self) -> None:
        """国家税务总局海岳市税务局 is printed without its head office too."""
        full = {m.text for m in self.by_end.values() if m.text.startswith(_TAX) and m.text != _TAX}
        for mention in self.by_end.values() if full else ():
            if (name := _TAX + mention.text.removeprefix(_TAX)) in full:
                mention.attributes["known"] = name

    def _dot_zones(self) -> None:
        """What stands before the dot belongs to the longest zone behind it (均云谷·临州科技园)."""
        if "·" not in self.text:
            return
        zones = {m.start: m for m in sorted(self.by_end.values(), key=lambda m: m.end) if m.kind is Kind.PARK}
        for zone in zones.values():
            if zone.start - 1 in self.by_end:
                continue  # a firm and its zone
            zone.start = dotted_start(self.text, zone.start)
            zone.text = self.text[zone.start : zone.end]

    def _often(self) -> set[str]:
        """Brands that are things too (苹果) but stand here more than once, act, and are among companies."""
        if not any(m.kind is Kind.COMPANY for m in self.by_end.values()):
            return set()
        seen = Counter(known.name for *_, known in self.loose if known.category == "知名企业")
        return {
            known.name
            for start, end, known in self.loose
            if seen[known.name] > 1
            and tag_of(self.text[start:end]) in _THINGS
            and _ACTS.match(self.text, end)
            and self.text[start - 1 : start] in _OPENINGS
        }

    def _take_rows(self) -> None:
        """A zone or a laboratory of a trade is a name beside named ones (甲科技园、智造产业园) or visited."""
        starts = {m.start: m.kind for m in self.by_end.values()}
        for start, end, head, core in self.unplaced:
            before = self.by_end.get(start - 1) if self.text[start - 1] in _JOINTS else None
            after = starts.get(end + 1) if self.text[end : end + 1] in _JOINTS else None
            if {before and before.kind, after} & _BESIDE[head.kind] or gone_to(self.text, start, end, head):
                attributes = {"category": head.category, "core": core}
                self._add(start, end, head.kind, f"row {head.suffix}", 0.65, attributes, None)
                starts[start] = head.kind

    def _in_title(self, at: int) -> bool:
        """Inside 《》 stands the name of a policy or a paper, whatever it speaks of."""
        index = bisect_right(self.titled, (at, len(self.text))) - 1
        return index >= 0 and at < self.titled[index][1]

    def _take_known(self, start: int, end: int, known: Known) -> None:
        if _ROADS.match(self.text, end) or (
            self.around.places.get(end, end) <= start and known.kind is Kind.COMPANY
        ):
            return
        if start in self.crossed or self._misread(start, end, known):
            return
        end, known = self._with_trade(start, end, known)
        if known.loose:
            self.loose.append((start, end, known))
            return
        name = known.name
        end = self._continued(end, known)
        before = self.around.places.get(start)
        if known.kind is Kind.COMPANY and before and self.text[before - 1] == "、":
            start = before
        if known.kind is Kind.COMPANY and self.loose and self.loose[-1][1] == start:
            start = self.loose.pop()[0]  # a joint venture of two brands (长安福特)
            known = Known(known.kind, self.text[start:end], known.category)
            name = known.name
        if known.kind in (Kind.AGENCY, Kind.INSTITUTE) and known.category != "国际组织":
            start, name = self._extended(start, end, known)
        tail = _TAIL.match(self.text, end) if known.kind in (Kind.UNIVERSITY, Kind.PLATFORM) else None
        if tail and tail.group()[1:-1] in readings():
            end, name = tail.end(), name + tail.group()
        attributes = {"category": known.category, "core": self.text[start:end], "known": name}
        self._add(start, end, known.kind, "listed name", 0.93, attributes, known.level)
        if known.kind in (Kind.COMPANY, Kind.PARK):
            self.around.open.add(start)

    def _with_trade(self, start: int, end: int, known: Known) -> tuple[int, Known]:
        """A brand of two characters, or one that is a word too, with its trade is a company (三星电机)."""
        if known.category != "知名企业" or not (known.loose or end - start == _COINED):
            return end, known
        size = next((n for n in (4, 3, 2) if self.text[end : end + n] in _trades()), 0)
        if not size or not self.words.fine.boundary(end + size):
            return end, known
        if not known.loose and self.text.startswith("手机", end):
            return end, known  # what the firm sells
        return end + size, Known(known.kind, self.text[start : end + size], known.category)

    def _misread(self, start: int, end: int, known: Known) -> bool:
        """联合国内外; 以北约80米; a new area that is a division of its own is a region."""
        if known.name == "联合国":
            return self.text.startswith("内", end)
        if self.text[start:end] == "暨大":
            return self.text[end : end + 1] in _GREAT  # 仪式暨大湾区会议
        if self.text[start:end] in _ACADEMIES and self.words.fine.boundary(start):
            before = self.words.fine.texts[self.words.fine.index(max(start - 1, 0))]
            return start > 0 and role_of(before) in (Role.VAGUE, Role.PLAIN)  # 合肥技术创新 + 工程院
        if known.name == "北约":
            return self.text[start - 1 : start] in _SIDES
        if known.kind is Kind.COMPANY and end - start == 2 and self.text.startswith(_PEOPLE, end):
            return 3 in lengths(self.text, start - 1)
        if (
            known.kind is Kind.COMPANY
            and self.text[start - 1 : start] in _DOTS
            and self.text[start:end].isalpha()
        ):
            return True
        return known.kind is Kind.PARK and known.name[-4:] in readings()

    def _continued(self, end: int, known: Known) -> int:
        """A short name may go on as the full one does (中金岭南 + 有色, 中信建投 + 证券)."""
        at = known.name.find(self.text[end - 2 : end]) + 2
        if known.kind is not Kind.COMPANY or at < 2:
            return end
        size = next(
            (
                n
                for n in (4, 3, 2)
                if len(known.name) > at + n and self.text.startswith(known.name[at : at + n], end)
            ),
            0,
        )
        return end + size if size and self.words.fine.boundary(end + size) else end

    def _extended(self, start: int, end: int, known: Known) -> tuple[int, str]:
        """上海 before 社科院, 市 before 发改委, 美国 before 国防部: another body than the listed one."""
        left = self.around.places.get(start)
        inner = self.by_end.get(start)
        if left is None and inner is not None and inner.kind is Kind.PARK:
            left = inner.start
        if left is None:
            word = self.text[self.words.fine.starts[self.words.fine.index(max(start - 1, 0))] : start]
            left = start - len(word) if word in _OFFICE else None
        if left is None or self.text[left:start] in ("中国", "中华"):
            return start, known.name
        while self.text[left - 1 : left] in _ENDS_OF_PLACES and left in self.around.places:
            left = self.around.places[left]
        return left, self.text[left:end]

    def _other(self, start: int, end: int, head: Head) -> bool:
        """Whether a head is part of a title, of a credit line or of the name of a division or branch."""
        if head.suffix == "中心" and self.text.startswith(("支行", "支公司"), end):
            return True  # 中心支行
        if head.needs == "org" and head.category == "党委" and _SECRETARY.match(self.text, end):
            return (start - (self.text[start - 1 : start] in _FORMER)) in self.by_end
        if head.category == "媒体":
            return credited(self.text, start, end)
        return head.kind is Kind.PARK and self.text[end - 4 : end] in readings()

    def _take_head(self, start: int, end: int, head: Head) -> None:
        if self._other(start, end, head):
            return
        start = self._before_number(start, head)
        stem = read_stem(
            self.around,
            start,
            through=head.needs == "any",
            zoned=head.kind in _OFFICES,
            coined=head.needs in _COINERS,
        )
        bare = head.needs == "region" and not stem.parts and self._free(start)
        trim(stem, head, self.text)
        self._without_link(stem, end)
        self._part(stem, head)
        self._with_strays(stem, head)
        if head.needs == "branch" and head.kind is Kind.COMPANY:
            self._owned(stem)
        confidence = _BARE if bare else judge(stem, self.text, head) or christened(stem, self.text, end, head)
        confidence = confidence or self._beside_office(stem, head)
        if not confidence:
            if head.needs != "seated" or tag_of(head.suffix) != "n":
                self.around.refused.add(end)
            rowed = head.needs in _TOPICAL or (head.kind is Kind.PLATFORM and head.needs in _ROWED)
            if rowed and topical(stem, self.text, head):
                self.unplaced.append((stem.start, end, head, self.text[stem.start : start]))
            return
        if self.text[stem.start - 1 : stem.start] in ("“", "‘", '"') and self.text[end : end + 1] in '”’"':
            confidence = min(0.97, confidence + 0.05)
        attributes = {"category": head.category, "core": self.text[stem.start : start]}
        kind = head.kind
        if head.needs == "branch" and stem.parts[0].role is Role.ORG:
            kind = self._kind_of_branch(stem, kind)
        outer = self.by_end.pop(start, None)
        if outer is not None and head.needs != "any":
            self.by_end[start] = outer
        tail = _TAIL.match(self.text, end) if head.kind in _TAILED else None
        end = tail.end() if tail and not self.text[end + 1 : end + 3].startswith("以下") else end
        self._add(stem.start, end, kind, f"head {head.suffix}", confidence, attributes, None)

    def _kind_of_branch(self, stem: Stem, kind: Kind) -> Kind:
        """A 分局 of a building company is a company."""
        owner = self.by_end.get(stem.parts[0].end)
        return Kind.COMPANY if owner is not None and owner.kind is Kind.COMPANY else kind

    def _with_strays(self, stem: Stem, head: Head) -> None:
        """A place and stray characters before a listed brand make another firm (临州澜健 + 海岳医药公司)."""
        inner = self.by_end.get(stem.parts[0].end) if stem.parts and head.kind is Kind.COMPANY else None
        if inner is None or inner.rule != "listed name" or stem.parts[0].role is not Role.ORG:
            return
        fine, at = self.words.fine, stem.start
        while (
            at > max(0, stem.start - _STRAYS)
            and fine.boundary(at)
            and role_of(self.text[at - 1]) is Role.SINGLE
            and fine.boundary(at - 1)
        ):
            at -= 1
        if stem.start - at >= _COINED and at in self.around.places:
            start = self.around.places[at]
            stem.parts[:1] = [Part(start, at, Role.PLACE), Part(at, stem.parts[0].end, Role.PROPER)]
            stem.start = start

    def _owned(self, stem: Stem) -> None:
        """The company right before a zone or place owns the branch there (甲银行 + 临州高新区支行)."""
        owner = self.by_end.get(stem.start)
        if owner is None or owner.kind is not Kind.COMPANY or not stem.parts:
            return
        if stem.end - owner.start <= LONGEST:
            stem.parts.insert(0, Part(owner.start, stem.start, Role.ORG))
            stem.start = owner.start

    def _beside_office(self, stem: Stem, head: Head) -> float:
        """An office of any field is one behind another in a row (区经发局、住建局、应急生态局)."""
        before = self.by_end.get(stem.start - 1) if self.text[stem.start - 1 : stem.start] == "、" else None
        named = before is not None and before.kind is Kind.AGENCY and before.text[-1:] == head.suffix
        field = all(p.role in (Role.PLAIN, Role.VAGUE, Role.SINGLE) for p in stem.parts)
        return _BARE if named and field and head.needs == "bureau" and stem.end - stem.start > 1 else 0.0

    def _before_number(self, start: int, head: Head) -> int:
        """Where the head begins with its number: 第十四届人大, 第四十八研究所 behind what they belong to."""
        numbered = _TERM if head.needs == "seat" else _ORDINAL if head.kind in _NUMBERED else None
        found = numbered.search(self.text, max(0, start - 6), start) if numbered else None
        if head.suffix == "公司" and self.text[start - 1 : start] in NUMERALS:
            owner = self.by_end.get(start - 1)  # 海岳建工 + 一公司
            return start - 1 if owner is not None and owner.kind is Kind.COMPANY else start
        if found and (found.start() in self.around.places or found.start() in self.around.organisations):
            return found.start()
        return start

    def _without_link(self, stem: Stem, end: int) -> None:
        """The dictionary may glue 为 or 对 to the first character of a name that the text has without it."""
        if not stem.parts or stem.parts[0].end - stem.start != _COINED:
            return
        first, text = stem.parts[0], self.text
        if text[stem.start] not in _GLUED or text[stem.start - 1 : stem.start] not in _OPENINGS | {""}:
            return
        if text.count(text[stem.start + 1 : end]) > text.count(text[stem.start : end]):
            stem.parts[0] = Part(first.start + 1, first.end, Role.SINGLE)
            stem.start += 1

    def _free(self, at: int) -> bool:
        """Whether 省委 or 市委 stands by itself here: the local outlet's own."""
        return at == 0 or (self.text[at - 1] not in _ANYBODY and self.around.words.fine.boundary(at))

    def _part(self, stem: Stem, head: Head) -> None:
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
        quoted = stem.parts[at + 1 : at + 2]
        if head.category == "平台" and inner.kind is Kind.AGENCY and quoted:
            apart = quoted[0].role is Role.QUOTED  # 市文明办 + “临州有爱”平台
        if apart and own:
            stem.cut(at + 1)
            if len(stem.parts) > 1 and self.text[stem.start : stem.parts[1].start] in _DOTS:
                stem.cut(1)
        elif head.kind is Kind.PARK and inner.kind is Kind.AGENCY:
            stem.cut(len(stem.parts))

    def _bracketed(self, stem: Stem, at: int) -> bool:
        """Whether a place in brackets ties what is before it to the head (海岳（临州）产业园)."""
        return len(stem.parts) == at + 1 and stem.parts[at].role is Role.BRACKET

    def _add(
        self,
        start: int,
        end: int,
        kind: Kind,
        rule: str,
        sure: float,
        more: dict[str, str],
        level: str | None,
    ) -> None:
        text = self.text[start:end]
        if kind in _LEVELLED:
            level = level or _level(text)
        attributes = {**more, "level": level} if level else dict(more)
        self.by_end[end] = Mention(start, end, kind, text, rule, sure, None, attributes)
        self.around.organisations[end] = start


def _level(name: str) -> str | None:
    for pattern, level in _LEVELS:
        if pattern.search(name):
            return level
    return None
