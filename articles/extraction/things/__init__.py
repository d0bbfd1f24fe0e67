"""From mentions to things: one entity per real thing of the document."""

from articles.extraction.document import Entity, Layout, Mention
from articles.extraction.things.declared import declare
from articles.extraction.things.entities import build
from articles.extraction.things.folding import fold
from articles.extraction.things.grouping import group


def resolve(layout: Layout, mentions: list[Mention]) -> tuple[list[Mention], list[Entity]]:
    """Group mentions into entities; adds mentions of short forms and of 该公司, 全市 and the like."""
    things = group(mentions)
    for thing, mention in declare(layout, things):
        thing.mentions.append(mention)
        thing.forms.setdefault(fold(mention.text), mention.text)
    return build(things)
