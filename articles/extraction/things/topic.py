"""What each block is chiefly about: the subject of 全市…, 园区… and of sentences without one."""

from __future__ import annotations

from collections import defaultdict

from articles.extraction.document import ORGANISATIONS, BlockKind, Entity, Kind, Layout, Mention
from articles.extraction.layout import UNREAD

_ABLE = ORGANISATIONS | {Kind.REGION}
#: What a name in each sort of block is worth against one in the body.
_WEIGHT = {BlockKind.HEADLINE: 6.0, BlockKind.KICKER: 4.0, BlockKind.SUBHEAD: 2.0, BlockKind.CAPTION: 0.5}
#: What a name of a list is worth against one that stands by itself.
_LISTED = 0.5


def topics(layout: Layout, mentions: list[Mention], entities: list[Entity]) -> list[int | None]:
    """For each block of the layout the index of the entity that its article is chiefly about."""
    articles = article_topics(layout, mentions, entities)
    return [articles.get(block.article) for block in layout.blocks]


def article_topics(layout: Layout, mentions: list[Mention], entities: list[Entity]) -> dict[int, int]:
    """Article index → index of the entity that headline and body speak of most."""
    text = layout.text
    scores: defaultdict[int, defaultdict[int, float]] = defaultdict(lambda: defaultdict(float))
    inner = {m.start for m in mentions if m.kind is Kind.REGION and m.thing is not None}
    for mention in mentions:
        thing = mention.thing
        if thing is None or entities[thing].kind not in _ABLE:
            continue
        if mention.kind is Kind.REGION and mention.end in inner:
            continue  # 临川市云江区: of the district
        block = layout.block_at(mention.start)
        if block.kind in UNREAD:
            continue
        inside = 0.3 if mention.attributes.get("inside") else 1.0
        if in_row(text, mention):
            inside *= _LISTED
        scores[block.article][thing] += _WEIGHT.get(block.kind, 1.0) * inside
    return {article: _best(counter) for article, counter in scores.items()}


def in_row(text: str, mention: Mention) -> bool:
    """Whether a name is one of a list."""
    return text.endswith("、", 0, mention.start) or text.startswith("、", mention.end)


def _best(counter: dict[int, float]) -> int:
    """The highest score; the earlier entity where two are equal."""
    return min(counter, key=lambda thing: (-counter[thing], thing))
