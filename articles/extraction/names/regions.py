"""Names of regions."""

from __future__ import annotations

from articles.extraction.document import Layout, Mention
from articles.extraction.names.words import Words


def find_regions(layout: Layout, words: Words) -> list[Mention]:
    """Mentions of regions."""
    return []
