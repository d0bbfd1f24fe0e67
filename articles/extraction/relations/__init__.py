"""Typed links between entities, by patterns over mentions in a clause, headings and the topic."""

from articles.extraction.document import Entity, Layout, Mention, Relation


def find_relations(layout: Layout, mentions: list[Mention], entities: list[Entity]) -> list[Relation]:
    """Every relation that the text states or plainly implies, once each."""
    return []
