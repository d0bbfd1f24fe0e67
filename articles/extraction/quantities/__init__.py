"""Numbers with units and bounds, and stretches of time."""

from articles.extraction.document import Layout, Period, Quantity


def find_quantities(layout: Layout) -> list[Quantity]:
    """Every number with a unit, in text order."""
    return []


def find_periods(layout: Layout) -> list[Period]:
    """Every stretch of time, resolved against the article's date of publication, in text order."""
    return []
