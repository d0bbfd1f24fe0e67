"""Names that a public list or a gazetteer holds, in full or in short, where they stand in a text."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from articles.extraction.document import Kind
from articles.extraction.lexicons import word_set
from articles.extraction.names.found import DOTS, OPENINGS, SHORTEST, Found, Taker
from articles.extraction.names.heads import ORNAMENT
from articles.extraction.names.known import Known
from articles.extraction.names.persons.given_names import lengths
from articles.extraction.names.roles import Role, role_of
from articles.extraction.names.stem import TAIL
from articles.extraction.names.territory.places import readings
from articles.extraction.names.words import NATION, tag_of

_ROADS = re.compile(r"路|街|站|巷|城(?!市)|附近|门|村")
#: Backing of a short name: the exchange's code, or what only companies have.
_BACKED = re.compile(r"[（(]\d{5,6}|[（(](?:股票|证券)代码|财报|股价|CEO|创始人|董事长|总裁|高管")
#: After these a brand with a surname before it is a person (林东芝教授).
_PEOPLE = ("教授", "院士", "研究员", "博士", "先生", "女士", "同志", "医生")
#: Parts of speech of brands that are things too.
_SORTS = {
    "知名企业": frozenset({"n", "nz", "nr", "nrt", "x", "m"}),
    "上市公司": frozenset({"nz", "nt", "x"}),
}
#: What firms do, and what is said of theirs.
_ACTS = re.compile(
    r"[正已也将曾再]?(?:公司|发布|推出|宣布|表示|计划|收购|占|向|和|与|、|在|的|旗下|手机|官方|股价|市值)"
)
#: With 大 before them they make a word of their own (大学生, 大湾区).
_GREAT = frozenset("学湾会型赛数模运健")
#: Length of a zone without place (高新区).
_ZONE = 3
_QUARTERS = frozenset({"东部", "南部", "西部", "北部", "中部"})
#: What a direction follows.
_SIDES = frozenset("以东西往向")
#: Short names of national academies with which those of places end.
_ACADEMIES = frozenset({"工程院", "科学院"})
#: Units of the nation that are no institutes of an academy.
_OF_MINISTRIES = frozenset({"其他国家级科研机构"})
#: What may stand before a ministry.
_STATE = "国家"
_ENDS_OF_PLACES = frozenset("省市州")
#: Behind the brackets in the name of a company of its own (中国某银行（亚洲）有限公司).
_LEGAL_BEHIND = re.compile(r"[（(][^（）()]{2,8}[）)][^，。；、\s]{0,16}?(?:公司|集团|中心|平台)")
#: Behind a firm these make the name of a contest or a figure of speech of it (县域“海岳”模式).
_LIKENED = ("杯”", "”模式", "”式", "”现象", "”效应", "”速度")
#: Who has institutes in other towns.
_HAVING_INSTITUTES = frozenset({Kind.UNIVERSITY, Kind.COMPANY})
_ZONES = ("高新区", "经开区", "开发区", "新区", "园区", "管委会", "市", "县")
_OFFICE = frozenset({"省", "市", "县", "区", "州", "自治区", "兵团"})


@cache
def _trades() -> frozenset[str]:
    """What makes a company of a brand that is a word too (三星 + 电机), plural words apart."""
    return (word_set("trade_words") | word_set("company_endings") | {"电机", "手机", "公司"}) - {
        "智能",
        "国际",
    }


class Listed(Taker):
    """Takes listed names; those that are ordinary words too wait until all others are found."""

    def __init__(self, found: Found) -> None:
        super().__init__(found)
        self.loose: list[tuple[int, int, Known]] = []

    def take(self, start: int, end: int, known: Known) -> None:
        """Keep a listed name, with what else belongs to it, unless the text means another thing."""
        if _ROADS.match(self.text, end) or (
            self.around.places.get(end, end) <= start and known.kind is Kind.COMPANY
        ):
            return
        if start in self.found.crossed or self._misread(start, end, known) or self._sided(start, known):
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
        if known.kind is Kind.PLATFORM and before:
            start = before  # 临州海岳实验室
        if known.kind is Kind.COMPANY and self.loose and self.loose[-1][1] == start:
            start = self.loose.pop()[0]  # a joint venture of two brands (长安福特)
            known = Known(known.kind, self.text[start:end], known.category)
            name = known.name
        if known.kind in (Kind.AGENCY, Kind.INSTITUTE) and known.category != "国际组织":
            start, name = self._extended(self._with_owner(start, known), end, known)
        tail = TAIL.match(self.text, end) if self._placed(start, end, known) else None
        if tail and tail.group()[1:-1] in readings():
            end, name = tail.end(), name + tail.group()
        attributes = {"category": known.category, "core": self.text[start:end], "known": name}
        self.found.add(start, end, known.kind, "listed name", 0.93, attributes, known.level)
        if known.kind in (Kind.COMPANY, Kind.PARK):
            self.around.open.add(start)

    def _is_office(self, start: int, end: int, known: Known) -> bool:
        """Whether a zone or a place stands before what is a firm by itself (高新区招商局)."""
        if known.kind is not Kind.COMPANY or self.text[end - 1] != "局":
            return False
        before = self.by_end.get(start)
        zone = before is not None and before.kind is Kind.PARK
        return zone or start in self.around.places or self.text.endswith(_ZONES, 0, start)

    def _sided(self, start: int, known: Known) -> bool:
        """Whether a place and a side stand before a firm: another (甲省西部海岳股份有限公司)."""
        side = self.text[max(start - 2, 0) : start]
        return known.kind is Kind.COMPANY and side in _QUARTERS and start - 2 in self.around.places

    def settle(self) -> None:
        """Short names that are ordinary words stand beside their full name, code or a title."""
        named = {m.attributes.get("known") for m in self.by_end.values()}
        named |= self._often()
        for start, end, known in self.loose:
            told = _BACKED.match(self.text, end) and role_of(self.text[start:end]) is not Role.VAGUE
            if end not in self.by_end and (known.name in named or told):
                attributes = {
                    "category": known.category,
                    "core": self.text[start:end],
                    "known": known.name,
                }
                self.found.add(start, end, known.kind, "listed short name", 0.8, attributes, None)

    def _often(self) -> set[str]:
        """Brands that are things too (苹果) but stand here more than once, act, and are among companies."""
        if not any(m.kind is Kind.COMPANY for m in self.by_end.values()):
            return set()
        seen = Counter(known.name for *_, known in self.loose if known.category in _SORTS)
        return {
            known.name
            for start, end, known in self.loose
            if seen[known.name] > 1
            and tag_of(self.text[start:end]) in _SORTS[known.category]
            and _ACTS.match(self.text, end)
            and self.text[start - 1 : start] in OPENINGS
        }

    def _with_trade(self, start: int, end: int, known: Known) -> tuple[int, Known]:
        """A brand of two characters, or one that is a word too, with its trade is a company (三星电机)."""
        if known.category != "知名企业" or not (known.loose or end - start == SHORTEST):
            return end, known
        size = next((n for n in (4, 3, 2) if self.text[end : end + n] in _trades()), 0)
        if not size or not self.words.fine.boundary(end + size):
            return end, known
        if not known.loose and self.text.startswith("手机", end):
            return end, known  # what the firm sells
        return end + size, Known(known.kind, self.text[start : end + size], known.category)

    def _placed(self, start: int, end: int, known: Known) -> bool:
        """Whether a place in brackets belongs to a name: a branch (中国移动（湖北）), nothing behind it."""
        if known.kind is not Kind.COMPANY:
            return known.kind in (Kind.UNIVERSITY, Kind.PLATFORM)
        return self.text.startswith("中国", start) and not _LEGAL_BEHIND.match(self.text, end)

    def _misread(self, start: int, end: int, known: Known) -> bool:
        """联合国内外, 联合国药集团; 以北约80米; a new area that is a division of its own is a region."""
        another = known.kind is Kind.INSTITUTE and self._of_another(start, end, known)
        if another or self._is_office(start, end, known):
            return True
        if known.name == "联合国":
            return self.text[end : end + 1] in NATION | {"内"}  # 联合国家电网
        if self.text[start:end] == "暨大":
            return self.text[end : end + 1] in _GREAT  # 仪式暨大湾区会议
        if self.text[start:end] in _ACADEMIES and self.words.fine.boundary(start):
            before = self.words.fine.texts[self.words.fine.index(max(start - 1, 0))]
            return start > 0 and role_of(before) in (Role.VAGUE, Role.PLAIN)  # 合肥技术创新 + 工程院
        if known.kind is Kind.COMPANY and self.text.startswith(_LIKENED, end):
            return True  # a contest, or what something is compared with
        if known.name == "北约":
            return self.text[start - 1 : start] in _SIDES
        if known.kind is Kind.COMPANY and end - start == 2 and self.text.startswith(_PEOPLE, end):
            return 3 in lengths(self.text, start - 1)
        if (
            known.kind is Kind.COMPANY
            and self.text[start - 1 : start] in DOTS
            and self.text[start:end].isalpha()
        ):
            return True
        if known.kind is Kind.PARK and ORNAMENT.match(self.text, end):
            return True  # 海岳光谷之星产业园
        return known.kind is Kind.PARK and known.name[-4:] in readings()

    def _of_another(self, start: int, end: int, known: Known) -> bool:
        """Whether the short name of an academy's institute is that of a school's there (甲大学重庆研究院)."""
        owner = self.by_end.get(start)
        if owner is None or owner.kind not in _HAVING_INSTITUTES:
            return False
        placed = self.text[start : start + SHORTEST] in readings()
        name = owner.attributes.get("known") or owner.text
        return placed and end - start < len(known.name) and not known.name.startswith(name)

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

    def _with_owner(self, start: int, known: Known) -> int:
        """中国科学院 before 过程工程所, and a ministry before a unit of the nation, belong to its name."""
        owner = self.by_end.get(start)
        if known.kind is not Kind.INSTITUTE or owner is None:
            return start
        academy = known.name.startswith(owner.attributes.get("known") or owner.text)
        ministry = owner.attributes.get("category") == "部委" and known.category in _OF_MINISTRIES
        ministry = ministry and not self.text.startswith(("中国", "国家"), start)
        return owner.start if academy or ministry else start

    def _extended(self, start: int, end: int, known: Known) -> tuple[int, str]:
        """上海 before 社科院, 市 before 发改委, 美国 before 国防部: another body than the listed one.

        国家 before a ministry is no more than part of its name.
        """
        if known.category == "部委" and self.text.endswith(_STATE, 0, start) and known.name[:2] != _STATE:
            return start - len(_STATE), known.name
        left = self.around.places.get(start)
        inner = self.by_end.get(start)
        if left is None and inner is not None and inner.kind is Kind.PARK:
            left = inner.start
        if left is None:
            word = self.text[self.words.fine.starts[self.words.fine.index(max(start - 1, 0))] : start]
            left = start - len(word) if word in _OFFICE and start not in self.around.refused else None
        if left is None and self.text[start - _ZONE : start] in word_set("name_offices"):
            left = start - _ZONE  # 高新区 + 卫健委
        if left is None or self.text[left:start] in ("中国", "中华"):
            whole = left is not None and known.name.startswith(self.text[left:start])
            return (left if left is not None and whole else start), known.name
        while (outer := self.around.places.get(left)) is not None and (
            self.text[left - 1] in _ENDS_OF_PLACES or self.text[start - 1] in _ENDS_OF_PLACES
        ):
            left = outer
        return left, self.text[left:end]
