"""Typed links between entities, by patterns over mentions in a clause, names, titles and the topic."""

from articles.extraction.document import Entity, Layout, Mention, Relation
from articles.extraction.relations.adjacent import read_adjacent
from articles.extraction.relations.ceremonies import Ceremonies
from articles.extraction.relations.clauses import clauses
from articles.extraction.relations.context import place_by_context
from articles.extraction.relations.counted import Counted
from articles.extraction.relations.derive import derive_places
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.matching import match_clause
from articles.extraction.relations.naming import Naming
from articles.extraction.relations.people import read_titles
from articles.extraction.relations.quotes import read_quotes
from articles.extraction.relations.regions import Regions
from articles.extraction.relations.residents import Residents, guests_go_home
from articles.extraction.relations.scene import Scenes
from articles.extraction.relations.settle import settle
from articles.extraction.relations.slots import outermost
from articles.extraction.relations.zones import read_zones


def find_relations(layout: Layout, mentions: list[Mention], entities: list[Entity]) -> list[Relation]:
    """Every relation that the text states or plainly implies, once each."""
    ledger = Ledger(entities)
    regions = Regions(entities)
    visible = outermost(mentions)
    scenes, counted, ceremonies = Scenes(ledger), Counted(ledger), Ceremonies(ledger)
    residents = Residents(ledger)
    for clause in clauses(layout, visible):
        match_clause(clause, ledger)
        scenes.read(clause)
        counted.read(clause)
        ceremonies.read(clause)
        residents.read(clause)
    read_adjacent(layout.text, visible, ledger)
    read_titles(layout.text, visible, ledger)
    read_quotes(layout, visible, ledger)
    Naming(entities, mentions, regions).read(ledger)
    guests_go_home(ledger, regions)
    derive_places(ledger, entities)
    place_by_context(layout, visible, entities, regions, ledger)
    residents.place(regions)
    derive_places(ledger, entities)  # once more, from places that the article told
    read_zones(entities, mentions, regions, ledger)
    settle(ledger, regions)
    return ledger.all()
