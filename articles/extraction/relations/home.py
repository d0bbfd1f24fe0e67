"""The zone or the incubator that an article is about: 园区企业 is a firm of it in every paragraph."""

import re
from collections import Counter, defaultdict

from articles.extraction.document import Kind, Layout, Mention
from articles.extraction.layout import TITLES

#: What a mention in a title counts for, and how much an article on a zone must speak of it.
_BOOST, _ENOUGH = 3, 3
#: How many times as often as of any other zone.
_CLEARLY = 2
#: What the rules have in their names that place a firm by what the article is about.
OF_THE_ARTICLE = "the article's zone"
#: Who serves the firms of every zone, or all of the town.
SERVES = re.compile(
    "银行|[分支]行$|保险|证券|担保|律师事务所|供电|电网|公交|地铁|水务|燃气|热力|报业|传媒|电视台"
    "|产投|城投|建投|投资集团"
)
#: Zones as wide as a province are nobody's address.
_WIDE = re.compile("自由贸易|自贸")
#: Platforms that firms move into.
_INCUBATOR = re.compile("孵化|加速器|众创|双创|创客|创业|科创|飞地|离岸|培育")


def homes_of_articles(layout: Layout, mentions: list[Mention]) -> dict[int, dict[Kind, int]]:
    """Article → the one zone, and the one incubator, that it speaks of again and again or in its title."""
    incubators = {m.thing for m in mentions if m.kind is Kind.PLATFORM and _INCUBATOR.search(m.text)}
    wide = {m.thing for m in mentions if m.kind is Kind.PARK and _WIDE.search(m.text)}
    houses = [
        m
        for m in mentions
        if (m.kind is Kind.PARK and m.thing not in wide)
        or (m.kind is Kind.PLATFORM and m.thing in incubators)
    ]
    if not houses:
        return {}
    counts: defaultdict[tuple[int, Kind], Counter[int]] = defaultdict(Counter)
    for house in houses:
        block = layout.block_at(house.start)
        if house.thing is not None:
            counts[block.article, house.kind][house.thing] += _BOOST if block.kind in TITLES else 1
    out: defaultdict[int, dict[Kind, int]] = defaultdict(dict)
    for (article, kind), times in counts.items():
        (best, most), *others = times.most_common(2)
        if most >= _ENOUGH and all(most >= _CLEARLY * other for _, other in others):
            out[article][kind] = best
    return out
