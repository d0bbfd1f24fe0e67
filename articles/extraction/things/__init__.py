"""From mentions to things: one entity per real thing of the document."""

from articles.extraction.document import Entity, Layout, Mention


def resolve(layout: Layout, mentions: list[Mention]) -> tuple[list[Mention], list[Entity]]:
    """Group mentions into entities; adds mentions of short forms and of 该公司, 全市 and the like."""
    return mentions, []
