"""Names of policies."""

from __future__ import annotations

from articles.extraction.document import Layout, Mention
from articles.extraction.names.words import Words


def find_policies(layout: Layout, words: Words) -> list[Mention]:
    """Mentions of policies."""
    return []
