"""Industry sectors of companies and consortia, by weighted keywords."""

from articles.extraction.document import Entity, Layout, Mention


def assign_sectors(layout: Layout, mentions: list[Mention], entities: list[Entity]) -> None:
    """Fill `sectors` of every company and consortium, the most fitting first."""
