"""Names of organisations, parks, platforms and consortia."""

from __future__ import annotations

from articles.extraction.document import Layout, Mention
from articles.extraction.names.words import Words


def find_organisations(layout: Layout, words: Words) -> list[Mention]:
    """Mentions of everything that acts and has a proper name."""
    return []
