"""Short texts run through the stages up to the one under test."""

from articles.extraction.document import Document, Entity, Kind, Layout, Mention
from articles.extraction.layout import lay_out
from articles.extraction.names import find_names
from articles.extraction.names.words import Words
from articles.extraction.sectors import assign_sectors
from articles.extraction.things import resolve


def laid(text: str, *, title: str | None = None, source: str | None = None) -> tuple[Layout, Words]:
    """The layout and the words of a text."""
    layout = lay_out(Document("test", text, title=title, source=source))
    return layout, Words(layout.text)


def things_of(text: str, *, source: str | None = None) -> tuple[list[Mention], list[Entity]]:
    """Mentions and entities of a text."""
    layout = lay_out(Document("test", text, source=source))
    mentions, entities = resolve(layout, find_names(layout))
    assign_sectors(layout, mentions, entities)
    return mentions, entities


def named(text: str, kind: Kind) -> dict[str, Entity]:
    """The entities of one kind by name."""
    return {entity.name: entity for entity in things_of(text)[1] if entity.kind is kind}
