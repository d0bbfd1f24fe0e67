"""The one call of the package: `extract(document)`; each line of `read_out` is one stage."""

from articles.extraction.attributes import find_attributes
from articles.extraction.confidence import settle
from articles.extraction.document import Document, Extraction
from articles.extraction.layout import lay_out
from articles.extraction.metrics import find_metrics
from articles.extraction.names import find_names
from articles.extraction.quantities import find_periods, find_quantities
from articles.extraction.relations import find_relations
from articles.extraction.sectors import assign_sectors
from articles.extraction.things import resolve


def extract(document: Document) -> Extraction:
    """Read one document. Never raises on any text; an empty text gives an empty extraction."""
    found = read_out(document)
    settle(found.entities, found.relations, found.metrics)
    return found


def read_out(document: Document) -> Extraction:
    """`extract` with the confidences that the rules declare, before they were measured."""
    layout = lay_out(document)
    mentions = find_names(layout)
    mentions, entities = resolve(layout, mentions)
    assign_sectors(layout, mentions, entities)
    find_attributes(layout, mentions, entities)
    quantities = find_quantities(layout)
    periods = find_periods(layout, until=quantities[-1].end) if quantities else []
    metrics = find_metrics(layout, mentions, entities, quantities, periods)
    relations = find_relations(layout, mentions, entities)
    return Extraction(document, layout, mentions, entities, relations, metrics)
