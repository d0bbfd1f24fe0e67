"""The zone that an article is about: 园区企业 is a firm of it wherever the article says so."""

from bisect import bisect_right
from collections import Counter, defaultdict

from articles.extraction.document import BlockKind, Kind, Layout, Mention

_TITLES = frozenset({BlockKind.HEADLINE, BlockKind.KICKER})
#: What a mention in a title counts for, and how much an article on a zone must speak of it.
_BOOST, _ENOUGH = 3, 3
#: How many times as often as of any other zone.
_CLEARLY = 2


def zones_of_articles(layout: Layout, mentions: list[Mention]) -> dict[int, Mention]:
    """Article → a mention of the one zone that it speaks of again and again, or in its title."""
    zones = [mention for mention in mentions if mention.kind is Kind.PARK and mention.thing is not None]
    if not zones:
        return {}
    starts = [block.start for block in layout.blocks]
    counts: defaultdict[int, Counter[int | None]] = defaultdict(Counter)
    first: dict[int | None, Mention] = {}
    for zone in zones:
        block = layout.blocks[max(bisect_right(starts, zone.start) - 1, 0)]
        counts[block.article][zone.thing] += _BOOST if block.kind in _TITLES else 1
        first.setdefault(zone.thing, zone)
    out: dict[int, Mention] = {}
    for article, times in counts.items():
        (best, most), *others = times.most_common(2)
        if most >= _ENOUGH and all(most >= _CLEARLY * other for _, other in others):
            out[article] = first[best]
    return out
