"""Plain facts about one thing alone: the year it was founded, the titles that a company bears."""

from articles.extraction.attributes.anchors import read_worthy
from articles.extraction.attributes.founding import find_foundings
from articles.extraction.attributes.listing import find_listings, listed
from articles.extraction.attributes.qualifications import find_qualifications
from articles.extraction.attributes.said import Said
from articles.extraction.attributes.subjects import Subjects
from articles.extraction.document import Entity, Layout, Mention


def find_attributes(layout: Layout, mentions: list[Mention], entities: list[Entity]) -> None:
    """Fill `attributes` (`founded`, `qualifications`) and where the text says them (`attribute_spans`)."""
    if not entities:
        return
    subjects = Subjects(layout, mentions)
    foundings, titles, listings = read_worthy(subjects)
    for said in (
        *find_foundings(subjects, foundings),
        *find_qualifications(subjects, titles),
        *find_listings(subjects, listings),
        *listed(entities, mentions),
    ):
        _add(entities[said.entity], said)


def _add(entity: Entity, said: Said) -> None:
    """A thing is founded once, as first told; titles add up."""
    known = entity.attributes.get(said.name, "")
    if known and (said.name == "founded" or said.value in known.split(";")):
        return
    entity.attributes[said.name] = f"{known};{said.value}" if known else said.value
    entity.attribute_spans.setdefault(said.name, []).append((said.start, said.end))
