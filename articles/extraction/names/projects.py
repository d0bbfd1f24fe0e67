"""Names of projects."""

from __future__ import annotations

from articles.extraction.document import Layout, Mention
from articles.extraction.names.words import Words


def find_projects(layout: Layout, words: Words) -> list[Mention]:
    """Mentions of projects."""
    return []
