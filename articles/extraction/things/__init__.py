"""From mentions to things: one entity per real thing of the document."""

from articles.extraction.document import Entity, Layout, Mention
from articles.extraction.things.article_offices import place_offices
from articles.extraction.things.bare_brands import name_bare_brands
from articles.extraction.things.bare_papers import name_bare_papers
from articles.extraction.things.bare_units import name_bare_units
from articles.extraction.things.bare_zones import name_bare_zones
from articles.extraction.things.built_units import without_built_units
from articles.extraction.things.composing import compose, elliptical_projects, extend_short
from articles.extraction.things.coreference import corefer
from articles.extraction.things.declared import declare
from articles.extraction.things.entities import build
from articles.extraction.things.grouping import group, look_inside
from articles.extraction.things.merging import merge
from articles.extraction.things.nicknames import nickname_consortia
from articles.extraction.things.owned_projects import own_projects
from articles.extraction.things.region_nicknames import nickname_regions
from articles.extraction.things.renamed import unite_renamed
from articles.extraction.things.second_names import unite_plates
from articles.extraction.things.shared_heads import share_heads
from articles.extraction.things.short_form_search import search


def resolve(layout: Layout, mentions: list[Mention]) -> tuple[list[Mention], list[Entity]]:
    """Group mentions into entities; adds mentions of short forms and of 该公司, 全市 and the like."""
    place_offices(layout, mentions)
    things = group(mentions)
    declare(layout, things)
    unite_renamed(layout.text, things)
    unite_plates(layout.text, things)
    things = [thing for thing in things if thing.mentions]
    look_inside(things)
    things = compose(layout, things)
    things += elliptical_projects(layout, things)
    things += share_heads(layout.text, things)
    things, claims = merge(layout.text, things)
    search(layout.text, things, claims)
    extend_short(layout, things)
    things += own_projects(layout.text, things)
    things = without_built_units(layout.text, things)
    name_bare_brands(layout.text, things)
    name_bare_zones(layout.text, things)
    name_bare_units(layout.text, things)
    name_bare_papers(layout.text, things)
    nickname_consortia(layout, things)
    nickname_regions(layout.text, things)
    mentions, entities = build(layout.text, things)
    mentions += corefer(layout, mentions, entities)
    return sorted(mentions, key=lambda m: (m.start, -m.end)), entities
