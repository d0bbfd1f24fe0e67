"""Where an article plays: the place of those whose name says nothing of it."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from functools import cache

from articles.extraction.document import (
    ORGANISATIONS,
    BlockKind,
    Entity,
    Kind,
    Layout,
    Mention,
    Relation,
    RelationType,
)
from articles.extraction.gazetteers import rows
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.regions import Regions

_TITLES = frozenset({BlockKind.HEADLINE, BlockKind.KICKER})
_BOOST = 4
#: Kinds that an article about a place has at home there, if it speaks of them more than in passing.
_AT_HOME = frozenset({Kind.COMPANY, Kind.PLATFORM, Kind.CONSORTIUM, Kind.PARK})
#: Brands may be at home anywhere, zones with a name of their own have a place of their own.
_FORMAL = re.compile(r"(?:公司|集团|厂|合作社)$|^(?:国家级|省级)?(?:高新|经开|开发|产业)")
_SPOKEN_OF, _SPOKEN_OF_MUCH = 2, 3
#: 市科技局, 团省委, 区政府: bodies of the article's own province, city or county.
_LEVELS = {"省": 0, "自治区": 0, "市": 1, "州": 1, "盟": 1, "区": 2, "县": 2, "旗": 2}
_LOCAL_BODY = re.compile(r"^(?:团|中共)?(省|自治区|市|州|盟|区|县|旗)(?!长)")
#: Names that say that their bearer is at home nowhere in particular, or abroad.
_NATIONAL = re.compile(r"中国|国家|全国|中央|中华|世界|国际|美国|日本|德国|英国|法国|韩国")


def place_by_context(
    layout: Layout, mentions: list[Mention], entities: list[Entity], regions: Regions, ledger: Ledger
) -> None:
    """Adds the place of local bodies, and of the unplaced where the article is about one place."""
    placed = {r.subject for r in ledger.of_type(RelationType.LOCATED_IN)}
    scores = _scores(layout, mentions)
    counts = Counter(mention.thing for mention in mentions)
    seen: set[int] = set()
    for mention in mentions:
        thing = mention.thing
        if thing is None or thing in placed or thing in seen or mention.kind not in ORGANISATIONS:
            continue
        seen.add(thing)
        region = _home(entities[thing], scores[_article(layout, mention)], regions, counts[thing])
        if region is not None:
            ledger.add(_relation(mention, thing, *region))


@cache
def _seats() -> dict[str, tuple[str, str]]:
    """City and province of listed companies, by full and by short name."""
    out: dict[str, tuple[str, str]] = {}
    for row in rows("listed_companies"):
        for name in (row["plain_short_name"], row["full_name"]):
            out[name] = row["city"], row["province"]
    return out


def _article(layout: Layout, mention: Mention) -> int:
    starts = [article.start for article in layout.articles]
    return max(bisect_right(starts, mention.start) - 1, 0)


def _scores(layout: Layout, mentions: list[Mention]) -> defaultdict[int, Counter[int]]:
    """Article → region → how often the article names it, titles more than the body."""
    out: defaultdict[int, Counter[int]] = defaultdict(Counter)
    starts = [block.start for block in layout.blocks]
    for mention in mentions:
        if mention.kind is Kind.REGION and mention.thing is not None:
            block = layout.blocks[max(bisect_right(starts, mention.start) - 1, 0)]
            out[_article(layout, mention)][mention.thing] += _BOOST if block.kind in _TITLES else 1
    return out


def _home(
    entity: Entity, scores: Counter[int], regions: Regions, count: int
) -> tuple[int, float, str] | None:
    if not scores:
        return None
    local = _LOCAL_BODY.match(entity.name) if entity.kind is Kind.AGENCY else None
    if local:
        level = _LEVELS[local.group(1)]
        fitting = [region for region, _ in scores.most_common() if regions.level(region) == level]
        return (fitting[0], 0.85, "context: local body") if fitting else None
    if entity.kind not in _AT_HOME or count < _SPOKEN_OF or _NATIONAL.search(entity.name):
        return None
    seat = _seats().get(entity.name) if entity.kind is Kind.COMPANY else None
    if seat:
        known = [region for region in (regions.named(name) for name in seat) if region is not None]
        return (known[0], 0.9, "seat of the listed company") if known else None
    if entity.kind in (Kind.COMPANY, Kind.PARK) and not _FORMAL.search(entity.name):
        return None
    if entity.kind is Kind.COMPANY and count < _SPOKEN_OF_MUCH:
        return None
    ((best, count),) = scores.most_common(1)
    if count * 2 < sum(scores.values()):
        return None
    return best, 0.6, "context: place of the article"


def _relation(mention: Mention, thing: int, region: int, confidence: float, rule: str) -> Relation:
    return Relation(
        RelationType.LOCATED_IN,
        thing,
        region,
        None,
        mention.start,
        mention.end,
        f"located_in:{rule}",
        confidence,
    )
