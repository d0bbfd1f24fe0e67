"""What each quantity counts, and of whom it is said."""

from articles.extraction.document import Entity, Layout, Mention, Metric, Period, Quantity
from articles.extraction.metrics.reader import Reader
from articles.extraction.metrics.twins.merge import merge
from articles.extraction.metrics.twins.repeats import once
from articles.extraction.metrics.twins.rounded import exact
from articles.extraction.things.topic import topics


def find_metrics(
    layout: Layout,
    mentions: list[Mention],
    entities: list[Entity],
    quantities: list[Quantity],
    periods: list[Period],
) -> list[Metric]:
    """Subject and indicator of each quantity that has them."""
    if not quantities or not entities:
        return []
    about = topics(layout, mentions, entities)
    found = merge(Reader(layout, mentions, entities, quantities, periods, about).metrics())
    return once(exact(found), mentions)
