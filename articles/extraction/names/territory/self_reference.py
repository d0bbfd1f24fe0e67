"""全市, 我省, 首府, 自治区: words for the region that an article is about."""

from __future__ import annotations

import re
from collections import defaultdict

from articles.extraction.document import Kind, Layout, Mention
from articles.extraction.layout import TITLES
from articles.extraction.names.territory.places import Place, automaton, lineage, places, readings

_WORDS = re.compile(
    r"(?P<capital>首府|省会)(?!城市)"
    r"|(?P<autonomous>自治区)(?!级|内|外|域|、|，直辖市)"
    r"|(?P<whole>[全我本])(?P<level>省|市|自治区|区|县|州|盟|旗)(?!级|[场面值上]|委员|域|块|间|人民代表|长)"
    r"|(?P<new>新区)(?!域)"
)
#: Where such a word may begin: quicker to look for than the words themselves.
_HINTS = re.compile(r"首府|省会|自治区|新区|(?:全|我|本)[省市自区县州盟旗]")
#: What must not stand before 自治区 (the rest of a full name), and what must stand before 新区.
_NAME_BEFORE = frozenset("族省府个、")
_FREE_BEFORE = frozenset("促进在为向对让使与和、，。“”该于到由从")
_BOOST = 8.0
_EARLY = 3.0
_OUTLET = 5.0
#: A district that is named but once or twice is not what 全区 means behind a zone.
_DISTRICT, _NEAR = 3.0, 120
_ZONE = re.compile("高新技术产业开发区|经济技术开发区|高新区|经开区|开发区|新区|示范区|自贸区|综保区|实验区")
#: So many times as much as any other place of its level.
_CLEAR = 2.0
#: 中国科学院 + 沈阳 …研究所: where a branch of a house sits says little of where the news is from.
_GUEST = 0.25
_HOUSES = ("科学院", "中科院", "社科院", "大学", "集团", "公司", "银行")


def find_self_references(layout: Layout, divisions: list[Mention]) -> list[Mention]:
    """Self-references that a region of the same article explains; 全市 carries `pronoun`."""
    text = layout.text
    hints = (_WORDS.match(text, hint.start()) for hint in _HINTS.finditer(text))
    matches = [match for match in hints if match and _free(text, match)]
    if not matches:
        return []
    weights = weights_of_places(layout, divisions)
    named = frozenset(mention.attributes["code"] for mention in divisions)
    found = []
    for match in matches:
        article = layout.article_at(match.start())
        weighed = weights.get(article) or weights.get(-1) or {}
        place = _referent(match, weighed, named)
        if (
            place
            and match["level"] == "区"
            and weighed[place.code] < _DISTRICT
            and _zoned(text, match.start())
        ):
            continue  # of the zone that the news is of
        mention = _mention(match, place)
        if mention is not None:
            found.append(mention)
    return found


def _zoned(text: str, at: int) -> bool:
    """Whether a zone is spoken of right before."""
    return _ZONE.search(text, max(0, at - _NEAR), at) is not None


def _free(text: str, match: re.Match[str]) -> bool:
    """Whether the word is no part of a full name."""
    before = text[match.start() - 1 : match.start()]
    if match["autonomous"]:
        return before not in _NAME_BEFORE or not before
    return not match["new"] or before in _FREE_BEFORE


def weights_of_places(layout: Layout, divisions: list[Mention]) -> dict[int, dict[str, float]]:
    """Article (-1: the document) → code → how much the article is about that place."""
    weights: defaultdict[int, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    for mention in divisions:
        block = layout.block_at(mention.start)
        value = _BOOST if block.kind in TITLES else 1.0
        if layout.text.endswith(_HOUSES, 0, mention.start):
            value = _GUEST
        elif not weights[block.article]:
            value += _EARLY
        for code in lineage(mention.attributes["code"]):
            weights[block.article][code] += value
            weights[-1][code] += value
    _outlets(layout, weights)
    return {article: dict(codes) for article, codes in weights.items()}


def _outlets(layout: Layout, weights: defaultdict[int, defaultdict[str, float]]) -> None:
    """A title and a local outlet (宁夏日报) speak for their region too."""
    for number, article in enumerate(layout.articles):
        for text, value in ((article.title, _BOOST), (article.source or "", _OUTLET)):
            for code in _named(text):
                weights[number][code] += value
                weights[-1][code] += value


def _named(text: str) -> list[str]:
    """Codes of the provinces and prefectures named in a title or in the name of an outlet."""
    if not text:
        return []
    search, forms = automaton()
    first = (readings()[forms[number]][0].place for number, _, _ in search.find_matches_as_indexes(text))
    return [place.code for place in first if place.rank < 2 and "word" not in place.flags]


def place_meant(word: str, weights: dict[str, float], named: frozenset[str]) -> Place | None:
    """The place that 全市 or the like would mean where places weigh so much, if none comes near it."""
    match = _WORDS.match(word)
    place = _referent(match, weights, named) if match else None
    if match is None or place is None:
        return None
    others = [weights[code] for code in weights if code != place.code and _fits(match, places()[code])]
    return place if weights[place.code] >= _CLEAR * max(others, default=0.0) else None


def _referent(match: re.Match[str], weights: dict[str, float], named: frozenset[str]) -> Place | None:
    """The place that weighs most of those named; else of those around them."""
    known = places()
    candidates = [known[code] for code in weights if _fits(match, known[code])]
    candidates = [place for place in candidates if place.code in named] or candidates
    if not candidates:
        return None
    return max(candidates, key=lambda p: (weights[p.code], p.rank == _USUAL.get(match["level"] or "", 1)))


#: Which level a word usually means: 市 a prefecture rather than a municipality.
_USUAL = {"省": 0, "市": 1, "自治区": 0, "区": 2, "县": 2, "州": 1, "盟": 1, "旗": 2}


def _fits(match: re.Match[str], place: Place) -> bool:
    if match["capital"]:
        return place.rank == 1 and place.name.endswith("市")
    if match["autonomous"] or match["level"] == "自治区":
        return place.rank == 0 and place.name.endswith("自治区")
    if match["new"]:
        return place.name.endswith("新区")
    level = match["level"]
    if level == "市":
        return place.name.endswith("市")
    if level == "区":
        return place.name.endswith("区")
    return place.name.endswith(level or "\0")


def _mention(match: re.Match[str], place: Place | None) -> Mention | None:
    if place is None:
        return None
    attributes = {"code": place.code, "name": place.name, "level": place.level}
    if match["whole"] and match.group()[0] != "我":
        attributes["pronoun"] = "whole"
    start, end = match.span()
    return Mention(start, end, Kind.REGION, match.group(), "self_reference", 0.75, None, attributes)
