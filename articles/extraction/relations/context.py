"""Where an article plays: the place of those whose name says nothing of it."""

import re
from collections import Counter, defaultdict

from articles.extraction.document import (
    Entity,
    Kind,
    Layout,
    Mention,
    Relation,
    RelationType,
)
from articles.extraction.layout import TITLES
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.name_places import PLACED
from articles.extraction.relations.regions import Regions
from articles.extraction.relations.seats import seat_of_firm, seat_of_zone

_BOOST = 4
#: Kinds that an article about a place has at home there, if it speaks of them more than in passing.
_AT_HOME = frozenset({Kind.PLATFORM, Kind.CONSORTIUM, Kind.PARK})
#: Kinds that stand somewhere: named once in an article that is all about one place, they stand there.
_STANDING = frozenset({Kind.PARK, Kind.PROJECT})
_SPOKEN_OF = 2
_BUILT = re.compile("(?:园区?|基地|厂|城|港|谷|区|中心|工程|项目)(?:[一二三四五]期)?$")
#: How much of an article is all of it, and how often it must name the place.
_ALL, _OFTEN = 0.6, 3
#: Zones with a name of their own have a place of their own.
_GENERIC_PARK = re.compile(r"^(?:国家级|省级)?(?:高新|经开|开发|产业)")
#: Kinds that may be named for their level only: 市科技局, 省农科院.
_BODIES = frozenset({Kind.AGENCY, Kind.INSTITUTE})
_LOCAL = _BODIES | {Kind.PLATFORM}
#: 市科技局, 团省委, 区政府: bodies of the article's own province, city or county.
_LEVELS = {"省": 0, "自治区": 0, "市": 1, "州": 1, "盟": 1, "区": 2, "县": 2, "旗": 2}
_LOCAL_BODY = re.compile(r"^(?:团|中共)?(省|自治区|市|州|盟|区|县|旗)(?![长场块域])")
#: 教育厅, 人力资源社会保障厅: only provinces have such departments.
_PROVINCIAL = re.compile(r"(?!中国|国家|全国|中央|国务院)[\u4e00-\u9fa5]{1,12}(?<!办公)厅")
#: Offices that every place has, without the place that a row of them gives once (市经信委、发改委、科委).
_PLACELESS = re.compile(r"(?!中国|国家|全国|中央|国(?!资)|总)[\u4e00-\u9fa5]{1,10}(?<![总党组])[局委办]$")
#: Names that say that their bearer is at home nowhere in particular, or abroad.
_NATIONAL = re.compile(r"中国|国家|全国|中央|中华|世界|国际|美国|日本|德国|英国|法国|韩国")

#: What stands between the members of a row.
_ROW = frozenset({"、", "和", "与", "及", "以及"})

_SCENE_RULE = "context: the article is about the place"

#: Region, confidence, rule.
_Home = tuple[int, float, str]


def place_by_context(
    layout: Layout, mentions: list[Mention], entities: list[Entity], regions: Regions, ledger: Ledger
) -> None:
    """Adds the place of local bodies, and of the unplaced where the article is about one place."""
    if not len(regions):
        return
    unplaced = _unplaced(mentions, ledger)
    if not unplaced:
        return
    placed = {r.subject: r.object for r in ledger.of_type(RelationType.LOCATED_IN)}
    votes = _votes(layout, mentions, placed)
    counts = Counter(mention.thing for mention in mentions)
    for n, thing in unplaced:
        home = _of_neighbour(layout.text, mentions, n, placed, regions) or _home(
            entities[thing], votes[layout.article_at(mentions[n].start)], regions, counts[thing]
        )
        if home is not None:
            placed[thing] = home[0]
            ledger.add(_located(mentions[n], thing, home))


def _unplaced(mentions: list[Mention], ledger: Ledger) -> list[tuple[int, int]]:
    """The first mention, by number, of each thing that might be placed and is not yet."""
    placed = {r.subject for r in ledger.of_type(RelationType.LOCATED_IN)}
    out: list[tuple[int, int]] = []
    for n, mention in enumerate(mentions):
        thing = mention.thing
        if mention.kind in PLACED and thing is not None and thing not in placed:
            placed.add(thing)
            out.append((n, thing))
    return out


def _of_neighbour(
    text: str, mentions: list[Mention], n: int, placed: dict[int, int], regions: Regions
) -> _Home | None:
    """甲县县委办、团县委: a local body is of the county of the body before it in a row."""
    body, before = mentions[n], mentions[n - 1] if n else None
    if (
        body.kind is not Kind.AGENCY
        or before is None
        or before.kind is not Kind.AGENCY
        or before.thing is None
    ):
        return None
    local = _LOCAL_BODY.match(body.text)
    region = placed.get(before.thing)
    if region is None or text[before.end : body.start].strip() not in _ROW:
        return None
    if local is None:
        placeless = (
            text[before.end] == "、" and _PLACELESS.fullmatch(body.text) and _PLACELESS.search(before.text)
        )
        return (region, 0.8, "context: in a row of offices") if placeless else None
    level = regions.level(region)
    same = level == _LEVELS[local.group(1)] or (level == 0 and regions.is_municipality(region))
    return (region, 0.86, "context: beside a body of the place") if same else None


def _votes(layout: Layout, mentions: list[Mention], placed: dict[int, int]) -> defaultdict[int, Counter[int]]:
    """Article → region → how often the article names it, titles more than the body.

    An article that names no region at all plays where its bodies are.
    """
    out: defaultdict[int, Counter[int]] = defaultdict(Counter)
    bodies: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for mention in mentions:
        if mention.kind is Kind.REGION and mention.thing is not None:
            block = layout.block_at(mention.start)
            out[block.article][mention.thing] += _BOOST if block.kind in TITLES else 1
        elif mention.kind is Kind.AGENCY and mention.thing in placed:
            bodies[layout.article_at(mention.start)][placed[mention.thing]] += 1
    for article, found in bodies.items():
        for region, times in found.items():
            if region not in out[article]:
                out[article][region] = times
    return out


def _home(entity: Entity, votes: Counter[int], regions: Regions, count: int) -> _Home | None:
    if entity.kind is Kind.COMPANY:
        seat = seat_of_firm(entity.name, votes, regions)
        return (seat, 0.9, "seat of the listed company") if seat is not None else None
    if (
        entity.kind is Kind.PARK
        and (zone := seat_of_zone((entity.name, *entity.aliases), regions)) is not None
    ):
        scene = _scene(votes, regions)
        inner = scene is not None and scene != zone and regions.within(scene, zone)
        return (
            (scene, 0.65, _SCENE_RULE)
            if scene is not None and inner
            else (zone, 0.88, "seat of the listed zone")
        )
    local = _of_local_body(entity, votes, regions) if entity.kind in _LOCAL else None
    if local is not None or entity.kind in _BODIES:
        return local
    if entity.kind in _STANDING and _BUILT.search(entity.name) and not _NATIONAL.search(entity.name):
        scene = _scene(votes, regions)
        if scene is not None:
            return scene, 0.65, _SCENE_RULE
    return _at_home(entity, votes, regions, count)


def _at_home(entity: Entity, votes: Counter[int], regions: Regions, count: int) -> _Home | None:
    """The one place that an article is about, for what it speaks of more than in passing."""
    if entity.kind not in _AT_HOME or count < _SPOKEN_OF or _NATIONAL.search(entity.name):
        return None
    if entity.kind is Kind.PARK and not _GENERIC_PARK.search(entity.name):
        return None
    if entity.kind is Kind.PARK:
        votes = Counter({r: n for r, n in votes.items() if regions.level(r) is not None})
    for best, most in votes.most_common(1):
        if most * 2 >= votes.total() and (regions.level(best) is not None or most >= _OFTEN):
            return best, 0.7, "context: place of the article"
    return None


def _scene(votes: Counter[int], regions: Regions) -> int | None:
    """The innermost city or county that, with all inside it, an article names again and again."""
    wanted = max(_OFTEN, votes.total() * _ALL)
    for best, _ in sorted(votes.items(), key=lambda vote: -(regions.level(vote[0]) or 0)):
        inside = sum(n for region, n in votes.items() if regions.within(region, best))
        if inside >= wanted and (regions.level(best) or 0) > 0:
            return best
    return None


def _of_local_body(body: Entity, votes: Counter[int], regions: Regions) -> _Home | None:
    local = _LOCAL_BODY.match(body.name)
    if local is None and body.kind is Kind.AGENCY and _PROVINCIAL.fullmatch(body.name):
        provinces = {regions.province_of(region) for region in votes}
        if len(provinces) == 1 and (province := provinces.pop()) is not None:
            return province, 0.8, "context: department of the province"
    if local:
        level = _LEVELS[local.group(1)]
        for region, _ in votes.most_common():
            if regions.level(region) == level or (level == 1 and regions.is_municipality(region)):
                return region, 0.85, "context: local body"
        # 省科技厅 in the news of a city is that of its province.
        for region, _ in votes.most_common(1) if level == 0 else ():
            province = regions.province(region)
            if province is not None:
                return province, 0.8, "context: body of the province"
    return None


def _located(mention: Mention, thing: int, home: _Home) -> Relation:
    region, confidence, rule = home
    name = f"{RelationType.LOCATED_IN.value}:{rule}"
    return Relation(
        RelationType.LOCATED_IN, thing, region, None, mention.start, mention.end, name, confidence
    )
