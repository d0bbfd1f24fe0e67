"""Names of people."""

from __future__ import annotations

from articles.extraction.document import Layout, Mention
from articles.extraction.names.words import Words


def find_people(layout: Layout, words: Words) -> list[Mention]:
    """Mentions of people."""
    return []
