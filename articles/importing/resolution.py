"""From the entities of one extraction to their identities."""

from collections import Counter, defaultdict

from articles.extraction.document import Entity, Extraction, Kind, RelationType
from articles.importing.agencies import absolute, is_of_zone, is_relative
from articles.importing.home import home_of, region_code
from articles.importing.identities import (
    Identity,
    county_scope,
    document_scope,
    everywhere,
    owner_scope,
    scoped,
)
from ecosystem.identity.full_names import is_full_name
from ecosystem.identity.parsing import parse
from ecosystem.identity.places import name_of
from ecosystem.identity.public_lists import Known, known, zone_of
from ecosystem.naming import fold

#: Through which relation a nameless thing belongs to its owner, and whether the owner is its subject.
_OWNERS = (
    (RelationType.HOSTS, True),
    (RelationType.PART_OF, False),
    (RelationType.AFFILIATED_WITH, False),
    (RelationType.IN_PARK, False),
)
_OWNER_KINDS = (
    Kind.UNIVERSITY,
    Kind.INSTITUTE,
    Kind.COMPANY,
    Kind.AGENCY,
    Kind.PARK,
    Kind.PLATFORM,
    Kind.CONSORTIUM,
)
#: Bare words for the zones of the public list, and their category there.
_ZONES = {
    "高新区": "高新区",
    "高新技术产业开发区": "高新区",
    "经开区": "经开区",
    "经济技术开发区": "经开区",
}
#: Kinds of which a place has one of each name: 高新区, 管委会.
_ONE_PER_PLACE = frozenset({Kind.PARK, Kind.AGENCY})


def identify(extraction: Extraction) -> list[Identity]:
    """The identity of each entity, in their order."""
    resolver = _Resolver(extraction)
    return [resolver.identity(entity.index) for entity in extraction.entities]


class _Resolver:
    def __init__(self, extraction: Extraction) -> None:
        self.entities = extraction.entities
        self.home = home_of(extraction)
        self.document = document_scope(extraction.document.name)
        self.found: dict[int, Identity] = {}
        self.open: set[int] = set()
        self.owners: dict[int, list[int]] = defaultdict(list)
        self.located: dict[int, str] = {}
        self.counties = _counties(extraction)
        for relation in extraction.relations:
            self._note(relation.type, relation.subject, relation.object)

    def _note(self, type_: RelationType, subject: int, object_: int) -> None:
        if type_ is RelationType.LOCATED_IN and self.entities[object_].kind is Kind.REGION:
            code = self._code(self.entities[object_])
            # The most specific place that the document gives.
            if code.rstrip("0") > self.located.get(subject, "").rstrip("0"):
                self.located[subject] = code
        for owning, by_subject in _OWNERS:
            if type_ is owning:
                owned, owner = (object_, subject) if by_subject else (subject, object_)
                self.owners[owned].append(owner)

    def _code(self, region: Entity) -> str:
        return region_code(region.name, region.attributes.get("code"), self.home.finest)

    def identity(self, index: int) -> Identity:
        if index not in self.found:
            self.open.add(index)
            self.found[index] = self._resolve(self.entities[index])
            self.open.discard(index)
        return self.found[index]

    def _resolve(self, entity: Entity) -> Identity:
        kind, name = entity.kind, entity.name[:200]
        if kind is Kind.REGION:
            return self._region(entity)
        listed = known(kind.value, fold(name))
        if listed:
            return everywhere(kind.value, listed.name, found=listed)
        found = self._by_place(entity)
        if found:
            return found
        if is_full_name(kind, name):
            return everywhere(kind.value, name)
        return scoped(kind.value, name, self._scope(entity))

    def _region(self, region: Entity) -> Identity:
        code = self._code(region)
        if code:
            name = name_of(code) or region.name
            return Identity("region", name, fold(name), code)
        county = self.counties.get(region.index, "")
        return scoped("region", region.name[:200], county_scope(county) if county else self.document)

    def _by_place(self, entity: Entity) -> Identity | None:
        """What the place of the document, or of the thing, settles: 市委, 省农科院, 高新区."""
        located = self.located.get(entity.index, "")
        if entity.kind is Kind.PARK:
            zone = _bare_zone(entity.name, located or self.home.prefecture)
            return everywhere("park", zone.name, found=zone) if zone else None
        if entity.kind is not Kind.AGENCY and not (
            entity.kind is Kind.INSTITUTE and is_relative(entity.name)
        ):
            return None
        office = absolute(entity.name, self.home, located)
        if office is None:
            return None
        full = entity.name if is_of_zone(entity.name) else office.text
        return everywhere(entity.kind.value, full[:200], folded=office.key)

    def _scope(self, entity: Entity) -> str:
        owner = self._owner(entity.index)
        if owner:
            return owner_scope(owner)
        place = self.located.get(entity.index)
        return place if place and entity.kind in _ONE_PER_PLACE else self.document

    def _owner(self, index: int) -> Identity | None:
        """The owner whose kind comes first, then whose key does; one that stands by itself at best."""
        candidates = [o for o in self.owners[index] if o not in self.open and o != index]
        ranked = [o for o in candidates if self.entities[o].kind in _OWNER_KINDS]
        if not ranked:
            return None
        return min(
            (self.identity(o) for o in ranked),
            key=lambda i: (bool(i.scope), _OWNER_KINDS.index(Kind(i.kind)), i.key),
        )


def _bare_zone(name: str, region: str) -> Known | None:
    """The only zone of the city that a bare word can mean."""
    if not region or not parse("park", name).is_generic:
        return None
    category = next((c for form, c in _ZONES.items() if name.endswith(form)), "")
    return zone_of(category, region) if category else None


def _counties(extraction: Extraction) -> dict[int, str]:
    """Townships and villages → the county that most of their mentions stand in, where there is one."""
    votes: dict[int, Counter[str]] = defaultdict(Counter)
    for mention in extraction.mentions:
        code = mention.attributes.get("parent", "")
        if mention.thing is not None and mention.kind is Kind.REGION and code and not code.endswith("00"):
            votes[mention.thing][code] += 1
    return {thing: min(found, key=lambda c: (-found[c], c)) for thing, found in votes.items()}
