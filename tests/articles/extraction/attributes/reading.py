"""Attributes of a short text."""

from articles.extraction.attributes import find_attributes
from articles.extraction.document import Document, Entity
from articles.extraction.layout import lay_out
from articles.extraction.names import find_names
from articles.extraction.things import resolve


def entities_of(text: str, published: str | None = "2025-03-01") -> tuple[str, list[Entity]]:
    """The clean text and its entities with attributes."""
    layout = lay_out(Document("test", text, published=published))
    mentions, entities = resolve(layout, find_names(layout))
    find_attributes(layout, mentions, entities)
    return layout.text, entities


def told(text: str, name: str, published: str | None = "2025-03-01") -> dict[str, str]:
    """Name of a thing → the attribute, for those that have it."""
    _, entities = entities_of(text, published)
    return {e.name: e.attributes[name] for e in entities if name in e.attributes}
