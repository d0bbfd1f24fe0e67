"""What a name tells by itself: 宁夏大学 is in 宁夏, 海岳集团磁材研究院 belongs to 海岳集团."""

import re
from collections.abc import Iterator

from articles.extraction.document import Entity, Kind, Mention, Relation, RelationType
from articles.extraction.lexicons import any_of
from articles.extraction.names.organisations import BRANCHES, SOCIETIES
from articles.extraction.relations.adjacent import OWN_RANK
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.name_parents import Parents
from articles.extraction.relations.name_places import LEGAL, WORLDWIDE, NamePlaces
from articles.extraction.relations.project_doers import ProjectDoers
from articles.extraction.relations.regions import Regions

#: Kinds whose names tell nothing.
_SILENT = frozenset({Kind.REGION, Kind.PERSON})
_HOUSES = frozenset({Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.AGENCY})
_HOSTS = frozenset(
    {Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.AGENCY, Kind.PARK, Kind.PLATFORM, Kind.CONSORTIUM}
)
#: What offices only award (教育部重点实验室), tell of on their pages or share with others.
_AWARDED = re.compile(
    "(?:开放|工程|工程技术|人文社科|哲学社会科学)*(?:重点实验室|研究中心|研究基地|技术创新中心)"
    "|(?:网站|官网).*|.*联合.*"
)
_BUILDERS = frozenset({Kind.COMPANY, Kind.UNIVERSITY})
_DOERS = frozenset({Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.PARK})
#: Papers that two parties sign.
_CONTRACT = re.compile("(?:协议|协议书|备忘录|合同|意向书)$")
#: How the title of a paper goes on behind the office that it is of.
_BY_OFFICE = re.compile("[、等]?.{0,12}?关于|“|[0-9一二三四五六七八九十]+条")
#: A firm of the group whose short name stands before: 海岳电投|集团氢能有限公司.
_GROUP = re.compile(r"集团(?!(?:股份|控股)*有限|公司|$)")
#: A branch of those who have one in every place goes by it and their brand.
_CARRIER = re.compile(r".{2,4}(电信|联通|移动|铁塔|邮政|石化|石油|人寿|太保|平安|电建|能建)")
_FIRM = re.compile(r"(?:公司|集团|银行|厂|矿|局|院|所|株式会社)$")
#: 云川产业园二期项目 is the park, not a project in it.
_THE_PARK = re.compile("(?:[一二三四五]期|建设|扩建|新建|标准厂房)*(?:项目|工程)")
#: Zones whose firms leave out 区.
_ZONE, _ZONE_FIRM = (
    re.compile("..(?:高新|经开|自贸|保税)区$"),
    re.compile("^.{2,8}(?:高新|经开|自贸|保税)(?!区|技术)"),
)
#: Whose platforms bear its name, unlike those of offices.
_SOCIETY = re.compile(f"(?:{any_of(SOCIETIES)})$")
_CONJUNCTION = re.compile("联合|与|和|及|、|会同")
_JOINT = re.compile(r"[-—–·&＆/]+")
#: 中国 and a brand of two characters.
_NATIONAL_BRAND = 4
#: Shortest name of what lies in a park and is called after it.
_SHORTEST_PARK = 3
#: Confidence of what holds only while no pattern says otherwise.
WEAK = 0.7


class Naming:
    """Reads the names of one document's entities."""

    def __init__(self, entities: list[Entity], mentions: list[Mention], regions: Regions) -> None:
        self.entities = entities
        self.regions = regions
        self._first: dict[int, Mention] = {}
        for mention in mentions:
            if mention.thing is not None:
                self._first.setdefault(mention.thing, mention)
        parents = Parents(entities)
        self._parent, self._by_name = parents.of, parents.by_name
        self._doers = ProjectDoers(entities, regions)
        self._place = NamePlaces(parents, regions).of

    def read(self, ledger: Ledger) -> None:
        """Adds what the names tell."""
        for entity in self.entities:
            if entity.kind in _SILENT:
                continue
            for type_, other, confidence, rule in self._facts(entity):
                subject, object_ = (other, entity.index) if _DOWNWARD[type_] else (entity.index, other)
                start, end = self._span(entity.index)
                rule = f"{type_.value}:name, {rule}"
                ledger.add(Relation(type_, subject, object_, None, start, end, rule, confidence))

    def _facts(self, entity: Entity) -> Iterator[tuple[RelationType, int, float, str]]:
        place = self._place(entity)
        if place:
            yield RelationType.LOCATED_IN, place.region, place.confidence, place.rule
        if entity.kind is Kind.POLICY:
            yield from self._of_policy(entity)
        elif entity.kind is Kind.PROJECT:
            yield from self._of_project(entity)
        elif entity.kind is Kind.PLATFORM:
            yield from self._of_platform(entity)
        elif entity.kind in _HOUSES:
            yield from self._of_unit(entity)
        elif entity.kind is Kind.PARK:
            yield from self._of_park(entity)
        yield from self._of_longer_form(entity)

    def _of_project(self, entity: Entity) -> Iterator[tuple[RelationType, int, float, str]]:
        doer = self._parent(entity.name, entity.index, _DOERS)
        by_core = None if doer else self._doers.of(entity.name)
        if by_core is not None:
            yield RelationType.UNDERTAKES, by_core, 0.84, "project with the core of"
        if doer and not (self._is_park(doer[0]) and _THE_PARK.fullmatch(entity.name, doer[1])):
            yield RelationType.UNDERTAKES, doer[0], 0.93, "project of"
            if self._is_park(doer[0]):
                yield RelationType.IN_PARK, doer[0], 0.9, "project in the park"
            park = self._parent(entity.name[doer[1] :], entity.index, frozenset({Kind.PARK}))
            if park:
                yield RelationType.IN_PARK, park[0], 0.9, "project in the park"

    def _is_park(self, index: int) -> bool:
        return self.entities[index].kind is Kind.PARK

    def _of_policy(self, entity: Entity) -> Iterator[tuple[RelationType, int, float, str]]:
        """《甲省…条例》 is the province's where nothing else says who issued it; contracts are nobody's."""
        if _CONTRACT.search(entity.name):
            return
        for name in dict.fromkeys((entity.name, entity.name.removeprefix("中共"))):
            office = self._parent(name, entity.index, frozenset({Kind.AGENCY}))
            if office and _BY_OFFICE.match(name, office[1]):
                yield RelationType.ISSUES, office[0], 0.82, "policy of the office"
                return
        region = self.regions.opening(name)
        if region and region[1] < len(name):
            yield RelationType.ISSUES, region[0], WEAK, "policy of the region"

    def _of_platform(self, entity: Entity) -> Iterator[tuple[RelationType, int, float, str]]:
        society = self._parent(entity.name, entity.index)
        if society and _SOCIETY.search(entity.name, 0, society[1]):
            yield RelationType.HOSTS, society[0], 0.9, "platform of"
            return
        for host in self._owners(entity, _HOSTS):
            if entity.name not in self.entities[host].name and not self._awarded(entity, host):
                yield RelationType.HOSTS, host, 0.93, "platform of"

    def _awarded(self, entity: Entity, host: int) -> bool:
        """Whether an office only gave the platform its title."""
        office = self._parent(entity.name, entity.index) if self.entities[host].kind is Kind.AGENCY else None
        return office is not None and _AWARDED.fullmatch(entity.name, office[1]) is not None

    def _of_unit(self, entity: Entity) -> Iterator[tuple[RelationType, int, float, str]]:
        for parent in self._owners(entity, _HOUSES):
            if self._true_parent(self.entities[parent], entity):
                yield RelationType.PART_OF, parent, 0.9, "unit of"
        if (carrier := self._carrier(entity)) is not None:
            yield RelationType.PART_OF, carrier, 0.88, "of the carrier"
        yield from self._in_park(entity)
        for outer in self._short_parks(entity):
            yield RelationType.IN_PARK, outer, 0.82, "unit of the park, cut short"

    def _in_park(self, entity: Entity) -> Iterator[tuple[RelationType, int, float, str]]:
        """The zone that a name opens with, or has behind its office or town (税务总局甲开发区税务局)."""
        name, own = entity.name, entity.index
        zones = frozenset({Kind.PARK})
        if park := self._parent(name, own, zones):
            yield RelationType.IN_PARK, park[0], 0.85, "unit of the park"
            return
        owner = self._parent(name, own)
        at = owner[1] if owner else 0
        while at < len(name) and (region := self.regions.opening(name, at)) is not None:
            at = region[1]
        if at and (park := self._parent(name[at:], own, zones)):
            yield RelationType.IN_PARK, park[0], 0.82, "unit in the park"
            return
        if owner and (park := self._parent(name[owner[1] :], own, zones)):
            yield RelationType.IN_PARK, park[0], 0.82, "unit in the park"

    def _carrier(self, entity: Entity) -> int | None:
        """中国联通, of which 广东联通 and 中国联通广东公司 are the branch of a province."""
        if entity.kind is not Kind.COMPANY:
            return None
        parent = self._by_name.get(entity.name[:_NATIONAL_BRAND]) if entity.name.startswith("中国") else None
        placed = entity.name.endswith("公司") and len(entity.name) > _NATIONAL_BRAND + len("公司")
        if parent is not None and placed and self.regions.opening(entity.name, _NATIONAL_BRAND) is not None:
            return parent
        branch = _CARRIER.fullmatch(entity.name)
        if branch is None or self.regions.opening(entity.name) is None:
            return None
        return self._by_name.get("中国" + branch[1])

    def _of_park(self, entity: Entity) -> Iterator[tuple[RelationType, int, float, str]]:
        """甲高新区软件园 lies in 甲高新区."""
        outer = self._parent(entity.name, entity.index, frozenset({Kind.PARK}))
        if outer and len(entity.name) - outer[1] >= _SHORTEST_PARK and not OWN_RANK.search(entity.name):
            yield RelationType.IN_PARK, outer[0], 0.85, "park in the park"
        builder = self._parent(entity.name, entity.index, _BUILDERS)
        if builder and len(entity.name) - builder[1] >= _SHORTEST_PARK:
            school = self.entities[builder[0]].kind is Kind.UNIVERSITY
            yield RelationType.HOSTS if school else RelationType.UNDERTAKES, builder[0], 0.8, "park of"

    def _short_parks(self, entity: Entity) -> Iterator[int]:
        """临州高新区, of which 临州高新投资集团 is a firm."""
        if entity.kind is not Kind.COMPANY or not _ZONE_FIRM.search(entity.name):
            return
        for name, index in self._by_name.items():
            if self._is_park(index) and _ZONE.search(name) and entity.name.startswith(name[:-1]):
                yield index
                return

    def _of_longer_form(self, entity: Entity) -> Iterator[tuple[RelationType, int, float, str]]:
        """Where the text once prints 甲高新区海岳公司, 海岳公司 is in 甲高新区."""
        for form in entity.aliases:
            before = form[: -len(entity.name)] if form.endswith(entity.name) else ""
            place = self._by_name.get(before)
            region = self.regions.named(before) if before else None
            if place is not None and place != entity.index and self._is_park(place):
                yield RelationType.IN_PARK, place, 0.88, "named with its park"
            elif region is not None:
                yield RelationType.LOCATED_IN, region, 0.88, "named with its region"

    def _true_parent(self, parent: Entity, child: Entity) -> bool:
        """Not one thing under two names, not a firm with its legal form, not 中国建筑 in 中国建筑学会."""
        if child.name in parent.name or (
            parent.category == WORLDWIDE and child.kind is Kind.UNIVERSITY  # its theme, not its parent
        ):
            return False
        if parent.kind is not Kind.COMPANY:
            return True
        shared = next((n for n in (parent.name, *parent.aliases) if child.name.startswith(n)), "")
        return (
            child.kind is not Kind.AGENCY
            and bool(
                _FIRM.search(parent.name)
                or child.name.endswith(BRANCHES)
                or bool(_GROUP.match(child.name, len(shared)))
            )
            and not LEGAL.fullmatch(child.name[len(shared) :])
        )

    def _owners(self, entity: Entity, kinds: frozenset[Kind]) -> Iterator[int]:
        """The owner that a name opens with; of a joint unit (甲集团-乙大学研究院) both."""
        whole = self._parent(entity.name, entity.index, kinds)
        if whole is not None and _JOINT.search(entity.name, 0, whole[1]):
            yield whole[0]  # the dash is its owner's (中国-海岳学院创业学院)
            return
        for part in _JOINT.split(entity.name, maxsplit=2):
            owner = self._parent(part + " ", entity.index, kinds)
            if owner is None or _CONJUNCTION.match(part, owner[1]):
                return
            yield owner[0]

    def _span(self, index: int) -> tuple[int, int]:
        mention = self._first.get(index)
        return (mention.start, mention.end) if mention else (0, 0)


#: True where the thing whose name is read is the object.
_DOWNWARD = dict.fromkeys(RelationType, False) | {
    RelationType.HOSTS: True,
    RelationType.UNDERTAKES: True,
    RelationType.ISSUES: True,
}
