"""Names of regions: divisions of the gazetteer, townships and villages, 全市 and 我省."""

from __future__ import annotations

from articles.extraction.document import Kind, Layout, Mention
from articles.extraction.names.territory.divisions import find_divisions
from articles.extraction.names.territory.self_reference import find_self_references
from articles.extraction.names.territory.townships import find_townships
from articles.extraction.names.words import Words


def find_regions(layout: Layout, words: Words) -> list[Mention]:
    """Mentions of regions, each with `name` (official) and, for divisions, `code` in its attributes.

    A mention with `pronoun` refers to its region without naming it (全市).
    """
    divisions = find_divisions(layout.text, words)
    smaller = find_townships(layout.text, words, divisions)
    itself = find_self_references(layout, divisions)
    inside = {at for m in smaller for at in range(m.start, m.end)}
    divisions = [m for m in divisions if m.start not in inside]  # 固堤街道西安村 and 小昆山镇 are no cities
    found = [m for m in (*divisions, *smaller, *itself) if m.kind is Kind.REGION]
    return sorted(found, key=lambda m: (m.start, -m.end))
