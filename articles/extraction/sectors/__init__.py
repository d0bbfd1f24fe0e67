"""Industry sectors of companies and consortia, by weighted keywords."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from articles.extraction.document import Entity, Kind, Layout, Mention
from articles.extraction.sectors.keywords import Hit, find_keywords, listed_families, listed_sectors
from articles.extraction.things.affixes import split_region, without_brackets, without_legal_form
from articles.extraction.things.folding import fold

_CLASSED = frozenset({Kind.COMPANY, Kind.CONSORTIUM})
#: What a keyword is worth: in the name, more at its end, in a definition, near a mention, in the article.
_NAME, _TRADE, _DEFINED, _NEAR, _ARTICLE = 3.0, 1.5, 2.0, 0.6, 0.02
_LISTED, _FAMILY = 7.0, 4.0
#: … and in the name of a company whose industry is known (苹果公司 grows no fruit).
_NAME_OF_KNOWN = 0.5
_MENTIONS = 8
_BEFORE, _AFTER = 24, 60
_DEFINITION = re.compile(
    r"[^，。；\n]{0,6}(?:是|为|系|作为)[^。；\n]{0,12}?(?:家|从事|主营|专业|专注|致力|以|领先|制造商|供应商|企业)"
)
_MAIN = re.compile(
    r"主营|从事|专注|致力于|主要(?:生产|从事|产品|业务)|专业生产|研发生产|产品(?:广泛)?(?:应用|涵盖|包括)"
)
_STOP = re.compile(r"[。！？\n]")
#: A second sector counts when it has this share of the best one's score.
_SHARE, _MOST = 0.5, 2
#: One character tells a trade in names only (茶业): a text has it in other words (车间, 成果, 改革).
_WORD = 2

Scores = defaultdict[str, float]


def assign_sectors(layout: Layout, mentions: list[Mention], entities: list[Entity]) -> None:
    """Fill `sectors` of every company and consortium, the most fitting first."""
    classed = [e for e in entities if e.kind in _CLASSED]
    if not classed:
        return
    hits = [hit for hit in find_keywords(layout.text) if hit[1] - hit[0] >= _WORD]
    starts = [start for start, _, _ in hits]
    places: defaultdict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.thing is not None and mention.kind in _CLASSED and len(places[mention.thing]) < _MENTIONS:
            places[mention.thing].append(mention)
    article = _total(hits, _ARTICLE)
    for entity in classed:
        scores = _by_name(entity)
        for mention in places[entity.index]:
            _by_surroundings(layout.text, mention, hits, starts, scores)
        if not scores or max(scores.values()) < 1.0:
            for code, value in article.items():
                scores[code] += value
        entity.sectors = _best(scores)


def _by_name(entity: Entity) -> Scores:
    scores: Scores = defaultdict(float)
    for name in (entity.name, *entity.aliases[:4]):
        told = listed_sectors().get(fold(name), ())
        for sector in told:
            scores[sector] = max(scores[sector], _LISTED / len(told))
    known = max(scores.values(), default=0.0) >= _LISTED
    rest = without_legal_form(split_region(without_brackets(fold(entity.name)))[1])
    if not scores and (family := listed_families().get(rest)):
        scores[family] = _FAMILY
    found = find_keywords(rest)
    factor = _NAME_OF_KNOWN if known else _NAME
    for position, (_, _, weights) in enumerate(found):
        last = _TRADE if position == len(found) - 1 else 1.0
        for code, weight in weights:
            scores[code] += factor * weight * (last if entity.kind is Kind.COMPANY else 1.0)
    return scores


def _by_surroundings(text: str, mention: Mention, hits: list[Hit], starts: list[int], scores: Scores) -> None:
    """Keywords of the sentence around a mention; a definition of the company counts most."""
    stop = _STOP.search(text, mention.end, mention.end + _AFTER)
    high = stop.start() if stop else mention.end + _AFTER
    low = mention.start - (_BEFORE if mention.rule != "coref" else 0)
    defined = _DEFINITION.match(text, mention.end) or _MAIN.search(
        text, mention.end, min(high, mention.end + 30)
    )
    factor = _DEFINED if defined else _NEAR
    for start, end, weights in hits[bisect_left(starts, low) : bisect_left(starts, high)]:
        if start >= mention.end or end <= mention.start:
            for code, weight in weights:
                scores[code] += (factor if start >= mention.end else _NEAR / 2) * weight


def _total(hits: Iterable[Hit], factor: float) -> Scores:
    scores: Scores = defaultdict(float)
    for _, _, weights in hits:
        for code, weight in weights:
            scores[code] += factor * weight
    return scores


def _best(scores: Scores) -> list[str]:
    if not scores:
        return []
    ranked = sorted(scores, key=lambda code: (-scores[code], code))
    return [code for code in ranked[:_MOST] if scores[code] >= _SHARE * scores[ranked[0]]]
