"""Offices and branches with a zone inside their names: 甲市公安局高新区分局 works in 甲高新区."""

import re
from collections.abc import Iterator

from articles.extraction.document import Entity, Kind, Mention, Relation, RelationType
from articles.extraction.names.organisations import BRANCHES
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.regions import Regions
from articles.extraction.things.affixes import canonical
from articles.extraction.things.folding import fold

#: What governs a zone, right behind its name.
BOARD = re.compile(
    "(?:[（(][^（）()]*[）)])?原?(?:管委会?|管理委员会|党工委|工委|党委|管理局|管理办公室|执委会|执行委员会)+(?:[（(].*[）)])?$"
)
#: A zone cut short before the head of its office (高新分局, 经开大队).
_CUT = re.compile("(?<=经开|高新)(?=分局|分院|大队|中队|派出所|法院|检察院|税务|支行)")
#: Zones by their sort alone, behind the office that this one is a part of, or its place.
_SORT = "高新区|经开区|开发区|自贸区|综保区|保税区"
_BARE = re.compile(f"(?<=[局院队市县区州盟])(?:{_SORT})")
_BY_SORT = re.compile(_SORT)
_ANY = re.compile("[区园城港谷]|高新|经开")
_SHORTEST = 3
#: No document that people write names more of them.
_MOST = 100


def read_zones(entities: list[Entity], mentions: list[Mention], regions: Regions, ledger: Ledger) -> None:
    """Adds the zones that offices and branches bear in the middle of their names."""
    parks = [(e, _forms(e)) for e in entities if e.kind is Kind.PARK][:_MOST]
    if not parks:
        return
    housed = {fact.subject for fact in ledger.of_type(RelationType.IN_PARK)}
    places = {fact.subject: fact.object for fact in ledger.of_type(RelationType.LOCATED_IN)}
    for entity in entities:
        if entity.index in housed or not _may_bear(entity):
            continue
        name = _CUT.sub("区", canonical(fold(entity.name), "zone_forms"))
        found = [park for park in _inside(name, parks) if _agree(entity, park, places, regions)]
        if len(found) == 1:
            ledger.add(_lies_in(entity, found[0], mentions))


def _lies_in(entity: Entity, park: Entity, mentions: list[Mention]) -> Relation:
    first = next((m for m in mentions if m.thing == entity.index), None)
    start, end = (first.start, first.end) if first else (0, 0)
    rule = "in_park:name, zone inside"
    return Relation(RelationType.IN_PARK, entity.index, park.index, None, start, end, rule, 0.85)


def _may_bear(entity: Entity) -> bool:
    office = entity.kind is Kind.AGENCY or (entity.kind is Kind.COMPANY and entity.name.endswith(BRANCHES))
    return office and _ANY.search(entity.name) is not None


def _forms(park: Entity) -> list[str]:
    """The wordings of a zone, the longest first."""
    forms = {canonical(fold(form), "zone_forms") for form in (park.name, *park.aliases)}
    return sorted((form for form in forms if len(form) >= _SHORTEST), key=lambda form: (-len(form), form))


def _inside(name: str, parks: list[tuple[Entity, list[str]]]) -> Iterator[Entity]:
    """The zones of the longest wording that stands in a name; else those of the sort that does."""
    lengths = {
        park.index: max((len(form) for form in forms if _bears(name, form)), default=0)
        for park, forms in parks
    }
    longest = max(lengths.values())
    if longest:
        yield from (park for park, _ in parks if lengths[park.index] == longest)
    elif (bare := _BARE.search(name)) and not BOARD.match(name, bare.end()):
        yield from (park for park, forms in parks if any(form.endswith(bare.group()) for form in forms))


def _bears(name: str, form: str) -> bool:
    """Whether an office bears this zone and does not govern it."""
    at = name.find(form)
    if at < 0 or BOARD.match(name, at + len(form)):
        return False
    return not _BY_SORT.fullmatch(form) or at == 0 or _BARE.match(name, at) is not None


def _agree(entity: Entity, park: Entity, places: dict[int, int], regions: Regions) -> bool:
    """Whether both lie in one place, as far as that is known."""
    own, other = places.get(entity.index), places.get(park.index)
    if own is None or other is None:
        return True
    return regions.within(own, other) or regions.within(other, own)
