"""The region that a name tells: 宁夏大学 is in 宁夏, 海岳集团云南有限公司 in 云南."""

import re
from dataclasses import dataclass
from functools import cache

from articles.extraction.document import ORGANISATIONS, Entity, Kind
from articles.extraction.lexicons import word_set
from articles.extraction.relations.name_parents import Parents
from articles.extraction.relations.regions import Regions

#: Kinds of things that lie in a region.
PLACED = ORGANISATIONS | {Kind.PROJECT}
#: Bodies of many countries may bear the name of the city that they were founded in.
WORLDWIDE = "国际组织"
_BRACKET = re.compile(r"[（(]([^（）()]{2,12})[）)]")
#: Units whose own place stands behind the parent's: 苏州校区, 宁夏分公司, 浦东重点实验室.
_BRANCH = re.compile(r"(?:校区|分校|分院|分公司|分中心|分部|分行|支行|分所|分会|研究院|研究所|学院|医院)$")
#: What a branch is, right behind its place (国家某局审查协作临州分中心); of institutes cities tell, provinces
#: may be what they look into.
_UNIT = re.compile("分?中心|分院|分公司|分校|分部|分行|分所|分会")
_INSTITUTE = re.compile("(?:研究|设计|科学|工程)+[院所]")
LEGAL = re.compile(r"(?:股份|集团|控股)*有限(?:责任)?公司$")
#: What a free-trade zone is made of, each in a town.
_AREA = "片区"
#: Whose money built the zone, wherever it lies.
_INVESTORS = re.compile("台湾|台商")
#: How the name of an owner ends within a longer name.
_OWNER = re.compile(
    "(?:集团|公司|银行|大学|研究院|科学院|^中科院|保险|证券|电信|联通|移动|电网|石化|石油|人寿|财险)$"
)
#: What a zone is, behind its place (海岳云谷临州科技城).
_ZONE_HEAD = re.compile(
    "(?:高新|高新技术|科技|产业|经济|工业|科创|软件|创新|创业|智慧)*(?:园区?|城|港|谷|基地|新区|开发区)"
    "|[^省市区县镇（）()·]{1,10}(?:产业|科技|工业|创新|软件)(?:园区?|城)"
)
#: What parties and leagues put before the name of their place.
_PARTY = re.compile(r"(?:中共|共青团|团|中国共产党|民革|民盟|民建|民进|农工党|致公党|九三学社|国网|中国铁路)")


@cache
def _macro() -> re.Pattern[str]:
    """Wider regions that open a name before its own (粤港澳大湾区香港…)."""
    return re.compile("|".join(sorted(word_set("macro_regions"), key=len, reverse=True)))


@dataclass(frozen=True, slots=True)
class Place:
    """The region that a name tells, and by what rule."""

    region: int
    confidence: float
    rule: str


class NamePlaces:
    """Reads the places in the names of one document's entities."""

    def __init__(self, parents: Parents, regions: Regions) -> None:
        self._parents, self._regions = parents, regions

    def of(self, entity: Entity) -> Place | None:
        """The region that an organisation's own name puts it in."""
        if entity.kind not in PLACED or entity.category == WORLDWIDE or not len(self._regions):
            return None
        name = entity.name
        if entity.kind is Kind.PARK and (area := self._area(name)) is not None:
            return Place(area, 0.93, "region of the area")
        bracket = _BRACKET.search(name)
        if bracket and (found := self._regions.opening(bracket.group(1))):
            return Place(found[0], 0.93, "bracketed region")
        found_all = self._regions.inside(name)
        if not found_all:
            return None
        if entity.kind is Kind.PARK and _INVESTORS.match(name):
            return None
        if entity.kind is Kind.PARK and name[found_all[0][1] - 1 : found_all[0][1]] == "·":
            return Place(self._chain(found_all), 0.9, "region behind the dot")
        return self._placed(entity, found_all)

    def _area(self, name: str) -> int | None:
        """长沙市, of whose part of a zone the name tells (湖南自贸试验区长沙片区)."""
        if not name.endswith(_AREA):
            return None
        return next((r for r, _, end in self._regions.inside(name) if name[end:] == _AREA), None)

    def _placed(self, entity: Entity, found: list[tuple[int, int, int]]) -> Place | None:
        party = _PARTY.match(entity.name) or _macro().match(entity.name)
        opening = self._chain(found) if found[0][1] in (0, party.end() if party else 0) else None
        last, start, end = found[-1]
        if start and entity.name[start - 1] == "驻":
            return Place(last, 0.9, "mission in the region")
        if entity.kind is Kind.PLATFORM or _BRANCH.search(entity.name):
            if start and _OWNER.search(entity.name, 0, start):
                return Place(last, 0.9, "region of the unit")
            if start == 0 or self._behind_parent(entity, start) or opening is not None:
                return Place(self._deeper(opening, last), 0.9, "region of the unit")
            unit = _UNIT.fullmatch(entity.name, end) or (
                self._regions.level(last) and _INSTITUTE.fullmatch(entity.name, end)
            )
            return Place(last, 0.85, "region before the head of the unit") if unit else None
        if opening is not None:
            return Place(opening, 0.95 if entity.kind is not Kind.PROJECT else 0.8, "opening region")
        if self._behind_parent(entity, start):
            return Place(last, 0.85, "region behind the parent")
        if entity.kind is Kind.PARK and _ZONE_HEAD.fullmatch(entity.name, end):
            return Place(last, 0.85, "region before the head of the zone")
        if LEGAL.fullmatch(entity.name[end:]):
            return Place(last, 0.85, "region before the legal form")
        return None

    def _deeper(self, opening: int | None, last: int) -> int:
        """The later region, unless it only repeats or contains the opening one."""
        return opening if opening is not None and self._regions.within(opening, last) else last

    def _chain(self, found: list[tuple[int, int, int]]) -> int:
        """上海市浦东新区… is in 浦东新区: adjoining regions, each within the one before."""
        region, _, end = found[0]
        for inner, start, stop in found[1:]:
            if start != end or not self._regions.within(inner, region):
                break
            region, end = inner, stop
        return region

    def _behind_parent(self, entity: Entity, start: int) -> bool:
        """Whether what stands before a place in the name is an owner: 海岳集团|云南有限公司."""
        if _OWNER.search(entity.name, 0, start):
            return True
        parent = self._parents.of(entity.name[:start] + " ", entity.index)
        return parent is not None and parent[1] == start
