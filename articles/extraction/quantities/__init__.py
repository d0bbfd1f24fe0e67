"""Numbers with units and bounds, and stretches of time."""

from articles.extraction.quantities.figures import find_quantities
from articles.extraction.quantities.iso import span
from articles.extraction.quantities.normalise import bounds, normalise
from articles.extraction.quantities.periods import find_periods

__all__ = ["bounds", "find_periods", "find_quantities", "normalise", "span"]
