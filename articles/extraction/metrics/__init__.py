"""What each quantity counts, and of whom it is said."""

from articles.extraction.document import Entity, Layout, Mention, Metric, Period, Quantity


def find_metrics(
    layout: Layout,
    mentions: list[Mention],
    entities: list[Entity],
    quantities: list[Quantity],
    periods: list[Period],
) -> list[Metric]:
    """Subject and indicator of each quantity that has them."""
    return []
